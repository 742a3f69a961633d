import { Binary, Decimal128, Double, isDoc, ObjectId, Timestamp, type Value } from '../bson/values.ts';

/** A value as MongoDB's error messages print it. */
export function describe(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number')
    return Number.isInteger(value) ? String(value) : value.toPrecision(17).replace(/0+$/, '');
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[ ${value.map(describe).join(', ')} ]`;
  if (isDoc(value))
    return value.size === 0
      ? '{}'
      : `{ ${[...value].map(([name, inner]) => `${name}: ${describe(inner)}`).join(', ')} }`;
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof Double) return `${value.value}.0`;
  if (value instanceof Decimal128) return `Decimal128('${value.toString()}')`;
  if (value instanceof Timestamp) return `Timestamp(${value.t}, ${value.i})`;
  if (value instanceof Binary)
    return `BinData(${value.sub_type}, ${Buffer.from(value.buffer.subarray(0, value.position)).toString('hex').toUpperCase()})`;
  return String(value);
}
