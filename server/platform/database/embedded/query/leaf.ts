import { compare, equals } from '../bson/compare.ts';
import { RANK, rankOf } from '../bson/keystring.ts';
import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  isNumber,
  type Maybe,
  TYPE_BY_NAME,
  toNumber,
  typeName,
  typeNumber,
  type Value,
} from '../bson/values.ts';
import { badValue, CommandError, typeMismatch } from '../errors.ts';
import type { Collation } from './collation.ts';
import type { LeafTest } from './path.ts';
import { compileRegex, regexParts } from './regex.ts';

type Test = (value: Maybe) => boolean;

/** A test that a value passes by itself, or an array by one of its elements. */
export function spreading(test: Test): LeafTest {
  const leaf: LeafTest = (value, notes) => {
    if (test(value)) return true;
    if (!Array.isArray(value)) return false;
    for (let i = 0; i < value.length; i++) {
      if (!test(value[i])) continue;
      if (notes) notes.position = i;
      return true;
    }
    return false;
  };
  leaf.single = test;
  return leaf;
}

const isNotANumber = (value: Maybe) => isNumber(value) && Number.isNaN(toNumber(value));

/** The order of two values when texts are compared by a collation, those inside arrays and documents too. */
export function collated(a: Maybe, b: Maybe, collation: Collation): number {
  if (typeof a === 'string' && typeof b === 'string') return collation.compare(a, b);
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const order = collated(a[i], b[i], collation);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  return compare(a, b);
}

/** Equality as a filter means it: null also finds what is missing, a regular expression also finds text. */
export function equalTest(operand: Value, collation: Collation | null = null): Test {
  if (operand === null) return (value) => value === undefined || value === null;
  if (operand instanceof BSONRegExp) {
    const regex = compileRegex(operand.pattern, operand.options);
    return (value) =>
      typeof value === 'string'
        ? regex.test(value)
        : value instanceof BSONSymbol
          ? regex.test(value.value)
          : value instanceof BSONRegExp && equals(value, operand);
  }
  if (collation) return (value) => value !== undefined && collated(value, operand, collation) === 0;
  if (typeof operand === 'string')
    return (value) => value === operand || (value instanceof BSONSymbol && value.value === operand);
  return (value) => value !== undefined && equals(value, operand);
}

/** One of `$gt $gte $lt $lte`; values of another kind than the operand's never pass. */
export function orderTest(operator: string, operand: Value, collation: Collation | null = null): Test {
  const passes: (order: number) => boolean =
    operator === '$gt'
      ? (order) => order > 0
      : operator === '$gte'
        ? (order) => order >= 0
        : operator === '$lt'
          ? (order) => order < 0
          : (order) => order <= 0;
  if (operand instanceof BSONRegExp)
    throw badValue(`Can't have RegEx as arg to predicate over field '${operator}'.`);
  const rank = rankOf(operand);
  if (rank === RANK.min || rank === RANK.max)
    return (value) => value !== undefined && passes(compare(value, operand));
  if (operand === null) return (value) => (value === undefined || value === null) && passes(0);
  if (isNotANumber(operand)) return (value) => isNotANumber(value) && passes(0);
  return (value) =>
    value !== undefined &&
    rankOf(value) === rank &&
    !isNotANumber(value) &&
    passes(collation ? collated(value, operand, collation) : compare(value, operand));
}

/** `$in`: a set of values, quick for text and whole numbers. */
export function inTest(operand: Maybe, collation: Collation | null = null): Test {
  if (!Array.isArray(operand)) throw badValue('$in needs an array');
  if (operand.some((item) => item instanceof Map && String(item.keys().next().value).startsWith('$')))
    throw badValue('cannot nest $ under $in');
  if (collation) {
    const tests = operand.map((item) => equalTest(item, collation));
    return (value) => tests.some((test) => test(value));
  }
  const texts = new Set(operand.filter((item) => typeof item === 'string'));
  const others = operand.filter((item) => typeof item !== 'string').map((item) => equalTest(item));
  return (value) => (typeof value === 'string' && texts.has(value)) || others.some((test) => test(value));
}

function typeOperand(operand: Value): number | 'number' {
  if (typeof operand === 'string') {
    if (operand === 'number') return 'number';
    const number = TYPE_BY_NAME.get(operand);
    if (number === undefined) throw badValue(`Unknown type name alias: ${operand}`);
    return number;
  }
  if (!isNumber(operand)) throw typeMismatch('type must be represented as a number or a string');
  const number = toNumber(operand);
  if (![...TYPE_BY_NAME.values()].includes(number)) throw badValue(`Invalid numerical type code: ${number}`);
  return number;
}

/** `$type`: an array passes by its own type or by an element's. */
export function typeTest(operand: Value): LeafTest {
  const wanted = new Set((Array.isArray(operand) ? operand : [operand]).map(typeOperand));
  if (wanted.size === 0) throw failedType();
  return spreading(
    (value) =>
      value !== undefined && (wanted.has(typeNumber(value)) || (wanted.has('number') && isNumber(value))),
  );
}

const failedType = () => new CommandError(9, 'a must match at least one type');

/** A whole number that an operator was given; anything else is refused. */
export function wholeNumber(operand: Maybe, what: string): number {
  const number = toNumber(operand);
  if (!isNumber(operand) || !Number.isInteger(number))
    throw badValue(`Failed to parse ${what}. Expected an integer: ${what} (found ${typeName(operand)})`);
  return number;
}

/** `$size`: an array of just so many elements. */
export function sizeTest(operand: Value): LeafTest {
  const size = wholeNumber(operand, '$size');
  if (size < 0) throw badValue(`Failed to parse $size. Expected a non-negative number in: $size: ${size}`);
  return (value) => Array.isArray(value) && value.length === size;
}

/** `$mod`: numbers that leave a remainder. */
export function modTest(operand: Value): LeafTest {
  if (!Array.isArray(operand)) throw badValue('malformed mod, needs to be an array');
  if (operand.length !== 2)
    throw badValue(`malformed mod, ${operand.length < 2 ? 'not enough' : 'too many'} elements`);
  if (!operand.every(isNumber)) throw badValue('malformed mod, divisor not a number');
  const divisor = BigInt(Math.trunc(toNumber(operand[0])));
  const remainder = BigInt(Math.trunc(toNumber(operand[1])));
  if (divisor === 0n) throw badValue('divisor cannot be 0');
  return spreading((value) => {
    if (!isNumber(value)) return false;
    const number = toNumber(value);
    if (!Number.isFinite(number)) return false;
    return (typeof value === 'bigint' ? value : BigInt(Math.trunc(number))) % divisor === remainder;
  });
}

/** `$regex` with its `$options`. */
export function regexTest(operand: Value, options: Maybe): LeafTest {
  const parts = regexParts(operand, options);
  if (!parts) throw badValue('$regex has to be a string');
  return spreading(equalTest(new BSONRegExp(parts.pattern, parts.options)));
}

function bitsOf(operand: Value): bigint[] {
  if (operand instanceof Binary) {
    const bits: bigint[] = [];
    for (let i = 0; i < operand.position * 8; i++)
      if (((operand.buffer[i >> 3] as number) >> (i & 7)) & 1) bits.push(BigInt(i));
    return bits;
  }
  if (Array.isArray(operand))
    return operand.map((item) => {
      const bit = wholeNumber(item, 'bit position');
      if (bit < 0) throw badValue(`bit positions must be >= 0 but got: ${bit}`);
      return BigInt(bit);
    });
  const mask = BigInt(wholeNumber(operand, 'bitmask'));
  if (mask < 0n) throw failedBits();
  const bits: bigint[] = [];
  for (let i = 0n; mask >> i > 0n; i++) if ((mask >> i) & 1n) bits.push(i);
  return bits;
}

const failedBits = () => new CommandError(9, 'Expected a non-negative number in a bit test');

function bitIn(value: Value, bit: bigint): boolean | null {
  if (value instanceof Binary) {
    const byte = Number(bit >> 3n);
    return byte < value.position && (((value.buffer[byte] as number) >> Number(bit & 7n)) & 1) === 1;
  }
  if (!isNumber(value)) return null;
  const number = toNumber(value);
  if (!Number.isInteger(number) || Math.abs(number) > 2 ** 63) return null;
  const whole = typeof value === 'bigint' ? value : BigInt(number);
  return ((whole >> (bit > 63n ? 63n : bit)) & 1n) === 1n;
}

/** `$bitsAllSet` and its three sisters. */
export function bitsTest(operator: string, operand: Value): LeafTest {
  const bits = bitsOf(operand);
  const wanted = operator.endsWith('Set');
  const all = operator.startsWith('$bitsAll');
  return spreading((value) => {
    if (value === undefined || bitIn(value, 0n) === null) return false;
    const passes = (bit: bigint) => bitIn(value, bit) === wanted;
    return all ? bits.every(passes) : bits.some(passes);
  });
}
