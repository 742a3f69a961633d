import { keyOf, RANK, rankOf, successor } from '../bson/keystring.ts';
import { BSONRegExp, type Doc, isDoc, isTruthy, Opaque, type Value } from '../bson/values.ts';
import { isOperatorDoc } from './matcher.ts';
import { literalPrefix, regexParts } from './regex.ts';

/** A stretch of the keys of one ascending field. A bound covers every key that begins with it. */
export interface Interval {
  low: Buffer;
  lowIn: boolean;
  high: Buffer;
  highIn: boolean;
}

/** What one condition on a path says about an index over it. */
export interface Condition {
  path: string;
  operator: string;
  operand: Value;
  intervals: Interval[];
  /** Every key in the intervals belongs to a document that the condition accepts (unless arrays are indexed). */
  exact: boolean;
  /** A document without the field can't pass. */
  needsField: boolean;
}

const EMPTY_ARRAY = new Opaque(6, Buffer.alloc(0));
/** The interval of one value, given its key. */
export const point = (key: Buffer): Interval => ({ low: key, lowIn: true, high: key, highIn: true });
const ofRank = (rank: number): Interval => point(Buffer.from([rank]));

/** Whether an interval holds one value only. */
export function isPoint(interval: Interval): boolean {
  return interval.low.length > 1 || interval.low[0] === RANK.null
    ? interval.lowIn &&
        interval.highIn &&
        (interval.low === interval.high || interval.low.equals(interval.high))
    : false;
}

function equality(operand: Value): { intervals: Interval[]; exact: boolean } {
  if (operand instanceof BSONRegExp) return regex(operand.pattern, operand.options);
  // An array equals a whole array, whose elements are the keys, or an element that is that array.
  if (Array.isArray(operand))
    return {
      intervals: [point(keyOf(operand)), point(keyOf(operand.length > 0 ? operand[0] : EMPTY_ARRAY))],
      exact: false,
    };
  return { intervals: [point(keyOf(operand))], exact: operand !== null };
}

function regex(pattern: string, options: string): { intervals: Interval[]; exact: boolean } {
  const { prefix } = literalPrefix(pattern, options);
  const itself = point(keyOf(new BSONRegExp(pattern, options)));
  if (prefix === '') return { intervals: [ofRank(RANK.string), itself], exact: false };
  // Every text that begins so: the end of the text is left out of the bounds.
  const begin = keyOf(prefix).subarray(0, -1);
  return {
    intervals: [{ low: begin, lowIn: true, high: successor(begin), highIn: false }, itself],
    exact: false,
  };
}

function ordered(operator: string, operand: Value): Interval | null {
  const rank = rankOf(operand);
  if (rank === RANK.min || rank === RANK.max || rank === RANK.array) return null;
  const key = keyOf(operand);
  if (operand === null) return point(key);
  const all = Buffer.from([rank]);
  switch (operator) {
    case '$gt':
      return { low: key, lowIn: false, high: all, highIn: true };
    case '$gte':
      return { low: key, lowIn: true, high: all, highIn: true };
    case '$lt':
      return { low: all, lowIn: true, high: key, highIn: false };
    default:
      return { low: all, lowIn: true, high: key, highIn: true };
  }
}

const compareLow = (a: Interval, b: Interval) =>
  Buffer.compare(a.low, b.low) || Number(b.lowIn) - Number(a.lowIn);

/** Sorts intervals and joins those that meet. */
export function normalize(intervals: Interval[]): Interval[] {
  if (intervals.length === 1) return intervals;
  const joined: Interval[] = [];
  for (const next of [...intervals].sort(compareLow)) {
    const last = joined.at(-1);
    if (!last || Buffer.compare(lowEdge(next), highEdge(last)) > 0) joined.push({ ...next });
    else if (Buffer.compare(highEdge(next), highEdge(last)) > 0) {
      last.high = next.high;
      last.highIn = next.highIn;
    }
  }
  return joined;
}

/** The first byte string inside an interval. */
export function lowEdge(interval: Interval): Buffer {
  return interval.lowIn ? interval.low : successor(interval.low);
}
/** The first byte string beyond an interval. */
export function highEdge(interval: Interval): Buffer {
  return interval.highIn ? successor(interval.high) : interval.high;
}

/** What two lists of intervals have in common. */
export function intersect(one: Interval[], other: Interval[]): Interval[] {
  const common: Interval[] = [];
  for (const a of one) {
    for (const b of other) {
      const low = Buffer.compare(lowEdge(a), lowEdge(b)) >= 0 ? a : b;
      const high = Buffer.compare(highEdge(a), highEdge(b)) <= 0 ? a : b;
      if (Buffer.compare(lowEdge(low), highEdge(high)) < 0)
        common.push({ low: low.low, lowIn: low.lowIn, high: high.high, highIn: high.highIn });
    }
  }
  return normalize(common);
}

function conditionOf(
  path: string,
  operator: string,
  operand: Value,
  operators: Doc | null,
): Condition | null {
  const made = (intervals: Interval[], exact: boolean, needsField = true): Condition => ({
    path,
    operator,
    operand,
    intervals: normalize(intervals),
    exact,
    needsField,
  });
  switch (operator) {
    case '$eq': {
      const { intervals, exact } = equality(operand);
      return made(intervals, exact, operand !== null);
    }
    case '$in': {
      if (!Array.isArray(operand)) return null;
      const parts = operand.map(equality);
      return made(
        parts.flatMap((part) => part.intervals),
        parts.every((part) => part.exact),
        !operand.includes(null),
      );
    }
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte': {
      const interval = ordered(operator, operand);
      // The range of numbers holds NaN, which no comparison accepts.
      const exact = interval !== null && rankOf(operand) !== RANK.number && operand !== null;
      const numberUp = rankOf(operand) === RANK.number && operator.startsWith('$gt');
      return interval && made([interval], exact || (numberUp && !isNaNKey(interval)), operand !== null);
    }
    case '$regex': {
      const parts = regexParts(operand, operators?.get('$options'));
      return parts && made(regex(parts.pattern, parts.options).intervals, false);
    }
    case '$all':
      if (!Array.isArray(operand) || operand.length === 0) return null;
      if (isDoc(operand[0]) && isOperatorDoc(operand[0])) return null;
      return made(equality(operand[0] as Value).intervals, false, operand[0] !== null);
    case '$exists':
      return isTruthy(operand)
        ? made([{ low: Buffer.from([0x01]), lowIn: true, high: Buffer.from([0xfe]), highIn: true }], false)
        : null;
    // No index is narrower for it, but a document without the field can't pass, and a partial index may ask for just this.
    case '$type':
      return made(
        [{ low: Buffer.from([0x01]), lowIn: true, high: Buffer.from([0xfe]), highIn: true }],
        false,
      );
    case '$elemMatch': {
      if (!isDoc(operand) || !isOperatorDoc(operand)) return null;
      let intervals: Interval[] | null = null;
      for (const [inner, value] of operand) {
        const condition = conditionOf(path, inner, value, operand);
        if (!condition || inner === '$elemMatch' || Array.isArray(value) !== (inner === '$in')) continue;
        intervals = intervals ? intersect(intervals, condition.intervals) : condition.intervals;
      }
      return intervals && made(intervals, false);
    }
    default:
      return null;
  }
}

const isNaNKey = (interval: Interval) =>
  interval.low.length > 1 && interval.low.subarray(1, 9).every((byte) => byte === 0);

/** Everything that a filter demands of single paths, its `$and`s included; `others` counts what is not among it. */
export function conditionsOf(filter: Doc): { conditions: Condition[]; others: number; ors: Doc[][] } {
  const conditions: Condition[] = [];
  const ors: Doc[][] = [];
  let others = 0;
  const visit = (part: Doc) => {
    for (const [name, operand] of part) {
      if (name === '$and' && Array.isArray(operand))
        for (const inner of operand) isDoc(inner) && visit(inner);
      else if (name === '$or' && Array.isArray(operand)) {
        const branches = operand.filter(isDoc);
        if (branches.length === 1) visit(branches[0] as Doc);
        else {
          ors.push(branches);
          others++;
        }
      } else if (name.startsWith('$')) others += name === '$comment' ? 0 : 1;
      else if (isOperatorDoc(operand)) {
        for (const [operator, value] of operand) {
          if (operator === '$options' || operator === '$comment') continue;
          const condition = conditionOf(name, operator, value, operand);
          if (condition) conditions.push(condition);
          else others++;
        }
      } else conditions.push(conditionOf(name, '$eq', operand, null) as Condition);
    }
  };
  visit(filter);
  return { conditions, others, ors };
}
