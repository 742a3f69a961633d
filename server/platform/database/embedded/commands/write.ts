import { encode } from '../bson/encode.ts';
import {
  type Doc,
  doc,
  isDoc,
  isNumber,
  type Maybe,
  ObjectId,
  toNumber,
  type Value,
} from '../bson/values.ts';
import { withId } from '../catalog/records.ts';
import type { Engine } from '../engine.ts';
import { badValue, CommandError, failedToParse } from '../errors.ts';
import { requireFilter, type Variables } from '../query/matcher.ts';
import { compileUpdate, seedDocument, type Update } from '../update/update.ts';
import {
  type Call,
  checkWriteConcern,
  collectionName,
  deadlineOf,
  flag,
  listOf,
  variablesOf,
} from './command.ts';
import { ok, writeError } from './replies.ts';
import { actOnMany, actOnOne, type Found, type Target } from './target.ts';

/** The most statements in one write command. */
const MAX_BATCH = 100_000;
/** How long one transaction inserts. */
const INSERT_MS = 25;

function begin(
  call: Call,
  list: string,
): { name: string; ordered: boolean; items: { bytes: Buffer | null; document: Doc }[] } {
  const name = collectionName(call);
  checkWriteConcern(call.body.get('writeConcern'));
  const items = listOf(call, list);
  if (items.length === 0 || items.length > MAX_BATCH)
    throw new CommandError(
      16,
      `Write batch sizes must be between 1 and ${MAX_BATCH}. Got ${items.length} operations.`,
    );
  return { name, ordered: flag(call.body, 'ordered', true), items };
}

/** Refuses fields of a statement that it doesn't know. */
export function onlyFields(what: string, statement: Doc, known: string[]): void {
  for (const name of statement.keys())
    if (!known.includes(name))
      throw new CommandError(40415, `BSON field '${what}.${name}' is an unknown field.`);
}

function asError(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  throw error;
}

/** Stores one document inside a write; makes the collection when there is none. */
export function insertOne(
  engine: Engine,
  db: string,
  name: string,
  given: { bytes: Buffer | null; document: Doc },
  validate: boolean,
): void {
  const { bytes, document } = withId(given.bytes ?? encode(given.document), given.document);
  checkId(document.get('_id'));
  engine.records.insert(engine.catalog.ensure(db, name), bytes, document, validate);
}

function checkId(id: Maybe): void {
  if (Array.isArray(id)) throw badValue("can't use an array for _id");
  if (isDoc(id))
    for (const name of id.keys())
      if (name.startsWith('$'))
        throw new CommandError(
          52,
          `_id fields may not contain '$'-prefixed fields: ${name} is not valid for storage.`,
        );
  if (id !== undefined && id !== null && typeof id === 'object' && 'pattern' in id)
    throw badValue("can't use a regex for _id");
}

/** insert */
export async function insert(call: Call): Promise<Doc> {
  const { name, ordered, items } = begin(call, 'documents');
  const validate = !flag(call.body, 'bypassDocumentValidation');
  const errors: Doc[] = [];
  let n = 0;
  for (let from = 0; from < items.length; ) {
    const result = await call.engine.store.write(() => {
      const failed: Doc[] = [];
      let stored = 0;
      let at = from;
      const end = performance.now() + INSERT_MS;
      while (at < items.length && (at === from || performance.now() < end)) {
        try {
          insertOne(call.engine, call.db, name, items[at] as (typeof items)[number], validate);
          stored++;
        } catch (error) {
          failed.push(writeError(at, asError(error)));
          if (ordered) break;
        }
        at++;
      }
      return { failed, stored, at };
    });
    n += result.stored;
    from = result.at;
    errors.push(...result.failed);
    if (ordered && errors.length > 0) break;
  }
  call.engine.counts.insert += n;
  return ok({ n, ...(errors.length > 0 ? { writeErrors: errors } : {}) });
}

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
  if (changed) engine.records.replace(found.collection, found.record, found.bytes, bytes, statement.validate);
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

/** Carries out one update statement. */
export async function runUpdate(engine: Engine, statement: UpdateStatement): Promise<Updated> {
  const { target } = statement;
  let result: Updated = { matched: 0, modified: 0 };
  const onNone = () => {
    if (statement.upsert) result = { matched: 0, modified: 0, upserted: upsertNew(engine, statement).id };
  };
  if (!target.many) {
    await actOnOne(
      engine,
      target,
      (found) => {
        const { changed } = changeFound(engine, found, statement);
        result = { matched: 1, modified: changed ? 1 : 0 };
      },
      onNone,
    );
    return result;
  }
  const changes = await actOnMany(
    engine,
    target,
    (found) => changeFound(engine, found, statement).changed,
    onNone,
  );
  result.matched += changes.length;
  result.modified += changes.filter(Boolean).length;
  return result;
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
  const errors: Doc[] = [];
  const upserted: Doc[] = [];
  let n = 0;
  let nModified = 0;
  for (const [index, { document }] of items.entries()) {
    try {
      const result = await runUpdate(call.engine, parseUpdate(call.db, name, document, variables, call.body));
      n += result.matched;
      nModified += result.modified;
      if (result.upserted !== undefined) {
        n++;
        upserted.push(doc({ index, _id: result.upserted }));
      }
    } catch (error) {
      errors.push(writeError(index, asError(error)));
      if (ordered) break;
    }
  }
  call.engine.counts.update += items.length;
  return ok({
    n,
    nModified,
    ...(upserted.length > 0 ? { upserted } : {}),
    ...(errors.length > 0 ? { writeErrors: errors } : {}),
  });
}

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
  const errors: Doc[] = [];
  let n = 0;
  for (const [index, { document }] of items.entries()) {
    try {
      onlyFields('delete.deletes', document, ['q', 'limit', 'collation', 'hint', 'sampleId']);
      const limit = document.get('limit');
      if (!isNumber(limit) || (toNumber(limit) !== 0 && toNumber(limit) !== 1))
        throw failedToParse(`The limit field in delete objects must be 0 or 1. Got ${String(limit)}`);
      n += await runDelete(call.engine, {
        db: call.db,
        name,
        filter: requireFilter(document.get('q'), 'delete.deletes.q'),
        hint: document.get('hint'),
        collation: document.get('collation'),
        variables,
        deadline: deadlineOf(call.body),
        many: toNumber(limit) === 0,
      });
    } catch (error) {
      errors.push(writeError(index, asError(error)));
      if (ordered) break;
    }
  }
  call.engine.counts.delete += items.length;
  return ok({ n, ...(errors.length > 0 ? { writeErrors: errors } : {}) });
}
