import { createHash } from 'node:crypto';
import { KeyWriter } from '../bson/keystring.ts';
import { type Doc, isDoc, type Maybe, Opaque } from '../bson/values.ts';
import { CommandError } from '../errors.ts';

/** LMDB takes keys up to 1,978 bytes; beyond this length a key is cut and ends in a hash. */
export const MAX_KEY = 1500;

/** One field of an index: its path and whether it descends. */
export interface IndexField {
  name: string;
  path: string[];
  descending: boolean;
}

const NOTHING = new Opaque(6, Buffer.alloc(0));
const isPosition = (part: string | undefined) => part !== undefined && /^(0|[1-9]\d*)$/.test(part);

interface Place {
  /** Where the walk stopped: a plain value at the end, or an array with more to walk. */
  value: Maybe;
  rest: string[];
}

/** Follows a path until its end or the first array that has to be spread. */
function follow(from: Maybe, path: string[]): Place {
  let value = from;
  for (let i = 0; i < path.length; i++) {
    if (Array.isArray(value)) {
      if (!isPosition(path[i])) return { value, rest: path.slice(i) };
      value = value[Number(path[i])];
    } else if (isDoc(value)) value = value.get(path[i] as string);
    else return { value: undefined, rest: [] };
  }
  return { value, rest: [] };
}

function spread(from: Maybe, paths: (string[] | null)[], fixed: Maybe[], out: Maybe[][]): boolean {
  let array: unknown[] | undefined;
  const rests: (string[] | null)[] = paths.map(() => null);
  const values = [...fixed];
  paths.forEach((path, i) => {
    if (path === null) return;
    const place = follow(from, path);
    if (!Array.isArray(place.value)) values[i] = place.value;
    else {
      if (array !== undefined && array !== place.value)
        throw new CommandError(171, `cannot index parallel arrays [${path.join('.')}]`);
      array = place.value;
      rests[i] = place.rest;
    }
  });
  if (array === undefined) {
    out.push(values);
    return false;
  }
  const items = array.length > 0 ? (array as Maybe[]) : [undefined];
  for (const item of items) {
    const next = [...values];
    const deeper: (string[] | null)[] = rests.map((rest, i) => {
      if (rest === null) return null;
      if (rest.length > 0 && isDoc(item)) return rest;
      next[i] = rest.length > 0 ? undefined : array?.length === 0 ? NOTHING : item;
      return null;
    });
    if (deeper.some((rest) => rest !== null)) spread(item, deeper, next, out);
    else out.push(next);
  }
  return true;
}

/** The field values that an index holds for a document, and whether an array was spread for them. */
export function indexValues(fields: IndexField[], document: Doc): { values: Maybe[][]; multikey: boolean } {
  const direct = fields.map((field) => follow(document, field.path).value);
  if (!direct.some(Array.isArray)) return { values: [direct], multikey: false };
  const values: Maybe[][] = [];
  const multikey = spread(
    document,
    fields.map((field) => field.path),
    fields.map(() => undefined),
    values,
  );
  return { values, multikey };
}

const writer = new KeyWriter();

/** The key of one set of field values behind the index's number. A key that is too long is cut; a hash keeps different ones apart. */
export function keyOfValues(
  prefix: Buffer,
  fields: IndexField[],
  values: Maybe[],
): { key: Buffer; isCut: boolean } {
  writer.reset(prefix);
  for (let i = 0; i < fields.length; i++) writer.add(values[i], fields[i]?.descending);
  const key = writer.take();
  const most = prefix.length + MAX_KEY;
  if (key.length <= most) return { key, isCut: false };
  const hash = createHash('sha256').update(key.subarray(prefix.length)).digest();
  return { key: Buffer.concat([key.subarray(0, most), hash]), isCut: true };
}
