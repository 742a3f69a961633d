import { addDecimals, makeDecimal, toDecimal } from '../bson/decimal.ts';
import {
  Decimal128,
  Double,
  isInt32,
  isNumber,
  type Maybe,
  makeDouble,
  toNumber,
  type Value,
} from '../bson/values.ts';

type Numeric = number | bigint | Double | Decimal128;
const MAX_LONG = 2n ** 63n - 1n;
const MIN_LONG = -(2n ** 63n);

const isWhole = (value: Numeric): value is number | bigint =>
  typeof value === 'bigint' || (typeof value === 'number' && isInt32(value));

function decimalOf(value: Numeric): ReturnType<typeof toDecimal> {
  return toDecimal(value instanceof Double ? value.value : value);
}

/** Adds or multiplies two numbers in the wider of their types, as MongoDB does; undefined when an Int64 overflows. */
export function combine(operator: '+' | '*', a: Numeric, b: Numeric): Maybe {
  if (a instanceof Decimal128 || b instanceof Decimal128) {
    const left = decimalOf(a);
    const right = decimalOf(b);
    if (!left || !right) {
      const result = operator === '+' ? toNumber(a) + toNumber(b) : toNumber(a) * toNumber(b);
      return Decimal128.fromString(String(result));
    }
    const sum =
      operator === '+'
        ? addDecimals(left, right)
        : { coefficient: left.coefficient * right.coefficient, exponent: left.exponent + right.exponent };
    return makeDecimal(sum.coefficient, sum.exponent);
  }
  if (isWhole(a) && isWhole(b)) {
    const result = operator === '+' ? BigInt(a) + BigInt(b) : BigInt(a) * BigInt(b);
    if (result > MAX_LONG || result < MIN_LONG) return undefined;
    return typeof a === 'bigint' || typeof b === 'bigint' || !isInt32(Number(result))
      ? result
      : Number(result);
  }
  return makeDouble(operator === '+' ? toNumber(a) + toNumber(b) : toNumber(a) * toNumber(b));
}

/** Adds numbers of any types; what is none is passed over. */
export function sum(total: Value, value: Maybe): Value {
  if (!isNumber(value) || !isNumber(total)) return total;
  if (isWhole(total) && isWhole(value)) {
    const result = BigInt(total) + BigInt(value);
    if (result > MAX_LONG || result < MIN_LONG) return makeDouble(Number(result));
  }
  return combine('+', total, value) ?? total;
}

/** Whether a value is a number of a whole type, on which `$bit` works. */
export function isWholeType(value: Maybe): value is number | bigint {
  return isNumber(value) && isWhole(value);
}

/** `$bit`: and, or, xor on whole numbers. */
export function bitwise(operator: string, left: number | bigint, right: number | bigint): Value {
  const x = BigInt(left);
  const y = BigInt(right);
  const result = operator === 'and' ? x & y : operator === 'or' ? x | y : x ^ y;
  return typeof left === 'bigint' || typeof right === 'bigint' ? result : Number(result);
}
