import { compare, equals } from '../bson/compare.ts';
import { type Doc, isDoc, isNumber, type Maybe, Timestamp, typeName, type Value } from '../bson/values.ts';
import { describe } from '../catalog/describe.ts';
import { badValue, CommandError, typeMismatch } from '../errors.ts';
import { bitwise, combine, isWholeType } from './arithmetic.ts';
import { addToSet, pop, pull, push, removing } from './array-operators.ts';
import { type Change, idOf, nameOf } from './paths.ts';

function arithmetic(operator: '$inc' | '$mul', operand: Value, name: string): Change {
  if (!isNumber(operand))
    throw typeMismatch(
      `Cannot ${operator === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${name}: ${describe(operand)}}`,
    );
  return {
    creates: true,
    apply(spot) {
      const held = spot.get();
      if (held === undefined && operator === '$inc') {
        spot.set(operand);
        return;
      }
      const value = held === undefined ? (typeof operand === 'bigint' ? 0n : 0) : held;
      if (!isNumber(value))
        throw typeMismatch(
          `Cannot apply ${operator} to a value of non-numeric type. {${idOf(spot)}} has the field '${nameOf(spot)}' of non-numeric type ${typeName(value)}`,
        );
      const result = combine(operator === '$inc' ? '+' : '*', value, operand);
      if (result === undefined)
        throw badValue(
          `Failed to apply ${operator} operations to current value ((${typeof value === 'bigint' ? 'NumberLong' : 'NumberInt'})${value}) for document {${idOf(spot)}}`,
        );
      spot.set(result);
    },
  };
}

function bit(operand: Value): Change {
  if (!isDoc(operand) || operand.size === 0)
    throw badValue(
      'The $bit modifier is not compatible with this value. You must pass in an embedded document: {$bit: {field: {and/or/xor: #}}',
    );
  const operations = [...operand].map(([name, value]) => {
    if (!['and', 'or', 'xor'].includes(name))
      throw badValue(
        `The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator: {${name}: ${describe(value)}}`,
      );
    if (!isWholeType(value))
      throw badValue(
        `The $bit modifier field must be an Integer(32/64 bit); a '${typeName(value)}' is not supported here: {${name}: ${describe(value)}}`,
      );
    return [name, value] as const;
  });
  return {
    creates: true,
    apply(spot) {
      const held = spot.get();
      let value = held === undefined ? 0 : held;
      if (!isWholeType(value))
        throw badValue(
          `Cannot apply $bit to a value of non-integral type._id: ${describe(spot.document.get('_id') ?? null)} has the field ${nameOf(spot)} of non-integer type ${typeName(value)}`,
        );
      for (const [name, other] of operations) value = bitwise(name, value, other) as number | bigint;
      spot.set(value);
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
export function makeChange(operator: string, operand: Value, name: string): Change {
  switch (operator) {
    case '$set':
    case '$setOnInsert':
      return { creates: true, apply: (spot) => spot.set(operand) };
    case '$unset':
      return { creates: false, apply: (spot) => spot.remove() };
    case '$inc':
    case '$mul':
      return arithmetic(operator, operand, name);
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
