import { intern, wordOf } from './vocabulary.ts';

/** Patterns as they were filed before, in text, which is read faster than lists. */
export interface Filed {
  /** Every word of the patterns, with spaces between; those that patterns begin with come first. */
  words: string;
  /** A line for each of those: the numbers of its patterns, then after each comma a second word and the patterns it leads to. */
  drawers: string;
  /** How many patterns there are. */
  count: number;
}

/** The patterns that can begin with a word. */
export interface Drawer {
  /** Patterns with several second words or none. */
  open: number[];
  /** Patterns by their only second word. */
  bySecond: Map<number, number[]> | undefined;
}

/** Where patterns are filed: a drawer for each word. */
export class Drawers {
  /** By word; whole, for engines look up a list with holes slowly. */
  #byWord: (Drawer | undefined)[] = new Array<undefined>(4096).fill(undefined);
  /** The line of a drawer that is not laid out yet, counted from 1. */
  #waiting = new Int32Array(0);
  #lines: readonly string[] = [];
  #words: readonly number[] = [];

  /** Takes what was filed before and answers with the numbers of its words; drawers are laid out when a text first holds their word. */
  load({ words, drawers }: Filed): readonly number[] {
    const ids = words.split(' ').map(intern);
    const lines = drawers.split('\n');
    let most = 0;
    for (let k = 0; k < lines.length; k += 1) most = Math.max(most, ids[k] as number);
    const waiting = new Int32Array(most + 1);
    for (let k = 0; k < lines.length; k += 1) waiting[ids[k] as number] = k + 1;
    this.#words = ids;
    this.#lines = lines;
    this.#waiting = waiting;
    this.#byWord = new Array<undefined>(most + 1).fill(undefined);
    return ids;
  }

  of(word: number): Drawer | undefined {
    if (word >= this.#byWord.length) return undefined;
    const line = this.#waiting[word];
    if (line) this.#layOut(word, line - 1);
    return this.#byWord[word];
  }

  /** Files a pattern under its first word, and under the second when that is not 0. */
  file(word: number, n: number, second: number): void {
    while (this.#byWord.length <= word) this.#byWord.push(undefined);
    this.#byWord[word] ??= { open: [], bySecond: undefined };
    const drawer = this.#byWord[word];
    if (second === 0) {
      drawer.open.push(n);
      return;
    }
    drawer.bySecond ??= new Map();
    const list = drawer.bySecond.get(second);
    if (list) list.push(n);
    else drawer.bySecond.set(second, [n]);
  }

  /** Everything that was filed, for `load`; `known` are the words of the patterns and any others that must be known. */
  filed(known: Iterable<number>, count: number): Filed {
    const sorted = (words: Iterable<number>): number[] =>
      [...words].sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
    const beginnings = sorted([...this.#byWord.keys()].filter((word) => this.#byWord[word]));
    const words = [...new Set([...beginnings, ...sorted(new Set(known))])];
    const places = new Map(words.map((word, at) => [word, at]));
    const drawers = beginnings.map((word) => {
      const { open, bySecond } = this.#byWord[word] as Drawer;
      const rest = [...(bySecond ?? [])].map(([second, list]) => [places.get(second), ...list].join(' '));
      return [open.join(' '), ...rest].join(',');
    });
    return { words: words.map(wordOf).join(' '), drawers: drawers.join('\n'), count };
  }

  #layOut(word: number, line: number): void {
    this.#waiting[word] = 0;
    const [open, ...rest] = (this.#lines[line] as string).split(',');
    if (open) for (const n of open.split(' ')) this.file(word, Number(n), 0);
    for (const group of rest) {
      const [second, ...list] = group.split(' ').map(Number) as [number, ...number[]];
      for (const n of list) this.file(word, n, this.#words[second] as number);
    }
  }
}
