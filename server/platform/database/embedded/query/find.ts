import type { Doc, Value } from '../bson/values.ts';
import type { Collection } from '../catalog/collection.ts';
import { CommandError } from '../errors.ts';
import type { Store } from '../storage/store.ts';
import { findText, type TextHits, textSearch } from '../text/search.ts';
import type { Collation } from './collation.ts';
import { compileFilter, type Matcher, type Variables } from './matcher.ts';
import { choosePlan, type Plan } from './planner.ts';
import { type Examined, pause, Scan, SLICE_MS } from './scan.ts';
import { makeSorter, parseSort, type Sorter, type SortField, type SortKey, sortNeeds } from './sort.ts';

/** What is to be found and how. */
export interface FindOptions {
  filter: Doc;
  sort?: Value | undefined;
  projection?: Doc | undefined;
  skip?: number;
  limit?: number;
  hint?: Value | undefined;
  variables?: Variables;
  collation?: Collation | null;
  /** The moment after which the search ends with MaxTimeMSExpired. */
  deadline?: number;
}

/** Throws when a command's time is over. */
export function checkDeadline(deadline: number | undefined): void {
  if (deadline !== undefined && Date.now() > deadline)
    throw new CommandError(50, 'operation exceeded time limit');
}

/** A search made ready: plan, filter, sort. */
export interface Prepared {
  collection: Collection;
  matcher: Matcher;
  plan: Plan;
  sort: SortField[];
  /** The plan doesn't give the order that was asked for. */
  sorts: boolean;
  text: TextHits | null;
  sorter: Sorter;
}

/** As `prepare`, with the reading of a text index done in turns with others. */
export async function prepareInTurns(
  store: Store,
  collection: Collection,
  options: FindOptions,
): Promise<Prepared> {
  const search = textSearch(store, collection, options.filter);
  let step = search.next();
  while (!step.done) {
    checkDeadline(options.deadline);
    await pause();
    step = search.next();
  }
  return prepare(store, collection, options, step.value);
}

/** Plans a search in a collection. `text` is what its `$text` finds, if that is known already. */
export function prepare(
  store: Store,
  collection: Collection,
  options: FindOptions,
  text = findText(store, collection, options.filter),
): Prepared {
  const matcher = compileFilter(options.filter, options.variables, options.collation);
  const sort = parseSort(options.sort);
  const sorter = makeSorter(sort, options.collation ?? null);
  if (text)
    return {
      collection,
      matcher,
      plan: { kind: 'scan', reverse: false },
      sort,
      // What was found comes with the best score first.
      sorts: sort.length > 0 && !(sort.length === 1 && sort[0]?.score),
      sorter,
      text,
    };
  if (sort.some((field) => field.score))
    throw new CommandError(40218, 'query requires text score metadata, but it is not available');
  const limit = options.limit ? options.limit + (options.skip ?? 0) : 0;
  // Indexes hold texts byte by byte: no help for another order.
  const plan: Plan = options.collation
    ? { kind: 'scan', reverse: false }
    : choosePlan(store, collection, options.filter, { sort, hint: options.hint, limit });
  const served = sort[0]?.path[0] === '$natural' || (plan.kind === 'index' && plan.sorted);
  return { collection, matcher, plan, sort, sorts: sort.length > 0 && !served, text: null, sorter };
}

/** The walk for a search: over the index or the documents, or over the hits of a text search. */
export function scanOf(store: Store, prepared: Prepared, needs: string[] | null): Scan {
  const { collection, plan, matcher, text } = prepared;
  return new Scan(store, collection, plan, matcher, needs, text?.records);
}

/** Finds all records, in order, without their documents. Lets others have their turn. */
export async function findRecords(
  store: Store,
  prepared: Prepared,
  options: { most?: number; deadline?: number | undefined; examined?: Examined },
): Promise<number[]> {
  const most = options.most || Number.POSITIVE_INFINITY;
  const { sort, sorts, sorter, text } = prepared;
  const scan = scanOf(store, prepared, sorts ? sortNeeds(sort) : []);
  const records: number[] = [];
  const keys: Sorted[] = [];
  while (!scan.done) {
    scan.step((record, _bytes, _length, document) => {
      if (sorts) keys.push({ key: sorter.key(document ?? new Map(), text?.scores.get(record)), record });
      else records.push(record);
      return sorts || records.length < most;
    }, SLICE_MS);
    if (!sorts && records.length >= most) break;
    if (scan.done) break;
    checkDeadline(options.deadline);
    await pause();
  }
  if (options.examined) Object.assign(options.examined, scan.examined);
  if (!sorts) return records;
  return inOrder(keys, sorter).slice(0, most);
}

/** A record and what it is sorted by. */
export interface Sorted {
  key: SortKey;
  record: number;
}

/** Sorts what was found; equal ones keep the order in which they were found. */
export function inOrder(keys: Sorted[], sorter: Sorter): number[] {
  return keys.sort((a, b) => sorter.compare(a.key, b.key)).map(({ record }) => record);
}
