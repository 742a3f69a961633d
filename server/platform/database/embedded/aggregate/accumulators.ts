import { compare } from '../bson/compare.ts';
import { keyOf } from '../bson/keystring.ts';
import {
  Decimal128,
  type Doc,
  isDoc,
  isNumber,
  type Maybe,
  makeDouble,
  toNumber,
  type Value,
} from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { parseSort, sortKey } from '../query/sort.ts';
import { sum } from '../update/arithmetic.ts';
import { compileExpression, type Expression } from './expression.ts';
import type { Scope } from './pipeline.ts';

/** Gathers one field of a group. */
export interface Accumulator {
  add(document: Doc): void;
  result(): Value;
}

/** Makes an accumulator for each group. */
export type Maker = () => Accumulator;

function simple(compute: Expression, start: Value, step: (held: Value, value: Maybe) => Value): Maker {
  return () => {
    let held = start;
    return {
      add(document) {
        held = step(held, compute(document));
      },
      result: () => held,
    };
  };
}

function average(compute: Expression): Maker {
  return () => {
    let total: Value = 0;
    let count = 0;
    return {
      add(document) {
        const value = compute(document);
        if (!isNumber(value)) return;
        total = sum(total, value);
        count++;
      },
      result: () =>
        count === 0
          ? null
          : total instanceof Decimal128
            ? Decimal128.fromString((Number(total.toString()) / count).toString())
            : makeDouble(toNumber(total) / count),
    };
  };
}

function deviation(compute: Expression, sample: boolean): Maker {
  return () => {
    let count = 0;
    let mean = 0;
    let squares = 0;
    return {
      add(document) {
        const value = compute(document);
        if (!isNumber(value)) return;
        count++;
        const number = toNumber(value);
        const away = number - mean;
        mean += away / count;
        squares += away * (number - mean);
      },
      result: () =>
        count < (sample ? 2 : 1) ? null : makeDouble(Math.sqrt(squares / (sample ? count - 1 : count))),
    };
  };
}

function collect(compute: Expression, distinct: boolean): Maker {
  return () => {
    const items: Value[] = [];
    const seen = new Set<string>();
    return {
      add(document) {
        const value = compute(document);
        if (value === undefined) return;
        if (distinct) {
          const key = keyOf(value).toString('latin1');
          if (seen.has(key)) return;
          seen.add(key);
        }
        items.push(value);
      },
      result: () => items,
    };
  };
}

function several(name: string, operand: Value, scope: Scope): Maker {
  const spec = isDoc(operand) ? operand : new Map<string, Value>();
  const single = name === '$top' || name === '$bottom';
  const n = single ? 1 : Math.trunc(toNumber(spec.get('n')));
  if (!(n > 0)) throw new CommandError(5787908, `'n' must be greater than 0 for ${name}`);
  const compute = compileExpression(
    spec.get(name.endsWith('N') && !name.includes('top') && !name.includes('bottom') ? 'input' : 'output') ??
      null,
    scope.variables,
  );
  const sort = spec.has('sortBy') ? parseSort(spec.get('sortBy')) : null;
  return () => {
    const items: { value: Value; key: Buffer | null }[] = [];
    return {
      add(document) {
        const value = compute(document);
        if ((name === '$minN' || name === '$maxN') && (value === undefined || value === null)) return;
        items.push({ value: value ?? null, key: sort ? sortKey(document, sort) : null });
      },
      result() {
        if (name === '$minN') items.sort((a, b) => compare(a.value, b.value));
        if (name === '$maxN') items.sort((a, b) => compare(b.value, a.value));
        if (sort) items.sort((a, b) => Buffer.compare(a.key as Buffer, b.key as Buffer));
        const fromEnd = name === '$lastN' || name.startsWith('$bottom');
        const kept = (fromEnd ? items.slice(-n) : items.slice(0, n)).map(({ value }) => value);
        return single ? (kept[0] ?? null) : kept;
      },
    };
  };
}

/** An accumulator of `$group` made ready; throws for one that is unknown. */
export function makeAccumulator(name: string, operand: Value, scope: Scope): Maker {
  if (/^\$(first|last|min|max|top|bottom)N$|^\$(top|bottom)$/.test(name))
    return several(name, operand, scope);
  if (name === '$count') {
    if (!isDoc(operand) || operand.size > 0)
      throw new CommandError(9, '$count takes no arguments, i.e. $count:{}');
    return simple(
      () => null,
      0,
      (held) => sum(held, 1),
    );
  }
  const compute = compileExpression(operand, scope.variables);
  switch (name) {
    case '$sum':
      return simple(compute, 0, sum);
    case '$avg':
      return average(compute);
    case '$min':
    case '$max': {
      const sign = name === '$min' ? -1 : 1;
      return simple(compute, null, (held, value) =>
        value === undefined || value === null
          ? held
          : held === null || compare(value, held) * sign > 0
            ? value
            : held,
      );
    }
    case '$first': {
      return () => {
        let first: Maybe;
        let any = false;
        return {
          add(document) {
            if (any) return;
            any = true;
            first = compute(document);
          },
          result: () => first ?? null,
        };
      };
    }
    case '$last':
      return simple(compute, null, (_held, value) => value ?? null);
    case '$push':
      return collect(compute, false);
    case '$addToSet':
      return collect(compute, true);
    case '$mergeObjects':
      return simple(compute, new Map(), (held, value) =>
        isDoc(value) ? new Map([...(held as Doc), ...value]) : held,
      );
    case '$stdDevPop':
      return deviation(compute, false);
    case '$stdDevSamp':
      return deviation(compute, true);
    default:
      throw new CommandError(15952, `unknown group operator '${name}'`);
  }
}
