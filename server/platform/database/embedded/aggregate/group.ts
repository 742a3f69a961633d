import { compare } from '../bson/compare.ts';
import { keyOf } from '../bson/keystring.ts';
import { type Doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { type Accumulator, makeAccumulator } from './accumulators.ts';
import { compileExpression, type Expression } from './expression.ts';
import type { Flow, Scope, Stage } from './pipeline.ts';

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
