import { EMOJI_WORDS, HOMOGLYPHS } from './homoglyphs.ts';

/** A text in small plain letters, with the way back to the source. */
export interface Folded {
  text: string;
  /** Source offset of each unit of `text`; undefined when they are the same. */
  map: Int32Array | undefined;
}

const NON_ASCII = /[^\0-\x7f]/;
const MARKS = /\p{M}+/gu;
const EMOJI = new Map(Object.entries(EMOJI_WORDS).map(([sign, word]) => [sign.codePointAt(0), ` ${word} `]));
const SPACE = 32;

/** Zero-width, bidi and variation signs: they vanish, so that they can't split a word. */
function vanishes(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0x00ad ||
    code === 0x180e ||
    code === 0x034f
  );
}

const known = new Map<number, string>();

function plain(point: number): string {
  const seen = known.get(point);
  if (seen !== undefined) return seen;
  const made = make(point);
  // Only the first planes are remembered, so that hostile text can't fill the memory.
  if (point < 0x3000) known.set(point, made);
  return made;
}

function make(point: number): string {
  const glyph = HOMOGLYPHS.get(point);
  if (glyph) return glyph;
  const emoji = EMOJI.get(point);
  if (emoji) return emoji;
  if (point === 0x2018 || point === 0x2019 || point === 0x02bc || point === 0x00b4 || point === 0x201b)
    return "'";
  if (point === 0x2013 || point === 0x2014 || point === 0x2015) return '—';
  if (point >= 0x201c && point <= 0x201f) return point === 0x201d ? '”' : '“';
  if (point === 0x2026) return '…';
  const sign = String.fromCodePoint(point);
  const lower = sign.normalize('NFKD').replace(MARKS, '').toLowerCase();
  const glyphs = HOMOGLYPHS.get(lower.codePointAt(0) ?? 0);
  return glyphs ?? lower;
}

/** Folds case, accents, widths, look-alike letters and invisible signs away. */
export function fold(source: string): Folded {
  if (!NON_ASCII.test(source)) return { text: source.toLowerCase(), map: undefined };
  let units = new Uint16Array(source.length + 64);
  let map = new Int32Array(source.length + 65);
  let size = 0;
  const put = (unit: number, at: number): void => {
    if (size + 1 >= units.length) {
      const more = new Uint16Array(units.length * 2);
      more.set(units);
      units = more;
      const wider = new Int32Array(map.length * 2);
      wider.set(map);
      map = wider;
    }
    units[size] = unit;
    map[size] = at;
    size += 1;
  };
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code < 128) put(code >= 65 && code <= 90 ? code + 32 : code, at);
    else if (vanishes(code)) continue;
    else if (code >= 0xd800 && code <= 0xdfff) {
      const next = code < 0xdc00 ? source.charCodeAt(at + 1) : 0;
      if (next >= 0xdc00 && next <= 0xdfff) {
        const out = plain((code - 0xd800) * 0x400 + (next - 0xdc00) + 0x10000);
        for (let i = 0; i < out.length; i += 1) put(out.charCodeAt(i), at);
        at += 1;
      } else put(SPACE, at);
    } else {
      const out = plain(code);
      for (let i = 0; i < out.length; i += 1) put(out.charCodeAt(i), at);
    }
  }
  map[size] = source.length;
  let text = '';
  for (let from = 0; from < size; from += 4096)
    text += String.fromCharCode.apply(
      null,
      units.subarray(from, Math.min(from + 4096, size)) as unknown as number[],
    );
  return { text, map };
}
