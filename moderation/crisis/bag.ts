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

/** How far around a match an idea still takes its meaning away. */
const NEAR = 5;

/** Finds ideas that stand together. */
export class Bag {
  readonly #size: number;
  readonly #byWord: (number[] | undefined)[] = [];
  readonly #rules: Ready[][] = [];

  /** `words` names the ideas of single words: a word, an idea; over and over. */
  constructor(size: number, words: readonly number[], rules: readonly Ready[]) {
    this.#size = size;
    for (let at = 0; at < words.length; at += 2) {
      const word = words[at] as number;
      const tags = this.#byWord[word];
      if (tags) tags.push(words[at + 1] as number);
      else this.#byWord[word] = [words[at + 1] as number];
    }
    for (const ready of rules)
      for (const tag of new Set(ready.slots.flat())) {
        this.#rules[tag] ??= [];
        this.#rules[tag]?.push(ready);
      }
  }

  /** Tells of every group of ideas; `hits` are the phrases that the shared index found, in order. */
  scan(
    r: Reading,
    hits: readonly IdeaHit[],
    found: (rule: SignRule, from: number, to: number) => void,
  ): void {
    const size = this.#size;
    const last = new Int32Array(size).fill(-1000);
    const ends = new Int32Array(size);
    const told = new Map<Ready, number>();
    let h = 0;
    const take = (tags: readonly number[], at: number, end: number): void => {
      for (const tag of tags) {
        last[tag] = at;
        ends[tag] = end;
      }
      for (const tag of tags)
        for (const ready of this.#rules[tag] ?? []) {
          let from = at;
          let to = end;
          let whole = true;
          for (const slot of ready.slots) {
            let best = -1000;
            let bestEnd = 0;
            for (const one of slot)
              if ((last[one] as number) > best) {
                best = last[one] as number;
                bestEnd = ends[one] as number;
              }
            if (at - best > ready.width) {
              whole = false;
              break;
            }
            if (best < from) from = best;
            if (bestEnd > to) to = bestEnd;
          }
          if (!whole || (told.get(ready) ?? -1) >= from) continue;
          if (distinct(ready, last, ends) && !this.#spoilt(r, hits, ready, from, to)) {
            told.set(ready, to);
            found(ready.rule, from, to);
          }
        }
    };
    for (let i = 0; i < r.count; i += 1) {
      const tags = this.#byWord[r.ids[i] as number];
      if (tags && r.quoted[i] !== 2) take(tags, i, i + 1);
      for (let hit = hits[h]; hit && hit.at <= i; hit = hits[h]) {
        if (r.quoted[i] !== 2) take(hit.ideas, hit.at, hit.end);
        h += 1;
      }
    }
  }

  #spoilt(r: Reading, hits: readonly IdeaHit[], ready: Ready, from: number, to: number): boolean {
    if (ready.unless.size === 0) return false;
    // Another paragraph is another thought: what it says takes nothing back.
    let low = from;
    while (low > Math.max(0, from - NEAR) && (r.pauses[low] ?? 0) < PAUSE.paragraph) low -= 1;
    let high = to;
    while (high < Math.min(r.count, to + NEAR) && (r.pauses[high] ?? 0) < PAUSE.paragraph) high += 1;
    for (let i = low; i < high; i += 1)
      for (const tag of this.#byWord[r.ids[i] as number] ?? []) if (ready.unless.has(tag)) return true;
    for (let at = firstFrom(hits, low); at < hits.length; at += 1) {
      const hit = hits[at] as IdeaHit;
      if (hit.at >= high) break;
      for (const tag of hit.ideas) if (ready.unless.has(tag)) return true;
    }
    return false;
  }
}

/** Two slots must not be filled by the same words. */
function distinct(ready: Ready, last: Int32Array, ends: Int32Array): boolean {
  const spans: [number, number][] = [];
  for (const slot of ready.slots) {
    let at = -1000;
    let end = 0;
    for (const tag of slot)
      if ((last[tag] as number) > at) {
        at = last[tag] as number;
        end = ends[tag] as number;
      }
    if (spans.some(([from, to]) => at === from || end === to)) return false;
    spans.push([at, end]);
  }
  return true;
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
