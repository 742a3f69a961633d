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
import { makeSorter, parseSort } from '../query/sort.ts';
import { each, list, whole, withValue } from './flow.ts';
import { graphStage } from './graph-stage.ts';
import { bucketStage, groupStage } from './group.ts';
import { documentsStage, facetStage, lookupStage, unionStage } from './joining-stages.ts';
import { mapStage } from './map-stages.ts';
import { mingoStage } from './mingo-stage.ts';
import type { Scope, Stage } from './pipeline.ts';
import { redactStage } from './redact.ts';
import { collStats, indexStats } from './stats-stages.ts';

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
    case '$redact':
      return redactStage(operand, scope.variables);
    case '$graphLookup':
      return graphStage(operand, scope);
    case '$bucketAuto':
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
    case '$search':
    case '$searchMeta':
    case '$vectorSearch':
      throw new CommandError(115, `${name} is not supported by this engine`);
    default:
      throw new CommandError(40324, `Unrecognized pipeline stage name: '${name}'`);
  }
}
