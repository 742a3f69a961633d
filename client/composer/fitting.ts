/** A suggestion that says what to do, or asks something: there is nothing in it to put in. */
const ADVICE = /^(say|ask|offer|leave|decir|ofrecer|their name|su nombre)\b|[?…]$|…/i;
/** A word of explanation behind a suggestion is for reading, not for putting in. */
const ASIDE = /\s*\([^)]*\)\s*$/;
const ARTICLE = /(^|[\s"“«(])(an?|the|some|una?|unos|unas|el|la|los|las|ese|esos|aquel|del|al|puros)\s+$/i;
/** “Persona” is a she, whatever stood there before. */
const HERS: Readonly<Record<string, string>> = {
  un: 'una',
  el: 'la',
  unos: 'unas',
  los: 'las',
  ese: 'esa',
  esos: 'esas',
  aquel: 'aquella',
  del: 'de la',
  al: 'a la',
  puros: 'puras',
};
/** A verb that words with a verb of their own take the place of: “she’s [[bipolar]]”, “she has …”. */
const COPULA = /(?:[’']s|\s(?:is|es|está))\s+$/i;
const VERB =
  /^(has|lives|needs|uses|sees|seems|chose|isn’t|hasn’t|doesn’t|vive|tiene|usa|eligió|no está|lo entiende) /;
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
  const hers = /^personas?\b/i.test(words) ? HERS[article.toLowerCase()] : undefined;
  if (!hers && ALONE.test(words)) return /^(del|al)$/i.test(article) ? `${article.slice(0, -1)} ` : '';
  const changed = hers ?? (/^an?$/i.test(article) ? (/^[aeiou]/i.test(words) ? 'an' : 'a') : article);
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
  if (VERB.test(words) && COPULA.test(before)) before = before.replace(COPULA, ' ');
  else if (found !== undefined) {
    const fitting = articleFor(article, words);
    if (!fitting && /^\p{Lu}/u.test(article)) capital = true;
    before = before.slice(0, before.length - found.length) + lead + fitting;
  }
  if (capital) words = words.slice(0, 1).toUpperCase() + words.slice(1);
  const at = before.length + words.length;
  return { body: before + words + body.slice(end), from: at, to: at, put: words };
}
