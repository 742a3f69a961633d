import { PAUSE, type Reading } from '../text/words.ts';

/** How many letters of a word tell it apart from others; endings say little of danger and much of grammar. */
const LETTERS = 5;
const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /^\d+$/;

/** What comes before the first word of a paragraph or after a quotation. */
export const OPENING = '^';

/** The beginning of a word, which stands for its forms; numbers stand for their kind. */
export function stemOf(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 58 && NUMBER.test(word)) return YEAR.test(word) ? '#y' : `#${Math.min(word.length, 3)}`;
  return word.length > LETTERS ? word.slice(0, LETTERS) : word;
}

/** Whether a word begins anew: the one before it says nothing of it. */
export function opens(r: Reading, i: number): boolean {
  return i === 0 || (r.pauses[i] as number) >= PAUSE.paragraph || r.quoted[i - 1] !== 0;
}
