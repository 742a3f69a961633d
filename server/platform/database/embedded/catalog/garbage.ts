import { rangeOf } from '../storage/keys.ts';
import type { Store } from '../storage/store.ts';

/** What is dropped with so few keys is gone at once. */
const AT_ONCE = 500;
/** How long one transaction may remove keys. */
const SLICE_MS = 5;

const TABLES = { x: 'docs', y: 'index' } as const;
type Kind = keyof typeof TABLES;

/** The first `most` keys of a range, which may then be removed. */
function take(keys: Iterable<Uint8Array>, most: number): Uint8Array[] {
  const taken: Uint8Array[] = [];
  for (const key of keys) {
    taken.push(key);
    if (taken.length >= most) break;
  }
  return taken;
}

/**
 * Removes what dropped collections and indexes leave behind, in many small transactions. What is to be removed is noted
 * on the disk with the drop, so that a crash in between leaves nothing for good; the numbers are never given again.
 */
export class Garbage {
  readonly #store: Store;
  #running = false;
  /** Something was dropped while the last look was being made. */
  #again = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Removes all that a collection's or an index's number stands for. Inside a write only. */
  discard(table: 'docs' | 'index', id: number): void {
    if (this.#remove(table, id, AT_ONCE) < AT_ONCE) return;
    const note = Buffer.alloc(5);
    note.write(table === 'docs' ? 'x' : 'y', 'latin1');
    note.writeUInt32BE(id, 1);
    void this.#store.meta.put(note, Buffer.from([1]));
    setImmediate(() => this.resume());
  }

  /** Goes on where an earlier run ended. */
  resume(): void {
    this.#again = true;
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      while (this.#again) {
        this.#again = false;
        while (await this.#store.write(() => this.#some()));
      }
    } catch {
      // A full disk or the end of the engine: the notes are still there for the next time.
    }
    this.#running = false;
  }

  #remove(table: 'docs' | 'index', id: number, most: number): number {
    const from = this.#store[table];
    const keys = take(this.#store.keys(from, rangeOf(id)), most);
    for (const key of keys) void from.remove(key);
    return keys.length;
  }

  /** Removes for a while; tells whether there may be more. */
  #some(): boolean {
    const end = performance.now() + SLICE_MS;
    const range = { start: Buffer.from('x'), end: Buffer.from('z') };
    const [note] = take(this.#store.keys(this.#store.meta, range), 1);
    if (!note) return false;
    const table = TABLES[String.fromCharCode(note[0] as number) as Kind];
    const id = Buffer.from(note).readUInt32BE(1);
    do {
      if (this.#remove(table, id, AT_ONCE) < AT_ONCE) {
        void this.#store.meta.remove(note);
        return true;
      }
    } while (performance.now() < end);
    return true;
  }
}
