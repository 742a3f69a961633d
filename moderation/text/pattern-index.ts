import { type Drawer, Drawers, LATER } from './drawers.ts';
import { beginnings, internAll, secondOf } from './filing.ts';
import { run } from './match.ts';
import { type Compiled, compile, type Macros } from './pattern.ts';
import { Presence } from './vocabulary.ts';
import type { Reading } from './words.ts';

/** A pattern with its word lists and what it stands for. */
export interface Source<T> {
  pattern: string;
  macros: Macros;
  payload: T;
}

/** A pattern with more second words than this stays open: filing it under each would take more than it saves. */
const MOST_SECONDS = 24;

/** Patterns that are filed already; `draw` answers with one by its number when a text first needs it. */
interface Ready<T> {
  drawers: Drawers;
  words: number[];
  count: number;
  draw: (n: number) => Source<T>;
}

/** All patterns of a reader, filed under the words they can begin with. */
export class PatternIndex<T> {
  readonly drawers: Drawers;
  /** Every word of the patterns. */
  readonly words: number[];
  count: number;
  readonly #lists = new Set<Macros>();
  readonly #compiledOf: (Compiled<T> | undefined)[];
  /** The set of which a pattern needs a word in the text, as `#presence` numbers it; -1 for none. */
  #anchors = new Int16Array(0);
  readonly #presence = new Presence();
  readonly #sources: Source<T>[] = [];
  readonly #draw: (n: number) => Source<T>;

  constructor(filed?: Ready<T>) {
    this.drawers = filed?.drawers ?? new Drawers();
    this.words = filed?.words ?? [];
    this.count = filed?.count ?? 0;
    this.#draw = filed?.draw ?? ((n) => this.#sources[n] as Source<T>);
    this.#compiledOf = new Array<undefined>(this.count).fill(undefined);
  }

  /** Files a pattern in the language of `compile`; it begins with a word. */
  add(pattern: string, macros: Macros, payload: T): void {
    if (!this.#lists.has(macros)) {
      this.#lists.add(macros);
      for (const list of Object.values(macros)) this.words.push(...internAll(list));
    }
    const trimmed = pattern.trim();
    this.words.push(...internAll(trimmed));
    this.#sources.push({ pattern: trimmed, macros, payload });
    this.#compiledOf.push(undefined);
    const second = secondOf(trimmed);
    const first = new Set<number>();
    beginnings(trimmed, macros, first);
    for (const id of first) this.drawers.file(id, this.count, second);
    this.count += 1;
  }

  /** Builds every pattern now and says how many there are; throws for one that can not be built. */
  buildAll(): number {
    for (let n = 0; n < this.count; n += 1) this.#compiled(n);
    return this.count;
  }

  #compiled(n: number): Compiled<T> {
    const seen = this.#compiledOf[n];
    if (seen) return seen;
    const { pattern, macros, payload } = this.#draw(n);
    const made = compile(pattern, macros, payload);
    this.#compiledOf[n] = made;
    if (n >= this.#anchors.length) {
      const wider = new Int16Array(Math.max(this.count, n + 1)).fill(-1);
      wider.set(this.#anchors);
      this.#anchors = wider;
    }
    if (made.anchor) this.#anchors[n] = this.#presence.numberOf(made.anchor);
    return made;
  }

  /** Tells of every match, in the order of its first word. */
  scan(reading: Reading, found: (payload: T, from: number, to: number) => void): void {
    const { ids, count } = reading;
    const { byWord } = this.drawers;
    this.#presence.take(ids);
    for (let i = 0; i < count; i += 1) {
      const id = ids[i] as number;
      let drawer: Drawer | undefined = id < byWord.length ? byWord[id] : undefined;
      if (drawer === LATER) drawer = this.drawers.fill(id);
      if (!drawer) continue;
      const next = i + 1 < count ? (ids[i + 1] as number) : 0;
      const { open } = drawer;
      for (let k = 0; k < open.length; k += 1) {
        const n = open[k] as number;
        const compiled = this.#compiledOf[n] ?? this.#compiled(n);
        const few = compiled.next?.members;
        if (few && few.length <= MOST_SECONDS) {
          // From now on it is only looked at where one of its second words follows.
          for (const second of few) this.drawers.file(id, n, second);
          open.splice(k, 1);
          k -= 1;
        } else this.#try(n, reading, i, next, found);
      }
      const both = next === 0 ? undefined : drawer.bySecond?.get(next);
      if (both) for (const n of both) this.#try(n, reading, i, next, found);
    }
  }

  #try(
    n: number,
    reading: Reading,
    from: number,
    next: number,
    found: (payload: T, from: number, to: number) => void,
  ): void {
    const compiled = this.#compiledOf[n] ?? this.#compiled(n);
    if (compiled.next && !compiled.next.has(next)) return;
    const anchor = this.#anchors[n] as number;
    if (anchor >= 0 && !this.#presence.holds(anchor)) return;
    const to = run(compiled.root, reading, from, from);
    if (to > from) found(compiled.payload, from, to);
  }
}

/** An index over written patterns. */
export function indexOf<T>(written: Iterable<Source<T>>): PatternIndex<T> {
  const index = new PatternIndex<T>();
  for (const { pattern, macros, payload } of written) index.add(pattern, macros, payload);
  return index;
}

/** The patterns of a written block, one a line. */
export function linesOf<T>(block: string, macros: Macros, payload: T): Source<T>[] {
  return block
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => ({ pattern: line, macros, payload }));
}
