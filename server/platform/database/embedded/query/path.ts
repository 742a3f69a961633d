import { isDoc, type Maybe, type Value } from '../bson/values.ts';

/** What a match found out besides yes or no: which element of the outermost array it was, for the positional `$`. */
export interface MatchNotes {
  position: number;
}

/** A test of the value at the end of a path; undefined when nothing is there. */
export interface LeafTest {
  (value: Maybe, notes: MatchNotes | undefined): boolean;
  /** The same without a look into an array's elements, as `$elemMatch` tests an element. */
  single?: (value: Maybe) => boolean;
}

/** Whether a part of a path can name an element of an array. */
export function isPosition(part: string): boolean {
  return /^(0|[1-9]\d{0,8})$/.test(part);
}

/**
 * Whether any value that a path leads to passes a test. Arrays on the way are entered: every document in them, and the
 * element that a number names. An array at the end is given to the test as it is.
 */
export function anyAt(
  value: Maybe,
  path: string[],
  at: number,
  test: LeafTest,
  notes: MatchNotes | undefined,
): boolean {
  if (at === path.length) return test(value, notes);
  const part = path[at] as string;
  if (isDoc(value)) return anyAt(value.get(part), path, at + 1, test, notes);
  if (!Array.isArray(value)) return test(undefined, notes);
  if (
    isPosition(part) &&
    Number(part) < value.length &&
    anyAt(value[Number(part)], path, at + 1, test, notes)
  )
    return true;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDoc(item) || !anyAt(item.get(part), path, at + 1, test, notes)) continue;
    if (notes) notes.position = i;
    return true;
  }
  return false;
}

/** All values that a path leads to, arrays at the end spread into their elements too when asked. */
export function valuesAt(value: Maybe, path: string[], spread: boolean): Value[] {
  const found: Value[] = [];
  anyAt(
    value,
    path,
    0,
    (leaf) => {
      if (spread && Array.isArray(leaf)) found.push(...leaf);
      else if (leaf !== undefined) found.push(leaf);
      return false;
    },
    undefined,
  );
  return found;
}
