import { CommandError } from '../errors.ts';
import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  type Doc,
  MaxKey,
  type Maybe,
  MinKey,
  makeDouble,
  ObjectId,
  Opaque,
  Timestamp,
  type Value,
} from './values.ts';

/** The deepest nesting that a document may have. */
export const MAX_DEPTH = 200;

const invalid = (what: string) => new CommandError(22, `invalid BSON: ${what}`);

/** The number of bytes that the value of this type takes at this place; checks that it lies within `end`. */
export function valueLength(bytes: Buffer, type: number, at: number, end: number): number {
  let size: number;
  switch (type) {
    case 0x06:
    case 0x0a:
    case 0xff:
    case 0x7f:
      size = 0;
      break;
    case 0x08:
      size = 1;
      break;
    case 0x10:
      size = 4;
      break;
    case 0x01:
    case 0x09:
    case 0x11:
    case 0x12:
      size = 8;
      break;
    case 0x07:
      size = 12;
      break;
    case 0x13:
      size = 16;
      break;
    case 0x02:
    case 0x0d:
    case 0x0e:
    case 0x0c: {
      if (at + 4 > end) throw invalid('a string is cut off');
      const length = bytes.readInt32LE(at);
      size = 4 + length;
      if (length < 1 || at + size > end || bytes[at + size - 1] !== 0)
        throw invalid('a string has a wrong length');
      if (type === 0x0c) size += 12;
      break;
    }
    case 0x03:
    case 0x04:
    case 0x0f:
      if (at + 4 > end) throw invalid('a document is cut off');
      size = bytes.readInt32LE(at);
      if (size < 5) throw invalid('a document has a wrong length');
      break;
    case 0x05:
      if (at + 5 > end) throw invalid('binary data are cut off');
      size = bytes.readInt32LE(at) + 5;
      if (size < 5) throw invalid('binary data have a wrong length');
      break;
    case 0x0b: {
      const first = bytes.indexOf(0, at);
      const second = first < 0 ? -1 : bytes.indexOf(0, first + 1);
      if (second < 0) throw invalid('a regular expression is cut off');
      size = second + 1 - at;
      break;
    }
    default:
      throw invalid(`unknown type ${type}`);
  }
  if (at + size > end) throw invalid('a value reaches beyond its document');
  return size;
}

/** Length of the document at this place; checks that it is whole and ends as it must. */
export function documentLength(bytes: Buffer, at: number, end: number): number {
  if (at + 5 > end) throw invalid('a document is cut off');
  const length = bytes.readInt32LE(at);
  if (length < 5 || at + length > end || bytes[at + length - 1] !== 0)
    throw invalid('a document has a wrong length');
  return length;
}

/** Reads one document whole. Throws InvalidBSON for anything malformed. */
export function decode(bytes: Buffer, at = 0, end = bytes.length): Doc {
  return readDocument(bytes, at, end, 0);
}

function readDocument(bytes: Buffer, start: number, limit: number, depth: number): Doc {
  if (depth > MAX_DEPTH) throw new CommandError(15, `the document is nested deeper than ${MAX_DEPTH} levels`);
  const end = start + documentLength(bytes, start, limit) - 1;
  const made: Doc = new Map();
  let at = start + 4;
  while (at < end) {
    const type = bytes[at++] as number;
    const nameEnd = bytes.indexOf(0, at);
    if (nameEnd < 0 || nameEnd >= end) throw invalid('a field name is cut off');
    const name = bytes.toString('utf8', at, nameEnd);
    at = nameEnd + 1;
    const size = valueLength(bytes, type, at, end);
    made.set(name, readValue(bytes, type, at, size, depth));
    at += size;
  }
  return made;
}

function readArray(bytes: Buffer, start: number, limit: number, depth: number): Value[] {
  if (depth > MAX_DEPTH) throw new CommandError(15, `the document is nested deeper than ${MAX_DEPTH} levels`);
  const end = start + documentLength(bytes, start, limit) - 1;
  const made: Value[] = [];
  let at = start + 4;
  while (at < end) {
    const type = bytes[at++] as number;
    const nameEnd = bytes.indexOf(0, at);
    if (nameEnd < 0 || nameEnd >= end) throw invalid('an array is cut off');
    at = nameEnd + 1;
    const size = valueLength(bytes, type, at, end);
    made.push(readValue(bytes, type, at, size, depth));
    at += size;
  }
  return made;
}

/** Reads the value of this type and size at this place; what it returns shares no memory with `bytes`. */
export function readValue(bytes: Buffer, type: number, at: number, size: number, depth: number): Value {
  switch (type) {
    case 0x01:
      return makeDouble(bytes.readDoubleLE(at));
    case 0x02:
      return bytes.toString('utf8', at + 4, at + size - 1);
    case 0x03:
      return readDocument(bytes, at, at + size, depth + 1);
    case 0x04:
      return readArray(bytes, at, at + size, depth + 1);
    case 0x05:
      return readBinary(bytes, at, size);
    case 0x07:
      return new ObjectId(Buffer.from(bytes.subarray(at, at + 12)));
    case 0x08:
      return bytes[at] !== 0;
    case 0x09:
      return new Date(Number(bytes.readBigInt64LE(at)));
    case 0x0a:
      return null;
    case 0x0b: {
      const middle = bytes.indexOf(0, at);
      return new BSONRegExp(
        bytes.toString('utf8', at, middle),
        bytes.toString('utf8', middle + 1, at + size - 1),
      );
    }
    case 0x0d:
      return new Code(bytes.toString('utf8', at + 4, at + size - 1));
    case 0x0e:
      return new BSONSymbol(bytes.toString('utf8', at + 4, at + size - 1));
    case 0x0f:
      return readCodeWithScope(bytes, at, size, depth);
    case 0x10:
      return bytes.readInt32LE(at);
    case 0x11:
      return new Timestamp({ t: bytes.readUInt32LE(at + 4), i: bytes.readUInt32LE(at) });
    case 0x12:
      return bytes.readBigInt64LE(at);
    case 0x13:
      return new Decimal128(Buffer.from(bytes.subarray(at, at + 16)));
    case 0xff:
      return new MinKey();
    case 0x7f:
      return new MaxKey();
    default:
      return new Opaque(type, Buffer.from(bytes.subarray(at, at + size)));
  }
}

function readBinary(bytes: Buffer, at: number, size: number): Value {
  const subtype = bytes[at + 4] as number;
  // Subtype 2 carries its length a second time inside.
  const from = subtype === 2 && size >= 9 ? at + 9 : at + 5;
  return new Binary(Buffer.from(bytes.subarray(from, at + size)), subtype);
}

function readCodeWithScope(bytes: Buffer, at: number, size: number, depth: number): Value {
  const end = at + size;
  if (size < 14) throw invalid('code with scope is cut off');
  const length = valueLength(bytes, 0x02, at + 4, end);
  const source = bytes.toString('utf8', at + 8, at + 4 + length - 1);
  const scope = readDocument(bytes, at + 4 + length, end, depth + 1);
  return new Code(source, scope as unknown as Record<string, unknown>);
}

/** The names of top-level fields to pick out of documents, prepared once. */
export class FieldPicker {
  readonly #names: { name: string; bytes: Buffer }[];
  constructor(names: Iterable<string>) {
    this.#names = [...names].map((name) => ({ name, bytes: Buffer.from(`${name}\0`) }));
  }

  /** Reads only these fields of a stored document; the others are passed over. */
  pick(bytes: Buffer, length: number): Doc {
    const made: Doc = new Map();
    const end = length - 1;
    let at = 4;
    let left = this.#names.length;
    while (at < end && left > 0) {
      const type = bytes[at++] as number;
      let found: string | undefined;
      let nameEnd = -1;
      for (const { name, bytes: wanted } of this.#names) {
        let i = 0;
        while (i < wanted.length && bytes[at + i] === wanted[i]) i++;
        if (i === wanted.length) {
          found = name;
          nameEnd = at + i - 1;
          break;
        }
      }
      if (nameEnd < 0) {
        nameEnd = at;
        while (bytes[nameEnd] !== 0) nameEnd++;
      }
      at = nameEnd + 1;
      const size = valueLength(bytes, type, at, end);
      if (found !== undefined) {
        made.set(found, readValue(bytes, type, at, size, 0));
        left--;
      }
      at += size;
    }
    return made;
  }
}

/** One top-level field of a stored document, without reading the others. */
export function pickField(bytes: Buffer, name: string): Maybe {
  return new FieldPicker([name]).pick(bytes, bytes.length).get(name);
}
