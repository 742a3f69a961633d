import { type Doc, isNumber, toNumber } from '../bson/values.ts';
import type { Engine } from '../engine.ts';
import { failedToParse } from '../errors.ts';
import { type Call, deadlineOf, requireFilter, variablesOf } from './command.ts';
import { ok } from './replies.ts';
import { type Found, type Target, type Work, workOnMany, workOnOne } from './target.ts';
import { begin, onlyFields, runStatements, writeErrorsOf } from './write.ts';

/** Removes what a filter finds; gives how many. */
export function deleteWork(engine: Engine, target: Target): Work<number> {
  const act = (found: Found) => {
    engine.records.remove(found.collection, found.record, found.bytes);
    return 1;
  };
  const none = () => 0;
  if (!target.many) return workOnOne(engine, target, act, none);
  return workOnMany(engine, target, act, (done) => done.length, none);
}

/** delete */
export async function remove(call: Call): Promise<Doc> {
  const { name, ordered, items } = begin(call, 'deletes');
  const variables = variablesOf(call.body);
  const all = await runStatements(call.engine, items, ordered, ({ document }) => {
    onlyFields('delete.deletes', document, ['q', 'limit', 'collation', 'hint', 'sampleId']);
    const limit = document.get('limit');
    if (!isNumber(limit) || (toNumber(limit) !== 0 && toNumber(limit) !== 1))
      throw failedToParse(`The limit field in delete objects must be 0 or 1. Got ${String(limit)}`);
    return deleteWork(call.engine, {
      db: call.db,
      name,
      filter: requireFilter(document.get('q'), 'delete.deletes.q'),
      hint: document.get('hint'),
      collation: document.get('collation'),
      variables,
      deadline: deadlineOf(call.body),
      many: toNumber(limit) === 0,
    });
  });
  call.engine.counts.delete += items.length;
  const n = all.reduce((sum, one) => sum + ('value' in one ? one.value : 0), 0);
  return ok({ n, ...writeErrorsOf(all) });
}
