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
import type { Flow, Scope, Stage } from './pipeline.ts';

interface Accumulator {
  add(document: Doc): void;
  result(): Value;
}

type Maker = () => Accumulator;

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

function makeAccumulator(name: string, operand: Value, scope: Scope): Maker {
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

/** `$group` */
export function groupStage(operand: Value, scope: Scope): Stage {
  if (!isDoc(operand)) throw new CommandError(15947, "a group's fields must be specified in an object");
  if (!operand.has('_id')) throw new CommandError(15955, 'a group specification must include an _id');
  return groupBy(compileExpression(operand.get('_id') as Value, scope.variables), operand, scope);
}

/** `$bucket`: groups by the stretch between two boundaries that a value lies in. */
export function bucketStage(operand: Value, scope: Scope): Stage {
  const spec = isDoc(operand) ? operand : new Map<string, Value>();
  const boundaries = spec.get('boundaries');
  if (!spec.has('groupBy') || !Array.isArray(boundaries) || boundaries.length < 2)
    throw new CommandError(
      40198,
      "$bucket requires 'groupBy' and 'boundaries' to be specified, with two or more boundaries",
    );
  if (boundaries.some((value, i) => i > 0 && compare(boundaries[i - 1], value) >= 0))
    throw new CommandError(
      40194,
      "The 'boundaries' option to $bucket must be sorted, but elements are not in ascending order",
    );
  const compute = compileExpression(spec.get('groupBy') as Value, scope.variables);
  const last = boundaries.at(-1);
  const output = spec.get('output');
  const fields = isDoc(output) ? output : new Map<string, Value>([['count', new Map([['$sum', 1]])]]);
  const place: Expression = (document) => {
    const value = compute(document);
    if (value !== undefined && compare(value, boundaries[0]) >= 0 && compare(value, last) < 0)
      return boundaries.findLast((low) => compare(low, value) <= 0);
    if (!spec.has('default'))
      throw new CommandError(
        7158303,
        '$switch could not find a matching branch for an input, and no default was specified.',
      );
    return spec.get('default');
  };
  const group = groupBy(place, fields, scope);
  return async function* (flow) {
    for await (const portion of group(flow))
      yield portion.sort((a, b) => compare(a.get('_id'), b.get('_id')));
  };
}

function groupBy(id: Expression, operand: Doc, scope: Scope): Stage {
  const makers = [...operand]
    .filter(([name]) => name !== '_id')
    .map(([name, spec]) => {
      if (name.includes('.')) throw new CommandError(40235, `The field name '${name}' cannot contain '.'`);
      if (!isDoc(spec)) throw new CommandError(40234, `The field '${name}' must be an accumulator object`);
      if (spec.size !== 1) throw new CommandError(40238, `The field '${name}' must specify one accumulator`);
      const [operator, inner] = [...spec][0] as [string, Value];
      return { name, make: makeAccumulator(operator, inner, scope) };
    });
  return async function* (flow: Flow): Flow {
    const groups = new Map<string, { id: Value; parts: Accumulator[] }>();
    for await (const portion of flow) {
      for (const document of portion) {
        const value = id(document);
        const key = keyOf(value).toString('latin1');
        let group = groups.get(key);
        if (!group) {
          group = { id: value ?? null, parts: makers.map(({ make }) => make()) };
          groups.set(key, group);
        }
        for (const part of group.parts) part.add(document);
      }
    }
    const made = [...groups.values()].map((group): Doc => {
      const document: Doc = new Map([['_id', group.id]]);
      makers.forEach(({ name }, i) => {
        document.set(name, group.parts[i]?.result() ?? null);
      });
      return document;
    });
    if (made.length > 0) yield made;
  };
}
