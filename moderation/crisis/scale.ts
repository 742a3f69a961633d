import { PAUSE, type Reading } from '../text/words.ts';
import type { CrisisCategory } from '../types.ts';
import { OPENING, opens, stemOf } from './wording.ts';

/** What words and pairs of words weigh, learned from the labelled suites (`test/moderation/learn.ts`). */
export interface Weights {
  /** The beginnings of words, with spaces between; the first is number 1. */
  stems: string;
  /** Two numbers of stems that stand side by side; over and over. */
  pairs: string;
  /** What each stem and then each pair weighs toward danger. */
  danger: string;
  /** The same toward danger that can not wait. */
  urgent: string;
  /** What each is most often about: one sign of base 36 each, the place in `categories`, and as many times their number as it is sure. */
  about: string;
  categories: readonly CrisisCategory[];
  /** What a text weighs before its first word: danger, urgent. */
  start: readonly [number, number];
}

/** The heaviest words of a text: which, and what they weigh. */
export interface Heaviest {
  from: number;
  to: number;
  danger: number;
  urgent: number;
}

/** Weights are whole numbers, this many to one. */
export const GRAIN = 64;
/** How many words are weighed together; what is said in more than these is said twice. */
const SPAN = 45;
/** A sentence that goes on and on is weighed in parts. */
const PART = 24;
/** Fewer known words than this say too little. */
const FEW = 5;
const SLOTS = 1 << 15;

/** Weighs words by what they were said about before. */
export class Scale {
  readonly #weights: Weights;
  readonly #weighs: { danger: Int16Array; urgent: Int16Array };
  readonly #stems = new Map<string, number>();
  /** The stem of each word of the vocabulary, -1 until it is asked. */
  #byWord = new Int16Array(0);
  /** Pairs by a mixed key: the key, and their number. */
  readonly #keys = new Int32Array(SLOTS);
  readonly #places = new Int16Array(SLOTS);
  readonly #opening: number;
  #danger = new Float64Array(256);
  #urgent = new Float64Array(256);
  #known = new Int32Array(256);

  constructor(weights: Weights) {
    this.#weights = weights;
    const stems = weights.stems.split(' ');
    for (let n = 0; n < stems.length; n += 1) this.#stems.set(stems[n] as string, n + 1);
    this.#opening = this.#stems.get(OPENING) ?? 0;
    this.#weighs = { danger: numbers(weights.danger), urgent: numbers(weights.urgent) };
    const pairs = numbers(weights.pairs);
    for (let at = 0; at < pairs.length; at += 2) {
      const key = ((pairs[at] as number) << 13) | (pairs[at + 1] as number);
      let slot = mix(key);
      while (this.#keys[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      this.#keys[slot] = key;
      this.#places[slot] = stems.length + 1 + at / 2;
    }
  }

  /** The heaviest words of a text; undefined when it has too few known ones. */
  heaviest(r: Reading): Heaviest | undefined {
    this.#sum(r);
    const bounds = boundsOf(r);
    const [startDanger, startUrgent] = this.#weights.start;
    let best: Heaviest | undefined;
    for (let b = 0; b + 1 < bounds.length; b += 1) {
      const from = bounds[b] as number;
      for (let e = b + 1; e < bounds.length; e += 1) {
        const to = bounds[e] as number;
        const last =
          e + 1 === bounds.length ||
          (bounds[e + 1] as number) - from > SPAN ||
          (r.pauses[to] as number) >= PAUSE.paragraph;
        if (!last) continue;
        const known = (this.#known[to] as number) - (this.#known[from] as number);
        if (known >= FEW) {
          const share = 1 / (GRAIN * Math.sqrt(known + 1));
          const danger =
            startDanger + ((this.#danger[to] as number) - (this.#danger[from] as number)) * share;
          if (!best || danger > best.danger) {
            const urgent =
              startUrgent + ((this.#urgent[to] as number) - (this.#urgent[from] as number)) * share;
            best = { from, to, danger, urgent };
          }
        }
        if (to - from >= SPAN || e + 1 === bounds.length || (bounds[e + 1] as number) - from > SPAN) break;
      }
    }
    return best;
  }

  /** Adds the weights up, so that any stretch of words is one subtraction. */
  #sum(r: Reading): void {
    if (this.#danger.length <= r.count) {
      const size = r.count * 2;
      this.#danger = new Float64Array(size);
      this.#urgent = new Float64Array(size);
      this.#known = new Int32Array(size);
    }
    const { danger, urgent } = this.#weighs;
    let heavy = 0;
    let soon = 0;
    let known = 0;
    this.#walk(
      r,
      0,
      r.count,
      (n) => {
        heavy += danger[n - 1] as number;
        soon += urgent[n - 1] as number;
        known += 1;
      },
      (i) => {
        this.#danger[i + 1] = heavy;
        this.#urgent[i + 1] = soon;
        this.#known[i + 1] = known;
      },
    );
  }

  /** Tells of every stem and pair that has a weight. */
  #walk(r: Reading, from: number, to: number, met: (n: number) => void, after: (i: number) => void): void {
    let prior = 0;
    for (let i = from; i < to; i += 1) {
      if (opens(r, i)) prior = this.#opening;
      if (r.quoted[i] === 0) {
        const stem = this.#stem(r, i);
        if (stem !== 0) {
          met(stem);
          const pair = prior === 0 ? 0 : this.#pair((prior << 13) | stem);
          if (pair !== 0) met(pair);
        }
        prior = stem;
      }
      after(i);
    }
  }

  #stem(r: Reading, i: number): number {
    const id = r.ids[i] as number;
    if (id === 0) return this.#stems.get(stemOf(r.words[i] as string)) ?? 0;
    if (id >= this.#byWord.length) {
      const wider = new Int16Array(id + 4096).fill(-1);
      wider.set(this.#byWord);
      this.#byWord = wider;
    }
    let stem = this.#byWord[id] as number;
    if (stem < 0) {
      stem = this.#stems.get(stemOf(r.words[i] as string)) ?? 0;
      this.#byWord[id] = stem;
    }
    return stem;
  }

  #pair(key: number): number {
    for (let slot = mix(key); ; slot = (slot + 1) & (SLOTS - 1)) {
      const held = this.#keys[slot];
      if (held === key) return this.#places[slot] as number;
      if (held === 0) return 0;
    }
  }

  /** What the words from `from` to `to` are most often about. */
  about(r: Reading, from: number, to: number): CrisisCategory {
    const { about, categories } = this.#weights;
    const { danger } = this.#weighs;
    const votes = new Array<number>(categories.length).fill(0);
    this.#walk(
      r,
      from,
      to,
      (n) => {
        const sign = Number.parseInt(about[n - 1] as string, 36);
        const kind = sign % categories.length;
        const weight = (danger[n - 1] as number) * Math.floor(sign / categories.length);
        if (weight > 0) votes[kind] = (votes[kind] as number) + weight;
      },
      () => undefined,
    );
    return categories[votes.indexOf(Math.max(...votes))] ?? 'suicide';
  }

  /** The heaviest sentence between `from` and `to`, of the text that was weighed last. */
  sentence(r: Reading, from: number, to: number): { from: number; to: number } {
    let best = { from, to };
    let most = -Infinity;
    for (let at = from; at < to; ) {
      let end = at + 1;
      while (end < to && (r.pauses[end] as number) < PAUSE.sentence) end += 1;
      const weight = (this.#danger[end] as number) - (this.#danger[at] as number);
      if (weight > most) {
        most = weight;
        best = { from: at, to: end };
      }
      at = end;
    }
    return best;
  }
}

function numbers(line: string): Int16Array {
  return Int16Array.from(JSON.parse(`[${line}]`) as number[]);
}

function mix(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 17) & (SLOTS - 1);
}

/** Where sentences begin, and parts of endless ones; the last is where the text ends. */
function boundsOf(r: Reading): number[] {
  const bounds: number[] = [];
  for (let i = 0; i < r.count; i += 1)
    if ((r.pauses[i] as number) >= PAUSE.sentence || i - (bounds.at(-1) ?? -PART) >= PART) bounds.push(i);
  bounds.push(r.count);
  return bounds;
}
