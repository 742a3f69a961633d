import { randomBytes } from 'node:crypto';
import { Binary, type Doc, doc, isDoc, toNumber } from '../bson/values.ts';
import { compileFilter, type Matcher } from '../query/matcher.ts';
import { type Index, makeIndex } from './index-state.ts';

/** One collection. */
export interface Collection {
  id: number;
  db: string;
  name: string;
  uuid: Binary;
  options: Doc;
  validator: Matcher | undefined;
  indexes: Index[];
  nextRecord: number;
  count: number;
  size: number;
}

/** The test that a collection's options hold its documents to; undefined when there is none. */
export function validatorOf(options: Doc): Matcher | undefined {
  const validator = options.get('validator');
  return isDoc(validator) && validator.size > 0 ? compileFilter(validator) : undefined;
}

/** An empty collection, without an index yet. */
export function newCollection(id: number, db: string, name: string, options: Doc): Collection {
  const uuid = randomBytes(16);
  uuid[6] = ((uuid[6] as number) & 0x0f) | 0x40;
  uuid[8] = ((uuid[8] as number) & 0x3f) | 0x80;
  return {
    id,
    db,
    name,
    uuid: new Binary(uuid, 4),
    options,
    validator: validatorOf(options),
    indexes: [],
    nextRecord: 1,
    count: 0,
    size: 0,
  };
}

/** What is stored of a collection other than its counters. */
export function storedOf({ db, name, uuid, options, indexes }: Collection): Doc {
  return doc({
    db,
    name,
    uuid,
    options,
    indexes: indexes.map(({ id, spec, multikey, longKeys, building }) =>
      doc({ id, spec, multikey, longKeys, ...(building ? { building } : {}) }),
    ),
  });
}

/** The counters of a collection as they are stored. */
export function countersOf({ nextRecord, count, size }: Collection): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeDoubleBE(nextRecord, 0);
  bytes.writeDoubleBE(count, 8);
  bytes.writeDoubleBE(size, 16);
  return bytes;
}

/** A collection from what `storedOf` and `countersOf` gave. */
export function restoreCollection(id: number, stored: Doc, counters: Buffer | undefined): Collection {
  const options = stored.get('options') as Doc;
  return {
    id,
    db: stored.get('db') as string,
    name: stored.get('name') as string,
    uuid: stored.get('uuid') as Binary,
    options,
    validator: validatorOf(options),
    indexes: (stored.get('indexes') as Doc[]).map((item) =>
      makeIndex(toNumber(item.get('id')), item.get('spec') as Doc, {
        multikey: item.get('multikey') === true,
        longKeys: item.get('longKeys') === true,
        building: item.get('building') === true,
      }),
    ),
    nextRecord: counters ? counters.readDoubleBE(0) : 1,
    count: counters ? counters.readDoubleBE(8) : 0,
    size: counters ? counters.readDoubleBE(16) : 0,
  };
}
