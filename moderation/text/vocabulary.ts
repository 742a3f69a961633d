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
  readonly #only: number;
  #bits: Uint32Array | undefined;

  constructor(words: Iterable<string | number>) {
    this.#members = Array.from(words, (word) => (typeof word === 'number' ? word : intern(word)));
    this.#only = this.#members.length === 1 ? (this.#members[0] ?? -1) : -1;
  }

  /** A set of words given by number. */
  static of(ids: readonly number[]): WordSet {
    return new WordSet(ids);
  }

  has(id: number): boolean {
    if (this.#only >= 0) return id === this.#only;
    const bits = this.#bits ?? this.#build();
    return ((bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }

  /** The numbers of its words. */
  get members(): readonly number[] {
    return this.#members;
  }

  #build(): Uint32Array {
    let most = 0;
    for (const id of this.#members) if (id > most) most = id;
    const bits = new Uint32Array((most >>> 5) + 1);
    for (const id of this.#members) bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
    this.#bits = bits;
    return bits;
  }
}

/** A set of words from one line of text. */
export function words(line: string): WordSet {
  return new WordSet(line.trim().split(/\s+/));
}
