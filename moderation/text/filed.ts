import { type Drawer, Drawers, LATER } from './drawers.ts';
import { PatternIndex, type Source } from './pattern-index.ts';
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

/** How the patterns of an index are filed, for `openFiled`; `more` are other words to know. */
export function filedOf<T>(index: PatternIndex<T>, more: Iterable<number> = []): Filed {
  const { byWord } = index.drawers;
  // In the order in which the patterns name them: common words stand together, where they are found fastest.
  const known = [...new Set([...index.words, ...more])];
  const beginnings = known.filter((word) => byWord[word]);
  const words = [...new Set([...beginnings, ...known])];
  const places = new Map(words.map((word, at) => [word, at]));
  const drawers = beginnings.map((word) => {
    const { open, bySecond } = byWord[word] as Drawer;
    const rest = [...(bySecond ?? [])].map(([second, list]) => [places.get(second), ...list].join(' '));
    return [open.join(' '), ...rest].join(',');
  });
  return { words: words.map(wordOf).join(' '), drawers: drawers.join('\n'), count: index.count };
}

/** An index over patterns that were filed before; `written` makes them, by number, when a text first needs one. */
export function openFiled<T>(filed: Filed, written: () => Source<T>[]): PatternIndex<T> {
  const words = filed.words.split(' ').map(intern);
  let drawn: Source<T>[] | undefined;
  const draw = (n: number): Source<T> => {
    drawn ??= written();
    return drawn[n] as Source<T>;
  };
  return new PatternIndex<T>({
    drawers: new FiledDrawers(words, filed.drawers),
    words,
    count: filed.count,
    draw,
  });
}

/** Drawers of which each is filled when a text first holds its word. */
class FiledDrawers extends Drawers {
  readonly #lineOf: Int32Array;
  readonly #lines: readonly string[];
  readonly #words: readonly number[];

  constructor(words: readonly number[], drawers: string) {
    super();
    const lines = drawers.split('\n');
    let most = 0;
    for (let k = 0; k < lines.length; k += 1) most = Math.max(most, words[k] as number);
    const lineOf = new Int32Array(most + 1);
    for (let k = 0; k < lines.length; k += 1) lineOf[words[k] as number] = k;
    this.#words = words;
    this.#lines = lines;
    this.#lineOf = lineOf;
    this.byWord = new Array<undefined>(most + 1).fill(undefined);
    for (let k = 0; k < lines.length; k += 1) this.byWord[words[k] as number] = LATER;
  }

  override fill(word: number): Drawer | undefined {
    this.byWord[word] = undefined;
    const [open, ...rest] = (this.#lines[this.#lineOf[word] as number] as string).split(',');
    if (open) for (const n of open.split(' ')) this.file(word, Number(n), 0);
    for (const group of rest) {
      const [second, ...list] = group.split(' ').map(Number) as [number, ...number[]];
      for (const n of list) this.file(word, n, this.#words[second] as number);
    }
    return this.byWord[word];
  }
}
