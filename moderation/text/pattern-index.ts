import { beginnings, internAll, secondOf } from './filing.ts';
import { run } from './match.ts';
import { type Compiled, compile, type Macros } from './pattern.ts';
import { Presence } from './vocabulary.ts';
import type { Reading } from './words.ts';

/** Where patterns are filed: for each word, the patterns that can begin with it, and the word each must go on with. */
export interface Filing {
  /** The first word, how many patterns follow, and their numbers; over and over. */
  firsts: readonly number[];
  /** The second word of each pattern, 0 when there are several. */
  seconds: readonly number[];
}

interface Drawer {
  /** Patterns with several second words or none. */
  open: number[];
  /** Patterns by their only second word. */
  bySecond: Map<number, number[]> | undefined;
}

interface Source<T> {
  pattern: string;
  macros: Macros;
  payload: T;
}

/** A pattern with more second words than this stays open: filing it under each would take more than it saves. */
const MOST_SECONDS = 24;

const internedLists = new WeakSet<Macros>();

/** All patterns of a reader, filed under the words they can begin with. */
export class PatternIndex<T> {
  /** By word; whole, for engines look up a list with holes slowly. */
  #drawers: (Drawer | undefined)[] = new Array<undefined>(4096).fill(undefined);
  /** Where the filing of a word begins that is not laid out yet, 0 for none. */
  #waiting = new Int32Array(0);
  #filing: Filing | undefined;
  #ready: (Compiled<T> | undefined)[] = [];
  /** The set of which a pattern needs a word in the text, as `#presence` numbers it; -1 for none. */
  #anchors = new Int16Array(0);
  readonly #presence = new Presence();
  #sources: Source<T>[] = [];
  #draw: (n: number) => Source<T> = (n) => this.#sources[n] as Source<T>;
  #count = 0;

  /** Files a pattern in the language of `compile`; it begins with a word. */
  add(pattern: string, macros: Macros, payload: T): void {
    if (!internedLists.has(macros)) {
      internedLists.add(macros);
      for (const list of Object.values(macros)) internAll(list);
    }
    const trimmed = pattern.trim();
    internAll(trimmed);
    this.#sources.push({ pattern: trimmed, macros, payload });
    this.#ready.push(undefined);
    const second = secondOf(trimmed);
    const first = new Set<number>();
    beginnings(trimmed, macros, first);
    for (const id of first) this.#file(id, this.#count, second);
    this.#count += 1;
  }

  /** Takes a filing that was made before; `draw` answers with a pattern by its number when a text first needs it. */
  load(filing: Filing, draw: (n: number) => Source<T>): void {
    const { firsts, seconds } = filing;
    this.#draw = draw;
    this.#count = seconds.length;
    this.#ready = new Array<undefined>(this.#count).fill(undefined);
    let most = 0;
    for (let at = 0; at < firsts.length; at += 2 + (firsts[at + 1] as number))
      most = Math.max(most, firsts[at] as number);
    this.#waiting = new Int32Array(most + 1);
    this.#drawers = new Array<undefined>(most + 1).fill(undefined);
    for (let at = 0; at < firsts.length; at += 2 + (firsts[at + 1] as number))
      this.#waiting[firsts[at] as number] = at + 1;
    this.#filing = filing;
  }

  /** The drawer of a word; one that was filed before is laid out when a text first holds its word. */
  #drawer(id: number): Drawer | undefined {
    if (id >= this.#drawers.length) return undefined;
    const at = this.#waiting[id];
    if (at && this.#filing) {
      const { firsts, seconds } = this.#filing;
      const end = at + 1 + (firsts[at] as number);
      this.#waiting[id] = 0;
      for (let k = at + 1; k < end; k += 1) {
        const n = firsts[k] as number;
        this.#file(id, n, seconds[n] as number);
      }
    }
    return this.#drawers[id];
  }

  /** The filing of everything added, for `load`. */
  filing(): { firsts: number[]; seconds: number[] } {
    const firsts: number[] = [];
    const seconds = new Array<number>(this.#count).fill(0);
    this.#drawers.forEach((drawer, id) => {
      if (!drawer) return;
      const patterns = [...drawer.open];
      for (const [second, list] of drawer.bySecond ?? [])
        for (const n of list) {
          patterns.push(n);
          seconds[n] = second;
        }
      firsts.push(id, patterns.length, ...patterns);
    });
    return { firsts, seconds };
  }

  /** Builds every pattern now and says how many there are; throws for one that can not be built. */
  buildAll(): number {
    for (let n = 0; n < this.#count; n += 1) this.#compiled(n);
    return this.#count;
  }

  #file(id: number, n: number, second: number): void {
    while (this.#drawers.length <= id) this.#drawers.push(undefined);
    this.#drawers[id] ??= { open: [], bySecond: undefined };
    const drawer = this.#drawers[id];
    if (second === 0) {
      drawer.open.push(n);
      return;
    }
    drawer.bySecond ??= new Map();
    const list = drawer.bySecond.get(second);
    if (list) list.push(n);
    else drawer.bySecond.set(second, [n]);
  }

  #compiled(n: number): Compiled<T> {
    const seen = this.#ready[n];
    if (seen) return seen;
    const { pattern, macros, payload } = this.#draw(n);
    const made = compile(pattern, macros, payload);
    this.#ready[n] = made;
    if (n >= this.#anchors.length) {
      const wider = new Int16Array(Math.max(this.#count, n + 1)).fill(-1);
      wider.set(this.#anchors);
      this.#anchors = wider;
    }
    if (made.anchor) this.#anchors[n] = this.#presence.numberOf(made.anchor);
    return made;
  }

  /** Tells of every match, in the order of its first word. */
  scan(reading: Reading, found: (payload: T, from: number, to: number) => void): void {
    const { ids, count } = reading;
    this.#presence.take(ids);
    for (let i = 0; i < count; i += 1) {
      const id = ids[i] as number;
      const drawer = id === 0 ? undefined : this.#drawer(id);
      if (!drawer) continue;
      const next = i + 1 < count ? (ids[i + 1] as number) : 0;
      const { open } = drawer;
      for (let k = 0; k < open.length; k += 1) {
        const n = open[k] as number;
        const compiled = this.#ready[n] ?? this.#compiled(n);
        const few = compiled.next?.members;
        if (few && few.length <= MOST_SECONDS) {
          // From now on it is only looked at where one of its second words follows.
          for (const second of few) this.#file(id, n, second);
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
    const compiled = this.#ready[n] ?? this.#compiled(n);
    if (compiled.next && !compiled.next.has(next)) return;
    const anchor = this.#anchors[n] as number;
    if (anchor >= 0 && !this.#presence.holds(anchor)) return;
    const to = run(compiled.root, reading, from, from);
    if (to > from) found(compiled.payload, from, to);
  }
}
