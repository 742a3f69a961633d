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

/** Which words stand in the text at hand. */
export class Presence {
  #stamps = new Uint32Array(0);
  /** Counts the texts. */
  serial = 0;

  /** Turns to another text. */
  take(ids: readonly number[]): void {
    if (this.#stamps.length < forms.length) this.#stamps = new Uint32Array(forms.length);
    this.serial = (this.serial + 1) >>> 0 || 1;
    for (let i = 0; i < ids.length; i += 1) this.#stamps[ids[i] as number] = this.serial;
  }

  has(id: number): boolean {
    return this.#stamps[id] === this.serial;
  }
}

/** A set of words as a test by number; it is built when first asked, after all rules have interned. */
export class WordSet {
  readonly #members: readonly number[];
  readonly #only: number;
  #bits: Uint32Array | undefined;
  #asked: Presence | undefined;
  #askedAt = 0;
  #answer = false;

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

  /** Whether any of its words stands in the text that `presence` holds; asked once a text. */
  in(presence: Presence): boolean {
    if (this.#asked !== presence || this.#askedAt !== presence.serial) {
      this.#asked = presence;
      this.#askedAt = presence.serial;
      this.#answer = false;
      for (const id of this.#members)
        if (presence.has(id)) {
          this.#answer = true;
          break;
        }
    }
    return this.#answer;
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
