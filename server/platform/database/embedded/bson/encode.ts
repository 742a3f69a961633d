import { CommandError } from '../errors.ts';
import { MAX_DEPTH } from './decode.ts';
import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  type Doc,
  Double,
  isInt32,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  type Value,
} from './values.ts';

/** Memory that is larger than this is not kept for the next document. */
const KEPT = 4 * 1024 * 1024;

/** Writes BSON into memory that grows and is used again for every document. */
export class Writer {
  #buffer = Buffer.alloc(0);
  #at = 0;

  /** A document's bytes, behind as many as the caller fills. The next call overwrites them, unless `giveAway` comes before. */
  write(document: Doc, head = 0): Buffer {
    if (this.#buffer.length === 0 || this.#buffer.length > KEPT) this.#buffer = Buffer.allocUnsafe(64 * 1024);
    this.#at = head;
    this.#document(document, 0);
    return this.#buffer.subarray(0, this.#at);
  }

  /** Leaves what was written last to who has it. */
  giveAway(): void {
    this.#buffer = Buffer.alloc(0);
  }

  #room(size: number): void {
    if (this.#at + size <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#at + size));
    this.#buffer.copy(larger, 0, 0, this.#at);
    this.#buffer = larger;
  }

  #document(document: Doc, depth: number): void {
    if (depth > MAX_DEPTH)
      throw new CommandError(15, `the document is nested deeper than ${MAX_DEPTH} levels`);
    const start = this.#open();
    for (const [name, value] of document) this.#element(name, value, depth);
    this.#close(start);
  }

  #array(values: Value[], depth: number): void {
    if (depth > MAX_DEPTH)
      throw new CommandError(15, `the document is nested deeper than ${MAX_DEPTH} levels`);
    const start = this.#open();
    for (let i = 0; i < values.length; i++) this.#element(String(i), values[i] ?? null, depth);
    this.#close(start);
  }

  #open(): number {
    const start = this.#at;
    this.#room(5);
    this.#at += 4;
    return start;
  }

  #close(start: number): void {
    this.#room(1);
    this.#buffer[this.#at++] = 0;
    this.#buffer.writeInt32LE(this.#at - start, start);
  }

  #cstring(text: string): void {
    this.#room(text.length * 3 + 1);
    this.#at += this.#buffer.write(text, this.#at);
    this.#buffer[this.#at++] = 0;
  }

  #string(text: string): void {
    this.#room(text.length * 3 + 5);
    const length = this.#buffer.write(text, this.#at + 4);
    this.#buffer.writeInt32LE(length + 1, this.#at);
    this.#at += 4 + length;
    this.#buffer[this.#at++] = 0;
  }

  #raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#buffer.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  #head(type: number, name: string): void {
    this.#room(1);
    this.#buffer[this.#at++] = type;
    this.#cstring(name);
    this.#room(16);
  }

  #double(name: string, value: number): void {
    this.#head(0x01, name);
    this.#at = this.#buffer.writeDoubleLE(value, this.#at);
  }

  #element(name: string, value: Value, depth: number): void {
    if (value === null) {
      this.#head(0x0a, name);
      return;
    }
    switch (typeof value) {
      case 'string':
        this.#head(0x02, name);
        this.#string(value);
        return;
      case 'number':
        if (!isInt32(value)) {
          this.#double(name, value);
          return;
        }
        this.#head(0x10, name);
        this.#at = this.#buffer.writeInt32LE(value, this.#at);
        return;
      case 'bigint':
        this.#head(0x12, name);
        this.#at = this.#buffer.writeBigInt64LE(BigInt.asIntN(64, value), this.#at);
        return;
      case 'boolean':
        this.#head(0x08, name);
        this.#buffer[this.#at++] = value ? 1 : 0;
        return;
    }
    if (value instanceof Map) {
      this.#head(0x03, name);
      this.#document(value, depth + 1);
    } else if (Array.isArray(value)) {
      this.#head(0x04, name);
      this.#array(value, depth + 1);
    } else if (value instanceof Date) {
      this.#head(0x09, name);
      this.#at = this.#buffer.writeBigInt64LE(BigInt(value.getTime()), this.#at);
    } else if (value instanceof ObjectId) {
      this.#head(0x07, name);
      this.#raw(value.id);
    } else if (value instanceof Double) this.#double(name, value.value);
    else this.#rare(name, value, depth);
  }

  #rare(
    name: string,
    value: Exclude<
      Value,
      null | string | number | bigint | boolean | Doc | Value[] | Date | ObjectId | Double
    >,
    depth: number,
  ): void {
    if (value instanceof Binary) {
      this.#head(0x05, name);
      const inner = value.buffer.subarray(0, value.position);
      const twice = value.sub_type === 2;
      this.#at = this.#buffer.writeInt32LE(inner.length + (twice ? 4 : 0), this.#at);
      this.#buffer[this.#at++] = value.sub_type;
      if (twice) this.#at = this.#buffer.writeInt32LE(inner.length, this.#at);
      this.#raw(inner);
    } else if (value instanceof Decimal128) {
      this.#head(0x13, name);
      this.#raw(value.bytes);
    } else if (value instanceof Timestamp) {
      this.#head(0x11, name);
      this.#at = this.#buffer.writeUInt32LE(value.i, this.#at);
      this.#at = this.#buffer.writeUInt32LE(value.t, this.#at);
    } else if (value instanceof BSONRegExp) {
      this.#head(0x0b, name);
      this.#cstring(value.pattern);
      this.#cstring(value.options);
    } else if (value instanceof Code) {
      this.#head(value.scope ? 0x0f : 0x0d, name);
      if (!value.scope) {
        this.#string(value.code);
        return;
      }
      const start = this.#at;
      this.#at += 4;
      this.#string(value.code);
      this.#document(value.scope as unknown as Doc, depth + 1);
      this.#buffer.writeInt32LE(this.#at - start, start);
    } else if (value instanceof BSONSymbol) {
      this.#head(0x0e, name);
      this.#string(value.value);
    } else if (value instanceof MinKey) this.#head(0xff, name);
    else if (value instanceof MaxKey) this.#head(0x7f, name);
    else {
      this.#head(value.type, name);
      this.#raw(value.bytes);
      value.written();
    }
  }
}

const writer = new Writer();

/** A document's BSON bytes, in memory of their own. */
export function encode(document: Doc): Buffer {
  const written = writer.write(document);
  const made = Buffer.allocUnsafe(written.length);
  written.copy(made);
  return made;
}
