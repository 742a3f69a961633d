import type { Problem } from '../api/page.ts';
import type { Catalogue } from '../i18n/text.ts';

/** What is wrong with one field, in the reader's language; undefined when it is fine. A fault inside of it, such as one word of a list, counts as its own. */
export function faultOf(problem: Problem | null, field: string, text: Catalogue): string | undefined {
  if (!problem) return undefined;
  const { code, details = {} } = problem;
  if (field === 'handle' && (code === 'HANDLE_TAKEN' || code === 'HANDLE_UNSAFE')) return text.problems[code];
  if (/password/i.test(field) && code === 'PASSWORD_COMMON') return text.problems.PASSWORD_COMMON;
  if (code !== 'INVALID' && code !== 'CONFLICT') return undefined;
  return details[field] ?? Object.entries(details).find(([name]) => name.startsWith(`${field}.`))?.[1];
}
