import {
  BSONSymbol,
  Decimal128,
  Double,
  isInt32,
  isNumber,
  isTruthy,
  makeDouble,
  ObjectId,
  Timestamp,
  toNumber,
  typeName,
  type Value,
} from '../bson/values.ts';
import { CommandError } from '../errors.ts';

const failed = (message: string) => new CommandError(241, message);
const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

function parseNumber(text: string, whole: boolean): number {
  const number = Number(text);
  if (!(whole ? /^[+-]?\d+$/ : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i).test(text))
    throw failed(`Failed to parse number '${text}' in $convert with no onError value`);
  return number;
}

function toWhole(value: Value, least: bigint, most: bigint): bigint {
  let whole: bigint;
  if (typeof value === 'string') {
    parseNumber(value, true);
    whole = BigInt(value.replace(/^\+/, ''));
  } else if (typeof value === 'bigint') whole = value;
  else {
    const number = toNumber(value);
    if (Number.isNaN(number))
      throw failed('Attempt to convert NaN value to integer type in $convert with no onError value');
    if (!Number.isFinite(number))
      throw failed('Attempt to convert infinity value to integer type in $convert with no onError value');
    whole = BigInt(Math.trunc(number));
  }
  if (whole < least || whole > most)
    throw failed(`Conversion would overflow target type in $convert with no onError value: ${whole}`);
  return whole;
}

function parseDate(text: string): Date {
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/i.test(text.slice(10)) || text.length <= 10 ? text : `${text}Z`;
  const date = new Date(ISO.test(text) ? zoned.replace(' ', 'T') : Number.NaN);
  if (Number.isNaN(date.getTime()))
    throw failed(`Error parsing date string '${text}' in $convert with no onError value`);
  return date;
}

function parseId(text: string): ObjectId {
  if (/^[0-9a-f]{24}$/i.test(text)) return new ObjectId(text);
  throw failed(`Failed to parse objectId '${text}' in $convert with no onError value`);
}

function toText(value: Value): string | undefined {
  if (typeof value === 'boolean' || isNumber(value))
    return value instanceof Double ? String(value.value) : String(value);
  if (value instanceof ObjectId) return value.toHexString();
  if (value instanceof Date) return value.toISOString();
  return value instanceof BSONSymbol ? value.value : undefined;
}

/** A value as a number is made of it: texts are read, dates are milliseconds. */
function numeric(value: Value): Value | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return BigInt(value.getTime());
  return typeof value === 'string' || isNumber(value) ? value : undefined;
}

function converted(value: Value, to: string): Value | undefined {
  const number = numeric(value);
  switch (to) {
    case 'bool':
      return isTruthy(value);
    case 'string':
      return toText(value);
    case 'int':
      if (number === undefined || value instanceof Date) return undefined;
      return Number(toWhole(number, -(2n ** 31n), 2n ** 31n - 1n));
    case 'long':
      return number === undefined ? undefined : toWhole(number, -(2n ** 63n), 2n ** 63n - 1n);
    case 'double':
      if (typeof number === 'string') return makeDouble(parseNumber(number, false));
      return number === undefined ? undefined : makeDouble(toNumber(number));
    case 'decimal':
      if (typeof number === 'string') parseNumber(number, false);
      return number === undefined
        ? undefined
        : Decimal128.fromString(number instanceof Double ? String(number.value) : String(number));
    case 'date':
      if (typeof value === 'string') return parseDate(value);
      if (value instanceof ObjectId) return value.getTimestamp();
      if (value instanceof Timestamp) return new Date(value.t * 1000);
      return isNumber(value) && !(typeof value === 'number' && isInt32(value))
        ? new Date(Math.trunc(toNumber(value)))
        : undefined;
    case 'objectId':
      return typeof value === 'string' ? parseId(value) : undefined;
    default:
      throw new CommandError(2, `Unknown type name: ${to}`);
  }
}

/** A value as another type, as `$convert` makes it; throws ConversionFailure. */
export function convert(value: Value, to: string): Value {
  if (value === null || typeName(value) === to) return value;
  const made = converted(value, to);
  if (made === undefined)
    throw failed(`Unsupported conversion from ${typeName(value)} to ${to} in $convert with no onError value`);
  return made;
}
