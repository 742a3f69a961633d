import { decode } from '../bson/decode.ts';
import type { Doc, Value } from '../bson/values.ts';
import type { Collection } from '../catalog/catalog.ts';
import type { Engine } from '../engine.ts';
import { parseCollation } from '../query/collation.ts';
import {
  type FindOptions,
  findRecords,
  inOrder,
  type Prepared,
  prepare,
  type Sorted,
  scanOf,
} from '../query/find.ts';
import type { MatchNotes } from '../query/path.ts';
import { sortNeeds } from '../query/sort.ts';

/** What a write is about. */
export interface Target {
  db: string;
  name: string;
  filter: Doc;
  sort?: Value | undefined;
  hint?: Value | undefined;
  collation?: Value | undefined;
  variables?: FindOptions['variables'];
  deadline?: number | undefined;
  many: boolean;
}

/** A document that a write found, inside its transaction. */
export interface Found {
  collection: Collection;
  record: number;
  bytes: Buffer;
  document: Doc;
  notes: MatchNotes;
}

/** A collection of up to so many documents is searched inside the transaction, even without an index. */
const SMALL = 2_000;
/** How many documents one transaction changes at most. */
const CHUNK = 500;

const optionsOf = (target: Target): FindOptions => ({
  filter: target.filter,
  sort: target.sort,
  hint: target.hint,
  collation: parseCollation(target.collation),
  limit: target.many ? 0 : 1,
  ...(target.variables ? { variables: target.variables } : {}),
});

function load(engine: Engine, prepared: Prepared, record: number): Found | null {
  const bytes = engine.store.document(prepared.collection.id, record);
  if (!bytes) return null;
  const document = decode(bytes);
  const notes = { position: -1 };
  if (!prepared.matcher.matches(document, notes)) return null;
  return { collection: prepared.collection, record, bytes, document, notes };
}

function recordsNow(engine: Engine, prepared: Prepared, most: number): number[] {
  const { sort, sorts, sorter, text } = prepared;
  const keys: Sorted[] = [];
  const records: number[] = [];
  scanOf(engine.store, prepared, sorts ? sortNeeds(sort) : []).step((record, _bytes, _length, document) => {
    if (sorts) keys.push({ key: sorter.key(document ?? new Map(), text?.scores.get(record)), record });
    else records.push(record);
    return sorts || records.length < most;
  });
  return sorts ? inOrder(keys, sorter).slice(0, most) : records;
}

const isQuick = (prepared: Prepared) =>
  prepared.text === null &&
  (prepared.collection.count <= SMALL ||
    (prepared.plan.kind !== 'scan' &&
      prepared.plan.kind !== 'or' &&
      prepared.plan.bounded > 0 &&
      !prepared.sorts));

/**
 * Finds one document and acts on it inside one transaction; `onNone` is called there too, when there is none. A long
 * search is made outside, in turns with others, and what it found is looked at again inside.
 */
export async function actOnOne<T>(
  engine: Engine,
  target: Target,
  act: (found: Found) => T,
  onNone: () => T,
): Promise<T> {
  const options = optionsOf(target);
  const SEARCH = Symbol('search');
  const attempt = (candidates: number[] | null, last: boolean): T | typeof SEARCH => {
    const collection = engine.catalog.find(target.db, target.name);
    if (!collection) return onNone();
    const prepared = prepare(engine.store, collection, options);
    if (!candidates && !last && !isQuick(prepared)) return SEARCH;
    for (const record of candidates && !last ? candidates : recordsNow(engine, prepared, 1)) {
      const found = load(engine, prepared, record);
      if (found) return act(found);
    }
    return candidates && !last ? SEARCH : onNone();
  };
  let result = await engine.store.write(() => attempt(null, false));
  for (let round = 0; result === SEARCH; round++) {
    const collection = engine.catalog.find(target.db, target.name);
    const candidates = collection
      ? await findRecords(engine.store, prepare(engine.store, collection, options), {
          most: 20,
          deadline: target.deadline,
        })
      : [];
    // Somebody may have changed what was found; then, or before an upsert, the search is made inside.
    result = await engine.store.write(() => attempt(candidates, candidates.length === 0 || round > 2));
  }
  return result as T;
}

/**
 * Finds all documents and acts on each, in as many transactions as it takes. Returns what the acts returned, each once
 * even if a transaction had to be run again.
 */
export async function actOnMany<T>(
  engine: Engine,
  target: Target,
  act: (found: Found) => T,
  onNone: () => void,
): Promise<T[]> {
  const options = optionsOf(target);
  const first = await engine.store.write(() => {
    const collection = engine.catalog.find(target.db, target.name);
    if (!collection) {
      onNone();
      return { id: null, done: [] };
    }
    const prepared = prepare(engine.store, collection, options);
    if (prepared.collection.count > SMALL) return { id: collection.id, done: [] };
    const records = recordsNow(engine, prepared, Number.POSITIVE_INFINITY);
    const found = records.map((record) => load(engine, prepared, record)).filter((one) => one !== null);
    const done = found.map(act);
    if (found.length === 0) onNone();
    return { id: null, done };
  });
  const { id } = first;
  if (id === null) return first.done;
  const collection = engine.catalog.byId(id);
  const candidates = collection
    ? await findRecords(engine.store, prepare(engine.store, collection, options), {
        deadline: target.deadline,
      })
    : [];
  const done: T[] = [];
  for (let at = 0; at < candidates.length; at += CHUNK) {
    const chunk = candidates.slice(at, at + CHUNK);
    const some = await engine.store.write(() => {
      const current = engine.catalog.byId(id);
      if (!current) return [];
      const prepared = prepare(engine.store, current, options);
      return chunk
        .map((record) => load(engine, prepared, record))
        .filter((one) => one !== null)
        .map(act);
    });
    done.push(...some);
  }
  if (done.length > 0) return done;
  return engine.store.write(() => {
    const current = engine.catalog.find(target.db, target.name);
    const prepared = current && prepare(engine.store, current, options);
    const [record] = prepared ? recordsNow(engine, prepared, 1) : [];
    const found = prepared && record !== undefined ? load(engine, prepared, record) : null;
    if (found) return [act(found)];
    onNone();
    return [];
  });
}
