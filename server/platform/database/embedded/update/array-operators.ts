import { compare, equals } from '../bson/compare.ts';
import { isDoc, isNumber, toNumber, typeName, type Value } from '../bson/values.ts';
import { describe } from '../catalog/describe.ts';
import { badValue, type CommandError, failedToParse, typeMismatch } from '../errors.ts';
import { compileElement, isOperatorDoc } from '../query/matcher.ts';
import { parseSort, sortKey } from '../query/sort.ts';
import { type Change, idOf, nameOf, type Spot } from './paths.ts';

/** The refusal of an operator on arrays for a value that is none. */
function noArray(operator: string, spot: Spot, value: Value): CommandError {
  switch (operator) {
    case '$push':
      return badValue(
        `The field '${nameOf(spot)}' must be an array but is of type ${typeName(value)} in document {${idOf(spot)}}`,
      );
    case '$addToSet':
      return badValue(
        `Cannot apply $addToSet to non-array field. Field named '${nameOf(spot)}' has non-array type ${typeName(value)}`,
      );
    case '$pop':
      return typeMismatch(`Path '${spot.path}' contains an element of non-array type '${typeName(value)}'`);
    default:
      return badValue('Cannot apply $pull to a non-array value');
  }
}

function arrayAt(spot: Spot, operator: string): Value[] | undefined {
  const value = spot.get();
  if (value === undefined || Array.isArray(value)) return value;
  throw noArray(operator, spot, value);
}

/** Appends to an array, sorts and cuts it. */
export function push(operand: Value): Change {
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

/** Appends what the array does not hold yet. */
export function addToSet(operand: Value): Change {
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

/** Leaves out the elements for which the test is true. */
export function removing(operator: string, removes: (item: Value) => boolean): Change {
  return {
    creates: false,
    apply(spot) {
      const array = arrayAt(spot, operator);
      if (array) spot.set(array.filter((item) => !removes(item)));
    },
  };
}

/** Leaves out the elements that are equal to a value or pass a filter. */
export function pull(operand: Value): Change {
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

/** Leaves out the first or the last element. */
export function pop(operand: Value): Change {
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
