import type { Call, Problem } from './page.ts';

/** Name → [method, path below /api/v1], written in by the build. */
declare const __ROUTES__: Record<string, [method: string, path: string]>;

const OFFLINE: Problem = { code: 'OFFLINE', message: '' };

/** An address for an operation: `:names` come from the input, and for a GET the rest becomes the query. */
export function addressOf(
  [method, path]: [string, string],
  input: Record<string, unknown>,
): { url: string; body: string | null } {
  const rest = { ...input };
  const filled = path.replace(/:(\w+)/g, (_all, name: string) => {
    const value = String(rest[name] ?? '');
    delete rest[name];
    return encodeURIComponent(value);
  });
  const url = `/api/v1${filled}`;
  if (method !== 'GET') return { url, body: JSON.stringify(rest) };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest))
    if (value !== undefined && value !== null) query.set(name, String(value));
  const text = query.toString();
  return { url: text ? `${url}?${text}` : url, body: null };
}

/** Runs an operation over HTTP. No answer, or one that is not ours, is OFFLINE. */
export const callHttp: Call = async (name, input) => {
  const route = __ROUTES__[name];
  if (!route) return { ok: false, problem: OFFLINE };
  const { url, body } = addressOf(route, input as Record<string, unknown>);
  try {
    const response = await fetch(url, {
      method: route[0],
      headers:
        body === null
          ? { accept: 'application/json' }
          : { accept: 'application/json', 'content-type': 'application/json' },
      body,
      credentials: 'same-origin',
      cache: 'no-store',
    });
    const answer = await response.json();
    return typeof answer?.ok === 'boolean' ? answer : { ok: false, problem: OFFLINE };
  } catch {
    return { ok: false, problem: OFFLINE };
  }
};
