import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  Double,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';

export { Binary, BSONRegExp, BSONSymbol, Code, Decimal128, Double, MaxKey, MinKey, ObjectId, Timestamp };

/** A document; a Map keeps the order of its fields, also of those that look like numbers. */
export interface Doc extends Map<string, Value> {}

/** A type that is carried through unread: undefined (6) and DBPointer (12). */
export class Opaque {
  readonly type: number;
  readonly bytes: Uint8Array;
  constructor(type: number, bytes: Uint8Array) {
    this.type = type;
    this.bytes = bytes;
  }
  /** Is told when its bytes were copied into what is sent. */
  written(): void {}
}

/**
 * Any BSON value. A whole `number` within 32 bits is an Int32 and any other `number` is a Double; `Double` holds the
 * doubles that would be mistaken for an Int32, and `bigint` is an Int64.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | Doc
  | Value[]
  | Double
  | Decimal128
  | ObjectId
  | Binary
  | Timestamp
  | BSONRegExp
  | Code
  | BSONSymbol
  | MinKey
  | MaxKey
  | Opaque;

/** A value, or undefined for a field that is not there. */
export type Maybe = Value | undefined;

/** Whether a value is a document. */
export function isDoc(value: Maybe): value is Doc {
  return value instanceof Map;
}

/** Whether a `number` is held as an Int32. */
export function isInt32(value: number): boolean {
  return (value | 0) === value && !(value === 0 && 1 / value < 0);
}

/** The value for a double, kept apart from an Int32 of the same size. */
export function makeDouble(value: number): Value {
  return isInt32(value) ? new Double(value) : value;
}

/** Whether a value is of one of the four numeric types. */
export function isNumber(value: Maybe): value is number | bigint | Double | Decimal128 {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Double ||
    value instanceof Decimal128
  );
}

/** The nearest JavaScript number of a numeric value; NaN for what is not a number. */
export function toNumber(value: Maybe): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Double) return value.value;
  if (value instanceof Decimal128) return Number(value.toString());
  return Number.NaN;
}

const TYPES: [number, string][] = [
  [1, 'double'],
  [2, 'string'],
  [3, 'object'],
  [4, 'array'],
  [5, 'binData'],
  [6, 'undefined'],
  [7, 'objectId'],
  [8, 'bool'],
  [9, 'date'],
  [10, 'null'],
  [11, 'regex'],
  [12, 'dbPointer'],
  [13, 'javascript'],
  [14, 'symbol'],
  [15, 'javascriptWithScope'],
  [16, 'int'],
  [17, 'timestamp'],
  [18, 'long'],
  [19, 'decimal'],
  [-1, 'minKey'],
  [127, 'maxKey'],
];
const NAME_OF = new Map(TYPES);
/** The BSON type number for each of `$type`'s names, without `number`. */
export const TYPE_BY_NAME = new Map(TYPES.map(([number, name]) => [name, number]));

/** BSON's type number of a value, as `$type` takes it (-1 for MinKey). */
export function typeNumber(value: Value): number {
  if (value === null) return 10;
  switch (typeof value) {
    case 'string':
      return 2;
    case 'number':
      return isInt32(value) ? 16 : 1;
    case 'bigint':
      return 18;
    case 'boolean':
      return 8;
  }
  if (value instanceof Map) return 3;
  if (Array.isArray(value)) return 4;
  if (value instanceof Date) return 9;
  if (value instanceof ObjectId) return 7;
  if (value instanceof Double) return 1;
  if (value instanceof Binary) return 5;
  if (value instanceof Decimal128) return 19;
  // bson's Timestamp extends its Long: no Long is ever made here, so the order of these tests is free.
  if (value instanceof Timestamp) return 17;
  if (value instanceof BSONRegExp) return 11;
  if (value instanceof Code) return value.scope ? 15 : 13;
  if (value instanceof BSONSymbol) return 14;
  if (value instanceof MinKey) return -1;
  if (value instanceof MaxKey) return 127;
  return value.type;
}

/** The type's name as `$type` and error messages spell it; `missing` for undefined. */
export function typeName(value: Maybe): string {
  return value === undefined ? 'missing' : (NAME_OF.get(typeNumber(value)) ?? 'unknown');
}

/** A document from a plain object, for replies and tests: nested plain objects become documents, undefined is left out. */
export function doc(fields: Record<string, unknown>): Doc {
  const made: Doc = new Map();
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined) made.set(name, fromPlain(value));
  return made;
}

/** A value from plain JavaScript, as `doc` does for each field. */
export function fromPlain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return doc(value as Record<string, unknown>);
  return value as Value;
}

/** MongoDB's notion of true: everything but false, null, missing and zero. */
export function isTruthy(value: Maybe): boolean {
  if (value === undefined || value === null || value === false) return false;
  if (value instanceof Opaque) return value.type !== 6;
  return !isNumber(value) || toNumber(value) !== 0;
}
