import { createHash } from 'node:crypto';
import { decode } from '../bson/decode.ts';
import { Catalog } from '../catalog/catalog.ts';
import { keysOf } from '../catalog/records.ts';
import { rangeOf, readRecord, recordBytes, type Store } from './store.ts';

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
    const expected = new Map(collection.indexes.map((index) => [index, new Set<string>()]));
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
        for (const [index, keys] of expected)
          for (const { key: entry } of keysOf(index, document).keys.values()) {
            const full = index.unique ? entry : Buffer.concat([entry, recordBytes(record)]);
            keys.add(`${full.toString('latin1')}=${record}`);
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
    for (const [index, keys] of expected) {
      for (const key of store.keys(store.index, rangeOf(index.id))) {
        const value = store.get(store.index, key);
        const entry = `${Buffer.from(key).toString('latin1')}=${value ? readRecord(value) : '?'}`;
        if (!keys.delete(entry))
          found.faults.push(
            `${name}: index ${index.name} has an entry for record ${value ? readRecord(value) : '?'} that no document has`,
          );
        found.entries++;
      }
      for (const entry of keys)
        found.faults.push(
          `${name}: index ${index.name} lacks the entry of record ${entry.split('=').at(-1)}`,
        );
    }
  }
  found.digest = digest.digest('hex');
  return found;
}
