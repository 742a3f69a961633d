import {
  APOSTROPHE,
  CLAUSE,
  COMMA,
  END,
  hasDigit,
  isDigit,
  kindOf,
  LINE,
  MASK,
  QUOTE,
  skipLink,
  WORD,
} from './characters.ts';
import { spelled, unmask, unslip, unstretch } from './decode.ts';
import { fold } from './fold.ts';
import { SPELLINGS } from './spellings.ts';
import { intern, lookUp } from './vocabulary.ts';

/** Chat spellings by number, so that one look-up serves both the vocabulary and them. */
const spellings: (readonly string[] | undefined)[] = [];
for (const [form, parts] of SPELLINGS) {
  const id = intern(form);
  while (spellings.length <= id) spellings.push(undefined);
  spellings[id] = parts;
}

/** How strongly the text pauses before a word. */
export const PAUSE = { none: 0, comma: 1, clause: 2, sentence: 3, paragraph: 4 } as const;

/** A text as words with offsets, pauses and quotation, ready for the rules. */
export interface Reading {
  source: string;
  count: number;
  words: string[];
  ids: number[];
  /** UTF-16 offsets in the source. */
  starts: number[];
  ends: number[];
  /** Pause before each word. */
  pauses: number[];
  /** Number of the sentence a word is in. */
  sentences: number[];
  /** 1 inside quotation marks, 2 in a quoted block. */
  quoted: number[];
  /** Words that were written with a capital in the source. */
  capitals: boolean[];
  /** Offsets of links, mail addresses and handles, by kind. */
  links: { kind: 'link' | 'mail' | 'handle' | 'tag'; start: number; end: number }[];
}

const SUFFIXES = new Set(['s', 'm', 're', 've', 'll', 'd']);
const NOT_JOINS = new Set('do does did is are was were can could would should will have has had'.split(' '));
const CONTRACTED: Record<string, string> = { can: 'cant', will: 'wont' };

/** Reads a text into words; linear in its length. */
export function read(source: string): Reading {
  const { text, map } = fold(source);
  const r: Reading = {
    source,
    count: 0,
    words: [],
    ids: [],
    starts: [],
    ends: [],
    pauses: [],
    sentences: [],
    quoted: [],
    capitals: [],
    links: [],
  };
  const at = (unit: number): number => (map ? (map[unit] ?? source.length) : unit);
  const endAt = (unit: number): number => {
    if (!map) return unit;
    const last = map[unit - 1] ?? 0;
    const code = source.charCodeAt(last);
    return last + (code >= 0xd800 && code < 0xdc00 ? 2 : 1);
  };
  let sentence = 0;
  let pause: number = PAUSE.paragraph;
  let block = false;
  let singles = 0;
  let letters = '';
  let openQuote = -1;
  let openKind = 0;

  const push = (word: string, id: number, from: number, to: number): void => {
    const i = r.count;
    if (pause >= PAUSE.sentence && i > 0) sentence += 1;
    r.words[i] = word;
    r.ids[i] = id;
    r.starts[i] = at(from);
    r.ends[i] = endAt(to);
    r.pauses[i] = pause;
    r.sentences[i] = sentence;
    r.quoted[i] = block ? 2 : 0;
    const code = source.charCodeAt(r.starts[i] ?? 0);
    r.capitals[i] = code >= 65 && code <= 90;
    r.count = i + 1;
    pause = PAUSE.none;
  };
  const pushWord = (word: string, from: number, to: number): void => {
    let id = lookUp(word);
    const spelling = id < spellings.length ? spellings[id] : undefined;
    if (spelling) {
      for (const part of spelling) push(part, lookUp(part), from, to);
      return;
    }
    if (word === 'not' && r.count > 0 && pause === PAUSE.none) {
      const last = r.words[r.count - 1] ?? '';
      if (NOT_JOINS.has(last)) {
        const joined = CONTRACTED[last] ?? `${last}nt`;
        r.words[r.count - 1] = joined;
        r.ids[r.count - 1] = lookUp(joined);
        r.ends[r.count - 1] = endAt(to);
        return;
      }
    }
    let form = word;
    if (id === 0 && word.length > 2) {
      const found = (hasDigit(word) ? unmask(word) : undefined) ?? unstretch(word) ?? unslip(word);
      if (found) {
        form = found;
        id = lookUp(found);
      } else if (r.count > 0 && word.length < 8 && pause === PAUSE.none) {
        const last = r.words[r.count - 1] ?? '';
        const whole =
          last.length < 5 && last.length > 1 && r.ids[r.count - 1] === 0 ? spelled(last + word) : undefined;
        if (whole) {
          r.words[r.count - 1] = whole;
          r.ids[r.count - 1] = lookUp(whole);
          r.ends[r.count - 1] = endAt(to);
          return;
        }
      }
    }
    push(form, id, from, to);
  };
  const setPause = (next: number): void => {
    if (next > pause) pause = next;
  };
  /** Joins "k i l l i n g" when what the single letters spell is a strong word. */
  const joinSingles = (): void => {
    const run = Math.min(singles, 16);
    const spelt = letters.slice(-run);
    const first = r.count - run;
    singles = 0;
    for (let from = first; from <= r.count - 3; from += 1) {
      for (let to = r.count; to - from >= 3; to -= 1) {
        const whole = spelled(spelt.slice(from - first, to - first));
        if (!whole) continue;
        const rest = r.count - to;
        r.words.splice(from, to - from, whole);
        r.ids.splice(from, to - from, lookUp(whole));
        r.starts.splice(from + 1, to - from - 1);
        r.ends.splice(from, to - from - 1);
        for (const list of [r.pauses, r.sentences, r.quoted, r.capitals] as unknown[][])
          list.splice(from + 1, to - from - 1);
        r.count = from + 1 + rest;
        sentence = r.sentences[r.count - 1] ?? sentence;
        return;
      }
    }
  };
  const quote = (mark: number): void => {
    if (openQuote < 0) {
      openQuote = r.count;
      openKind = mark;
      setPause(PAUSE.comma);
      return;
    }
    for (let i = openQuote; i < r.count; i += 1) if (r.quoted[i] === 0) r.quoted[i] = 1;
    openQuote = -1;
    setPause(PAUSE.comma);
  };

  let p = 0;
  const n = text.length;
  while (p < n) {
    const code = text.charCodeAt(p);
    const kind = kindOf(code);
    if (kind === WORD) {
      const from = p;
      let masked = false;
      let apostrophe = -1;
      p += 1;
      for (; p < n; p += 1) {
        const next = text.charCodeAt(p);
        const nextKind = kindOf(next);
        if (nextKind === WORD) continue;
        if (nextKind === MASK && p + 1 < n && kindOf(text.charCodeAt(p + 1)) === WORD) {
          masked = true;
          continue;
        }
        if (nextKind === MASK && next === 42 && text.charCodeAt(p + 1) === 42) {
          masked = true;
          continue;
        }
        if (
          nextKind === APOSTROPHE &&
          apostrophe < 0 &&
          p + 1 < n &&
          kindOf(text.charCodeAt(p + 1)) === WORD
        ) {
          apostrophe = p;
          continue;
        }
        break;
      }
      const word = text.slice(from, p);
      if ((word === 'http' || word === 'https') && text.startsWith('://', p)) {
        p = skipLink(text, p);
        r.links.push({ kind: 'link', start: at(from), end: endAt(p) });
        setPause(PAUSE.comma);
        continue;
      }
      if (word === 'www' && text.charCodeAt(p) === 46) {
        p = skipLink(text, p);
        r.links.push({ kind: 'link', start: at(from), end: endAt(p) });
        setPause(PAUSE.comma);
        continue;
      }
      const before = singles;
      if (p - from === 1 && (singles === 0 || from - 2 >= 0)) {
        const gap = singles === 0 ? 1 : from - lastEnd(r, map, source);
        singles = gap <= 2 ? singles + 1 : 1;
        letters = singles === 1 ? word : (letters + word).slice(-32);
      } else {
        if (before >= 3) joinSingles();
        singles = 0;
      }
      if (masked) {
        if (word.includes('@') && (text.charCodeAt(p) === 46 || word.indexOf('@') > 2)) {
          const end = skipLink(text, p);
          if (text.slice(from, end).includes('.')) {
            p = end;
            r.links.push({ kind: 'mail', start: at(from), end: endAt(p) });
            setPause(PAUSE.comma);
            continue;
          }
        }
        const whole = unmask(word);
        if (whole) push(whole, lookUp(whole), from, p);
        else splitMasked(word, from, pushWord, setPause);
      } else if (apostrophe > 0) {
        const head = text.slice(from, apostrophe);
        const tail = text.slice(apostrophe + 1, p);
        if (tail === 't' && head.endsWith('n')) pushWord(`${head}t`, from, p);
        else if (SUFFIXES.has(tail)) {
          pushWord(head, from, apostrophe);
          push(tail, lookUp(tail), apostrophe, p);
        } else pushWord(head + tail, from, p);
      } else pushWord(word, from, p);
      continue;
    }
    p += 1;
    if (kind === 0) {
      if (code >= 0xd800) setPause(PAUSE.clause);
      if (code !== 32 && code !== 45 && code !== 47) setPause(PAUSE.none);
      if (code === 62 && (p === 1 || text.charCodeAt(p - 2) === 10)) block = true;
      continue;
    }
    if (kind === END) {
      const next = text.charCodeAt(p);
      // A point inside a number or a spelled-out word is no end.
      if (code === 46 && singles > 0 && kindOf(next) === WORD) continue;
      if (
        code === 46 &&
        isDigit(next) &&
        p > 1 &&
        (isDigit(text.charCodeAt(p - 2)) || text.charCodeAt(p - 2) === 32)
      )
        continue;
      if (singles >= 3) joinSingles();
      singles = 0;
      setPause(PAUSE.sentence);
    } else if (kind === MASK) {
      if (code === 33) {
        setPause(PAUSE.sentence);
        singles = 0;
      } else if ((code === 64 || code === 35) && kindOf(text.charCodeAt(p)) === WORD) {
        const from = p - 1;
        while (p < n && (kindOf(text.charCodeAt(p)) === WORD || text.charCodeAt(p) === 95)) p += 1;
        r.links.push({ kind: code === 64 ? 'handle' : 'tag', start: at(from), end: endAt(p) });
        push(code === 64 ? '@user' : '#tag', code === 64 ? lookUp('@user') : 0, from, p);
      }
    } else if (kind === COMMA) setPause(PAUSE.comma);
    else if (kind === CLAUSE) setPause(PAUSE.clause);
    else if (kind === QUOTE) {
      if (openQuote >= 0 && openKind !== 39) quote(code);
      else if (openQuote >= 0) {
        openQuote = -1;
        quote(code);
      } else quote(code);
    } else if (kind === LINE) {
      if (singles >= 3) joinSingles();
      singles = 0;
      setPause(text.charCodeAt(p) === 10 ? PAUSE.paragraph : PAUSE.sentence);
      let look = p;
      while (text.charCodeAt(look) === 32) look += 1;
      block = text.charCodeAt(look) === 62;
      openQuote = -1;
    } else if (kind === APOSTROPHE) {
      const opens = (p < 2 || kindOf(text.charCodeAt(p - 2)) !== WORD) && kindOf(text.charCodeAt(p)) === WORD;
      if (openQuote < 0 && opens) quote(39);
      else if (openQuote >= 0 && openKind === 39 && !opens) {
        if (r.count - openQuote <= 20) quote(39);
        else openQuote = -1;
      }
    }
  }
  if (singles >= 3) joinSingles();
  return r;
}

function lastEnd(r: Reading, map: Int32Array | undefined, source: string): number {
  // With a map the units are not source offsets; letters are spelled out in plain text almost always.
  return map ? source.length : (r.ends[r.count - 1] ?? 0);
}

function splitMasked(
  word: string,
  from: number,
  pushWord: (word: string, from: number, to: number) => void,
  setPause: (pause: number) => void,
): void {
  let start = 0;
  for (let i = 0; i <= word.length; i += 1) {
    const code = i < word.length ? word.charCodeAt(i) : 33;
    if (kindOf(code) !== MASK) continue;
    if (i > start) pushWord(word.slice(start, i), from + start, from + i);
    setPause(code === 33 ? PAUSE.sentence : PAUSE.none);
    start = i + 1;
  }
}
