import { equals } from '../bson/compare.ts';
import { type Doc, doc, isDoc, toNumber, type Value } from '../bson/values.ts';
import { checkName } from '../catalog/names.ts';
import { CommandError } from '../errors.ts';
import { compileFilter } from '../query/matcher.ts';
import {
  type Call,
  checkCollation,
  checkWriteConcern,
  collectionName,
  flag,
  optionalDoc,
} from './command.ts';
import { listReply } from './read.ts';
import { ok } from './replies.ts';

const CREATE_OPTIONS = [
  'validator',
  'validationLevel',
  'validationAction',
  'clusteredIndex',
  'changeStreamPreAndPostImages',
  'expireAfterSeconds',
];

/** create */
export async function create(call: Call): Promise<Doc> {
  const { body, db, engine } = call;
  const name = collectionName(call);
  checkWriteConcern(body.get('writeConcern'));
  checkCollation(body.get('collation'));
  for (const field of [
    'capped',
    'size',
    'max',
    'autoIndexId',
    'timeseries',
    'viewOn',
    'pipeline',
    'encryptedFields',
  ])
    if (body.has(field) && body.get(field) !== false)
      throw new CommandError(72, `the option '${field}' of create is not supported by this engine`);
  const validator = optionalDoc(body, 'validator');
  if (validator) compileFilter(validator);
  const options: Doc = new Map(
    CREATE_OPTIONS.filter((field) => body.has(field)).map((field) => [field, body.get(field) as Value]),
  );
  checkClustered(options.get('clusteredIndex'));
  return engine.store.write(() => {
    const found = engine.catalog.find(db, name);
    if (found && !equals(found.options, options))
      throw new CommandError(48, `Collection ${db}.${name} already exists.`);
    if (!found) engine.catalog.create(db, name, options);
    return ok();
  });
}

function checkClustered(value: Value | undefined): void {
  if (value === undefined) return;
  if (!isDoc(value) || !equals(value.get('key'), doc({ _id: 1 })) || value.get('unique') !== true)
    throw new CommandError(197, 'clusteredIndex must have the key {_id: 1} and unique: true');
  if (!value.has('v')) value.set('v', 2);
  if (!value.has('name')) value.set('name', '_id_');
}

/** drop */
export async function drop(call: Call): Promise<Doc> {
  const { db, engine } = call;
  const name = collectionName(call);
  checkWriteConcern(call.body.get('writeConcern'));
  return engine.store.write(() => {
    const collection = engine.catalog.find(db, name);
    if (!collection) return ok({ ns: `${db}.${name}` });
    const count = collection.indexes.length;
    engine.catalog.drop(collection);
    engine.cursors.closeOf(`${db}.${name}`);
    return ok({ nIndexesWas: count, ns: `${db}.${name}` });
  });
}

/** dropDatabase */
export async function dropDatabase(call: Call): Promise<Doc> {
  const { db, engine } = call;
  checkWriteConcern(call.body.get('writeConcern'));
  return engine.store.write(() => {
    const collections = engine.catalog.list(db);
    for (const collection of collections) engine.catalog.drop(collection);
    engine.cursors.closeOf(db);
    return ok(collections.length > 0 ? { dropped: db } : {});
  });
}

/** listCollections */
export async function listCollections(call: Call): Promise<Doc> {
  const { body, db, engine } = call;
  const filter = compileFilter(optionalDoc(body, 'filter') ?? new Map());
  const nameOnly = flag(body, 'nameOnly');
  const all = engine.catalog.list(db).map((collection) =>
    doc({
      name: collection.name,
      type: 'collection',
      options: collection.options,
      info: doc({ readOnly: false, uuid: collection.uuid }),
      ...(collection.options.has('clusteredIndex') ? {} : { idIndex: collection.indexes[0]?.spec }),
    }),
  );
  const kept = all.filter((one) => filter.matches(one));
  return listReply(
    call,
    `${db}.$cmd.listCollections`,
    nameOnly ? kept.map((one) => doc({ name: one.get('name'), type: 'collection' })) : kept,
  );
}

/** listDatabases */
export function listDatabases(call: Call): Doc {
  const { body, db, engine } = call;
  if (db !== 'admin') throw new CommandError(13, 'listDatabases may only be run against the admin database.');
  const filter = compileFilter(optionalDoc(body, 'filter') ?? new Map());
  const sizes = new Map<string, number>();
  for (const collection of engine.catalog.list())
    sizes.set(collection.db, (sizes.get(collection.db) ?? 0) + collection.size);
  const all = [...sizes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, size]) => doc({ name, sizeOnDisk: BigInt(size), empty: false }))
    .filter((one) => filter.matches(one));
  if (flag(body, 'nameOnly')) return ok({ databases: all.map((one) => doc({ name: one.get('name') })) });
  const total = all.reduce((sum, one) => sum + toNumber(one.get('sizeOnDisk')), 0);
  return ok({ databases: all, totalSize: BigInt(total), totalSizeMb: BigInt(Math.floor(total / 1_048_576)) });
}

/** renameCollection */
export async function renameCollection(call: Call): Promise<Doc> {
  const { body, engine } = call;
  const split = (value: Value | undefined, what: string): [string, string] => {
    const at = typeof value === 'string' ? value.indexOf('.') : -1;
    if (typeof value !== 'string' || at < 1)
      throw new CommandError(73, `Invalid namespace specified for ${what}`);
    return [value.slice(0, at), value.slice(at + 1)];
  };
  const from = split(body.get('renameCollection'), 'renameCollection');
  const to = split(body.get('to'), 'to');
  checkName(...to);
  return engine.store.write(() => {
    const collection = engine.catalog.find(...from);
    if (!collection) throw new CommandError(26, `Source collection ${from.join('.')} does not exist`);
    const target = engine.catalog.find(...to);
    if (target === collection) throw new CommandError(20, `Can't rename a collection to itself`);
    if (target && !flag(body, 'dropTarget')) throw new CommandError(48, 'target namespace exists');
    if (target) engine.catalog.drop(target);
    engine.catalog.rename(collection, ...to);
    return ok();
  });
}
