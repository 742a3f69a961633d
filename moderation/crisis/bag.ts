import { PAUSE, type Reading } from '../text/words.ts';
import type { SignRule } from './rule.ts';

/** A phrase that stands for ideas, for the pattern index that all rules share. */
export interface Idea {
  kind: 'idea-phrase';
  ideas: number[];
}

/** What a text holds of ideas and where. */
export interface IdeaHit {
  at: number;
  end: number;
  ideas: readonly number[];
}

/** A rule that asks for ideas near each other, in any order; ideas go by number. */
export interface Ready {
  rule: SignRule;
  /** One idea of each slot must stand near. */
  slots: readonly (readonly number[])[];
  /** Ideas that take the meaning away. */
  unless: ReadonlySet<number>;
  /** How many words it may take from the first idea to the last. */
  width: number;
}

/** A rule with its slots by how seldom they are filled, so that most looks end at the first. */
interface Asked {
  ready: Ready;
  rarest: readonly (readonly number[])[];
}

/** Stands for the ideas of a word that are read when a text first holds it. */
const LATER: readonly number[] = [];

/** How far around a match an idea still takes its meaning away. */
const NEAR = 5;

/** The place of an idea that has not been seen. */
const NEVER = -1000;

/** Finds ideas that stand together. */
export class Bag {
  /** Where each idea stood last, and before that: from and to, twice. */
  readonly #seen: Int32Array;
  readonly #picked: number[] = [];
  readonly #span = { from: 0, to: 0 };
  /** The ideas of each word; whole, for engines look up a list with holes slowly. */
  readonly #byWord: (readonly number[] | undefined)[];
  readonly #lineOf: Int32Array;
  readonly #lines: readonly string[];
  readonly #rules: Asked[][] = [];

  /** `ideas` has a line for each of `words` with the ideas it stands for. */
  constructor(size: number, words: readonly number[], ideas: string, rules: readonly Ready[]) {
    this.#seen = new Int32Array(size * 4);
    const lines = ideas.split('\n');
    let most = 0;
    for (let k = 0; k < words.length; k += 1) most = Math.max(most, words[k] as number);
    const lineOf = new Int32Array(most + 1);
    const byWord = new Array<readonly number[] | undefined>(most + 1).fill(undefined);
    for (let k = 0; k < words.length; k += 1)
      if (lines[k]) {
        lineOf[words[k] as number] = k;
        byWord[words[k] as number] = LATER;
      }
    this.#lines = lines;
    this.#lineOf = lineOf;
    this.#byWord = byWord;
    const asked = new Int32Array(size);
    for (const { slots } of rules) for (const tag of slots.flat()) asked[tag] = (asked[tag] as number) + 1;
    const often = (slot: readonly number[]): number => Math.max(...slot.map((tag) => asked[tag] as number));
    for (const ready of rules) {
      const rarest = [...ready.slots].sort((a, b) => often(a) - often(b));
      for (const tag of new Set(ready.slots.flat())) {
        this.#rules[tag] ??= [];
        this.#rules[tag]?.push({ ready, rarest });
      }
    }
  }

  /** Tells of every group of ideas; `hits` are the phrases that the shared index found, in order. */
  scan(
    r: Reading,
    hits: readonly IdeaHit[],
    found: (rule: SignRule, from: number, to: number) => void,
  ): void {
    const seen = this.#seen.fill(NEVER);
    const told = new Map<Ready, number>();
    let h = 0;
    const take = (tags: readonly number[], at: number, end: number): void => {
      for (const tag of tags) {
        const place = tag * 4;
        // Each idea is remembered where it stood last and before that.
        if (seen[place] !== at || seen[place + 1] !== end) {
          seen[place + 2] = seen[place] as number;
          seen[place + 3] = seen[place + 1] as number;
        }
        seen[place] = at;
        seen[place + 1] = end;
      }
      for (const tag of tags)
        for (const { ready, rarest } of this.#rules[tag] ?? []) {
          if (!this.#near(rarest, ready.width, at) || !this.#fill(ready, at, end)) continue;
          const { from, to } = this.#span;
          if ((told.get(ready) ?? -1) >= from || this.#spoilt(r, hits, ready, from, to)) continue;
          told.set(ready, to);
          found(ready.rule, from, to);
        }
    };
    for (let i = 0; i < r.count; i += 1) {
      const tags = this.#ideasOf(r.ids[i] as number);
      if (tags && r.quoted[i] !== 2) take(tags, i, i + 1);
      for (let hit = hits[h]; hit && hit.at <= i; hit = hits[h]) {
        if (r.quoted[i] !== 2) take(hit.ideas, hit.at, hit.end);
        h += 1;
      }
    }
  }

  #ideasOf(word: number): readonly number[] | undefined {
    if (word >= this.#byWord.length) return undefined;
    const ideas = this.#byWord[word];
    if (ideas !== LATER) return ideas;
    const line = this.#lines[this.#lineOf[word] as number] as string;
    this.#byWord[word] = line.split(' ').map(Number);
    return this.#byWord[word];
  }

  /** Whether something stands near for every slot. */
  #near(slots: readonly (readonly number[])[], width: number, at: number): boolean {
    const seen = this.#seen;
    for (let s = 0; s < slots.length; s += 1) {
      const slot = slots[s] as readonly number[];
      let near = false;
      for (let k = 0; k < slot.length && !near; k += 1)
        near = at - (seen[(slot[k] as number) * 4] as number) <= width;
      if (!near) return false;
    }
    return true;
  }

  /** Finds near words for every slot, no two slots with the same words; the span is left in `#span`. */
  #fill(ready: Ready, at: number, end: number): boolean {
    const { slots } = ready;
    if (!this.#pick(ready, at, 0)) return false;
    const span = this.#span;
    span.from = at;
    span.to = end;
    for (let k = 0; k < slots.length * 2; k += 2) {
      span.from = Math.min(span.from, this.#picked[k] as number);
      span.to = Math.max(span.to, this.#picked[k + 1] as number);
    }
    return true;
  }

  /** Gives slot `s` and those after it words of their own, the last ones first. */
  #pick(ready: Ready, at: number, s: number): boolean {
    const slot = ready.slots[s];
    if (!slot) return true;
    const seen = this.#seen;
    const picked = this.#picked;
    for (let back = 0; back < 4; back += 2)
      for (const tag of slot) {
        const from = seen[tag * 4 + back] as number;
        if (at - from > ready.width) continue;
        const to = seen[tag * 4 + back + 1] as number;
        let free = true;
        for (let k = 0; k < s && free; k += 1) free = picked[k * 2] !== from && picked[k * 2 + 1] !== to;
        if (!free) continue;
        picked[s * 2] = from;
        picked[s * 2 + 1] = to;
        if (this.#pick(ready, at, s + 1)) return true;
      }
    return false;
  }

  #spoilt(r: Reading, hits: readonly IdeaHit[], ready: Ready, from: number, to: number): boolean {
    if (ready.unless.size === 0) return false;
    // Another paragraph is another thought: what it says takes nothing back.
    let low = from;
    while (low > Math.max(0, from - NEAR) && (r.pauses[low] ?? 0) < PAUSE.paragraph) low -= 1;
    let high = to;
    while (high < Math.min(r.count, to + NEAR) && (r.pauses[high] ?? 0) < PAUSE.paragraph) high += 1;
    for (let i = low; i < high; i += 1)
      for (const tag of this.#ideasOf(r.ids[i] as number) ?? []) if (ready.unless.has(tag)) return true;
    for (let at = firstFrom(hits, low); at < hits.length; at += 1) {
      const hit = hits[at] as IdeaHit;
      if (hit.at >= high) break;
      for (const tag of hit.ideas) if (ready.unless.has(tag)) return true;
    }
    return false;
  }
}

/** The first hit at or after a word. */
function firstFrom(hits: readonly IdeaHit[], at: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((hits[mid] as IdeaHit).at < at) low = mid + 1;
    else high = mid;
  }
  return low;
}
