import { decode } from '../bson/decode.ts';
import type { Doc, Value } from '../bson/values.ts';
import type { Collection } from '../catalog/collection.ts';
import type { Watch } from '../catalog/records.ts';
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
import { SLICE_MS } from '../query/scan.ts';
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

/** How many documents found inside the transaction are changed there at once. */
const FEW = 100;
/** How many candidates a long search for one document brings. */
const CANDIDATES = 20;

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

/** What a search finds inside the transaction; null when it takes longer than others should wait. */
function recordsNow(engine: Engine, prepared: Prepared, most: number): number[] | null {
  const { sort, sorts, sorter, text } = prepared;
  const keys: Sorted[] = [];
  const records: number[] = [];
  const scan = scanOf(engine.store, prepared, sorts ? sortNeeds(sort) : []);
  scan.step((record, _bytes, _length, document) => {
    if (sorts) keys.push({ key: sorter.key(document ?? new Map(), text?.scores.get(record)), record });
    else records.push(record);
    return sorts || records.length < most;
  }, SLICE_MS);
  if (!scan.done && (sorts || records.length < most)) return null;
  return sorts ? inOrder(keys, sorter).slice(0, most) : records;
}

interface Search {
  records: number[];
  /** What was written meanwhile, and so may have been missed. */
  watch: Watch;
}

/** Searches in turns with others. `watch.stop` is the caller's to call. */
async function searchInTurns(engine: Engine, target: Target, id: number, most: number): Promise<Search> {
  const watch = engine.records.watch(id);
  try {
    const collection = engine.catalog.byId(id);
    const prepared = collection && prepare(engine.store, collection, optionsOf(target));
    const records = prepared
      ? await findRecords(engine.store, prepared, { most, deadline: target.deadline })
      : [];
    return { records, watch };
  } catch (error) {
    watch.stop();
    throw error;
  }
}

/** What a write did at once, or the collection in which it has to search for longer than others should wait. */
export type Attempt<T> = { value: T } | { search: number };

/** A write that is attempted inside a transaction, and done in turns with others where its search takes long. */
export interface Work<T> {
  /** Inside a write only. */
  now(): Attempt<T>;
  inTurns(search: number): Promise<T>;
}

/** Carries one write out alone. */
export async function carryOut<T>(engine: Engine, work: Work<T>): Promise<T> {
  const first = await engine.store.write(() => work.now());
  return 'value' in first ? first.value : work.inTurns(first.search);
}

/**
 * Finds one document and acts on it inside one transaction; `onNone` is called there too, when there is none. A long
 * search is made outside, in turns with others; what it found, and what was written meanwhile, is looked at inside.
 */
export function workOnOne<T>(
  engine: Engine,
  target: Target,
  act: (found: Found) => T,
  onNone: () => T,
): Work<T> {
  const options = optionsOf(target);
  return {
    now() {
      const collection = engine.catalog.find(target.db, target.name);
      if (!collection) return { value: onNone() };
      const prepared = prepare(engine.store, collection, options);
      const records = recordsNow(engine, prepared, 1);
      if (!records) return { search: collection.id };
      const found = records[0] === undefined ? null : load(engine, prepared, records[0]);
      return { value: found ? act(found) : onNone() };
    },
    async inTurns(id) {
      for (;;) {
        const { records, watch } = await searchInTurns(engine, target, id, CANDIDATES);
        try {
          const outcome = await engine.store.write((): { value: T } | null => {
            const collection = engine.catalog.byId(id);
            if (!collection) return { value: onNone() };
            const prepared = prepare(engine.store, collection, options);
            for (const record of [...records, ...watch.changed]) {
              const found = load(engine, prepared, record);
              if (found) return { value: act(found) };
            }
            // All of the candidates may have changed while there were more than were brought.
            return records.length < CANDIDATES ? { value: onNone() } : null;
          });
          if (outcome) return outcome.value;
        } finally {
          watch.stop();
        }
      }
    },
  };
}

/**
 * Finds all documents and acts on each, in as many transactions as it takes. `total` is given what the acts returned,
 * each once even if a transaction had to be run again; `onNone` is called inside a transaction where there was nothing.
 */
export function workOnMany<T, R>(
  engine: Engine,
  target: Target,
  act: (found: Found) => T,
  total: (done: T[]) => R,
  onNone: () => R,
): Work<R> {
  const options = optionsOf(target);
  return {
    now() {
      const collection = engine.catalog.find(target.db, target.name);
      if (!collection) return { value: onNone() };
      const prepared = prepare(engine.store, collection, options);
      const records = recordsNow(engine, prepared, FEW + 1);
      if (!records || records.length > FEW) return { search: collection.id };
      const found = records.map((record) => load(engine, prepared, record)).filter((one) => one !== null);
      return { value: found.length === 0 ? onNone() : total(found.map(act)) };
    },
    async inTurns(id) {
      const { records, watch } = await searchInTurns(engine, target, id, 0);
      try {
        const done: T[] = [];
        for (let at = 0; at < records.length; ) {
          const some = await engine.store.write(() => actOnSome(engine, id, options, records, at, act));
          done.push(...some.done);
          at = some.at;
        }
        if (done.length > 0) return total(done);
        return await engine.store.write(() => {
          const collection = engine.catalog.byId(id);
          const prepared = collection && prepare(engine.store, collection, options);
          for (const record of prepared ? watch.changed : []) {
            const found = prepared && load(engine, prepared, record);
            if (found) return total([act(found)]);
          }
          return onNone();
        });
      } finally {
        watch.stop();
      }
    },
  };
}

/** Acts on what was found from a place on, until others should have their turn. Inside a write only. */
function actOnSome<T>(
  engine: Engine,
  id: number,
  options: FindOptions,
  records: number[],
  from: number,
  act: (found: Found) => T,
): { done: T[]; at: number } {
  const collection = engine.catalog.byId(id);
  if (!collection) return { done: [], at: records.length };
  const prepared = prepare(engine.store, collection, options);
  const end = performance.now() + SLICE_MS;
  const done: T[] = [];
  let at = from;
  while (at < records.length && (at === from || performance.now() < end)) {
    const found = load(engine, prepared, records[at++] as number);
    if (found) done.push(act(found));
  }
  return { done, at };
}
