const MOST_PARTS = 100;
const NAMED = /(?<![\p{L}\p{N}@./_-])@[\p{L}\p{N}][\p{L}\p{N}_-]{2,29}/gu;

/** The paragraphs of a post that are its author's own, in order: those with a quotation are left out, and so are names. */
export function partsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part) && !/^\s*>/m.test(part))
    .map((part) => part.replace(NAMED, '…'))
    .slice(0, MOST_PARTS);
}

/** Some paragraphs of a post, by their places in the list; null where one is not there. */
export function liftedWords(body: string, parts: readonly number[]): string | null {
  const all = partsOf(body);
  const chosen = [...new Set(parts)].sort((a, b) => a - b).map((at) => all[at]);
  return chosen.length && chosen.every((part) => part !== undefined) ? chosen.join('\n\n') : null;
}
