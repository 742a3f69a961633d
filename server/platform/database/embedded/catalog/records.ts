import { identical } from '../bson/compare.ts';
import { decode } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import { successor } from '../bson/keystring.ts';
import { type Doc, doc, isDoc, type Maybe, ObjectId, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { whyRefused } from '../query/refusal.ts';
import { documentKey, readRecord, recordBytes } from '../storage/keys.ts';
import type { Store } from '../storage/store.ts';
import { textKeys } from '../text/index-text.ts';
import type { Catalog } from './catalog.ts';
import type { Collection } from './collection.ts';
import { describe } from './describe.ts';
import { indexValues, keyOfValues } from './index-keys.ts';
import type { Index } from './index-state.ts';
import { namespaceOf } from './names.ts';

/** The largest document, as MongoDB has it. */
export const MAX_DOCUMENT = 16 * 1024 * 1024;

interface Keys {
  keys: Map<string, { key: Buffer; values: (Value | undefined)[] }>;
  multikey: boolean;
  longKeys: boolean;
}

const NO_KEYS: Keys = { keys: new Map(), multikey: false, longKeys: false };

/** What an index holds for a document, without the record's number. */
export function keysOf(index: Index, document: Doc): Keys {
  if (index.partial && !index.partial.matches(document)) return NO_KEYS;
  if (index.text) return { keys: textKeys(index, index.text, document), multikey: false, longKeys: false };
  const { values, multikey } = indexValues(index.fields, document);
  if (index.sparse && values.length === 1 && (values[0] as Value[]).every((value) => value === undefined))
    return NO_KEYS;
  const keys: Keys['keys'] = new Map();
  let longKeys = false;
  for (const list of values) {
    const { key, isCut } = keyOfValues(index.prefix, index.fields, list);
    longKeys ||= isCut;
    keys.set(key.toString('latin1'), { key, values: list });
  }
  return { keys, multikey, longKeys };
}

/** What a document holds at a path, or where the path meets what is no document. */
function heldAt(document: Doc, path: readonly string[]): Maybe {
  let value: Maybe = document;
  for (const name of path) {
    if (!isDoc(value)) break;
    value = value.get(name);
  }
  return value;
}

/** Whether a change of a document may change what an index holds for it. */
function dependsOnChange({ partial, paths }: Index, before: Doc, after: Doc): boolean {
  if (partial) {
    const was = partial.matches(before);
    if (was !== partial.matches(after)) return true;
    if (!was) return false;
  }
  return !paths?.every((path) => identical(heldAt(before, path), heldAt(after, path)));
}

/** The refusal of a second document with the same key, as drivers and Mongoose read it. */
export function duplicateKey(
  collection: Collection,
  index: Index,
  values: (Value | undefined)[],
): CommandError {
  const keyValue: Doc = new Map(index.fields.map((field, i) => [field.name, values[i] ?? null]));
  const keyPattern = index.spec.get('key') as Doc;
  const shown = [...keyValue].map(([name, value]) => `${name}: ${describe(value)}`).join(', ');
  return new CommandError(
    11000,
    `E11000 duplicate key error collection: ${namespaceOf(collection)} index: ${index.name} dup key: { ${shown} }`,
    doc({ keyPattern, keyValue }),
  );
}

/** Which records were written while somebody looked elsewhere. */
export interface Watch {
  collection: number;
  changed: Set<number>;
  stop(): void;
}

/** Changes documents together with every index over them. All of it inside a write only. */
export class Records {
  readonly #store: Store;
  readonly #catalog: Catalog;
  readonly #watches = new Set<Watch>();

  constructor(store: Store, catalog: Catalog) {
    this.#store = store;
    this.#catalog = catalog;
  }

  /** Notes from now on which records of a collection are new or changed, until `stop`. */
  watch(collection: number): Watch {
    const watch: Watch = { collection, changed: new Set(), stop: () => this.#watches.delete(watch) };
    this.#watches.add(watch);
    return watch;
  }

  #note(collection: Collection, record: number): void {
    for (const watch of this.#watches) if (watch.collection === collection.id) watch.changed.add(record);
  }

  /** The key under which an entry is stored. */
  #entryKey(index: Index, key: Buffer, record: number): Buffer {
    return index.unique ? key : Buffer.concat([key, recordBytes(record)]);
  }

  #checkUnique(collection: Collection, index: Index, keys: Keys, record: number): void {
    if (!index.unique) {
      if (index.prepareUnique) this.#checkPrepared(collection, index, keys, record);
      return;
    }
    for (const { key, values } of keys.keys.values()) {
      const held = this.#store.recordAt(key);
      if (held !== undefined && held !== record) throw duplicateKey(collection, index, values);
    }
  }

  #checkPrepared(collection: Collection, index: Index, keys: Keys, record: number): void {
    for (const { key, values } of keys.keys.values())
      for (const held of this.#store.keys(this.#store.index, { start: key, end: successor(key) }))
        if (readRecord(held) !== record) throw duplicateKey(collection, index, values);
  }

  #noteFlags(collection: Collection, index: Index, keys: Keys): void {
    if ((!keys.multikey || index.multikey) && (!keys.longKeys || index.longKeys)) return;
    index.multikey ||= keys.multikey;
    index.longKeys ||= keys.longKeys;
    this.#catalog.save(collection);
  }

  #removeEntry(index: Index, key: Buffer, record: number): void {
    // In an index that is being filled, the key may be another document's: this one was not reached yet.
    if (index.building && index.unique && this.#store.recordAt(key) !== record) return;
    void this.#store.index.remove(this.#entryKey(index, key, record));
  }

  #put(index: Index, keys: Keys, record: number, had = NO_KEYS): void {
    const value = recordBytes(record);
    for (const [name, { key }] of keys.keys)
      if (!had.keys.has(name)) void this.#store.index.put(this.#entryKey(index, key, record), value);
  }

  /** Stores a new document; throws without a trace when a unique index or the validator refuses it. */
  insert(collection: Collection, bytes: Buffer, document: Doc, validate = true): number {
    if (bytes.length > MAX_DOCUMENT) throw tooLarge(bytes.length);
    if (validate) checkValidator(collection, document);
    const record = collection.nextRecord;
    const all = collection.indexes.map((index) => keysOf(index, document));
    collection.indexes.forEach((index, i) => {
      this.#checkUnique(collection, index, all[i] as Keys, record);
    });
    collection.indexes.forEach((index, i) => {
      this.#noteFlags(collection, index, all[i] as Keys);
      this.#put(index, all[i] as Keys, record);
    });
    void this.#store.docs.put(documentKey(collection.id, record), bytes);
    collection.nextRecord++;
    collection.count++;
    collection.size += bytes.length;
    this.#catalog.touch(collection);
    this.#note(collection, record);
    return record;
  }

  /** Puts a changed document in the place of an old one; throws without a trace when it is refused. */
  replace(
    collection: Collection,
    record: number,
    old: Buffer,
    changed: { bytes: Buffer; document: Doc },
    validate = true,
  ): void {
    const { bytes, document: after } = changed;
    if (bytes.length > MAX_DOCUMENT) throw tooLarge(bytes.length);
    if (validate) checkValidator(collection, after);
    const before = decode(old);
    const changes = collection.indexes
      .filter((index) => dependsOnChange(index, before, after))
      .map((index) => ({ index, before: keysOf(index, before), after: keysOf(index, after) }));
    for (const change of changes) this.#checkUnique(collection, change.index, change.after, record);
    for (const { index, before: had, after: has } of changes) {
      this.#noteFlags(collection, index, has);
      for (const [name, { key }] of had.keys) if (!has.keys.has(name)) this.#removeEntry(index, key, record);
      this.#put(index, has, record, had);
    }
    void this.#store.docs.put(documentKey(collection.id, record), bytes);
    if (bytes.length !== old.length) this.#catalog.touch(collection);
    collection.size += bytes.length - old.length;
    this.#note(collection, record);
  }

  /** Removes a document with its index entries. */
  remove(collection: Collection, record: number, bytes: Buffer): void {
    const document = decode(bytes);
    for (const index of collection.indexes)
      for (const { key } of keysOf(index, document).keys.values()) this.#removeEntry(index, key, record);
    void this.#store.docs.remove(documentKey(collection.id, record));
    collection.count--;
    collection.size -= bytes.length;
    this.#catalog.touch(collection);
  }

  /** Fills a new index from one document; throws when it is unique and refuses. */
  addToIndex(collection: Collection, index: Index, record: number, document: Doc): void {
    const keys = keysOf(index, document);
    this.#checkUnique(collection, index, keys, record);
    this.#noteFlags(collection, index, keys);
    this.#put(index, keys, record);
  }
}

function tooLarge(size: number): CommandError {
  return new CommandError(
    10334,
    `BSONObj size: ${size} is invalid. Size must be between 0 and ${MAX_DOCUMENT}(16MB)`,
  );
}

function checkValidator(collection: Collection, document: Doc): void {
  if (!collection.validator || collection.validator.matches(document)) return;
  if (
    collection.options.get('validationAction') === 'warn' ||
    collection.options.get('validationLevel') === 'off'
  )
    return;
  const details = doc({
    failingDocumentId: document.get('_id') ?? null,
    details: whyRefused(collection.validator.filter, document),
  });
  throw new CommandError(121, 'Document failed validation', doc({ errInfo: details }));
}

/** A document ready to be stored: `_id` first, made when there is none. The client's bytes are kept as they are. */
export function withId(bytes: Buffer, document: Doc): { bytes: Buffer; document: Doc } {
  const id = document.get('_id');
  if (id !== undefined && document.keys().next().value === '_id') return { bytes, document };
  const ordered: Doc = new Map([['_id', id === undefined ? new ObjectId() : id]]);
  for (const [name, value] of document) if (name !== '_id') ordered.set(name, value);
  return { bytes: encode(ordered), document: ordered };
}
