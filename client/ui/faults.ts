import type { Language, Problem } from '../api/page.ts';
import type { Catalogue } from '../i18n/text.ts';

/** What is wrong with one field, in words; undefined when it is fine. The service explains fields in English only. */
export function faultOf(
  problem: Problem | null,
  field: string,
  text: Catalogue,
  language: Language,
): string | undefined {
  if (!problem) return undefined;
  if (field === 'handle' && (problem.code === 'HANDLE_TAKEN' || problem.code === 'HANDLE_UNSAFE'))
    return text.problems[problem.code];
  if (/password/i.test(field) && problem.code === 'PASSWORD_COMMON') return text.problems.PASSWORD_COMMON;
  const detail = problem.code === 'INVALID' ? problem.details?.[field] : undefined;
  return detail && language !== 'en' ? text.problems.INVALID : detail;
}
