import { decode, FieldPicker } from '../bson/decode.ts';
import type { Doc } from '../bson/values.ts';
import type { Collection } from '../catalog/collection.ts';
import { type Index, makeIndex } from '../catalog/index-state.ts';
import type { Engine } from '../engine.ts';
import { CommandError } from '../errors.ts';
import { rangeOf, readRecord } from '../storage/keys.ts';

const MAX_INDEXES = 64;
/** A collection of up to so many documents is indexed in one transaction. */
const SMALL = 200;
/** How long one transaction fills an index: longer ones write fewer pages twice, shorter ones let others sooner. */
const FILL_MS = 8;

interface Slice {
  done: boolean;
  after: Uint8Array | undefined;
}

/** Puts documents into an index, from behind a key on and until the time is over. Inside a write only. */
function fillSome(
  engine: Engine,
  collection: Collection,
  index: Index,
  from?: Uint8Array,
  milliseconds = Number.POSITIVE_INFINITY,
): Slice {
  const { store, records } = engine;
  const end = performance.now() + milliseconds;
  const picker = index.roots && new FieldPicker(index.roots);
  let count = 0;
  for (const key of store.keys(store.docs, rangeOf(collection.id), false, from)) {
    const record = readRecord(key);
    const bytes = store.peekDocument(collection.id, record);
    const size = store.docs.lastSize;
    if (bytes)
      records.addToIndex(
        collection,
        index,
        record,
        picker ? picker.pick(bytes, size) : decode(bytes, 0, size),
      );
    if ((++count & 15) === 0 && performance.now() > end) return { done: false, after: key };
  }
  return { done: true, after: undefined };
}

function addIndex(engine: Engine, collection: Collection, spec: Doc, building: boolean): Index {
  if (collection.indexes.length >= MAX_INDEXES)
    throw new CommandError(67, `add index fails, too many indexes for ${collection.db}.${collection.name}`);
  const index = makeIndex(engine.catalog.nextId(), spec, { building });
  collection.indexes.push(index);
  engine.catalog.save(collection);
  return index;
}

/** Makes an index over what a collection holds, at once. Inside a write only. */
export function buildIndex(engine: Engine, collection: Collection, spec: Doc): Index {
  const index = addIndex(engine, collection, spec, false);
  try {
    fillSome(engine, collection, index);
  } catch (error) {
    engine.catalog.dropIndex(collection, index);
    throw error;
  }
  return index;
}

/**
 * Makes an index: at once over a small collection, and otherwise begins one that is filled in turns with what others do
 * and is then in `engine.builds`. Inside a write only.
 */
export function beginIndex(engine: Engine, collection: Collection, spec: Doc): Index {
  if (collection.count <= SMALL) return buildIndex(engine, collection, spec);
  const index = addIndex(engine, collection, spec, true);
  const work = fill(engine, collection.id, index.id).finally(() => engine.builds.delete(index.id));
  // Who asked for the index looks at the outcome; nobody does when this transaction is undone.
  work.catch(() => {});
  engine.builds.set(index.id, work);
  return index;
}

function find(
  engine: Engine,
  collectionId: number,
  indexId: number,
): { collection: Collection; index: Index } {
  const collection = engine.catalog.byId(collectionId);
  const index = collection?.indexes.find((one) => one.id === indexId);
  if (!collection || !index) throw new CommandError(276, 'the index was dropped while it was being built');
  return { collection, index };
}

async function fill(engine: Engine, collectionId: number, indexId: number): Promise<void> {
  let slice: Slice = { done: false, after: undefined };
  try {
    while (!slice.done) {
      const { after } = slice;
      slice = await engine.store.write(() => {
        const { collection, index } = find(engine, collectionId, indexId);
        const made = fillSome(engine, collection, index, after, FILL_MS);
        if (made.done) {
          index.building = false;
          engine.catalog.save(collection);
        }
        return made;
      });
    }
  } catch (error) {
    await removeIndex(engine, collectionId, indexId);
    throw error;
  }
}

/** Drops an index if it is still there. */
export function removeIndex(engine: Engine, collectionId: number, indexId: number): Promise<void> {
  return engine.store.write(() => {
    const collection = engine.catalog.byId(collectionId);
    const index = collection?.indexes.find((one) => one.id === indexId);
    if (collection && index) engine.catalog.dropIndex(collection, index);
  });
}
