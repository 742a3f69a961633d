import { type Doc, isNumber, toNumber } from '../bson/values.ts';
import type { Engine } from '../engine.ts';
import { failedToParse } from '../errors.ts';
import { type Call, deadlineOf, requireFilter, variablesOf } from './command.ts';
import { ok } from './replies.ts';
import { actOnMany, actOnOne, type Found, type Target } from './target.ts';
import { begin, onlyFields, runStatements } from './write.ts';

/** Removes what a filter finds; returns how many. */
export async function runDelete(engine: Engine, target: Target): Promise<number> {
  const act = (found: Found) => {
    engine.records.remove(found.collection, found.record, found.bytes);
    return 1;
  };
  if (target.many) return (await actOnMany(engine, target, act, () => {})).length;
  return actOnOne(engine, target, act, () => 0);
}

/** delete */
export async function remove(call: Call): Promise<Doc> {
  const { name, ordered, items } = begin(call, 'deletes');
  const variables = variablesOf(call.body);
  let n = 0;
  const writeErrors = await runStatements(items, ordered, async (document) => {
    onlyFields('delete.deletes', document, ['q', 'limit', 'collation', 'hint', 'sampleId']);
    const limit = document.get('limit');
    if (!isNumber(limit) || (toNumber(limit) !== 0 && toNumber(limit) !== 1))
      throw failedToParse(`The limit field in delete objects must be 0 or 1. Got ${String(limit)}`);
    const removed = await runDelete(call.engine, {
      db: call.db,
      name,
      filter: requireFilter(document.get('q'), 'delete.deletes.q'),
      hint: document.get('hint'),
      collation: document.get('collation'),
      variables,
      deadline: deadlineOf(call.body),
      many: toNumber(limit) === 0,
    });
    n += removed;
  });
  call.engine.counts.delete += items.length;
  return ok({ n, ...(writeErrors.length > 0 ? { writeErrors } : {}) });
}
