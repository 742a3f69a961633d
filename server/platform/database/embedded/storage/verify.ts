import { createHash } from 'node:crypto';
import { decode } from '../bson/decode.ts';
import type { Doc } from '../bson/values.ts';
import { Catalog } from '../catalog/catalog.ts';
import type { Collection } from '../catalog/collection.ts';
import type { Index } from '../catalog/index-state.ts';
import { keysOf } from '../catalog/records.ts';
import { rangeOf, readRecord, recordBytes } from './keys.ts';
import type { Store } from './store.ts';

/** What a walk through a data directory found. */
export interface Verified {
  collections: number;
  documents: number;
  entries: number;
  /** Over all collections' names and documents, in the order of their names and record numbers. */
  digest: string;
  /** One sentence for each thing that is wrong. */
  faults: string[];
}

/** Walks every document and every index of a store: all that should be there is, and nothing else. */
export function verifyStore(store: Store): Verified {
  const catalog = new Catalog(store);
  catalog.load();
  const digest = createHash('sha256');
  const found: Verified = { collections: 0, documents: 0, entries: 0, digest: '', faults: [] };
  const all = catalog.list().sort((a, b) => (`${a.db}.${a.name}` < `${b.db}.${b.name}` ? -1 : 1));
  for (const collection of all) {
    const name = `${collection.db}.${collection.name}`;
    found.collections++;
    digest.update(`${name}\n`);
    // One that is being filled is not there yet.
    const indexes = collection.indexes.filter((index) => !index.building);
    const expected = new Map(indexes.map((index) => [index, 0]));
    let count = 0;
    let size = 0;
    for (const key of store.keys(store.docs, rangeOf(collection.id))) {
      const bytes = store.get(store.docs, key);
      if (!bytes) continue;
      count++;
      size += bytes.length;
      digest.update(bytes);
      const record = readRecord(key);
      if (record >= collection.nextRecord)
        found.faults.push(`${name}: record ${record} lies beyond the counter`);
      try {
        const document = decode(bytes);
        for (const index of indexes)
          for (const entry of entriesOf(index, document, record)) {
            expected.set(index, (expected.get(index) ?? 0) + 1);
            if (store.recordAt(entry) !== record)
              found.faults.push(`${name}: index ${index.name} lacks the entry of record ${record}`);
          }
      } catch (error) {
        found.faults.push(`${name}: record ${record} can't be read: ${(error as Error).message}`);
      }
    }
    found.documents += count;
    if (count !== collection.count)
      found.faults.push(`${name}: ${count} documents, but the counter says ${collection.count}`);
    if (size !== collection.size)
      found.faults.push(`${name}: ${size} bytes, but the counter says ${collection.size}`);
    for (const [index, wanted] of expected) {
      const there = store.count(store.index, rangeOf(index.id));
      found.entries += there;
      // All that should be there is: there can only be too many.
      if (there > wanted)
        for (const record of strays(store, collection, index))
          found.faults.push(
            `${name}: index ${index.name} has an entry for record ${record} that no document has`,
          );
    }
  }
  found.digest = digest.digest('hex');
  return found;
}

/** The keys under which an index holds a document. */
function* entriesOf(index: Index, document: Doc, record: number): Iterable<Buffer> {
  for (const { key } of keysOf(index, document).keys.values())
    yield index.unique ? key : Buffer.concat([key, recordBytes(record)]);
}

/** The records of entries that their documents don't have. */
function* strays(store: Store, collection: Collection, index: Index): Iterable<number> {
  for (const key of store.keys(store.index, rangeOf(index.id))) {
    const record = store.recordAt(key) ?? -1;
    const bytes = store.document(collection.id, record);
    const own = bytes ? [...entriesOf(index, decode(bytes), record)] : [];
    if (!own.some((entry) => Buffer.compare(entry, key) === 0)) yield record;
  }
}
