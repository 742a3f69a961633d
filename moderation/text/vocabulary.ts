/** Every word a rule knows has a number; 0 is any other word. Rules intern while modules load, readings look up. */
const numbers = new Map<string, number>();
const forms: string[] = [''];

/** Gives a word its number, making one when it is new. */
export function intern(word: string): number {
  const seen = numbers.get(word);
  if (seen !== undefined) return seen;
  const id = forms.length;
  forms.push(word);
  numbers.set(word, id);
  return id;
}

/** The number of a word, 0 when no rule knows it. */
export function lookUp(word: string): number {
  return numbers.get(word) ?? 0;
}

/** How many numbers are taken. */
export function vocabularySize(): number {
  return forms.length;
}

/** A set of words as a test by number; it is built when first asked, after all rules have interned. */
export class WordSet {
  readonly #members: readonly number[];
  #bits: Uint8Array | undefined;

  constructor(words: Iterable<string>) {
    this.#members = [...words].map(intern);
  }

  has(id: number): boolean {
    this.#bits ??= this.#build();
    return this.#bits[id] === 1;
  }

  /** The numbers of its words. */
  get members(): readonly number[] {
    return this.#members;
  }

  #build(): Uint8Array {
    const bits = new Uint8Array(Math.max(...this.#members, 0) + 1);
    for (const id of this.#members) bits[id] = 1;
    return bits;
  }
}

/** A set of words from one line of text. */
export function words(line: string): WordSet {
  return new WordSet(line.trim().split(/\s+/));
}
