import { decimalParts, distance, toDecimal } from './decimal.ts';
import { encode } from './encode.ts';
import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  type Doc,
  Double,
  MaxKey,
  type Maybe,
  MinKey,
  ObjectId,
  type Opaque,
  Timestamp,
  type Value,
} from './values.ts';

/** The first byte of a value's key: its place in MongoDB's order across types. */
export const RANK = {
  min: 0x10,
  undefined: 0x18,
  null: 0x20,
  number: 0x28,
  string: 0x30,
  object: 0x38,
  array: 0x40,
  binary: 0x48,
  objectId: 0x50,
  bool: 0x58,
  date: 0x60,
  timestamp: 0x64,
  regex: 0x68,
  dbPointer: 0x6c,
  code: 0x70,
  codeWithScope: 0x74,
  max: 0xe0,
} as const;

/** The rank of a value; a missing one ranks as null. */
export function rankOf(value: Maybe): number {
  if (value === undefined || value === null) return RANK.null;
  switch (typeof value) {
    case 'string':
      return RANK.string;
    case 'number':
    case 'bigint':
      return RANK.number;
    case 'boolean':
      return RANK.bool;
  }
  if (value instanceof Map) return RANK.object;
  if (Array.isArray(value)) return RANK.array;
  if (value instanceof Date) return RANK.date;
  if (value instanceof ObjectId) return RANK.objectId;
  if (value instanceof Double || value instanceof Decimal128) return RANK.number;
  if (value instanceof BSONSymbol) return RANK.string;
  if (value instanceof Binary) return RANK.binary;
  if (value instanceof Timestamp) return RANK.timestamp;
  if (value instanceof BSONRegExp) return RANK.regex;
  if (value instanceof Code) return value.scope ? RANK.codeWithScope : RANK.code;
  if (value instanceof MinKey) return RANK.min;
  if (value instanceof MaxKey) return RANK.max;
  return value.type === 6 ? RANK.undefined : RANK.dbPointer;
}

/** Builds keys whose bytes sort as their values do. Every value's bytes end themselves: none is a prefix of another. */
export class KeyWriter {
  #buffer = Buffer.allocUnsafe(4096);
  #at = 0;

  /** Starts a new key with these bytes. */
  reset(prefix?: Uint8Array): this {
    this.#at = 0;
    if (prefix) this.#bytes(prefix);
    return this;
  }

  /** The key so far, in memory of its own. */
  take(): Buffer {
    return Buffer.from(this.#buffer.subarray(0, this.#at));
  }

  /** Appends one value, with every byte inverted for a descending field. */
  add(value: Maybe, descending = false): this {
    const from = this.#at;
    this.#value(value);
    if (descending)
      for (let i = from; i < this.#at; i++) this.#buffer[i] = ~(this.#buffer[i] as number) & 0xff;
    return this;
  }

  /** Appends bytes as they are. */
  append(bytes: Uint8Array): this {
    this.#bytes(bytes);
    return this;
  }

  #room(size: number): void {
    if (this.#at + size <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#at + size));
    this.#buffer.copy(larger, 0, 0, this.#at);
    this.#buffer = larger;
  }

  #byte(value: number): void {
    this.#room(1);
    this.#buffer[this.#at++] = value;
  }

  #bytes(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#buffer.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  #u32(value: number): void {
    this.#room(4);
    this.#at = this.#buffer.writeUInt32BE(value, this.#at);
  }

  #text(text: string): void {
    this.#room(text.length * 3 + 1);
    const end = this.#at + this.#buffer.write(text, this.#at);
    const written = this.#buffer.subarray(this.#at, end);
    if (written.indexOf(0) < 0 && written.indexOf(1) < 0) this.#at = end;
    else {
      // 0 ends a text, so 0 and 1 inside it are written as 1 1 and 1 2.
      for (const byte of Buffer.from(written)) {
        if (byte <= 1) this.#byte(1);
        this.#byte(byte <= 1 ? byte + 1 : byte);
      }
    }
    this.#byte(0);
  }

  #value(value: Maybe): void {
    const rank = rankOf(value);
    this.#byte(rank);
    switch (rank) {
      case RANK.number:
        this.#number(value as number | bigint | Double | Decimal128);
        break;
      case RANK.string:
        this.#text(value instanceof BSONSymbol ? value.value : (value as string));
        break;
      case RANK.object:
        this.#fields(value as Doc);
        break;
      case RANK.array:
        for (const item of value as Value[]) this.#value(item);
        this.#byte(0);
        break;
      case RANK.binary: {
        const binary = value as Binary;
        this.#u32(binary.position);
        this.#byte(binary.sub_type);
        this.#bytes(binary.buffer.subarray(0, binary.position));
        break;
      }
      case RANK.objectId:
        this.#bytes((value as ObjectId).id);
        break;
      case RANK.bool:
        this.#byte(value ? 2 : 1);
        break;
      case RANK.date:
        this.#room(8);
        this.#at = this.#buffer.writeBigUInt64BE(
          BigInt.asUintN(64, BigInt((value as Date).getTime()) + (1n << 63n)),
          this.#at,
        );
        break;
      case RANK.timestamp:
        this.#u32((value as Timestamp).t);
        this.#u32((value as Timestamp).i);
        break;
      case RANK.regex:
        this.#text((value as BSONRegExp).pattern);
        this.#text((value as BSONRegExp).options);
        break;
      case RANK.code:
        this.#text((value as Code).code);
        break;
      case RANK.codeWithScope: {
        const code = value as Code;
        this.#text(code.code);
        this.#bytes(encode(code.scope as unknown as Doc));
        break;
      }
      case RANK.dbPointer:
        this.#u32((value as Opaque).bytes.length);
        this.#bytes((value as Opaque).bytes);
        break;
    }
  }

  #fields(document: Doc): void {
    // MongoDB compares two documents field by field: type first, then name, then value.
    for (const [name, value] of document) {
      this.#byte(rankOf(value));
      this.#text(name);
      this.#value(value);
    }
    this.#byte(0);
  }

  #number(value: number | bigint | Double | Decimal128): void {
    const near =
      value instanceof Double ? value.value : value instanceof Decimal128 ? nearest(value) : Number(value);
    this.#room(9);
    if (Number.isNaN(near)) this.#buffer.fill(0, this.#at, this.#at + 8);
    else {
      this.#buffer.writeDoubleBE(near === 0 ? 0 : near, this.#at);
      if ((this.#buffer[this.#at] as number) & 0x80)
        for (let i = 0; i < 8; i++)
          this.#buffer[this.#at + i] = ~(this.#buffer[this.#at + i] as number) & 0xff;
      else this.#buffer[this.#at] = (this.#buffer[this.#at] as number) | 0x80;
    }
    this.#at += 8;
    this.#offset(value, near);
  }

  #offset(value: number | bigint | Double | Decimal128, near: number): void {
    const exact = typeof value === 'bigint' || value instanceof Decimal128 ? toDecimal(value) : null;
    const away = exact && Number.isFinite(near) ? distance(exact, near) : undefined;
    if (!away || away.sign === 0) {
      this.#byte(0x80);
      return;
    }
    this.#byte(away.sign < 0 ? 0x40 : 0xc0);
    const from = this.#at;
    this.#room(19);
    this.#at = this.#buffer.writeUInt16BE(away.exponent + 30_000, this.#at);
    for (let i = 0; i < 34; i += 2)
      this.#buffer[this.#at++] = Number.parseInt(away.digits.slice(i, i + 2), 16);
    if (away.sign < 0)
      for (let i = from; i < this.#at; i++) this.#buffer[i] = ~(this.#buffer[i] as number) & 0xff;
  }
}

/** The double nearest to a decimal; one beyond a double's reach is taken as the largest finite one. */
function nearest(value: Decimal128): number {
  const near = Number(value.toString());
  if (Number.isFinite(near) || decimalParts(value) === null) return near;
  return near > 0 ? Number.MAX_VALUE : -Number.MAX_VALUE;
}

/** The first bytes beyond all that begin with these. */
export function successor(prefix: Uint8Array): Buffer {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length--;
  const made = Buffer.from(prefix.subarray(0, length));
  if (length > 0) made[length - 1] = (made[length - 1] as number) + 1;
  return made;
}

const shared = new KeyWriter();

/** The key of one ascending value. */
export function keyOf(value: Maybe): Buffer {
  return shared.reset().add(value).take();
}
