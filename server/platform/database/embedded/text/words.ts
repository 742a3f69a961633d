import { stem } from './stem.ts';

/** Words that English texts are too full of to find anything by. */
const STOP_WORDS = new Set(
  (
    'a about above after again against all am an and any are as at be because been before being below between both ' +
    'but by can could did do does doing down during each few for from further had has have having he her here hers ' +
    'herself him himself his how i if in into is it its itself just me more most my myself no nor not now of off on ' +
    'once only or other our ours ourselves out over own same she should so some such than that the their theirs them ' +
    'themselves then there these they this those through to too under until up very was we were what when where which ' +
    'while who whom why will with would you your yours yourself yourselves'
  ).split(' '),
);

function hasAccents(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return true;
  return false;
}

/** A text without case and accents, as search compares it. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return hasAccents(lower) ? lower.normalize('NFD').replace(/\p{Mn}/gu, '') : lower;
}

const WORD = /[\p{L}\p{N}_']+/gu;

/** The terms of a text in their order: folded, without stop words, stemmed when the language is English. */
export function termsOf(text: string, language: string): string[] {
  const terms: string[] = [];
  for (const word of fold(text).match(WORD) ?? []) {
    const bare = word.replace(/'s$|'+/g, '');
    if (bare === '') continue;
    if (language === 'none') terms.push(bare);
    else if (!STOP_WORDS.has(bare)) terms.push(stem(bare));
  }
  return terms;
}

/** The name of a language as it is stored, or null when it is none that is known here. */
export function knownLanguage(name: unknown): 'english' | 'none' | null {
  if (name === 'english' || name === 'en') return 'english';
  return name === 'none' ? 'none' : null;
}
