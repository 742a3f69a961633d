import type { Server as HttpServer } from 'node:http';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express';
import { ERRORS, Refusal, type Result, wrongFields } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { type OperationName, operations } from '../../shared/operations.ts';
import { countryFromLanguages } from '../../shared/regions.ts';
import type { Clock } from './clock.ts';
import type { Context, Language, Node } from './context.ts';
import { cookieOf } from './cookies.ts';
import { traceOf } from './logger.ts';
import { problemOf, type RunOperation } from './operation.ts';
import type { Sessions } from './session.ts';

/** The language to answer in: the member's, the cookie's, the browser's first, else English. */
export function languageOf(request: Request): Language {
  const known = request.user?.viewer?.language ?? cookieOf(request, 'language');
  if (known === 'en' || known === 'es') return known;
  return /^\s*es\b/i.test(request.headers['accept-language'] ?? '') ? 'es' : 'en';
}

/** The country whose help lines fit: the member's, the cookie's, the browser's hint, else ''. */
export function countryOf(request: Request): string {
  const chosen = request.user?.viewer?.country || cookieOf(request, 'country');
  if (chosen && /^[A-Z]{2}$/.test(chosen)) return chosen;
  return countryFromLanguages(request.headers['accept-language']);
}

/** What a call over HTTP knows of itself. */
export interface HttpContexts {
  of(request: Request, response: Response): Context;
}

/** Builds contexts from requests. */
export function createHttpContexts(deps: { node: Node; clock: Clock; sessions: Sessions }): HttpContexts {
  return {
    of(request, response) {
      const now = deps.clock.now();
      return {
        viewer: request.user?.viewer ?? null,
        now,
        requestId: response.locals['requestId'] as string,
        address: request.ip ?? '',
        language: languageOf(request),
        country: countryOf(request),
        session: deps.sessions.portOf(request, response, now),
        node: deps.node,
      };
    },
  };
}

/** Gives each request an id and writes one line about it when it is answered: method, route, status, time; no address and no words. */
export function requestLog(node: Node, clock: Clock): RequestHandler {
  return (request, response, next) => {
    const started = process.hrtime.bigint();
    const requestId = newId('request', clock.now().getTime());
    response.locals['requestId'] = requestId;
    response.setHeader('x-request-id', requestId);
    response.on('finish', () => {
      const ms = Number((process.hrtime.bigint() - started) / 1_000_000n);
      const route = (response.locals['operation'] as string | undefined) ?? 'page';
      node.log.info(
        { requestId, method: request.method, route, status: response.statusCode, ms },
        'answered',
      );
    });
    next();
  };
}

/** Sends a result with the status of its problem. */
export function sendResult(response: Response, result: Result<unknown>): void {
  response.set('cache-control', 'no-store');
  if (result.ok) {
    response.json(result);
    return;
  }
  const retry =
    ERRORS[result.problem.code].status === 429 ? result.problem.details?.['retryAfterSeconds'] : undefined;
  if (retry) response.set('retry-after', retry);
  response.status(ERRORS[result.problem.code].status).json(result);
}

const requireJson: RequestHandler = (request, _response, next) => {
  if (request.method !== 'POST' || request.is('application/json')) return next();
  next(new Refusal('UNSUPPORTED_MEDIA'));
};

const firstSegment = (path: string) => path.split('/', 2)[1] ?? '';

/** The routes of all operations below /api/v1. Query, body and path fields are one input; a field given twice is refused. */
export function operationRoutes(run: RunOperation, contexts: HttpContexts): Router {
  const router = Router();
  // Express tries the routes of a router one after another: these are few.
  const routesBelow = new Map<string, Router>();
  for (const name of Object.keys(operations) as OperationName[]) {
    const { method, path } = operations[name];
    const answer: RequestHandler = async (request, response) => {
      response.locals['operation'] = name;
      const given: unknown = method === 'GET' ? request.query : (request.body ?? {});
      const context = contexts.of(request, response);
      const twice = Object.keys(request.params).filter((key) => Object.hasOwn(given as object, key));
      const raw =
        typeof given === 'object' && given !== null && !Array.isArray(given) && !twice.length
          ? { ...given, ...request.params }
          : null;
      sendResult(
        response,
        raw
          ? await run(name, context, raw)
          : {
              ok: false,
              problem: problemOf(
                wrongFields({ [twice[0] ?? 'input']: 'once-each' }),
                context.requestId,
                context.language,
              ),
            },
      );
    };
    const segment = firstSegment(path);
    const routes = routesBelow.get(segment) ?? Router();
    routesBelow.set(segment, routes);
    if (method === 'GET') routes.get(path, answer);
    else routes.post(path, answer);
  }
  router.use(requireJson, express.json({ limit: '128kb', strict: true }), (request, response, next) => {
    const routes = routesBelow.get(firstSegment(request.path));
    if (routes) routes(request, response, next);
    else next();
  });
  router.use((_request, _response, next) => next(new Refusal('NOT_FOUND')));
  return router;
}

/** Answers what is too broken to be a request at all: headers past the limit, bytes that are not HTTP. */
export function answerBrokenRequests(server: HttpServer): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return void socket.destroy();
    const [status, refusal] =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? ['431 Request Header Fields Too Large', new Refusal('TOO_LARGE')]
        : ['400 Bad Request', new Refusal('INVALID')];
    const body = JSON.stringify({ ok: false, problem: problemOf(refusal as Refusal, 'none') });
    socket.end(
      `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
  });
}

/** Turns whatever was thrown on the way into a plain problem; nothing of an unknown error is shown. */
export function problemAnswers(node: Node): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const type = (error as { type?: string } | null)?.type ?? '';
    let refusal: Refusal;
    if (error instanceof Refusal) refusal = error;
    else if (type === 'entity.too.large') refusal = new Refusal('TOO_LARGE');
    else if (
      type.startsWith('entity.') ||
      type.startsWith('encoding.') ||
      type.startsWith('charset.') ||
      type.startsWith('request.')
    )
      refusal = wrongFields({ input: 'not-json' });
    else if (error instanceof URIError) refusal = new Refusal('NOT_FOUND');
    else {
      const outage = /^Mongo/.test((error as { name?: string } | null)?.name ?? '');
      node.log.error({ requestId: response.locals['requestId'], error: traceOf(error) }, 'a request failed');
      refusal = new Refusal(outage ? 'UNAVAILABLE' : 'INTERNAL');
    }
    sendResult(response, {
      ok: false,
      problem: problemOf(refusal, response.locals['requestId'] as string, languageOf(request)),
    });
  };
}
