import { doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import type { Scope, Stage } from './pipeline.ts';

/** $collStats */
export function collStats(operand: Value, scope: Scope): Stage {
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

/** $indexStats */
export function indexStats(scope: Scope): Stage {
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
