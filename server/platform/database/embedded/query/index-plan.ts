import { keyOf, successor } from '../bson/keystring.ts';
import type { Value } from '../bson/values.ts';
import { type IndexField, MAX_KEY } from '../catalog/index-keys.ts';
import type { Index } from '../catalog/index-state.ts';
import { type KeyRange, rangeOf } from '../storage/keys.ts';
import { type Condition, highEdge, type Interval, intersect, isPoint, lowEdge, point } from './bounds.ts';
import { isPosition } from './path.ts';
import type { SortField } from './sort.ts';

/** Reads stretches of one index. */
export interface IndexPlan {
  kind: 'index';
  index: Index;
  ranges: KeyRange[];
  reverse: boolean;
  /** The documents come in the order that was asked for. */
  sorted: boolean;
  /** The stretches hold exactly what the filter accepts. */
  exact: boolean;
  /** How many fields of the index are bounded. */
  bounded: number;
  bounds: Interval[][];
}

/** What is asked of a plan besides the filter. */
export interface Wish {
  sort?: SortField[];
  hint?: Value | undefined;
  limit?: number;
}

const EVERYTHING: Interval[] = [
  { low: Buffer.from([0x01]), lowIn: true, high: Buffer.from([0xfe]), highIn: true },
];
const MAX_RANGES = 4000;

const isEverything = (intervals: Interval[]) => intervals === EVERYTHING;

function invert(bytes: Buffer): Buffer {
  const made = Buffer.allocUnsafe(bytes.length);
  for (let i = 0; i < bytes.length; i++) made[i] = ~(bytes[i] as number) & 0xff;
  return made;
}

function directed(intervals: Interval[], field: IndexField): Interval[] {
  if (!field.descending) return intervals;
  return intervals
    .map(({ low, lowIn, high, highIn }) => ({
      low: invert(high),
      lowIn: highIn,
      high: invert(low),
      highIn: lowIn,
    }))
    .reverse();
}

/** The key ranges of an index for the intervals of its fields, in the order of the keys. */
function rangesFor(index: Index, bounds: Interval[][]): KeyRange[] {
  let prefixes = [index.prefix];
  for (let i = 0; i < bounds.length; i++) {
    const field = index.fields[i] as IndexField;
    const intervals = directed(bounds[i] as Interval[], field);
    const last = i === bounds.length - 1;
    if (
      (!last || index.unique) &&
      intervals.every(isPoint) &&
      prefixes.length * intervals.length <= MAX_RANGES
    ) {
      prefixes = prefixes.flatMap((prefix) => intervals.map(({ low }) => Buffer.concat([prefix, low])));
      continue;
    }
    const closed = prefixes.length * intervals.length <= MAX_RANGES ? intervals : [hull(intervals)];
    return prefixes.flatMap((prefix) =>
      closed.map((interval) =>
        cutRange(Buffer.concat([prefix, lowEdge(interval)]), Buffer.concat([prefix, highEdge(interval)])),
      ),
    );
  }
  const whole = index.unique && bounds.length === index.fields.length;
  return prefixes.map((prefix) => {
    const range = cutRange(prefix, successor(prefix));
    return whole && range.start === prefix ? { ...range, whole } : range;
  });
}

const product = (bounds: Interval[][]) => bounds.reduce((size, list) => size * list.length, 1);

/** The one interval that covers all of these. */
function hull(intervals: Interval[]): Interval {
  const first = intervals[0] as Interval;
  const last = intervals.at(-1) as Interval;
  return { low: first.low, lowIn: first.lowIn, high: last.high, highIn: last.highIn };
}

/** Long keys are stored cut, so bounds are cut too, generously. */
function cutRange(start: Buffer, end: Buffer): KeyRange {
  const limit = 4 + MAX_KEY;
  return {
    start: start.length > limit ? start.subarray(0, limit) : start,
    end: end.length > limit ? successor(end.subarray(0, limit)) : end,
  };
}

function fieldBounds(index: Index, at: number, conditions: Condition[], used: Set<Condition>): Interval[] {
  const field = index.fields[at] as IndexField;
  const own = conditions.filter((condition) => condition.path === field.name);
  // A number in a path means a position or a name; the keys hold the one, a filter may mean the other.
  if (own.length === 0 || field.path.some(isPosition)) return EVERYTHING;
  if (!index.multikey) {
    for (const condition of own) used.add(condition);
    return own.map((condition) => condition.intervals).reduce(intersect);
  }
  // Different elements of an array may meet different conditions: only one of them may bound the keys, and of several
  // fields below one array only one.
  const root = field.path[0];
  for (let i = 0; i < at; i++) if (index.fields[i]?.path[0] === root) return EVERYTHING;
  const best = [...own].sort((a, b) => weight(a) - weight(b))[0] as Condition;
  used.add(best);
  return best.intervals;
}

const weight = (condition: Condition) =>
  condition.intervals.every(isPoint) ? condition.intervals.length : 10_000 + condition.intervals.length;

/** Whether an index's order serves a sort; the first fields may be skipped when they are fixed to one value. */
function sortDirection(index: Index, bounds: Interval[][], sort: SortField[]): 'forward' | 'reverse' | null {
  if (index.multikey || index.longKeys || index.text) return null;
  const fixed = (i: number) => bounds[i]?.length === 1 && isPoint((bounds[i] as Interval[])[0] as Interval);
  let at = 0;
  let reverse: boolean | undefined;
  for (const { path, descending } of sort) {
    const name = path.join('.');
    while (at < index.fields.length && index.fields[at]?.name !== name && fixed(at)) at++;
    const field = index.fields[at];
    if (field?.name !== name || path.some(isPosition)) {
      if (index.fields.some((one, i) => one.name === name && fixed(i))) continue;
      return null;
    }
    if (!fixed(at)) {
      const opposite = field.descending !== descending;
      if (reverse !== undefined && reverse !== opposite) return null;
      reverse = opposite;
    }
    at++;
  }
  return reverse ? 'reverse' : 'forward';
}

/** As `planIndex` for a filter that asks for one plain value of the first field of a unique index over that field alone. */
export function planOne(index: Index, value: Value): IndexPlan {
  const key = keyOf(value);
  const start = Buffer.concat([index.prefix, key]);
  const range = cutRange(start, successor(start));
  return {
    kind: 'index',
    index,
    ranges: [range.start === start ? { ...range, whole: true } : range],
    reverse: false,
    sorted: false,
    exact: !index.longKeys,
    bounded: 1,
    bounds: [[point(key)]],
  };
}

/** The plan that an index would give for a filter. */
export function planIndex(index: Index, conditions: Condition[], others: number, wish: Wish): IndexPlan {
  const used = new Set<Condition>();
  const bounds: Interval[][] = [];
  for (let i = 0; i < index.fields.length; i++) bounds.push(fieldBounds(index, i, conditions, used));
  const direction = wish.sort?.length ? sortDirection(index, bounds, wish.sort) : null;
  // Bounds after a field that is no list of points can't narrow the range.
  let bounded = 0;
  while (bounded < bounds.length && !isEverything(bounds[bounded] as Interval[])) {
    bounded++;
    if (!(bounds[bounded - 1] as Interval[]).every(isPoint)) break;
  }
  const kept = bounds.slice(0, bounded);
  const usedAll = conditions.every(
    (one) => one.exact && index.fields.slice(0, bounded).some((field) => field.name === one.path),
  );
  return {
    kind: 'index',
    index,
    ranges:
      bounded === 0
        ? [rangeOf(index.id)]
        : kept.some((list) => list.length === 0)
          ? []
          : rangesFor(index, kept),
    reverse: direction === 'reverse',
    sorted: direction !== null,
    exact: others === 0 && usedAll && !index.multikey && !index.longKeys && product(kept) <= MAX_RANGES,
    bounded,
    bounds: kept,
  };
}
