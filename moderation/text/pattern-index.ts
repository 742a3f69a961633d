import { beginnings, internAll, secondOf } from './filing.ts';
import { run } from './match.ts';
import { type Compiled, compile, type Macros } from './pattern.ts';
import { Presence } from './vocabulary.ts';
import type { Reading } from './words.ts';

/** Where patterns are filed: for each word, the patterns that can begin with it, and the word each must go on with. */
export interface Filing {
  /** The first word, how many patterns follow, and their numbers; over and over. */
  firsts: number[];
  /** The second word of each pattern, 0 when there are several. */
  seconds: number[];
}

interface Drawer {
  patterns: number[];
  seconds: number[];
}

interface Source<T> {
  pattern: string;
  macros: Macros;
  payload: T;
}

const internedLists = new WeakSet<Macros>();

/** All patterns of a reader, filed under the words they can begin with. */
export class PatternIndex<T> {
  readonly #drawers: (Drawer | undefined)[] = new Array<undefined>(16384).fill(undefined);
  readonly #ready: (Compiled<T> | undefined)[] = [];
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
    const second = secondOf(trimmed);
    const first = new Set<number>();
    beginnings(trimmed, macros, first);
    for (const id of first) this.#file(id, this.#count, second);
    this.#count += 1;
  }

  /** Takes a filing that was made before; `draw` answers with a pattern by its number when a text first needs it. */
  load(filing: Filing, wordOf: (word: number) => number, draw: (n: number) => Source<T>): void {
    const { firsts, seconds } = filing;
    this.#draw = draw;
    this.#count = seconds.length;
    for (let at = 0; at < firsts.length; ) {
      const end = at + 2 + (firsts[at + 1] as number);
      const patterns = firsts.slice(at + 2, end);
      this.#drawers[wordOf(firsts[at] as number)] = {
        patterns,
        seconds: patterns.map((n) => wordOf(seconds[n] as number)),
      };
      at = end;
    }
  }

  /** The filing of everything added, for `load`. */
  filing(): Filing {
    const firsts: number[] = [];
    const seconds = new Array<number>(this.#count).fill(0);
    this.#drawers.forEach((drawer, id) => {
      if (!drawer) return;
      firsts.push(id, drawer.patterns.length, ...drawer.patterns);
      drawer.patterns.forEach((n, k) => {
        seconds[n] = drawer.seconds[k] ?? 0;
      });
    });
    return { firsts, seconds };
  }

  /** Builds every pattern now and says how many there are; throws for one that can not be built. */
  buildAll(): number {
    for (let n = 0; n < this.#count; n += 1) this.#compiled(n);
    return this.#count;
  }

  #file(id: number, n: number, second: number): void {
    const drawer = this.#drawers[id];
    if (drawer) {
      drawer.patterns.push(n);
      drawer.seconds.push(second);
    } else this.#drawers[id] = { patterns: [n], seconds: [second] };
  }

  #compiled(n: number): Compiled<T> {
    const seen = this.#ready[n];
    if (seen) return seen;
    const { pattern, macros, payload } = this.#draw(n);
    const made = compile(pattern, macros, payload);
    this.#ready[n] = made;
    return made;
  }

  /** Tells of every match, in the order of its first word. */
  scan(reading: Reading, found: (payload: T, from: number, to: number) => void): void {
    const { ids, count } = reading;
    this.#presence.take(ids);
    for (let i = 0; i < count; i += 1) {
      const id = ids[i] as number;
      const drawer = id === 0 ? undefined : this.#drawers[id];
      if (!drawer) continue;
      const { patterns, seconds } = drawer;
      const next = i + 1 < count ? (ids[i + 1] as number) : 0;
      for (let k = 0; k < seconds.length; k += 1) {
        const second = seconds[k] as number;
        if (second !== 0 && second !== next) continue;
        const compiled = this.#ready[patterns[k] as number] ?? this.#compiled(patterns[k] as number);
        if (compiled.next && !compiled.next.has(next)) continue;
        if (compiled.anchor && !compiled.anchor.in(this.#presence)) continue;
        const to = run(compiled.root, reading, i, i);
        if (to > i) found(compiled.payload, i, to);
      }
    }
  }
}
