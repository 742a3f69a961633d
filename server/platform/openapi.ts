import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { ERRORS, type ErrorCode } from '../../shared/errors.ts';
import type { Operation } from '../../shared/operation.ts';
import { operations } from '../../shared/operations.ts';

const COMMON: readonly ErrorCode[] = ['INVALID', 'RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL'];

/** Every refusal that an operation can give: its own, and those that any can. */
export function refusalsOf(entry: Operation): ErrorCode[] {
  const byWho: ErrorCode[] = entry.who === 'anyone' ? [] : ['SIGN_IN_NEEDED', 'FORBIDDEN'];
  return [...new Set([...entry.refuses, ...byWho, ...COMMON])];
}

const problem = z
  .object({
    ok: z.literal(false),
    problem: z.object({
      code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]),
      message: z.string(),
      details: z.record(z.string(), z.string()).optional(),
      requestId: z.string().optional(),
    }),
  })
  .meta({ id: 'Problem' });

function responsesOf(entry: Operation): Record<string, object> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of refusalsOf(entry)) {
    const { status } = ERRORS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const refusals = [...byStatus].map(([status, codes]) => [
    String(status),
    {
      description: codes.map((code) => `${code}: ${ERRORS[code].message}`).join('\n'),
      content: { 'application/json': { schema: problem } },
    },
  ]);
  const value = z.object({ ok: z.literal(true), value: entry.output });
  return {
    '200': { description: 'Done.', content: { 'application/json': { schema: value } } },
    ...Object.fromEntries(refusals),
  };
}

/** The OpenAPI 3.1 document of all operations, made from the contract itself. */
export function openApiDocument(origin: string): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, entry] of Object.entries(operations) as [string, Operation][]) {
    const params = [...entry.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
    const path = entry.path.replace(/:(\w+)/g, '{$1}');
    const shape = (entry.input as z.ZodObject).shape;
    const inPath = z.object(Object.fromEntries(params.map((key) => [key, shape[key] ?? z.string()])));
    const rest = z.object(Object.fromEntries(Object.entries(shape).filter(([key]) => !params.includes(key))));
    paths[path] = {
      ...paths[path],
      [entry.method.toLowerCase()]: {
        operationId: name,
        summary: entry.summary,
        tags: [name.split('.')[0] ?? ''],
        ...(entry.who === 'anyone' ? { security: [] } : {}),
        requestParams: { path: inPath, ...(entry.method === 'GET' ? { query: rest } : {}) },
        ...(entry.method === 'POST'
          ? { requestBody: { content: { 'application/json': { schema: rest } } } }
          : {}),
        responses: responsesOf(entry),
      },
    };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Alongside',
      version: '1',
      description: 'The operations of the service. The same ones can be called over Socket.IO by name.',
    },
    servers: [{ url: `${origin}/api/v1` }],
    security: [{ session: [] }],
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'sid' } } },
    paths,
  });
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The operations as a plain page that can be read without JavaScript. */
export function apiPage(stylesheet: string | null): string {
  const rows = (Object.entries(operations) as [string, Operation][]).map(([name, entry]) => {
    const fields = Object.keys((entry.input as z.ZodObject).shape).join(', ') || 'nothing';
    const refusals = refusalsOf(entry)
      .map((code) => `<code>${code}</code>`)
      .join(' ');
    return `<section id="${name}"><h2>${name}</h2><p>${escapeHtml(entry.summary)}</p><dl>
<dt>Call</dt><dd><code>${entry.method} /api/v1${escapeHtml(entry.path)}</code>${entry.httpOnly ? ' (HTTP only)' : ` or emit <code>${name}</code> on a socket`}</dd>
<dt>Who</dt><dd>${entry.who}</dd><dt>Rate class</dt><dd>${entry.rate}</dd><dt>Takes</dt><dd>${escapeHtml(fields)}</dd><dt>May refuse with</dt><dd>${refusals}</dd></dl></section>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>API · Alongside</title>${stylesheet ? `<link rel="stylesheet" href="${stylesheet}">` : ''}</head>
<body class="plain-page"><main><h1>The API of Alongside</h1><p>Every operation, made from the contract that the service itself runs on. The same as <a href="/api/openapi.json">OpenAPI 3.1</a>. Answers are <code>{"ok": true, "value": …}</code> or <code>{"ok": false, "problem": {"code", "message", "details", "requestId"}}</code>.</p>${rows.join('\n')}</main></body></html>`;
}
