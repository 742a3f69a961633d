import { compare } from '../bson/compare.ts';
import { KeyWriter } from '../bson/keystring.ts';
import { type Doc, isDoc, isNumber, type Maybe, Opaque, toNumber, type Value } from '../bson/values.ts';
import { badValue, CommandError } from '../errors.ts';
import type { Collation } from './collation.ts';
import { collated } from './leaf.ts';
import { valuesAt } from './path.ts';

/** One field to sort by. */
export interface SortField {
  path: string[];
  descending: boolean;
  /** Sorts by the score of `$text` instead of a field. */
  score?: boolean;
}

/** Reads a sort specification; throws for directions that are none. */
export function parseSort(spec: Value | undefined): SortField[] {
  if (spec === undefined || spec === null) return [];
  if (!isDoc(spec)) throw new CommandError(14, 'Expected field sort to be of type object');
  return [...spec].map(([name, direction]) => {
    if (isDoc(direction)) {
      if (direction.get('$meta') !== 'textScore')
        throw badValue(`Illegal $meta sort: ${String(direction.get('$meta'))}`);
      return { path: [name], descending: true, score: true };
    }
    const number = toNumber(direction);
    if (!isNumber(direction) || (number !== 1 && number !== -1))
      throw new CommandError(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    if (name === '') throw new CommandError(15976, 'FieldPath cannot be constructed with empty string');
    return { path: name.split('.'), descending: number < 0 };
  });
}

const EMPTY = new Opaque(6, Buffer.alloc(0));

/** The value that a document is sorted by: of several the least when ascending and the greatest when descending. */
export function sortValue(document: Doc, field: SortField): Maybe {
  const direct = field.path.length === 1 ? document.get(field.path[0] as string) : undefined;
  if (field.path.length === 1 && !Array.isArray(direct)) return direct;
  if (Array.isArray(direct) && direct.length === 0) return EMPTY;
  const values = valuesAt(document, field.path, true);
  if (values.length === 0) return undefined;
  return values.reduce((best, value) => (compare(value, best) < 0 === field.descending ? best : value));
}

const writer = new KeyWriter();

/** Bytes whose order is the order asked for. `score` is the document's text score. */
export function sortKey(document: Doc, fields: SortField[], score = 0): Buffer {
  writer.reset();
  for (const field of fields) writer.add(field.score ? score : sortValue(document, field), field.descending);
  return writer.take();
}

/** Whether a sort looks at fields of the document, and at which of the top level. */
export function sortNeeds(fields: SortField[]): string[] {
  return fields.filter((field) => !field.score).map((field) => field.path[0] as string);
}

/** What a document is sorted by: bytes, or its values where a collation compares them. */
export type SortKey = Buffer | Maybe[];

/** Sorts documents, by bytes or by a collation. */
export interface Sorter {
  key(document: Doc, score?: number): SortKey;
  compare(a: SortKey, b: SortKey): number;
}

/** Makes a sort ready. */
export function makeSorter(fields: SortField[], collation: Collation | null): Sorter {
  if (!collation)
    return {
      key: (document, score) => sortKey(document, fields, score),
      compare: (a, b) => Buffer.compare(a as Buffer, b as Buffer),
    };
  return {
    key: (document, score) => fields.map((field) => (field.score ? score : sortValue(document, field))),
    compare(a, b) {
      for (const [i, field] of fields.entries()) {
        const order = collated((a as Maybe[])[i], (b as Maybe[])[i], collation);
        if (order !== 0) return field.descending ? -order : order;
      }
      return 0;
    },
  };
}
