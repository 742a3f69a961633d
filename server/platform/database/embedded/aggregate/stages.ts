import {
  type Doc,
  doc,
  isDoc,
  isNumber,
  isTruthy,
  type Maybe,
  toNumber,
  type Value,
} from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import type { Collation } from '../query/collation.ts';
import { compileFilter } from '../query/matcher.ts';
import { valuesAt } from '../query/path.ts';
import { makeSorter, parseSort } from '../query/sort.ts';
import { compileExpression } from './expression.ts';
import { bucketStage, groupStage } from './group.ts';
import { mapStage } from './map-stages.ts';
import { mingoStage } from './mingo-stage.ts';
import { type Flow, parsePipeline, runPipeline, type Scope, type Stage } from './pipeline.ts';

const PORTION = 200;

/** All documents of a flow. */
export async function gather(flow: Flow): Promise<Doc[]> {
  const all: Doc[] = [];
  for await (const portion of flow) for (const document of portion) all.push(document);
  return all;
}

function* portions(documents: Doc[]): Iterable<Doc[]> {
  for (let at = 0; at < documents.length; at += PORTION) yield documents.slice(at, at + PORTION);
}

function each(change: (document: Doc) => Doc[]): Stage {
  return async function* (flow) {
    for await (const portion of flow) {
      const made = portion.flatMap(change);
      if (made.length > 0) yield made;
    }
  };
}

function whole(change: (documents: Doc[]) => Doc[] | Promise<Doc[]>): Stage {
  return async function* (flow) {
    yield* portions(await change(await gather(flow)));
  };
}

function positive(operand: Value, what: string, zero: boolean): number {
  const number = toNumber(operand);
  if (!isNumber(operand) || !Number.isInteger(number) || number < 0)
    throw new CommandError(
      zero ? 5107200 : 5107201,
      `invalid argument to ${what} stage: Expected a non-negative number in: ${what}`,
    );
  if (!zero && number === 0) throw new CommandError(15958, 'the limit must be positive');
  return number;
}

function limitStage(operand: Value): Stage {
  const most = positive(operand, '$limit', false);
  return async function* (flow) {
    let left = most;
    for await (const portion of flow) {
      yield portion.slice(0, left);
      left -= portion.length;
      if (left <= 0) return;
    }
  };
}

function skipStage(operand: Value): Stage {
  const count = positive(operand, '$skip', true);
  return async function* (flow) {
    let left = count;
    for await (const portion of flow) {
      if (left < portion.length) yield portion.slice(left);
      left = Math.max(0, left - portion.length);
    }
  };
}

function sortStage(operand: Value, collation: Collation | null): Stage {
  const fields = parseSort(operand);
  if (fields.length === 0) throw new CommandError(15976, '$sort stage must have at least one sort key');
  const sorter = makeSorter(fields, collation);
  return whole((documents) =>
    documents
      .map((document) => ({ document, key: sorter.key(document) }))
      .sort((a, b) => sorter.compare(a.key, b.key))
      .map(({ document }) => document),
  );
}

function withValue(document: Doc, path: string[], value: Maybe): Doc {
  const made: Doc = new Map(document);
  const [first = '', ...rest] = path;
  const inner = made.get(first);
  if (rest.length > 0) made.set(first, withValue(isDoc(inner) ? inner : new Map(), rest, value));
  else if (value === undefined) made.delete(first);
  else made.set(first, value);
  return made;
}

function plainPath(document: Doc, path: string[]): Maybe {
  let value: Maybe = document;
  for (const part of path) value = isDoc(value) ? value.get(part) : undefined;
  return value;
}

function unwindStage(operand: Value): Stage {
  const spec: Doc = isDoc(operand) ? operand : new Map([['path', operand]]);
  const name = spec.get('path');
  if (typeof name !== 'string' || !name.startsWith('$'))
    throw new CommandError(
      28818,
      `path option to $unwind stage should be prefixed with a '$': ${String(name)}`,
    );
  const path = name.slice(1).split('.');
  const keeps = isTruthy(spec.get('preserveNullAndEmptyArrays'));
  const indexName = spec.get('includeArrayIndex');
  const numbered = (document: Doc, index: number | null): Doc =>
    typeof indexName === 'string'
      ? withValue(document, indexName.split('.'), index === null ? null : BigInt(index))
      : document;
  return each((document) => {
    const value = plainPath(document, path);
    if (!Array.isArray(value)) {
      if (value !== undefined && value !== null) return [numbered(document, null)];
      return keeps ? [numbered(document, null)] : [];
    }
    if (value.length === 0) return keeps ? [numbered(withValue(document, path, undefined), null)] : [];
    return value.map((item, i) => numbered(withValue(document, path, item), i));
  });
}

function lookupStage(operand: Value, scope: Scope): Stage {
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

function facetStage(operand: Value, scope: Scope): Stage {
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

/** A list of documents as a flow. */
export async function* list(documents: Doc[]): Flow {
  yield* portions(documents);
}

function unionStage(operand: Value, scope: Scope): Stage {
  const name = typeof operand === 'string' ? operand : isDoc(operand) ? operand.get('coll') : undefined;
  if (typeof name !== 'string')
    throw new CommandError(9, 'the $unionWith stage specification must be an object or string');
  const stages = isDoc(operand) && operand.has('pipeline') ? parsePipeline(operand.get('pipeline')) : [];
  return async function* (flow) {
    yield* flow;
    yield* runPipeline({ ...scope, hint: undefined, collection: name }, stages);
  };
}

function sampleStage(operand: Value): Stage {
  const size = isDoc(operand) ? toNumber(operand.get('size')) : Number.NaN;
  if (!(size > 0)) throw new CommandError(28747, 'size argument to $sample must be a positive integer');
  return whole((documents) => {
    const shuffled = [...documents];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1));
      [shuffled[i], shuffled[j]] = [shuffled[j] as Doc, shuffled[i] as Doc];
    }
    return shuffled.slice(0, size);
  });
}

function countStage(operand: Value): Stage {
  if (typeof operand !== 'string' || operand === '' || operand.startsWith('$') || operand.includes('.'))
    throw new CommandError(40157, 'the count field must be a non-empty string');
  return async function* (flow) {
    let count = 0;
    for await (const portion of flow) count += portion.length;
    if (count > 0) yield [doc({ [operand]: count })];
  };
}

function sortByCountStage(operand: Value, scope: Scope): Stage {
  const group = groupStage(doc({ _id: operand, count: doc({ $sum: 1 }) }), scope);
  const sort = sortStage(doc({ count: -1 }), null);
  return (flow) => sort(group(flow));
}

function documentsStage(operand: Value, scope: Scope): Stage {
  const value = compileExpression(operand, scope.variables)(new Map());
  if (!Array.isArray(value) || !value.every(isDoc))
    throw new CommandError(5858203, 'an array of documents is expected in $documents');
  return () => list(value);
}

function collStats(operand: Value, scope: Scope): Stage {
  if (!isDoc(operand)) throw new CommandError(5447000, '$collStats must take a nested object');
  return async function* () {
    const collection = scope.engine.catalog.find(scope.db, scope.collection ?? '');
    if (!collection) throw new CommandError(26, `Collection [${scope.db}.${scope.collection}] not found.`);
    const made = doc({ ns: `${scope.db}.${scope.collection}`, localTime: new Date() });
    if (operand.has('count')) made.set('count', collection.count);
    if (operand.has('storageStats'))
      made.set(
        'storageStats',
        doc({
          size: collection.size,
          count: collection.count,
          nindexes: collection.indexes.length,
          avgObjSize: collection.count ? Math.floor(collection.size / collection.count) : 0,
          storageSize: collection.size,
          totalIndexSize: 0,
          freeStorageSize: 0,
          capped: false,
        }),
      );
    yield [made];
  };
}

function indexStats(scope: Scope): Stage {
  return async function* () {
    const collection = scope.engine.catalog.find(scope.db, scope.collection ?? '');
    const made = (collection?.indexes ?? []).map((index) =>
      doc({
        name: index.name,
        key: index.spec.get('key'),
        spec: index.spec,
        accesses: doc({ ops: 0n, since: scope.engine.startedAt }),
      }),
    );
    if (made.length > 0) yield made;
  };
}

/** Makes a stage ready; throws for one that doesn't exist or that this engine doesn't have. */
export function compileStage(name: string, operand: Value, scope: Scope): Stage {
  const map = mapStage(name, operand, scope.variables);
  if (map) return each((document) => [map(document)]);
  switch (name) {
    case '$match': {
      if (!isDoc(operand))
        throw new CommandError(15959, 'the match filter must be an expression in an object');
      if (operand.has('$text'))
        throw new CommandError(17313, '$match with $text is only allowed as the first pipeline stage');
      const matcher = compileFilter(operand, scope.variables, scope.collation);
      return each((document) => (matcher.matches(document) ? [document] : []));
    }
    case '$sort':
      return sortStage(operand, scope.collation);
    case '$limit':
      return limitStage(operand);
    case '$skip':
      return skipStage(operand);
    case '$group':
      return groupStage(operand, scope);
    case '$count':
      return countStage(operand);
    case '$unwind':
      return unwindStage(operand);
    case '$lookup':
      return lookupStage(operand, scope);
    case '$facet':
      return facetStage(operand, scope);
    case '$unionWith':
      return unionStage(operand, scope);
    case '$sample':
      return sampleStage(operand);
    case '$sortByCount':
      return sortByCountStage(operand, scope);
    case '$documents':
      return documentsStage(operand, scope);
    case '$collStats':
      return collStats(operand, scope);
    case '$indexStats':
      return indexStats(scope);
    case '$listLocalSessions':
    case '$currentOp':
      return () => list([]);
    case '$bucket':
      return bucketStage(operand, scope);
    case '$bucketAuto':
    case '$redact':
    case '$setWindowFields':
    case '$fill':
    case '$densify':
      return mingoStage(name, operand);
    case '$out':
    case '$merge':
      throw new CommandError(40601, `${name} can only be the final stage in the pipeline`);
    case '$changeStream':
      throw new CommandError(40573, 'The $changeStream stage is only supported on replica sets');
    case '$geoNear':
    case '$graphLookup':
    case '$search':
    case '$searchMeta':
    case '$vectorSearch':
      throw new CommandError(115, `${name} is not supported by this engine`);
    default:
      throw new CommandError(40324, `Unrecognized pipeline stage name: '${name}'`);
  }
}
