import { type Doc, isDoc, type Maybe, typeName, type Value } from '../bson/values.ts';
import { describe } from '../catalog/describe.ts';
import { badValue, CommandError } from '../errors.ts';
import { isPosition } from '../query/path.ts';

/** The largest distance by which an array may be filled up with nulls. */
const MAX_BACKFILL = 1_500_000;

/** A place in a document that an operator changes. */
export interface Spot {
  get(): Maybe;
  set(value: Value): void;
  remove(): void;
  /** The path that led here, with positions in the place of `$`. */
  path: string;
  /** The whole document. */
  document: Doc;
}

/** Changes one place of a document. */
export interface Change {
  /** Whether the place and what leads to it are made when missing. */
  creates: boolean;
  apply(spot: Spot): void;
}

/** The last name of the path, as messages give it. */
export const nameOf = ({ path }: Spot) => path.slice(path.lastIndexOf('.') + 1);

/** The document of a place, as messages name it. */
export function idOf({ document }: Spot): string {
  const id = document.get('_id');
  return id === undefined ? 'no id' : `_id: ${describe(id)}`;
}

/** What `$`, `$[]` and `$[name]` stand for. */
export interface Positions {
  /** The element that the filter matched, or -1. */
  matched: number;
  filters: Map<string, (item: Value) => boolean>;
}

const notViable = (part: string, holder: Maybe, name: string) =>
  new CommandError(28, `Cannot create field '${part}' in element {${name}: ${describe(holder ?? null)}}`);

function spotIn(document: Doc, holder: Doc | Value[], part: string, path: string): Spot {
  if (!Array.isArray(holder))
    return {
      path,
      document,
      get: () => holder.get(part),
      set: (value) => void holder.set(part, value),
      remove: () => void holder.delete(part),
    };
  const at = Number(part);
  return {
    path,
    document,
    get: () => holder[at],
    set: (value) => {
      if (at > holder.length + MAX_BACKFILL)
        throw badValue(`can't backfill more than ${MAX_BACKFILL} elements`);
      while (holder.length < at) holder.push(null);
      holder[at] = value;
    },
    remove: () => {
      // Taking an element out of an array leaves its place, as MongoDB does.
      if (at < holder.length) holder[at] = null;
    },
  };
}

/**
 * The places that a path stands for. With `create`, documents on the way are made; without, a path that leads nowhere
 * gives no place.
 */
export function spotsAt(document: Doc, path: string[], positions: Positions, create: boolean): Spot[] {
  const spots: Spot[] = [];
  const walk = (holder: Doc | Value[], at: number, walked: string[]) => {
    const part = path[at] as string;
    if (part === '$' || (part.startsWith('$[') && part.endsWith(']'))) {
      walkElements(holder, part, at, walked);
      return;
    }
    if (Array.isArray(holder) && !isPosition(part)) {
      if (create) throw notViable(part, holder, walked.at(-1) ?? '');
      return;
    }
    const spot = spotIn(document, holder, part, [...walked, part].join('.'));
    if (at === path.length - 1) {
      spots.push(spot);
      return;
    }
    let next = spot.get();
    if (!isDoc(next) && !Array.isArray(next)) {
      if (!create) return;
      if (next !== undefined) throw notViable(path[at + 1] as string, next, part);
      const following = path[at + 1] as string;
      if (following.startsWith('$'))
        throw badValue(
          `The path '${[...walked, part].join('.')}' must exist in the document in order to apply array updates.`,
        );
      next = new Map();
      spot.set(next);
    }
    walk(next as Doc | Value[], at + 1, [...walked, part]);
  };
  const walkElements = (holder: Doc | Value[], part: string, at: number, walked: string[]) => {
    if (part === '$') {
      if (positions.matched < 0)
        throw badValue('The positional operator did not find the match needed from the query.');
      const resolved = [...path];
      resolved[at] = String(positions.matched);
      for (const spot of spotsAt(document, resolved, positions, create)) spots.push(spot);
      return;
    }
    if (!Array.isArray(holder))
      throw badValue(
        `Cannot apply array updates to non-array element ${walked.at(-1) ?? ''}: ${typeName(holder)}`,
      );
    const name = part.slice(2, -1);
    const accepts = name === '' ? () => true : positions.filters.get(name);
    if (!accepts)
      throw badValue(`No array filter found for identifier '${name}' in path '${path.join('.')}'`);
    holder.forEach((item, i) => {
      if (!accepts(item)) return;
      const spot = spotIn(document, holder, String(i), [...walked, String(i)].join('.'));
      if (at === path.length - 1) spots.push(spot);
      else if (isDoc(item) || Array.isArray(item)) walk(item, at + 1, [...walked, String(i)]);
      else if (create) throw notViable(path[at + 1] as string, item, String(i));
    });
  };
  walk(document, 0, []);
  return spots;
}
