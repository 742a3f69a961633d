import { Decimal128 } from './values.ts';

/** An exact decimal: coefficient × 10^exponent. */
export interface Decimal {
  coefficient: bigint;
  exponent: number;
}

/** The exact parts of a finite Decimal128, or null for NaN and the infinities. */
export function decimalParts(value: Decimal128): Decimal | null {
  const match = /^(-?)(\d*)(?:\.(\d*))?(?:E([+-]?\d+))?$/i.exec(value.toString());
  if (!match) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${whole}${fraction}` || '0');
  return { coefficient: sign ? -digits : digits, exponent: Number(exponent) - fraction.length };
}

const POW = (n: number) => 10n ** BigInt(n);

/** A Decimal128 of an exact decimal, rounded half-even to its 34 digits. */
export function makeDecimal(coefficient: bigint, exponent: number): Decimal128 {
  let digits = coefficient < 0n ? -coefficient : coefficient;
  let power = exponent;
  const over = digits.toString().length - 34;
  if (over > 0) {
    const unit = POW(over);
    const rest = digits % unit;
    digits /= unit;
    if (rest * 2n > unit || (rest * 2n === unit && digits % 2n === 1n)) digits += 1n;
    power += over;
  }
  const text = `${coefficient < 0n ? '-' : ''}${digits}E${power >= 0 ? '+' : ''}${power}`;
  return Decimal128.fromString(text);
}

/** Whatever number as an exact decimal; null when it is not finite. Doubles are taken at 15 digits, as MongoDB does. */
export function toDecimal(value: number | bigint | Decimal128): Decimal | null {
  if (typeof value === 'bigint') return { coefficient: value, exponent: 0 };
  if (value instanceof Decimal128) return decimalParts(value);
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value)) return { coefficient: BigInt(value), exponent: 0 };
  return decimalParts(Decimal128.fromString(Number(value.toPrecision(15)).toString()));
}

/** Sum of two exact decimals. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return {
    coefficient: a.coefficient * POW(a.exponent - exponent) + b.coefficient * POW(b.exponent - exponent),
    exponent,
  };
}

/** The exact value of a finite double as a fraction whose denominator is a power of two. */
function fractionOf(value: number): [bigint, bigint] {
  if (Number.isInteger(value)) return [BigInt(value), 1n];
  let scaled = value;
  let power = 0;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    power++;
  }
  return [BigInt(scaled), 1n << BigInt(power)];
}

/**
 * How far an exact decimal lies from a double: sign, decimal exponent of the first digit, and 34 digits. Two decimals
 * near the same double always get different answers, ordered as they are.
 */
export function distance(value: Decimal, from: number): { sign: number; exponent: number; digits: string } {
  const [numerator, denominator] = fractionOf(from);
  const scale = value.exponent < 0 ? POW(-value.exponent) : 1n;
  const coefficient = value.exponent > 0 ? value.coefficient * POW(value.exponent) : value.coefficient;
  let above = coefficient * denominator - numerator * scale;
  let below = denominator * scale;
  if (above === 0n) return { sign: 0, exponent: 0, digits: '' };
  const sign = above < 0n ? -1 : 1;
  if (sign < 0) above = -above;
  let exponent = above.toString().length - below.toString().length;
  if (exponent >= 0) below *= POW(exponent);
  else above *= POW(-exponent);
  if (above < below) {
    above *= 10n;
    exponent--;
  }
  return { sign, exponent, digits: ((above * POW(33)) / below).toString().padEnd(34, '0').slice(0, 34) };
}
