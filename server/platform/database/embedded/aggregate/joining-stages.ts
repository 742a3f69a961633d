import { type Doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { valuesAt } from '../query/path.ts';
import { compileExpression } from './expression.ts';
import { gather, list, whole, withValue } from './flow.ts';
import { parsePipeline, runPipeline, type Scope, type Stage } from './pipeline.ts';

/** $lookup */
export function lookupStage(operand: Value, scope: Scope): Stage {
  if (!isDoc(operand)) throw new CommandError(9, 'the $lookup specification must be an Object');
  const from = operand.get('from');
  const as = operand.get('as');
  const local = operand.get('localField');
  const foreign = operand.get('foreignField');
  if (typeof as !== 'string' || (typeof from !== 'string' && !operand.has('pipeline')))
    throw new CommandError(9, '$lookup needs from and as');
  if ((local === undefined) !== (foreign === undefined))
    throw new CommandError(
      9,
      '$lookup requires both or neither of localField and foreignField to be specified',
    );
  const stages = operand.has('pipeline') ? parsePipeline(operand.get('pipeline')) : [];
  const given = operand.get('let');
  const variables = isDoc(given)
    ? [...given].map(([name, value]) => [name, compileExpression(value, scope.variables)] as const)
    : [];
  const target = as.split('.');
  return async function* (flow) {
    for await (const portion of flow) {
      const made: Doc[] = [];
      for (const document of portion) {
        const inner: Scope = {
          ...scope,
          hint: undefined,
          collection: typeof from === 'string' ? from : null,
          variables: new Map([
            ...scope.variables,
            ...variables.map(([name, compute]) => [name, compute(document) ?? null] as const),
          ]),
        };
        const start =
          typeof local === 'string'
            ? [{ name: '$match', operand: joinFilter(document, local, String(foreign)) }]
            : [];
        made.push(withValue(document, target, await gather(runPipeline(inner, [...start, ...stages]))));
      }
      yield made;
    }
  };
}

function joinFilter(document: Doc, local: string, foreign: string): Doc {
  const values = valuesAt(document, local.split('.'), true);
  return new Map([[foreign, new Map([['$in', values.length > 0 ? values : [null]]])]]);
}

/** $facet */
export function facetStage(operand: Value, scope: Scope): Stage {
  if (!isDoc(operand) || operand.size === 0)
    throw new CommandError(40169, 'the $facet specification must be a non-empty object');
  const facets = [...operand].map(([name, pipeline]) => [name, parsePipeline(pipeline)] as const);
  for (const [, stages] of facets)
    for (const { name } of stages)
      if (['$out', '$merge', '$facet', '$collStats', '$indexStats'].includes(name))
        throw new CommandError(40600, `${name} is not allowed to be used within a $facet stage`);
  return whole(async (documents) => {
    const made: Doc = new Map();
    for (const [name, stages] of facets)
      made.set(name, await gather(runPipeline(scope, stages, list(documents))));
    return [made];
  });
}

/** $unionWith */
export function unionStage(operand: Value, scope: Scope): Stage {
  const name = typeof operand === 'string' ? operand : isDoc(operand) ? operand.get('coll') : undefined;
  if (typeof name !== 'string')
    throw new CommandError(9, 'the $unionWith stage specification must be an object or string');
  const stages = isDoc(operand) && operand.has('pipeline') ? parsePipeline(operand.get('pipeline')) : [];
  return async function* (flow) {
    yield* flow;
    yield* runPipeline({ ...scope, hint: undefined, collection: name }, stages);
  };
}

/** $documents */
export function documentsStage(operand: Value, scope: Scope): Stage {
  const value = compileExpression(operand, scope.variables)(new Map());
  if (!Array.isArray(value) || !value.every(isDoc))
    throw new CommandError(5858203, 'an array of documents is expected in $documents');
  return () => list(value);
}
