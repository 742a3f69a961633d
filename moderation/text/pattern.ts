import { SPELLINGS } from './spellings.ts';
import { WordSet } from './vocabulary.ts';
import { PAUSE, type Reading } from './words.ts';

/** Named word lists that patterns use as `{name}`. */
export type Macros = Readonly<Record<string, string>>;

interface Step {
  kind: 'word' | 'gap' | 'not' | 'start' | 'end';
  set: WordSet | undefined;
  optional: boolean;
  gap: number;
}

/** One pattern ready to run, with what it stands for. */
export interface Compiled<T> {
  steps: Step[];
  plain: boolean;
  payload: T;
}

/** A pattern found in a reading: words `from` up to and without `to`. */
export interface Match<T> {
  payload: T;
  from: number;
  to: number;
}

const sets = new Map<string, WordSet>();

/** Accents and case don't count in patterns; a chat spelling is the word it stands for. */
function plainWord(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const spelling = SPELLINGS.get(plain);
  return spelling?.length === 1 ? (spelling[0] ?? plain) : plain;
}

function expand(alternation: string, macros: Macros): string[] {
  return alternation.split('|').flatMap((part) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) return [plainWord(part)];
    const list = macros[name];
    if (list === undefined) throw new Error(`There is no word list called ${name}.`);
    return expand(list, macros);
  });
}

function setOf(alternation: string, macros: Macros): WordSet {
  const list = expand(alternation, macros);
  const key = list.join('|');
  let set = sets.get(key);
  if (!set) {
    set = new WordSet(list);
    sets.set(key, set);
  }
  return set;
}

/**
 * Writes out groups: `(a b|c)` stands for either sequence, `(a b)?` for it or nothing; groups may nest.
 */
export function writeOut(pattern: string): string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern];
  let depth = 0;
  let close = open;
  const bars: number[] = [];
  for (; close < pattern.length; close += 1) {
    const sign = pattern[close];
    if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) break;
    } else if (sign === '|' && depth === 1) bars.push(close);
  }
  const cuts = [open, ...bars, close];
  const parts = cuts.slice(1).map((cut, i) => pattern.slice((cuts[i] ?? 0) + 1, cut));
  const optional = pattern[close + 1] === '?';
  const before = pattern.slice(0, open);
  const after = pattern.slice(close + (optional ? 2 : 1));
  // Single words stay one alternation, so that a group of words is one pattern.
  const single = parts.filter((part) => /^\S+$/.test(part) && !/[(~!^$?]|stop/.test(part));
  const choices = [
    ...(single.length ? [single.join('|') + (optional ? '?' : '')] : []),
    ...parts.filter((part) => !single.includes(part)),
  ];
  if (optional && single.length === 0) choices.push('');
  return choices.flatMap((choice) => writeOut(`${before}${choice}${after}`));
}

/**
 * Compiles one pattern: words with spaces between; `a|b` either; `?` after a word, it may be missing; `{name}` a word
 * list; `~n` up to n other words; `!a|b` the next word is none of these; `^` and `$` the start and end of a sentence.
 */
export function compile<T>(pattern: string, macros: Macros, payload: T): Compiled<T> {
  const steps = pattern
    .trim()
    .split(/\s+/)
    .map((token): Step => {
      if (token === '^') return { kind: 'start', set: undefined, optional: false, gap: 0 };
      if (token === '$' || token === '{stop}')
        return { kind: 'end', set: undefined, optional: false, gap: 0 };
      if (token.startsWith('~'))
        return { kind: 'gap', set: undefined, optional: false, gap: Number(token.slice(1)) };
      if (token.startsWith('!'))
        return { kind: 'not', set: setOf(token.slice(1), macros), optional: false, gap: 0 };
      const optional = token.endsWith('?');
      return { kind: 'word', set: setOf(optional ? token.slice(0, -1) : token, macros), optional, gap: 0 };
    });
  return { steps, plain: steps.every((s) => s.kind === 'word' && !s.optional), payload };
}

/** All patterns of a reader, filed under the words they can begin with. */
export class PatternIndex<T> {
  readonly #byFirst: Compiled<T>[][] = [];
  size = 0;

  /** Files a pattern; it must hold at least one word that can't be missing. */
  add(compiled: Compiled<T>): void {
    this.size += 1;
    const first = new Set<number>();
    for (const step of compiled.steps) {
      if (step.kind === 'start') continue;
      if (step.kind !== 'word' || !step.set) throw new Error('A pattern begins with a word.');
      for (const id of step.set.members) first.add(id);
      if (!step.optional) break;
    }
    for (const id of first) {
      let list = this.#byFirst[id];
      if (!list) {
        list = [];
        this.#byFirst[id] = list;
      }
      list.push(compiled);
    }
  }

  /** Tells of every match, in the order of its first word. */
  scan(reading: Reading, found: (payload: T, from: number, to: number) => void): void {
    const { ids, count } = reading;
    for (let i = 0; i < count; i += 1) {
      const id = ids[i] ?? 0;
      if (id === 0) continue;
      const list = this.#byFirst[id];
      if (!list) continue;
      for (let k = 0; k < list.length; k += 1) {
        const compiled = list[k];
        if (!compiled) continue;
        const to = compiled.plain
          ? runPlain(compiled.steps, reading, i)
          : run(compiled.steps, 0, reading, i, i);
        if (to > i) found(compiled.payload, i, to);
      }
    }
  }
}

function runPlain(steps: readonly Step[], r: Reading, from: number): number {
  let i = from;
  for (let s = 0; s < steps.length; s += 1, i += 1) {
    if (i >= r.count) return -1;
    if (s > 0 && (r.pauses[i] ?? 0) >= PAUSE.sentence) return -1;
    if (!steps[s]?.set?.has(r.ids[i] ?? 0)) return -1;
  }
  return i;
}

/** Backtracks over optional words and gaps; the work for one start is bounded by the pattern. */
function run(steps: readonly Step[], s: number, r: Reading, from: number, i: number): number {
  const step = steps[s];
  if (!step) return i;
  const open = i < r.count && (i === from || (r.pauses[i] ?? 0) < PAUSE.sentence);
  switch (step.kind) {
    case 'word': {
      if (open && step.set?.has(r.ids[i] ?? 0)) {
        const to = run(steps, s + 1, r, from, i + 1);
        if (to >= 0) return to;
      }
      return step.optional ? run(steps, s + 1, r, from, i) : -1;
    }
    case 'gap': {
      for (let g = 0; g <= step.gap; g += 1) {
        if (
          g > 0 &&
          (i + g - 1 >= r.count || (i + g - 1 > from && (r.pauses[i + g - 1] ?? 0) >= PAUSE.sentence))
        )
          return -1;
        const to = run(steps, s + 1, r, from, i + g);
        if (to >= 0) return to;
      }
      return -1;
    }
    case 'not':
      return open && step.set?.has(r.ids[i] ?? 0) ? -1 : run(steps, s + 1, r, from, i);
    case 'start':
      return i === 0 || (r.pauses[i] ?? 0) >= PAUSE.sentence ? run(steps, s + 1, r, from, i) : -1;
    case 'end':
      return i >= r.count || (r.pauses[i] ?? 0) >= PAUSE.sentence ? run(steps, s + 1, r, from, i) : -1;
  }
}
