/** Every word a rule knows has a number; 0 is any other word. Rules intern while modules load, readings look up. */
const forms: string[] = [''];
/** Numbers under the hash of their word, the next free place taken; a word is found in a text without cutting it out. */
let slots = new Int32Array(1 << 15);

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}

/** The place of a word in the table, or the free place where it would be. */
function placeOf(text: string, from: number, to: number): number {
  const mask = slots.length - 1;
  let at = hashOf(text, from, to) & mask;
  for (;;) {
    const id = slots[at] as number;
    if (id === 0) return at;
    const form = forms[id] as string;
    if (form.length === to - from && text.startsWith(form, from)) return at;
    at = (at + 1) & mask;
  }
}

/** Gives a word its number, making one when it is new. */
export function intern(word: string): number {
  if (word === '') return 0;
  const at = placeOf(word, 0, word.length);
  const seen = slots[at] as number;
  if (seen !== 0) return seen;
  const id = forms.length;
  forms.push(word);
  slots[at] = id;
  if (id * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2);
    for (let n = 1; n < forms.length; n += 1) {
      const form = forms[n] as string;
      slots[placeOf(form, 0, form.length)] = n;
    }
  }
  return id;
}

/** The number of a word, 0 when no rule knows it. */
export function lookUp(word: string): number {
  return slots[placeOf(word, 0, word.length)] as number;
}

/** The number of the word that stands in a text from `from` to `to`. */
export function lookUpAt(text: string, from: number, to: number): number {
  return slots[placeOf(text, from, to)] as number;
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
