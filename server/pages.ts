import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Page, Theme } from '../client/api/page.ts';
import { renderPage } from '../client/render.tsx';
import { Refusal } from '../shared/errors.ts';
import { MINUTE } from '../shared/time.ts';
import type { Clock } from './platform/clock.ts';
import type { Context, Node } from './platform/context.ts';
import { cookieOf } from './platform/cookies.ts';
import type { HttpContexts } from './platform/http.ts';
import { traceOf } from './platform/logger.ts';
import type { RunOperation } from './platform/operation.ts';
import type { Sessions } from './platform/session.ts';

interface ManifestEntry {
  file: string;
  css?: string[];
  imports?: string[];
}

/** The folder of the browser's files: found upwards from this file, which is a source or lies in the server's bundle. */
function clientFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'dist/client')) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, 'dist/client');
}

/** What the build says of the browser's files. */
class Assets {
  readonly folder = clientFolder();
  private readonly manifest: Record<string, ManifestEntry>;

  constructor() {
    const file = join(this.folder, '.vite/manifest.json');
    this.manifest = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, ManifestEntry>)
      : {};
  }

  get script(): string | null {
    const entry = this.manifest['client/main.tsx'];
    return entry ? `/${entry.file}` : null;
  }

  get styles(): string[] {
    return (this.manifest['client/main.tsx']?.css ?? []).map((file) => `/${file}`);
  }

  /** Files that a source module needs, with what they import, for preloading. */
  filesOf(modules: readonly string[]): string[] {
    const found = new Set<string>();
    const visit = (name: string) => {
      const entry = this.manifest[name];
      if (!entry || found.has(entry.file)) return;
      found.add(entry.file);
      for (const next of entry.imports ?? []) visit(next);
    };
    for (const name of modules) visit(name);
    return [...found].map((file) => `/${file}`);
  }
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function themeOf(request: Request): Theme {
  const theme = cookieOf(request, 'theme');
  return theme === 'day' || theme === 'evening' ? theme : 'system';
}

/** What pages need from the composition. */
interface PageDeps {
  node: Node;
  clock: Clock;
  run: RunOperation;
  contexts: HttpContexts;
  sessions: Sessions;
  rateScale: number;
  origin: string;
}

/** Renders the first view of every page, and serves the browser's files. */
export function createPages(deps: PageDeps) {
  const { node, run, contexts, sessions } = deps;
  const assets = new Assets();

  function documentOf(
    page: Page,
    view: { html: string; title: string; state: string; modules: string[] },
  ): string {
    const preload = assets.filesOf(view.modules).map((file) => `<link rel="modulepreload" href="${file}">`);
    const styles = assets.styles.map((file) => `<link rel="stylesheet" href="${file}">`);
    return `<!doctype html>
<html lang="${page.language}" data-theme="${page.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(view.title)}</title>
${styles.join('\n')}
${preload.join('\n')}
</head>
<body>
<div id="app">${view.html}</div>
<script type="application/json" id="page">${view.state}</script>
${assets.script ? `<script type="module" src="${assets.script}"></script>` : ''}
</body>
</html>`;
  }

  async function send(response: Response, page: Page, status?: number): Promise<void> {
    const view = await renderPage(page);
    response
      .status(status ?? view.status)
      .type('html')
      .set('cache-control', 'no-store')
      .send(documentOf(page, view));
  }

  /** The address asked for, with its language and country choices taken out of the query into the page. */
  function pageOf(request: Request, ctx: Context): Page {
    const { query } = request;
    const language =
      query['language'] === 'es' || query['language'] === 'en' ? query['language'] : ctx.language;
    const asked =
      typeof query['country'] === 'string' && /^[A-Z]{2}$/.test(query['country']) ? query['country'] : null;
    return {
      url: request.originalUrl,
      origin: deps.origin,
      me: null,
      language,
      theme: themeOf(request),
      country: asked ?? ctx.country,
      answers: new Map(),
      call: (name, input) => run(name, ctx, input),
    };
  }

  /** Help opens without sign-in and without the database. */
  const help: RequestHandler = async (request, response) => {
    const ctx = { ...contexts.of(request, response), viewer: null };
    await send(response, pageOf(request, ctx));
  };

  const view: RequestHandler = async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next(new Refusal('NOT_FOUND'));
    const ctx = contexts.of(request, response);
    const page = pageOf(request, ctx);
    page.me = ctx.viewer?.me ?? null;
    await send(response, page);
  };

  /** A kind page that needs nothing but this process. */
  const unavailable: ErrorRequestHandler = async (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    if (error instanceof Refusal && error.code === 'NOT_FOUND') {
      response.status(404).type('text').send('Not found');
      return;
    }
    const requestId = response.locals['requestId'] as string;
    node.log.error({ requestId, error: traceOf(error) }, 'a page could not be shown');
    const spanish = pageOf(request, { ...contexts.of(request, response), viewer: null }).language === 'es';
    const [title, text, link] = spanish
      ? [
          'Volvemos enseguida',
          'Tenemos problemas en este momento. No se ha perdido nada de lo que guardó. Inténtelo de nuevo en un minuto.',
          'Buscar ayuda ahora',
        ]
      : [
          'We will be right back',
          'We are having trouble right now. Nothing that you saved is lost. Please try again in a minute.',
          'Get help now',
        ];
    const styles = assets.styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('');
    response
      .status(503)
      .type('html')
      .set({ 'cache-control': 'no-store', 'retry-after': '30' })
      .send(
        `<!doctype html><html lang="${spanish ? 'es' : 'en'}" data-theme="${themeOf(request)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Alongside</title>${styles}</head><body class="plain-page"><main><h1>${title}</h1><p>${text}</p><p><a class="button button-help" href="/help">${link}</a></p><p><small>${requestId}</small></p></main></body></html>`,
      );
  };

  const files = Router();
  files.use(
    '/assets',
    express.static(join(assets.folder, 'assets'), {
      immutable: true,
      maxAge: '365d',
      index: false,
      fallthrough: false,
    }),
  );
  files.get(
    '/robots.txt',
    (_request, response) => void response.type('text').send('User-agent: *\nDisallow: /\n'),
  );
  // Only what lies there is looked for on the disk: every page would cost a look otherwise.
  const beside = new Set(
    existsSync(assets.folder)
      ? readdirSync(assets.folder, { withFileTypes: true }).flatMap((each) =>
          each.isFile() ? [`/${each.name}`] : [],
        )
      : [],
  );
  const fileBeside = express.static(assets.folder, {
    index: false,
    dotfiles: 'ignore',
    setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
  });
  files.use((request, response, next) =>
    beside.has(request.path) ? fileBeside(request, response, next) : next(),
  );
  files.use('/assets', (_error: unknown, _request: Request, response: Response, _next: () => void) => {
    response.status(404).type('text').send('Not found');
  });

  const views = Router();
  views.get('/help', help);
  views.use(
    rateLimit({
      windowMs: MINUTE,
      limit: 1_200 * deps.rateScale,
      standardHeaders: true,
      legacyHeaders: false,
      validate: false,
    }),
  );
  views.use(sessions.cookie, sessions.viewer, view);
  views.use(unavailable);

  return {
    files,
    views,
    stylesheet: assets.styles[0] ?? null,
  };
}
