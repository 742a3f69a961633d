import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { Refusal } from '../../shared/errors.ts';

/** Says whether a request comes from our own pages. With a configured origin only that one is ours; else the one the request itself was sent to. */
export function isOwnOrigin(request: IncomingMessage, publicOrigin: string | null): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  if (publicOrigin) return origin === publicOrigin;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** The caller's address: behind so many believed proxies, the one that the outermost of them saw. As Express reads it for requests. */
export function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  const seen = [request.socket.remoteAddress ?? '', ...forwarded.toReversed()];
  return seen[Math.min(trustedProxies, seen.length - 1)] ?? '';
}

/** Refuses changes that another site asks for. Browsers send Origin or Sec-Fetch-Site with them; a program that sends neither has no one's cookie to misuse. */
export function refuseForeignOrigins(publicOrigin: string | null): RequestHandler {
  return (request, _response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const site = request.headers['sec-fetch-site'];
    const foreign =
      (request.headers.origin !== undefined && !isOwnOrigin(request, publicOrigin)) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none');
    next(foreign ? new Refusal('ORIGIN_REFUSED') : undefined);
  };
}
