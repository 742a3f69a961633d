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

/** The word of a number. */
export function wordOf(id: number): string {
  return forms[id] ?? '';
}

/** Which words stand in the text at hand, and which of the sets that were asked for have one there. */
export class Presence {
  #words = new Uint32Array(0);
  #sets = new Uint32Array(64);
  /** The sets of each word. */
  readonly #setsOf: (number[] | undefined)[] = [];
  readonly #numbers = new Map<WordSet, number>();
  /** Counts the texts. */
  #serial = 0;

  /** Turns to another text. */
  take(ids: readonly number[]): void {
    if (this.#words.length < forms.length) this.#words = new Uint32Array(forms.length);
    this.#serial = (this.#serial + 1) >>> 0 || 1;
    const serial = this.#serial;
    const stamps = this.#words;
    const sets = this.#sets;
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i] as number;
      if (stamps[id] === serial) continue;
      stamps[id] = serial;
      const of = id < this.#setsOf.length ? this.#setsOf[id] : undefined;
      if (of) for (let k = 0; k < of.length; k += 1) sets[of[k] as number] = serial;
    }
  }

  /** The number of a set, for `holds`; it may be asked for in the middle of a text. */
  numberOf(set: WordSet): number {
    const known = this.#numbers.get(set);
    if (known !== undefined) return known;
    const n = this.#numbers.size;
    this.#numbers.set(set, n);
    if (n >= this.#sets.length) {
      const wider = new Uint32Array(n * 2);
      wider.set(this.#sets);
      this.#sets = wider;
    }
    for (const id of set.members) {
      while (this.#setsOf.length <= id) this.#setsOf.push(undefined);
      this.#setsOf[id] ??= [];
      this.#setsOf[id]?.push(n);
      if (this.#words[id] === this.#serial) this.#sets[n] = this.#serial;
    }
    return n;
  }

  /** Whether the text holds a word of a set. */
  holds(set: number): boolean {
    return this.#sets[set] === this.#serial;
  }
}

/** A set of words as a test by number; it is built when first asked, after all rules have interned. */
export class WordSet {
  readonly #members: readonly number[];
  readonly #only: number;
  #bits: Uint32Array | undefined;

  constructor(words: Iterable<string | number>) {
    const members: number[] = [];
    for (const word of words) members.push(typeof word === 'number' ? word : intern(word));
    this.#members = members;
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
