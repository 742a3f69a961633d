import { Opaque, type Value } from '../bson/values.ts';

/** Takes documents from a source until it has enough. */
export interface Taker {
  /** Nothing more fits, or as many are here as were asked for. */
  readonly full: boolean;
  /** Takes a document, whose bytes may be overwritten afterwards; false when it has no room left for it. */
  add(bytes: Buffer, length: number): boolean;
}

/** The most bytes in one batch. */
export const BATCH_BYTES = 16 * 1024 * 1024 - 16 * 1024;
/** The longest head of an element: its type, its number and the end of that. */
const HEAD = 10;

/** What a new batch's memory takes at least. */
const LEAST_BYTES = 32 * 1024;
/** Larger memory than this is not kept for another batch. */
const KEPT_BYTES = 256 * 1024;
/** The memory of so many batches is kept. */
const KEPT = 16;

/** Memory of batches that were sent, for those to come: new memory for each would keep the collector of garbage busy. */
const spare: Buffer<ArrayBuffer>[] = [];

/** The documents of a batch; their memory serves another batch once they are written into a message. */
class Sent extends Opaque {
  #memory: Buffer<ArrayBuffer> | null;

  constructor(memory: Buffer<ArrayBuffer>, length: number) {
    super(4, memory.subarray(0, length));
    this.#memory = memory;
  }

  override written(): void {
    // Given back once: two batches in one memory would send one client the documents of another.
    if (this.#memory && spare.length < KEPT && this.#memory.length <= KEPT_BYTES) spare.push(this.#memory);
    this.#memory = null;
  }
}

/** The documents of one reply, put together as the bytes of a BSON array: they are copied once on their way out. */
export class Batch implements Taker {
  full: boolean;
  count = 0;
  readonly #most: number;
  #buffer = Buffer.alloc(0);
  #at = 4;

  constructor(most: number) {
    this.#most = most;
    this.full = most === 0;
  }

  add(bytes: Buffer, length: number): boolean {
    // One document is sent however large it is, or nobody could ever read it.
    if (this.count > 0 && this.#at + length > BATCH_BYTES) {
      this.full = true;
      return false;
    }
    this.#room(length + HEAD + 1);
    const buffer = this.#buffer;
    buffer[this.#at++] = 3;
    this.#at += buffer.write(String(this.count), this.#at, 'latin1');
    buffer[this.#at++] = 0;
    // lmdb's buffers are longer than they say.
    buffer.set(new Uint8Array(bytes.buffer, bytes.byteOffset, length), this.#at);
    this.#at += length;
    this.full = ++this.count >= this.#most;
    return true;
  }

  #room(size: number): void {
    if (this.#at + size <= this.#buffer.length) return;
    // The first document tells how much the others may need, where few are asked for.
    const others = this.#most > 32 ? 4 : this.#most;
    const wanted = this.count === 0 ? 4 + size * others : this.#buffer.length * 2;
    const needed = Math.max(wanted, this.#at + size, LEAST_BYTES);
    const kept = this.#buffer.length === 0 && needed <= KEPT_BYTES ? spare.pop() : undefined;
    const larger = kept && kept.length >= needed ? kept : Buffer.allocUnsafe(needed);
    this.#buffer.copy(larger, 0, 0, this.#at);
    this.#buffer = larger;
  }

  /** The documents as a value of a reply, which is written once. */
  take(): Value {
    this.#room(1);
    this.#buffer[this.#at++] = 0;
    this.#buffer.writeInt32LE(this.#at, 0);
    const sent = new Sent(this.#buffer, this.#at);
    this.#buffer = Buffer.alloc(0);
    return sent;
  }
}
