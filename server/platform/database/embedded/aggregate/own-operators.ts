import { compare } from '../bson/compare.ts';
import { encode } from '../bson/encode.ts';
import {
  type Doc,
  doc,
  isDoc,
  isNumber,
  isTruthy,
  type Maybe,
  TYPE_BY_NAME,
  toNumber,
  typeName,
  type Value,
} from '../bson/values.ts';
import { CommandError, failedToParse } from '../errors.ts';
import { convert } from './convert.ts';
import type { Expression } from './expression.ts';

/** The operators that make another type of a value, with that type's name. */
export const CONVERSIONS: Record<string, string> = {
  $toBool: 'bool',
  $toDate: 'date',
  $toDecimal: 'decimal',
  $toDouble: 'double',
  $toInt: 'int',
  $toLong: 'long',
  $toObjectId: 'objectId',
  $toString: 'string',
};
const TYPE_NAMES = new Map([...TYPE_BY_NAME].map(([name, number]) => [number, name]));

const COMPARE: Record<string, (order: number) => Value> = {
  $eq: (order) => order === 0,
  $ne: (order) => order !== 0,
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
  $cmp: (order) => order,
};

// In an expression a missing value sorts below null.
const order = (a: Maybe, b: Maybe) =>
  a === undefined || b === undefined ? Number(a !== undefined) - Number(b !== undefined) || 0 : compare(a, b);

function operands(operator: string, operand: Value, count: number): Value[] {
  const list = Array.isArray(operand) ? operand : [operand];
  if (list.length !== count)
    throw new CommandError(
      16020,
      `Expression ${operator} takes exactly ${count} arguments. ${list.length} were passed in.`,
    );
  return list;
}

/** What compiles the expressions inside an operator. */
type Compile = (value: Value) => Expression;

/** The operators that keep types, or that mingo lacks or has otherwise; null for others. */
export function compileOwn(operator: string, operand: Value, compile: Compile): Expression | null {
  const to = CONVERSIONS[operator];
  if (to) {
    const [input] = operands(operator, operand, 1).map(compile) as [Expression];
    return (document) => convert(input(document) ?? null, to);
  }
  const test = COMPARE[operator];
  if (test) {
    const [left, right] = operands(operator, operand, 2).map(compile) as [Expression, Expression];
    return (document) => test(order(left(document), right(document)));
  }
  switch (operator) {
    case '$literal':
      return () => operand;
    case '$and':
    case '$or': {
      const parts = (Array.isArray(operand) ? operand : [operand]).map(compile);
      return operator === '$and'
        ? (document) => parts.every((part) => isTruthy(part(document)))
        : (document) => parts.some((part) => isTruthy(part(document)));
    }
    case '$not': {
      const [part] = operands(operator, operand, 1).map(compile) as [Expression];
      return (document) => !isTruthy(part(document));
    }
    case '$ifNull': {
      const parts = (Array.isArray(operand) ? operand : [operand]).map(compile);
      return (document) => {
        let value: Maybe;
        for (const part of parts) {
          value = part(document);
          if (value !== undefined && value !== null) return value;
        }
        return value;
      };
    }
    case '$cond': {
      const list = isDoc(operand)
        ? [operand.get('if'), operand.get('then'), operand.get('else')].map((part) => part ?? null)
        : operands(operator, operand, 3);
      const [condition, then, otherwise] = list.map(compile) as [Expression, Expression, Expression];
      return (document) => (isTruthy(condition(document)) ? then(document) : otherwise(document));
    }
    case '$mergeObjects': {
      const parts = (Array.isArray(operand) ? operand : [operand]).map(compile);
      return (document) => {
        const merged: Doc = new Map();
        for (const part of parts) {
          const value = part(document);
          if (isDoc(value)) for (const [name, inner] of value) merged.set(name, inner);
          else if (value !== undefined && value !== null)
            throw new CommandError(40400, '$mergeObjects requires object inputs');
        }
        return merged;
      };
    }
    case '$type': {
      const [part] = operands(operator, operand, 1).map(compile) as [Expression];
      return (document) => typeName(part(document));
    }
    case '$convert':
      return compileConvert(operand, compile);
    case '$switch':
      return compileSwitch(operand, compile);
    case '$indexOfCP':
      return compileIndexOf(operand, compile);
    case '$week': {
      // Weeks begin on Sundays; the days before the first one are in week 0.
      const days = doc({ $subtract: [doc({ $dayOfYear: operand }), doc({ $dayOfWeek: operand })] });
      return compile(doc({ $floor: doc({ $divide: [doc({ $add: [days, 7] }), 7] }) }));
    }
    case '$bsonSize': {
      const part = compile(operand);
      return (document) => {
        const value = part(document);
        return isDoc(value) ? encode(value).length : null;
      };
    }
    default:
      return null;
  }
}

function compileConvert(operand: Value, compile: Compile): Expression {
  const spec: Doc = isDoc(operand) ? operand : new Map();
  const part = (name: string) => (spec.has(name) ? compile(spec.get(name) as Value) : null);
  const input = part('input');
  const to = part('to');
  if (!input || !to) throw failedToParse("Missing 'input' or 'to' parameter to $convert");
  const onError = part('onError');
  const onNull = part('onNull');
  return (document) => {
    const value = input(document) ?? null;
    if (value === null) return onNull ? onNull(document) : null;
    const wanted = to(document) ?? null;
    if (wanted === null) return null;
    const name = isNumber(wanted) ? TYPE_NAMES.get(toNumber(wanted)) : wanted;
    try {
      return convert(value, String(name));
    } catch (error) {
      if (onError && error instanceof CommandError && error.code === 241) return onError(document);
      throw error;
    }
  };
}

function compileSwitch(operand: Value, compile: Compile): Expression {
  const branches = isDoc(operand) ? operand.get('branches') : undefined;
  if (!isDoc(operand) || !Array.isArray(branches) || branches.length === 0)
    throw new CommandError(40068, '$switch requires at least one branch.');
  const parts = branches.map((branch) => {
    if (!isDoc(branch) || !branch.has('case') || !branch.has('then'))
      throw new CommandError(40067, "$switch requires each branch have a 'case' and a 'then' expression");
    return [compile(branch.get('case') as Value), compile(branch.get('then') as Value)] as const;
  });
  const otherwise = operand.has('default') ? compile(operand.get('default') as Value) : null;
  return (document) => {
    for (const [test, then] of parts) if (isTruthy(test(document))) return then(document);
    if (otherwise) return otherwise(document);
    throw new CommandError(
      40066,
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  };
}

function compileIndexOf(operand: Value, compile: Compile): Expression {
  const parts = (Array.isArray(operand) ? operand : [operand]).map(compile);
  if (parts.length < 2 || parts.length > 4)
    throw new CommandError(28667, `Expression $indexOfCP takes at least 2 arguments, and at most 4`);
  return (document) => {
    const [text, wanted, from, to] = parts.map((part) => part(document));
    if (text === null || text === undefined) return null;
    if (typeof text !== 'string' || typeof wanted !== 'string')
      throw new CommandError(40093, '$indexOfCP requires strings');
    const points = [...text];
    const start = isNumber(from) ? toNumber(from) : 0;
    const end = isNumber(to) ? toNumber(to) : points.length;
    const at = points.slice(start, end).join('').indexOf(wanted);
    return at < 0 ? -1 : start + [...points.slice(start, end).join('').slice(0, at)].length;
  };
}
