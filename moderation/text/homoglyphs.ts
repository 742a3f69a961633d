/** Letters of other scripts that are drawn like Latin ones (Unicode confusables, the subset seen in the wild). */
const LOOK_ALIKES: Record<string, string> = {
  a: 'аαɑᴀ',
  b: 'Ьʙ',
  c: 'сϲᴄ',
  d: 'ԁᴅ',
  e: 'еεєᴇ',
  g: 'ɡɢ',
  h: 'һʜ',
  i: 'іιıɪӏ',
  j: 'јᴊ',
  k: 'кκᴋ',
  l: 'ʟ',
  m: 'мᴍ',
  n: 'ոɴ',
  o: 'оοօᴏ',
  p: 'рρᴘ',
  q: 'ԛ',
  r: 'гʀ',
  s: 'ѕꜱ',
  t: 'тτᴛ',
  u: 'υսᴜ',
  v: 'νᴠ',
  w: 'ԝшᴡ',
  x: 'хχ',
  y: 'уγʏ',
  z: 'ᴢ',
};

/** Signs that say something a crisis rule can use, as words. */
export const EMOJI_WORDS: Record<string, string> = {
  '🔫': 'emojigun',
  '💊': 'emojipills',
  '🔪': 'emojiknife',
  '🗡': 'emojiknife',
  '🪒': 'emojirazor',
};

/** Code point → Latin letter. */
export const HOMOGLYPHS: ReadonlyMap<number, string> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, others]) =>
    [...others].map((other): [number, string] => [other.codePointAt(0) ?? 0, latin]),
  ),
);
