import { wrongFields } from '../../shared/errors.ts';
import type { Page } from '../../shared/page.ts';

type Key = string | number | Date;

/** A cursor: where the page before ended, opaque to clients. */
export function encodeCursor(keys: readonly Key[]): string {
  const plain = keys.map((key) => (key instanceof Date ? { d: key.getTime() } : key));
  return Buffer.from(JSON.stringify(plain)).toString('base64url');
}

/** Reads a cursor of `size` keys; INVALID when it was not made by `encodeCursor`. */
export function decodeCursor(cursor: string, size: number): Key[] {
  try {
    const plain: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(plain) || plain.length !== size) throw new Error('shape');
    return plain.map((key: unknown) => {
      if (typeof key === 'string' || typeof key === 'number') return key;
      const time = (key as { d?: unknown } | null)?.d;
      if (typeof time !== 'number') throw new Error('key');
      return new Date(time);
    });
  } catch {
    throw wrongFields({ cursor: 'first-page' });
  }
}

/** The filter for what comes after a cursor in a list sorted by `fields` (1 up, -1 down; the last one unique). */
export function afterCursor(fields: readonly (readonly [string, 1 | -1])[], cursor: string | undefined) {
  if (cursor === undefined) return {};
  const keys = decodeCursor(cursor, fields.length);
  return {
    $or: fields.map(([field, direction], at) => ({
      ...Object.fromEntries(fields.slice(0, at).map(([before], i) => [before, keys[i]])),
      [field]: { [direction === 1 ? '$gt' : '$lt']: keys[at] },
    })),
  };
}

/** Cuts a list that was read with `limit + 1` into a page. */
export function pageFrom<T>(rows: readonly T[], limit: number, keysOf: (row: T) => readonly Key[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null };
}
