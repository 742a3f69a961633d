import { equals } from '../bson/compare.ts';
import { pickField } from '../bson/decode.ts';
import { type Doc, doc, isDoc, isNumber, toNumber, type Value } from '../bson/values.ts';
import type { Collection } from '../catalog/collection.ts';
import { describe } from '../catalog/describe.ts';
import { normalizeSpec, sameOptions } from '../catalog/index-spec.ts';
import { type Index, makeIndex } from '../catalog/index-state.ts';
import type { Engine } from '../engine.ts';
import { CommandError } from '../errors.ts';
import { RECORD_BYTES, rangeOf, readRecord } from '../storage/keys.ts';
import { beginIndex, buildIndex, removeIndex } from './build-index.ts';
import { type Call, checkWriteConcern, collectionName, optionalDoc, wrongType } from './command.ts';
import { listReply } from './read.ts';
import { ok } from './replies.ts';

/** The index that is there already under this specification; throws when one of its name or key says otherwise. */
function existing(collection: Collection, spec: Doc): Index | null {
  const key = spec.get('key') as Value;
  for (const index of collection.indexes) {
    const sameKey =
      equals(index.spec.get('key') as Value, key) &&
      describe(index.spec.get('key') as Value) === describe(key);
    const sameName = index.name === spec.get('name');
    if (sameKey && index.name === '_id_') return index;
    if (sameKey && sameOptions(index.spec, spec)) {
      if (sameName) return index;
      throw new CommandError(85, `Index already exists with a different name: ${index.name}`);
    }
    if (sameKey && sameName)
      throw new CommandError(
        86,
        `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. Requested index: ${describe(spec)}, existing index: ${describe(index.spec)}`,
      );
    if (
      sameKey &&
      !index.text &&
      equals(index.spec.get('partialFilterExpression') ?? null, spec.get('partialFilterExpression') ?? null)
    )
      throw new CommandError(
        85,
        `An equivalent index already exists with a different name and options. Requested index: ${describe(spec)}, existing index: ${describe(index.spec)}`,
      );
    if (sameName)
      throw new CommandError(
        86,
        `An existing index has the same name as the requested index. Requested index: ${describe(spec)}, existing index: ${describe(index.spec)}`,
      );
    if (index.text && spec.has('weights'))
      throw new CommandError(85, 'only one text index per collection is allowed');
  }
  return null;
}

/** createIndexes */
export async function createIndexes(call: Call): Promise<Doc> {
  const { engine, db, body } = call;
  const name = collectionName(call);
  checkWriteConcern(body.get('writeConcern'));
  const given = body.get('indexes');
  if (!Array.isArray(given)) throw wrongType('createIndexes.indexes', given, 'array');
  if (given.length === 0) throw new CommandError(2, 'Must specify at least one index to create');
  if (body.has('commitQuorum')) throw new CommandError(2, "Standalones can't specify commitQuorum");
  const specs = given.map((spec) => {
    if (!isDoc(spec)) throw wrongType('createIndexes.indexes', spec, 'object');
    return normalizeSpec(spec);
  });
  let isNew = false;
  let before = -1;
  let id = -1;
  const made: number[] = [];
  const begin = (): Index | null => {
    if (before < 0) isNew = !engine.catalog.find(db, name);
    const collection = engine.catalog.ensure(db, name);
    if (before < 0) before = collection.indexes.length;
    id = collection.id;
    for (const spec of specs) {
      const found = existing(collection, spec);
      const index = found ?? beginIndex(engine, collection, spec);
      if (!found) made.push(index.id);
      if (index.building) return index;
    }
    return null;
  };
  try {
    // One after the other: what is being filled, also for somebody else, is waited for.
    for (let index = await engine.store.write(begin); index; index = await engine.store.write(begin)) {
      const work = engine.builds.get(index.id);
      if (!work) await removeIndex(engine, id, index.id);
      else await (made.includes(index.id) ? work : work.catch(() => {}));
    }
  } catch (error) {
    for (const index of made) await removeIndex(engine, id, index);
    throw error;
  }
  const after = engine.catalog.byId(id)?.indexes.length ?? before;
  return ok({
    numIndexesBefore: before,
    numIndexesAfter: after,
    createdCollectionAutomatically: isNew,
    ...(after === before ? { note: 'all indexes already exist' } : {}),
  });
}

function indexesToDrop(collection: Collection, which: Value | undefined): Index[] {
  const other = (index: Index) => index.name !== '_id_';
  if (which === '*') return collection.indexes.filter(other);
  const names = Array.isArray(which) ? which : [which];
  return names.map((one) => {
    const index = collection.indexes.find((index) =>
      isDoc(one) ? equals(index.spec.get('key') as Value, one) : index.name === one,
    );
    if (!index)
      throw new CommandError(
        27,
        isDoc(one)
          ? `can't find index with key: ${describe(one)}`
          : `index not found with name [${String(one)}]`,
      );
    if (!other(index)) throw new CommandError(72, 'cannot drop _id index');
    return index;
  });
}

/** dropIndexes */
export async function dropIndexes(call: Call): Promise<Doc> {
  const { engine, db, body } = call;
  const name = collectionName(call);
  checkWriteConcern(body.get('writeConcern'));
  return engine.store.write(() => {
    const collection = engine.catalog.find(db, name);
    if (!collection) throw new CommandError(26, `ns not found ${db}.${name}`);
    const before = collection.indexes.length;
    for (const index of indexesToDrop(collection, body.get('index')))
      engine.catalog.dropIndex(collection, index);
    return ok({ nIndexesWas: before });
  });
}

/** listIndexes */
export function listIndexes(call: Call): Promise<Doc> {
  const name = collectionName(call);
  const collection = call.engine.catalog.find(call.db, name);
  if (!collection) throw new CommandError(26, `ns does not exist: ${call.db}.${name}`);
  return listReply(
    call,
    `${call.db}.${name}`,
    collection.indexes.filter((index) => !index.building).map((index) => index.spec),
  );
}

/** collMod: the time to live and the visibility of an index, and a collection's validator. */
export async function collMod(call: Call): Promise<Doc> {
  const { engine, db, body } = call;
  const name = collectionName(call);
  const change = optionalDoc(body, 'index');
  return engine.store.write(() => {
    const collection = engine.catalog.find(db, name);
    if (!collection) throw new CommandError(26, `ns does not exist: ${db}.${name}`);
    const reply = ok();
    if (change) changeIndex(engine, collection, change, reply);
    const options = new Map(collection.options);
    for (const field of ['validator', 'validationLevel', 'validationAction', 'changeStreamPreAndPostImages'])
      if (body.has(field)) options.set(field, body.get(field) as Value);
    if (
      options.size !== collection.options.size ||
      [...options].some(([field, value]) => collection.options.get(field) !== value)
    )
      engine.catalog.setOptions(collection, options);
    return reply;
  });
}

function changeIndex(engine: Engine, collection: Collection, change: Doc, reply: Doc): void {
  const pattern = change.get('keyPattern');
  const name = change.get('name');
  if (pattern === undefined && name === undefined)
    throw new CommandError(72, 'Must specify either index name or key pattern');
  if (pattern !== undefined && name !== undefined)
    throw new CommandError(72, 'Cannot specify both key pattern and name.');
  const index = collection.indexes.find((one) =>
    name === undefined ? equals(one.spec.get('key') as Value, pattern) : one.name === name,
  );
  if (!index)
    throw new CommandError(
      27,
      `cannot find index ${describe(pattern ?? name ?? null)} for ns ${collection.db}.${collection.name}`,
    );
  const spec = new Map(index.spec);
  const seconds = change.get('expireAfterSeconds');
  if (seconds !== undefined) {
    if (!isNumber(seconds)) throw new CommandError(14, 'expireAfterSeconds field must be a number');
    if (spec.has('expireAfterSeconds'))
      reply.set('expireAfterSeconds_old', spec.get('expireAfterSeconds') as Value);
    reply.set('expireAfterSeconds_new', seconds);
    spec.set('expireAfterSeconds', Math.trunc(toNumber(seconds)));
  }
  const hidden = change.get('hidden');
  if (hidden !== undefined) {
    reply.set('hidden_old', index.hidden);
    reply.set('hidden_new', hidden);
    if (hidden === true) spec.set('hidden', true);
    else spec.delete('hidden');
  }
  if (change.get('prepareUnique') === true) spec.set('prepareUnique', true);
  else if (change.get('prepareUnique') === false) spec.delete('prepareUnique');
  if (change.get('unique') === true) {
    makeUnique(engine, collection, index, spec);
    return;
  }
  const changed = makeIndex(index.id, spec, index);
  collection.indexes = collection.indexes.map((one) => (one === index ? changed : one));
  engine.catalog.save(collection);
}

/** Turns a prepared index into a unique one; throws with the ids of the documents that stand against it. */
function makeUnique(engine: Engine, collection: Collection, index: Index, spec: Doc): void {
  if (!index.prepareUnique)
    throw new CommandError(
      72,
      "Cannot make index unique with 'prepareUnique=false'. Run collMod to set it first.",
    );
  const groups = new Map<string, Value[]>();
  for (const key of engine.store.keys(engine.store.index, rangeOf(index.id))) {
    const name = Buffer.from(key.subarray(0, -RECORD_BYTES)).toString('latin1');
    const bytes = engine.store.document(collection.id, readRecord(key));
    const id = bytes && pickField(bytes, '_id');
    if (id !== undefined) groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  const violations = [...groups.values()].filter((ids) => ids.length > 1).map((ids) => doc({ ids }));
  if (violations.length > 0)
    throw new CommandError(
      359,
      'Cannot convert the index to unique. Please resolve conflicting documents before running collMod again.',
      doc({ violations }),
    );
  spec.delete('prepareUnique');
  spec.set('unique', true);
  engine.catalog.dropIndex(collection, index);
  buildIndex(engine, collection, spec);
}
