import { encode } from '../bson/encode.ts';
import { type Doc, doc, isDoc, ObjectId, type Value } from '../bson/values.ts';
import { withId } from '../catalog/records.ts';
import type { Engine } from '../engine.ts';
import { failedToParse } from '../errors.ts';
import type { Variables } from '../query/matcher.ts';
import { seedDocument } from '../update/seed.ts';
import { compileUpdate, type Update } from '../update/update.ts';
import { type Call, deadlineOf, flag, requireFilter, variablesOf } from './command.ts';
import { checkId } from './insert.ts';
import { ok } from './replies.ts';
import { type Found, type Target, type Work, workOnMany, workOnOne } from './target.ts';
import { begin, onlyFields, runStatements, writeErrorsOf } from './write.ts';

/** What an update did. */
export interface Updated {
  matched: number;
  modified: number;
  upserted?: Value;
}

/** One update, of one or many. */
export interface UpdateStatement {
  target: Target;
  update: Update;
  upsert: boolean;
  validate: boolean;
  /** The filter given by the client, from which an upsert starts. */
  upsertSupplied?: Doc | undefined;
}

/** Changes one found document; returns its new bytes. Inside a write only. */
export function changeFound(
  engine: Engine,
  found: Found,
  statement: UpdateStatement,
): { bytes: Buffer; changed: boolean } {
  const made = statement.update.apply(found.document, found.notes.position, false);
  const bytes = encode(made);
  const changed = !bytes.equals(found.bytes);
  if (changed)
    engine.records.replace(
      found.collection,
      found.record,
      found.bytes,
      { bytes, document: made },
      statement.validate,
    );
  return { bytes, changed };
}

/** Inserts what an upsert that found nothing makes. Inside a write only. */
export function upsertNew(engine: Engine, statement: UpdateStatement): { bytes: Buffer; id: Value } {
  const { target, update } = statement;
  const seed = seedDocument(target.filter, update);
  const made = statement.upsertSupplied ?? update.apply(seed, -1, true);
  const given = { bytes: null, document: made };
  if (!made.has('_id')) given.document = new Map<string, Value>([['_id', new ObjectId()], ...made]);
  const id = given.document.get('_id') as Value;
  const { bytes, document } = withId(encode(given.document), given.document);
  checkId(id);
  engine.records.insert(engine.catalog.ensure(target.db, target.name), bytes, document, statement.validate);
  return { bytes, id };
}

/** One update statement as work to be done. */
export function updateWork(engine: Engine, statement: UpdateStatement): Work<Updated> {
  const { target } = statement;
  const act = (found: Found) => changeFound(engine, found, statement).changed;
  const total = (done: boolean[]): Updated => ({
    matched: done.length,
    modified: done.filter(Boolean).length,
  });
  const onNone = (): Updated =>
    statement.upsert
      ? { matched: 0, modified: 0, upserted: upsertNew(engine, statement).id }
      : { matched: 0, modified: 0 };
  if (target.many) return workOnMany(engine, target, act, total, onNone);
  return workOnOne(engine, target, (found) => total([act(found)]), onNone);
}

/** Reads one statement of an update command. */
export function parseUpdate(
  db: string,
  name: string,
  given: Doc,
  variables: Variables,
  body: Doc,
): UpdateStatement {
  onlyFields('update.updates', given, [
    'q',
    'u',
    'c',
    'multi',
    'upsert',
    'arrayFilters',
    'collation',
    'hint',
    'sort',
    'upsertSupplied',
    'sampleId',
  ]);
  const many = flag(given, 'multi');
  const constants = given.get('c');
  const all = isDoc(constants) ? new Map([...variables, ...constants]) : variables;
  const update = compileUpdate(given.get('u'), given.get('arrayFilters'), all);
  if (many && update.kind === 'replacement')
    throw failedToParse('multi update is not supported for replacement-style update');
  if (many && given.has('sort')) throw failedToParse('Cannot specify sort with multi=true');
  return {
    target: {
      db,
      name,
      filter: requireFilter(given.get('q'), 'update.updates.q'),
      sort: given.get('sort'),
      hint: given.get('hint'),
      collation: given.get('collation'),
      variables: all,
      deadline: deadlineOf(body),
      many,
    },
    update,
    upsert: flag(given, 'upsert'),
    validate: !flag(body, 'bypassDocumentValidation'),
    upsertSupplied: undefined,
  };
}

/** update */
export async function update(call: Call): Promise<Doc> {
  const { name, ordered, items } = begin(call, 'updates');
  const variables = variablesOf(call.body);
  const all = await runStatements(call.engine, items, ordered, ({ document }) =>
    updateWork(call.engine, parseUpdate(call.db, name, document, variables, call.body)),
  );
  call.engine.counts.update += items.length;
  const upserted: Doc[] = [];
  let n = 0;
  let nModified = 0;
  for (const [index, one] of all.entries()) {
    if ('error' in one) continue;
    n += one.value.matched;
    nModified += one.value.modified;
    if (one.value.upserted === undefined) continue;
    n++;
    upserted.push(doc({ index, _id: one.value.upserted }));
  }
  return ok({ n, nModified, ...(upserted.length > 0 ? { upserted } : {}), ...writeErrorsOf(all) });
}
