import { decode } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import { type Doc, doc } from '../bson/values.ts';
import type { Store } from '../storage/store.ts';
import {
  type Collection,
  countersOf,
  newCollection,
  restoreCollection,
  storedOf,
  validatorOf,
} from './collection.ts';
import { Garbage } from './garbage.ts';
import { type Index, makeIndex } from './index-state.ts';
import { checkName } from './names.ts';

/** The version of the layout on disk; a directory of another one is refused. */
export const FORMAT = 1;

/** What the names of collections begin with into which `$out` writes before they take their place. */
export const TEMPORARY = 'tmp.agg_out.';

const NAMES = { format: 'f', ids: 'i', collection: 'c', counters: 'n' } as const;
const metaKey = (kind: string, id = 0) => {
  const key = Buffer.alloc(5);
  key.write(kind, 'latin1');
  key.writeUInt32BE(id, 1);
  return key;
};

/** What collections and indexes there are. Kept in memory; changes are made inside a write and stored with it. */
export class Catalog {
  readonly garbage: Garbage;
  readonly #store: Store;
  #collections = new Map<string, Collection>();
  #byId = new Map<number, Collection>();
  #nextId = 1;
  #dirty = new Set<Collection>();
  /** Counts changes of collections and indexes; what was planned before one has to be planned again. */
  version = 0;

  constructor(store: Store) {
    this.#store = store;
    this.garbage = new Garbage(store);
    store.beforeCommit = () => this.#storeCounters();
    store.afterAbort = () => this.load();
  }

  /** Reads everything from the disk, at the start and after a transaction was undone. */
  load(): void {
    this.#collections.clear();
    this.#byId.clear();
    this.#dirty.clear();
    this.version++;
    const ids = this.#store.get(this.#store.meta, metaKey(NAMES.ids));
    this.#nextId = ids ? ids.readUInt32BE(0) : 1;
    const range = { start: Buffer.from(NAMES.collection), end: Buffer.from('d') };
    for (const key of [...this.#store.keys(this.#store.meta, range)]) {
      const bytes = this.#store.get(this.#store.meta, key);
      if (!bytes) continue;
      const id = Buffer.from(key).readUInt32BE(1);
      const counters = this.#store.get(this.#store.meta, metaKey(NAMES.counters, id));
      this.#add(restoreCollection(id, decode(bytes), counters));
    }
  }

  #add(collection: Collection): void {
    this.#collections.set(`${collection.db}.${collection.name}`, collection);
    this.#byId.set(collection.id, collection);
  }

  /** Checks the layout's version, and writes it into an empty directory. */
  async checkFormat(): Promise<void> {
    const found = this.#store.get(this.#store.meta, metaKey(NAMES.format));
    if (found && found.readUInt32BE(0) !== FORMAT)
      throw new Error(`the data have format ${found.readUInt32BE(0)}, this engine reads format ${FORMAT}`);
    if (found) return;
    const version = Buffer.alloc(4);
    version.writeUInt32BE(FORMAT);
    await this.#store.write(() => void this.#store.meta.put(metaKey(NAMES.format), version));
  }

  /** Removes what a crash left half done: indexes that were being filled, and the results of an unfinished `$out`. */
  async recover(): Promise<void> {
    const isOver = ({ name, indexes }: Collection) =>
      name.startsWith(TEMPORARY) || indexes.some((index) => index.building);
    if (this.list().some(isOver))
      await this.#store.write(() => {
        for (const collection of this.list().filter(isOver)) {
          if (collection.name.startsWith(TEMPORARY)) this.drop(collection);
          else
            for (const index of collection.indexes.filter((one) => one.building))
              this.dropIndex(collection, index);
        }
      });
    this.garbage.resume();
  }

  /** The collection of this name, or undefined. */
  find(db: string, name: string): Collection | undefined {
    return this.#collections.get(`${db}.${name}`);
  }

  /** The collection with this number, or undefined when it was dropped. */
  byId(id: number): Collection | undefined {
    return this.#byId.get(id);
  }

  /** All collections of a database, or of all, by name. */
  list(db?: string): Collection[] {
    const all = [...this.#collections.values()].filter((one) => db === undefined || one.db === db);
    return all.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** A number that no collection and no index has had. Inside a write only. */
  nextId(): number {
    const id = this.#nextId++;
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(this.#nextId);
    void this.#store.meta.put(metaKey(NAMES.ids), bytes);
    return id;
  }

  /** The collection of this name, made when there is none. Inside a write only. */
  ensure(db: string, name: string): Collection {
    return this.find(db, name) ?? this.create(db, name, new Map());
  }

  /** Makes a collection with its index over _id. Inside a write only. */
  create(db: string, name: string, options: Doc): Collection {
    checkName(db, name);
    const collection = newCollection(this.nextId(), db, name, options);
    const clustered = options.get('clusteredIndex') as Doc | undefined;
    const spec = doc({ v: 2, key: { _id: 1 }, name: '_id_' });
    if (clustered) {
      spec.set('name', clustered.get('name') ?? '_id_');
      spec.set('clustered', true);
      spec.set('unique', true);
    }
    collection.indexes.push(makeIndex(this.nextId(), spec));
    this.#add(collection);
    this.save(collection);
    this.touch(collection);
    return collection;
  }

  /** Stores what changed about a collection other than its counters. Inside a write only. */
  save(collection: Collection): void {
    this.version++;
    const key = metaKey(NAMES.collection, collection.id);
    void this.#store.meta.put(key, encode(storedOf(collection)));
  }

  /** Says that a collection's counters changed; they are stored with the transaction. Inside a write only. */
  touch(collection: Collection): void {
    this.#dirty.add(collection);
  }

  #storeCounters(): void {
    for (const collection of this.#dirty) {
      if (this.#byId.get(collection.id) !== collection) continue;
      void this.#store.meta.put(metaKey(NAMES.counters, collection.id), countersOf(collection));
    }
    this.#dirty.clear();
  }

  /** Removes a collection with its documents and indexes. Inside a write only. */
  drop(collection: Collection): void {
    this.#collections.delete(`${collection.db}.${collection.name}`);
    this.#byId.delete(collection.id);
    this.version++;
    void this.#store.meta.remove(metaKey(NAMES.collection, collection.id));
    void this.#store.meta.remove(metaKey(NAMES.counters, collection.id));
    this.garbage.discard('docs', collection.id);
    for (const index of collection.indexes) this.garbage.discard('index', index.id);
  }

  /** Removes an index with its keys. Inside a write only. */
  dropIndex(collection: Collection, index: Index): void {
    collection.indexes = collection.indexes.filter((one) => one !== index);
    this.garbage.discard('index', index.id);
    this.save(collection);
  }

  /** Gives a collection other options. Inside a write only. */
  setOptions(collection: Collection, options: Doc): void {
    collection.options = options;
    collection.validator = validatorOf(options);
    this.save(collection);
  }

  /** Gives a collection another name. Inside a write only. */
  rename(collection: Collection, db: string, name: string): void {
    checkName(db, name);
    this.#collections.delete(`${collection.db}.${collection.name}`);
    collection.db = db;
    collection.name = name;
    this.#add(collection);
    this.save(collection);
  }
}
