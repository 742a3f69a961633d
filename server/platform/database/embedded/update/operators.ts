import { compare, equals } from '../bson/compare.ts';
import {
  type Doc,
  isDoc,
  isNumber,
  type Maybe,
  Timestamp,
  toNumber,
  typeName,
  type Value,
} from '../bson/values.ts';
import { describe } from '../catalog/describe.ts';
import { badValue, CommandError, failedToParse, typeMismatch } from '../errors.ts';
import { compileElement, isOperatorDoc } from '../query/matcher.ts';
import { parseSort, sortKey } from '../query/sort.ts';
import { bitwise, combine } from './arithmetic.ts';
import type { Spot } from './paths.ts';

/** Changes one place of a document. */
export interface Change {
  /** Whether the place and what leads to it are made when missing. */
  creates: boolean;
  apply(spot: Spot): void;
}

function arithmetic(operator: '$inc' | '$mul', operand: Value): Change {
  if (!isNumber(operand))
    throw typeMismatch(
      `Cannot ${operator === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: ${describe(operand)}`,
    );
  return {
    creates: true,
    apply(spot) {
      const value = spot.get();
      if (value === undefined) {
        spot.set(operator === '$inc' ? operand : combine('*', operand, typeof operand === 'bigint' ? 0n : 0));
        return;
      }
      if (!isNumber(value))
        throw typeMismatch(
          `Cannot apply ${operator} to a value of non-numeric type. The field '${spot.path}' has non-numeric type ${typeName(value)}`,
        );
      spot.set(combine(operator === '$inc' ? '+' : '*', value, operand));
    },
  };
}

function arrayAt(spot: Spot, operator: string): Value[] | undefined {
  const value = spot.get();
  if (value === undefined || Array.isArray(value)) return value;
  throw operator === '$pop' || operator === '$pull' || operator === '$pullAll'
    ? operator === '$pop'
      ? typeMismatch(`Path '${spot.path}' contains an element of non-array type '${typeName(value)}'`)
      : badValue(`Cannot apply ${operator} to a non-array value`)
    : badValue(`The field '${spot.path}' must be an array but is of type ${typeName(value)}`);
}

function push(operand: Value): Change {
  const modifiers = isDoc(operand) && operand.has('$each') ? operand : null;
  const items = modifiers ? modifiers.get('$each') : [operand];
  if (!Array.isArray(items))
    throw badValue(`The argument to $each in $push must be an array but it was of type: ${typeName(items)}`);
  if (modifiers)
    for (const name of modifiers.keys())
      if (!['$each', '$slice', '$sort', '$position'].includes(name))
        throw badValue(`Unrecognized clause in $push: ${name}`);
  const slice = modifiers?.get('$slice');
  const position = modifiers?.get('$position');
  for (const [name, value] of [
    ['$slice', slice],
    ['$position', position],
  ] as const)
    if (value !== undefined && (!isNumber(value) || !Number.isInteger(toNumber(value))))
      throw badValue(`The value for ${name} must be an integer value but was given type: ${typeName(value)}`);
  const order = modifiers?.has('$sort') ? pushOrder(modifiers.get('$sort') as Value) : null;
  return {
    creates: true,
    apply(spot) {
      const array = [...(arrayAt(spot, '$push') ?? [])];
      const at = position === undefined ? array.length : toNumber(position);
      array.splice(at < 0 ? Math.max(0, array.length + at) : at, 0, ...items);
      if (order) array.sort(order);
      const size = slice === undefined ? null : toNumber(slice);
      spot.set(size === null ? array : size < 0 ? array.slice(size) : array.slice(0, size));
    },
  };
}

function pushOrder(spec: Value): (a: Value, b: Value) => number {
  if (isDoc(spec)) {
    const fields = parseSort(spec);
    const key = (item: Value) => sortKey(isDoc(item) ? item : new Map(), fields);
    return (a, b) => Buffer.compare(key(a), key(b));
  }
  const direction = toNumber(spec);
  if (direction !== 1 && direction !== -1) throw badValue('The $sort element value must be either 1 or -1');
  return (a, b) => compare(a, b) * direction;
}

function addToSet(operand: Value): Change {
  const each = isDoc(operand) && operand.keys().next().value === '$each';
  const items = each ? operand.get('$each') : [operand];
  if (!Array.isArray(items))
    throw typeMismatch(
      `The argument to $each in $addToSet must be an array but it was of type ${typeName(items)}`,
    );
  return {
    creates: true,
    apply(spot) {
      const array = [...(arrayAt(spot, '$addToSet') ?? [])];
      for (const item of items) if (!array.some((held) => equals(held, item))) array.push(item);
      spot.set(array);
    },
  };
}

function removing(operator: string, removes: (item: Value) => boolean): Change {
  return {
    creates: false,
    apply(spot) {
      const array = arrayAt(spot, operator);
      if (array) spot.set(array.filter((item) => !removes(item)));
    },
  };
}

function pull(operand: Value): Change {
  // A plain value is pulled when it is equal; a document is a filter for the elements that are documents.
  if (!isDoc(operand) && !isOperatorDoc(operand)) {
    const test = compileElement(operand);
    return removing(
      '$pull',
      Array.isArray(operand) ? (item) => equals(item, operand) : (item) => !Array.isArray(item) && test(item),
    );
  }
  return removing('$pull', compileElement(operand));
}

function pop(operand: Value): Change {
  const end = toNumber(operand);
  if (!isNumber(operand) || (end !== 1 && end !== -1))
    throw failedToParse(`$pop expects 1 or -1, found: ${describe(operand)}`);
  return {
    creates: false,
    apply(spot) {
      const array = arrayAt(spot, '$pop');
      if (array) spot.set(end === 1 ? array.slice(0, -1) : array.slice(1));
    },
  };
}

function bit(operand: Value): Change {
  if (!isDoc(operand) || operand.size === 0)
    throw badValue(
      'The $bit modifier is not compatible with this value. You must pass in an embedded document: {$bit: {field: {and/or/xor: #}}',
    );
  for (const name of operand.keys())
    if (!['and', 'or', 'xor'].includes(name))
      throw badValue(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`);
  return {
    creates: true,
    apply(spot) {
      for (const [name, value] of operand) spot.set(bitwise(name, spot.get(), value));
    },
  };
}

function currentDate(operand: Value): Change {
  const type = isDoc(operand)
    ? operand.get('$type')
    : operand === true || operand === false
      ? 'date'
      : undefined;
  if (type !== 'date' && type !== 'timestamp')
    throw badValue(
      `${typeName(operand)} is not valid type for $currentDate. Please use a boolean ('true') or a $type expression ({$type: 'timestamp/date'}).`,
    );
  return {
    creates: true,
    apply: (spot) =>
      spot.set(type === 'date' ? new Date() : new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 })),
  };
}

/** The change that an operator makes with this operand; throws for what MongoDB refuses. */
export function makeChange(operator: string, operand: Value): Change {
  switch (operator) {
    case '$set':
    case '$setOnInsert':
      return { creates: true, apply: (spot) => spot.set(operand) };
    case '$unset':
      return { creates: false, apply: (spot) => spot.remove() };
    case '$inc':
    case '$mul':
      return arithmetic(operator, operand);
    case '$min':
    case '$max': {
      const wins = (held: Maybe) =>
        held === undefined || compare(operand, held) * (operator === '$min' ? -1 : 1) > 0;
      return { creates: true, apply: (spot) => void (wins(spot.get()) && spot.set(operand)) };
    }
    case '$push':
      return push(operand);
    case '$addToSet':
      return addToSet(operand);
    case '$pull':
      return pull(operand);
    case '$pullAll':
      if (!Array.isArray(operand))
        throw badValue(`$pullAll requires an array argument but was given a ${typeName(operand)}`);
      return removing('$pullAll', (item) => operand.some((one) => equals(one, item)));
    case '$pop':
      return pop(operand);
    case '$bit':
      return bit(operand);
    case '$currentDate':
      return currentDate(operand);
    default:
      throw new CommandError(
        9,
        `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
      );
  }
}

/** Whether a value holds operators somewhere that only mean something at the top; kept for messages. */
export function firstName(document: Doc): string | undefined {
  return document.keys().next().value;
}
