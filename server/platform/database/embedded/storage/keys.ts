/** A range of keys: from `start` (included) up to `end` (left out). */
export interface KeyRange {
  start: Buffer;
  end: Buffer;
  /** `start` is the whole key of a unique index: there is one entry at most, which can be looked up. */
  whole?: boolean;
}

/** Length of the record number at the end of document keys and of the keys of indexes that are not unique. */
export const RECORD_BYTES = 8;

/** A record number as eight bytes. */
export function recordBytes(record: number): Buffer {
  const bytes = Buffer.allocUnsafe(RECORD_BYTES);
  bytes.writeUInt16BE(0, 0);
  bytes.writeUIntBE(record, 2, 6);
  return bytes;
}

/** The record number that ends these bytes. */
export function readRecord(bytes: Uint8Array, length = bytes.length): number {
  let record = 0;
  for (let i = length - 6; i < length; i++) record = record * 256 + (bytes[i] as number);
  return record;
}

/** The key of a document: its collection and its record number. */
export function documentKey(collection: number, record: number): Buffer {
  return fillDocumentKey(Buffer.allocUnsafe(4 + RECORD_BYTES), collection, record);
}

/** The same in memory that is there already. */
export function fillDocumentKey(key: Buffer, collection: number, record: number): Buffer {
  key.writeUInt32BE(collection, 0);
  key.writeUInt16BE(0, 4);
  key.writeUIntBE(record, 6, 6);
  return key;
}

/** For keys that are looked up and let go. */
export const scratch = Buffer.alloc(4 + RECORD_BYTES);

/** A u32 as four bytes that sort as it does: what every key of one collection or index begins with. */
export function prefixOf(id: number): Buffer {
  const key = Buffer.allocUnsafe(4);
  key.writeUInt32BE(id, 0);
  return key;
}

/** All keys that begin with a collection's or an index's number. */
export function rangeOf(id: number): KeyRange {
  return { start: prefixOf(id), end: prefixOf(id + 1) };
}

/** How lmdb reads and writes keys: as they are. While a walk only looks, they are not copied. */
export class RawKeys {
  looking = false;
  bytes: Uint8Array = scratch;
  start = 0;
  end = 0;

  readonly writeKey = (key: Uint8Array, target: Uint8Array, at: number): number => {
    target.set(key, at);
    return at + key.length;
  };

  readonly readKey = (source: Uint8Array, start: number, end: number): Uint8Array => {
    if (!this.looking) return Uint8Array.prototype.slice.call(source, start, end);
    this.bytes = source;
    this.start = start;
    this.end = end;
    return scratch;
  };
}
