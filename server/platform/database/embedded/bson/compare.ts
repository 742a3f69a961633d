import { keyOf, RANK, rankOf } from './keystring.ts';
import {
  type Binary,
  BSONSymbol,
  Decimal128,
  type Doc,
  Double,
  type Maybe,
  type ObjectId,
  type Timestamp,
  type Value,
} from './values.ts';

const sign = (value: number) => (value < 0 ? -1 : value > 0 ? 1 : 0);

function plain(value: Maybe): number | bigint | null {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return value instanceof Double ? value.value : null;
}

function compareNumbers(a: Maybe, b: Maybe): number {
  const left = plain(a);
  const right = plain(b);
  if (left === null || right === null) return sign(Buffer.compare(keyOf(a), keyOf(b)));
  if (left < right) return -1;
  if (left > right) return 1;
  // Not a number sorts before every number and equals itself.
  const leftIs = Number.isNaN(left);
  const rightIs = Number.isNaN(right);
  return leftIs === rightIs ? 0 : leftIs ? -1 : 1;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  // UTF-16 order and UTF-8 order differ only where surrogates meet the characters above them.
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left === right) continue;
    const leftHigh = left >= 0xd800 && left < 0xe000;
    const rightHigh = right >= 0xd800 && right < 0xe000;
    return leftHigh === rightHigh ? sign(left - right) : leftHigh ? 1 : -1;
  }
  return sign(a.length - b.length);
}

function compareArrays(a: Value[], b: Value[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const result = compare(a[i], b[i]);
    if (result !== 0) return result;
  }
  return sign(a.length - b.length);
}

function compareDocs(a: Doc, b: Doc): number {
  const left = a.entries();
  const right = b.entries();
  for (;;) {
    const one = left.next();
    const other = right.next();
    if (one.done || other.done) return one.done && other.done ? 0 : one.done ? -1 : 1;
    const result =
      rankOf(one.value[1]) - rankOf(other.value[1]) ||
      compareText(one.value[0], other.value[0]) ||
      compare(one.value[1], other.value[1]);
    if (result !== 0) return sign(result);
  }
}

/** MongoDB's order of any two values, across types; missing counts as null. -1, 0 or 1. */
export function compare(a: Maybe, b: Maybe): number {
  const rank = rankOf(a);
  const other = rankOf(b);
  if (rank !== other) return sign(rank - other);
  switch (rank) {
    case RANK.number:
      return compareNumbers(a, b);
    case RANK.string:
      return compareText(textOf(a), textOf(b));
    case RANK.object:
      return compareDocs(a as Doc, b as Doc);
    case RANK.array:
      return compareArrays(a as Value[], b as Value[]);
    case RANK.objectId:
      return sign(Buffer.compare((a as ObjectId).id, (b as ObjectId).id));
    case RANK.bool:
      return sign(Number(a) - Number(b));
    case RANK.date:
      return sign((a as Date).getTime() - (b as Date).getTime());
    case RANK.binary: {
      const one = a as Binary;
      const two = b as Binary;
      return sign(
        one.position - two.position ||
          one.sub_type - two.sub_type ||
          Buffer.compare(one.buffer.subarray(0, one.position), two.buffer.subarray(0, two.position)),
      );
    }
    case RANK.timestamp: {
      const one = a as Timestamp;
      const two = b as Timestamp;
      return sign(one.t - two.t || one.i - two.i);
    }
    case RANK.null:
    case RANK.min:
    case RANK.max:
    case RANK.undefined:
      return 0;
    default:
      return sign(Buffer.compare(keyOf(a), keyOf(b)));
  }
}

function textOf(value: Maybe): string {
  return value instanceof BSONSymbol ? value.value : (value as string);
}

/** Whether two values are equal as a filter sees it: numbers by size, whatever their type. */
export function equals(a: Maybe, b: Maybe): boolean {
  return compare(a, b) === 0;
}

/** Whether two values are the same down to their types, as an update that changes nothing must know. */
export function identical(a: Maybe, b: Maybe): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (typeof a !== typeof b) return false;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (a.constructor !== b.constructor) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => identical(item, b[i]));
  if (a instanceof Map) {
    if (!(b instanceof Map) || a.size !== b.size) return false;
    const other = b.entries();
    for (const [name, value] of a) {
      const next = other.next();
      if (next.done || next.value[0] !== name || !identical(value, next.value[1])) return false;
    }
    return true;
  }
  if (a instanceof Double && b instanceof Double) return Object.is(a.value, b.value);
  if (a instanceof Decimal128 && b instanceof Decimal128) return Buffer.compare(a.bytes, b.bytes) === 0;
  return compare(a, b) === 0;
}
