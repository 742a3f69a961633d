import type { Express } from 'express';
import helmet from 'helmet';
import { Refusal } from '../shared/errors.ts';
import { createDownload } from './exports/download.service.ts';
import { createPages } from './pages.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Node } from './platform/context.ts';
import type { healthAnswers } from './platform/health.ts';
import { type HttpContexts, operationRoutes, problemAnswers, requestLog } from './platform/http.ts';
import { listLetters, mailFolder } from './platform/mail.ts';
import { apiPage, openApiDocument } from './platform/openapi.ts';
import type { RunOperation } from './platform/operation.ts';
import { refuseForeignOrigins } from './platform/origin.ts';
import type { Sessions } from './platform/session.ts';

/** What the routes need from the composition. */
interface RouteDeps {
  config: Config;
  clock: Clock;
  node: Node;
  run: RunOperation;
  contexts: HttpContexts;
  sessions: Sessions;
  health: ReturnType<typeof healthAnswers>;
  isStopping(): boolean;
}

/** Everything that is answered over HTTP, in the order in which it is asked: headers, files, operations, pages. */
export function addRoutes(app: Express, deps: RouteDeps): void {
  const { config, clock, node, run, contexts, sessions, health, isStopping } = deps;
  const pages = createPages({
    node,
    clock,
    run,
    contexts,
    sessions,
    rateScale: config.rateScale,
    origin: node.origin,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(requestLog(node, clock));
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          workerSrc: ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: config.production ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
  app.use((_request, response, next) => {
    response.set('x-robots-tag', 'noindex, nofollow');
    // A browser that keeps its connection would be served here for as long as it asks.
    if (isStopping()) response.set('connection', 'close');
    next();
  });
  app.use(pages.files);
  app.get('/api/health', health.health);
  app.get('/api/ready', health.ready);
  app.get('/api/openapi.json', (_request, response) => void response.json(openApiDocument(node.origin)));
  app.get('/api', (_request, response) => void response.type('html').send(apiPage(pages.stylesheet)));
  app.use(
    '/api/v1',
    refuseForeignOrigins(config.publicOrigin),
    sessions.cookie,
    sessions.viewer,
    operationRoutes(run, contexts),
  );
  // Mail programs stop letters by themselves: a form from no page of ours, with a token that opens nothing else.
  app.post('/stop/:token', async (request, response) => {
    const result = await run('notifications.stopMail', contexts.of(request, response), {
      token: request.params['token'],
    });
    response
      .status(result.ok ? 200 : 400)
      .type('text')
      .send(result.ok ? 'Stopped.' : 'Not stopped.');
  });
  if (!config.production && !config.smtpUrl)
    app.get('/dev/mail', async (_request, response) => {
      const letters = await listLetters(mailFolder(config));
      response.type('text').send(letters.join(`\n${'-'.repeat(60)}\n\n`) || 'No letters yet.\n');
    });
  app.get('/my-data/:exportId/alongside.zip', sessions.cookie, sessions.viewer, createDownload(contexts));
  app.use('/api', (_request, _response, next) => next(new Refusal('NOT_FOUND')));
  app.use('/api', problemAnswers(node));
  app.use(pages.views);
}
