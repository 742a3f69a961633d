import { keyOf } from '../bson/keystring.ts';
import { type Doc, isDoc, isNumber, toNumber, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { valuesAt } from '../query/path.ts';
import { compileExpression } from './expression.ts';
import { gather, withValue } from './flow.ts';
import { runPipeline, type Scope, type Stage } from './pipeline.ts';

/** The most documents that one document's graph may have: they are held in memory. */
const MOST = 100_000;
const idOf = (value: Value) => keyOf(value).toString('latin1');

/** $graphLookup */
export function graphStage(operand: Value, scope: Scope): Stage {
  const spec: Doc = isDoc(operand) ? operand : new Map();
  const [from, as, to, back] = ['from', 'as', 'connectToField', 'connectFromField'].map((name) =>
    spec.get(name),
  );
  const start = spec.get('startWith');
  if (
    typeof from !== 'string' ||
    typeof as !== 'string' ||
    typeof to !== 'string' ||
    typeof back !== 'string' ||
    start === undefined
  )
    throw new CommandError(
      40105,
      "$graphLookup requires 'from', 'as', 'startWith', 'connectFromField', and 'connectToField' to be specified.",
    );
  const given = spec.get('maxDepth');
  const deepest = isNumber(given) ? toNumber(given) : Number.POSITIVE_INFINITY;
  if (given !== undefined && !(deepest >= 0))
    throw new CommandError(40101, 'maxDepth requires a nonnegative argument');
  const depthField = spec.get('depthField');
  const restriction = spec.get('restrictSearchWithMatch');
  const startWith = compileExpression(start, scope.variables);
  const inner: Scope = { ...scope, hint: undefined, collection: from };

  async function walk(document: Doc): Promise<Doc[]> {
    const first = startWith(document);
    let frontier = Array.isArray(first) ? first : first === undefined ? [] : [first];
    const asked = new Set<string>();
    const found = new Map<string, Doc>();
    for (let depth = 0; depth <= deepest && frontier.length > 0; depth++) {
      for (const value of frontier) asked.add(idOf(value));
      const wanted: Doc = new Map([[to as string, new Map([['$in', frontier]])]]);
      const filter = isDoc(restriction) ? new Map([['$and', [wanted, restriction]]]) : wanted;
      frontier = [];
      for (const one of await gather(runPipeline(inner, [{ name: '$match', operand: filter }]))) {
        const id = idOf(one.get('_id') ?? null);
        if (found.has(id)) continue;
        found.set(
          id,
          typeof depthField === 'string' ? withValue(one, depthField.split('.'), BigInt(depth)) : one,
        );
        for (const value of valuesAt(one, (back as string).split('.'), true))
          if (!asked.has(idOf(value))) frontier.push(value);
      }
      if (found.size > MOST) throw new CommandError(40099, '$graphLookup reached maximum memory consumption');
    }
    return [...found.values()];
  }

  return async function* (flow) {
    for await (const portion of flow)
      for (const document of portion) yield [withValue(document, as.split('.'), await walk(document))];
  };
}
