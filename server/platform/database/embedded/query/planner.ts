import { equals } from '../bson/compare.ts';
import { BSONRegExp, type Doc, isDoc, toNumber, type Value } from '../bson/values.ts';
import type { Collection } from '../catalog/collection.ts';
import type { Index } from '../catalog/index-state.ts';
import { badValue, CommandError } from '../errors.ts';
import type { Store } from '../storage/store.ts';
import { type Condition, conditionsOf } from './bounds.ts';
import { isEligible } from './eligible.ts';
import { type IndexPlan, planIndex, planOne, type Wish } from './index-plan.ts';

/** Reads the documents in the order of their record numbers. */
export interface ScanPlan {
  kind: 'scan';
  reverse: boolean;
}

/** Reads several index plans, each document once. */
export interface OrPlan {
  kind: 'or';
  parts: IndexPlan[];
}

/** What the planner chose. */
export type Plan = ScanPlan | IndexPlan | OrPlan;

/** Keys are counted up to the first of these; on to the second only when no plan has fewer. */
const FEW = 32;
const ENOUGH = 1000;

/** The index that a hint names; throws when there is none. null stands for reading the documents as they lie. */
function hinted(collection: Collection, hint: Value): Index | { natural: number } {
  if (isDoc(hint) && hint.has('$natural')) return { natural: toNumber(hint.get('$natural')) };
  if (typeof hint !== 'string' && !isDoc(hint))
    throw new CommandError(9, 'Hint must be a string or an object');
  const found = collection.indexes.find((index) =>
    typeof hint === 'string' ? index.name === hint : equals(index.spec.get('key') as Value, hint),
  );
  if (!found || found.hidden || found.building)
    throw badValue('error processing query: hint provided does not correspond to an existing index');
  return found;
}

function estimate(store: Store, plan: IndexPlan, enough: number): number {
  let count = 0;
  for (const range of plan.ranges) {
    if (range.whole) count++;
    else for (const _ of store.keys(store.index, range)) if (++count >= enough) return count;
    if (count >= enough) return count;
  }
  return count;
}

function cost(store: Store, plan: IndexPlan, wish: Wish, rivals: number, enough: number): number {
  const unique = plan.index.unique && plan.bounded === plan.index.fields.length && plan.ranges.length === 1;
  if (unique) return 0;
  if (plan.bounded === 0) return ENOUGH + (plan.sorted && wish.limit ? -1 : 10);
  const size = rivals > 1 ? estimate(store, plan, enough) : 1;
  if (plan.sorted && wish.limit) return Math.min(size, wish.limit) - 0.5;
  return size - plan.bounded * 0.01 - (plan.sorted ? 0.3 : 0);
}

const isById = ({ path, operator, operand }: Condition) =>
  path === '_id' && operator === '$eq' && !(operand instanceof BSONRegExp) && !Array.isArray(operand);

/** Whether the filter or the sort begins with what the index begins with; no other index is of use. */
function begins(index: Index, conditions: Condition[], wish: Wish): boolean {
  const first = index.fields[0]?.name;
  return conditions.some(({ path }) => path === first) || wish.sort?.[0]?.path.join('.') === first;
}

/** The one _id that a filter asks for and nothing else, which most filters do. */
function onlyId(filter: Doc): Value | null {
  const id = filter.size === 1 ? filter.get('_id') : undefined;
  const plain = id !== undefined && !isDoc(id) && !Array.isArray(id) && !(id instanceof BSONRegExp);
  return plain ? id : null;
}

/** Chooses how to find what a filter accepts. */
export function choosePlan(store: Store, collection: Collection, filter: Doc, wish: Wish = {}): Plan {
  const id = onlyId(filter);
  if (id !== null && !wish.sort?.length && (wish.hint === undefined || wish.hint === null))
    return planOne(collection.indexes[0] as Index, id);
  const { conditions, others, ors } = conditionsOf(filter);
  if (wish.hint !== undefined && wish.hint !== null && !(isDoc(wish.hint) && wish.hint.size === 0)) {
    const index = hinted(collection, wish.hint);
    if ('natural' in index) return { kind: 'scan', reverse: index.natural < 0 };
    return planIndex(index, conditions, others, wish);
  }
  const natural = wish.sort?.find((field) => field.path[0] === '$natural');
  if (natural) return { kind: 'scan', reverse: natural.descending };
  // An equality on _id finds one document at most: no other index can be better.
  const primary = collection.indexes[0] as Index;
  if (conditions.some(isById)) return planIndex(primary, conditions, others, wish);
  const plans = collection.indexes
    .filter((index) => begins(index, conditions, wish) && isEligible(index, conditions))
    .map((index) => planIndex(index, conditions, others, wish))
    .filter((plan) => plan.bounded > 0 || (plan.sorted && !plan.index.sparse && !plan.index.partial));
  const bounded = plans.filter((plan) => plan.bounded > 0);
  const only = bounded.length === 1 ? bounded[0] : undefined;
  if (only && (plans.length === 1 || only.sorted || !wish.sort?.length)) return only;
  // Where an index finds what is asked for and nothing else, in the order asked for, no other one reads less.
  const sure = bounded.find((plan) => plan.exact && (plan.sorted || !wish.sort?.length));
  if (sure) return sure;
  const best = cheapest(store, plans, wish, bounded.length + (ors.length > 0 ? 1 : 0));
  if (!best || best.bounded === 0) {
    const or = planOr(store, collection, ors);
    if (or) return or;
  }
  return best ?? { kind: 'scan', reverse: false };
}

function cheapest(store: Store, plans: IndexPlan[], wish: Wish, bounded: number): IndexPlan | undefined {
  const rivals = wish.limit && wish.sort?.length ? plans.length : bounded;
  let best: IndexPlan | undefined;
  for (const enough of [FEW, ENOUGH]) {
    let least = Number.POSITIVE_INFINITY;
    for (const plan of plans) {
      const price = cost(store, plan, wish, rivals, enough);
      if (price < least) {
        best = plan;
        least = price;
      }
    }
    if (least < enough - 1) break;
  }
  return best;
}

function planOr(store: Store, collection: Collection, ors: Doc[][]): OrPlan | null {
  for (const branches of ors) {
    const parts: IndexPlan[] = [];
    for (const branch of branches) {
      const plan = choosePlan(store, collection, branch);
      if (plan.kind === 'index' && plan.bounded > 0) parts.push({ ...plan, sorted: false, exact: false });
      else if (plan.kind === 'or') parts.push(...plan.parts);
      else break;
      if (branch === branches.at(-1)) return { kind: 'or', parts };
    }
  }
  return null;
}
