/** The patterns that can begin with a word. */
export interface Drawer {
  /** Patterns with several second words or none. */
  open: number[];
  /** Patterns by their only second word. */
  bySecond: Map<number, number[]> | undefined;
}

/** Stands for a drawer that is filled when a text first holds its word. */
export const LATER: Drawer = { open: [], bySecond: undefined };

/** Where patterns are filed: a drawer for each word. */
export class Drawers {
  /** By word; whole, for engines look up a list with holes slowly. */
  byWord: (Drawer | undefined)[] = new Array<undefined>(4096).fill(undefined);

  /** Fills the drawer of a word for which `LATER` stands. */
  fill(word: number): Drawer | undefined {
    return this.byWord[word];
  }

  /** Files a pattern under its first word, and under the second when that is not 0. */
  file(word: number, n: number, second: number): void {
    while (this.byWord.length <= word) this.byWord.push(undefined);
    this.byWord[word] ??= { open: [], bySecond: undefined };
    const drawer = this.byWord[word];
    if (second === 0) {
      drawer.open.push(n);
      return;
    }
    drawer.bySecond ??= new Map();
    const list = drawer.bySecond.get(second);
    if (list) list.push(n);
    else drawer.bySecond.set(second, [n]);
  }
}
