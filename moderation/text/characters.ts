/** Kinds of character. */
export const WORD = 1;
export const APOSTROPHE = 2;
export const END = 3;
export const COMMA = 4;
export const CLAUSE = 5;
export const QUOTE = 6;
export const LINE = 7;
export const MASK = 8;
const KIND = new Uint8Array(128);
for (let c = 48; c < 58; c += 1) KIND[c] = WORD;
for (let c = 97; c < 123; c += 1) KIND[c] = WORD;
for (const [signs, kind] of [
  ["'`", APOSTROPHE],
  ['.?', END],
  [',', COMMA],
  [';:()[]{}', CLAUSE],
  ['"', QUOTE],
  ['\n\r', LINE],
  ['!*@$#_+|', MASK],
] as const)
  for (const sign of signs) KIND[sign.charCodeAt(0)] = kind;

/** The kind of a character, 0 for one that parts words and says no more. */
export function kindOf(code: number): number {
  if (code < 128) return KIND[code] ?? 0;
  if (code === 0x2014) return CLAUSE;
  if (code === 0x2026) return END;
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return QUOTE;
  if (code === 0xbf || code === 0xa1) return END;
  return code >= 0x2000 && code <= 0x303f ? 0 : code >= 0xd800 && code <= 0xdfff ? 0 : WORD;
}

/** Where a link ends. */
export function skipLink(text: string, from: number): number {
  let p = from;
  while (p < text.length && text.charCodeAt(p) > 32) p += 1;
  return p;
}

/** Whether a word holds a digit. */
export function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (isDigit(word.charCodeAt(i))) return true;
  return false;
}

/** Whether a character is a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
