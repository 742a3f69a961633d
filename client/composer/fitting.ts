/** A suggestion that says what to do, or asks something: there is nothing in it to put in. */
const ADVICE = /^(say|ask|offer|leave|decir|ofrecer|their name|su nombre)\b|[?…]$|…/i;
/** A word of explanation behind a suggestion is for reading, not for putting in. */
const ASIDE = /\s*\([^)]*\)\s*$/;
const ARTICLE = /(^|[\s"“«(])(an?|the|some|un|una|el|la)\s+$/i;
/** These stand without an article. */
const ALONE =
  /^(someone|something|people|persons|alguien|personas|their|in|not|has|is|isn’t|going|living)\b/i;

/** A text with other words in it, and what is to be selected: after a suggestion nothing, for advice the words that it is about. */
export interface Fitted {
  body: string;
  from: number;
  to: number;
  /** What was put in; null where the writer is to find words. */
  put: string | null;
}

function articleFor(article: string, words: string): string {
  if (ALONE.test(words)) return '';
  const changed = /^an?$/i.test(article)
    ? /^[aeiou]/i.test(words)
      ? 'an'
      : 'a'
    : /^una?$/i.test(article) && /^persona\b/i.test(words)
      ? 'una'
      : /^el$/i.test(article) && /^persona\b/i.test(words)
        ? 'la'
        : article;
  const first = /^\p{Lu}/u.test(article) ? changed.slice(0, 1).toUpperCase() + changed.slice(1) : changed;
  return `${first} `;
}

/** Puts suggested words in the place of one's own so that they fit: the article before them, and a capital where there was one. */
export function fitWords(body: string, place: { start: number; end: number }, suggested: string): Fitted {
  const { start, end } = place;
  if (ADVICE.test(suggested)) return { body, from: start, to: end, put: null };
  let words = suggested.replace(ASIDE, '');
  let before = body.slice(0, start);
  const [found, lead = '', article = ''] = ARTICLE.exec(before) ?? [];
  let capital = /^\p{Lu}/u.test(body.slice(start, end)) && !/^\p{Lu}{2}/u.test(body.slice(start, end));
  if (found !== undefined) {
    const fitting = articleFor(article, words);
    if (!fitting && /^\p{Lu}/u.test(article)) capital = true;
    before = before.slice(0, before.length - found.length) + lead + fitting;
  }
  if (capital) words = words.slice(0, 1).toUpperCase() + words.slice(1);
  const at = before.length + words.length;
  return { body: before + words + body.slice(end), from: at, to: at, put: words };
}
