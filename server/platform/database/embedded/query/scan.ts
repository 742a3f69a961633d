import { decode, FieldPicker } from '../bson/decode.ts';
import type { Doc } from '../bson/values.ts';
import type { Collection } from '../catalog/collection.ts';
import { type KeyRange, rangeOf, readRecord } from '../storage/keys.ts';
import type { Store } from '../storage/store.ts';
import type { Ordered } from '../text/search.ts';
import type { Matcher } from './matcher.ts';
import type { Plan } from './planner.ts';

/** How many milliseconds a walk may hold the loop before others get their turn. */
export const SLICE_MS = 5;

/** Takes a document that was found; false ends the walk after it. `bytes` are overwritten by the next read. */
export type Sink = (record: number, bytes: Buffer, length: number, document: Doc | null) => boolean;

/** Counts what a walk read, for explain. */
export interface Examined {
  keys: number;
  documents: number;
}

/**
 * Walks the documents that a plan leads to and a filter accepts. It holds no transaction between its steps: it keeps the
 * last key and goes on behind it.
 */
export class Scan {
  readonly examined: Examined = { keys: 0, documents: 0 };
  done = false;
  readonly #store: Store;
  readonly #collection: Collection;
  readonly #matcher: Matcher | null;
  readonly #picker: FieldPicker | null;
  readonly #steps: { table: 'docs' | 'index'; range: KeyRange; reverse: boolean; unique: boolean }[] = [];
  readonly #seen: Set<number> | null;
  #at = 0;
  #after: Uint8Array | undefined;

  /** `needs` are fields of the top level that the sink wants to see besides the filter's; null for all. */
  constructor(
    store: Store,
    collection: Collection,
    plan: Plan,
    matcher: Matcher | null,
    needs: string[] | null = [],
    records?: Ordered,
  ) {
    this.#store = store;
    this.#collection = collection;
    // Where the keys say all that the filter asks, no document has to be looked at.
    const sure = plan.kind === 'index' && plan.exact;
    this.#matcher = matcher && matcher.filter.size > 0 && !sure ? matcher : null;
    const fields = this.#matcher?.fields;
    this.#picker =
      needs === null || fields === null || (!this.#matcher && needs.length === 0)
        ? null
        : new FieldPicker(new Set([...(fields ?? []), ...needs]));
    this.#wholeDocument = needs === null || (this.#matcher !== null && fields === null);
    this.#records = records ?? null;
    if (plan.kind === 'scan')
      this.#steps.push({
        table: 'docs',
        range: rangeOf(collection.id),
        reverse: plan.reverse,
        unique: false,
      });
    else
      for (const part of plan.kind === 'or' ? plan.parts : [plan]) {
        const ranges = part.reverse ? [...part.ranges].reverse() : part.ranges;
        for (const range of ranges)
          this.#steps.push({ table: 'index', range, reverse: part.reverse, unique: part.index.unique });
      }
    this.#seen = plan.kind === 'or' || (plan.kind === 'index' && plan.index.multikey) ? new Set() : null;
  }

  readonly #wholeDocument: boolean;
  /** Given instead of a plan: exactly these records, in this order. */
  readonly #records: Ordered | null;
  #next = 0;

  /** Goes on until the sink says stop, the time is over or nothing is left; `done` tells the last. */
  step(sink: Sink, milliseconds = Number.POSITIVE_INFINITY): void {
    const end = milliseconds === Number.POSITIVE_INFINITY ? milliseconds : performance.now() + milliseconds;
    let count = 0;
    if (this.#records) {
      while (this.#next < this.#records.length) {
        const record = this.#records.at(this.#next++);
        if (!this.#found(record, sink)) return;
        if ((++count & 31) === 0 && performance.now() > end) return;
      }
      this.done = true;
      return;
    }
    while (this.#at < this.#steps.length) {
      const step = this.#steps[this.#at];
      if (!step) break;
      if (step.range.whole) {
        this.#at++;
        const record = this.#store.recordAt(step.range.start);
        this.examined.keys++;
        if (record !== undefined && !this.#found(record, sink)) return;
        if ((++count & 31) === 0 && performance.now() > end) return;
        continue;
      }
      const table = step.table === 'docs' ? this.#store.docs : this.#store.index;
      for (const key of this.#store.keys(table, step.range, step.reverse, this.#after)) {
        this.#after = key;
        if (!this.#visit(key, step.table, step.unique, sink)) return;
        if ((++count & 31) === 0 && performance.now() > end) return;
      }
      this.#after = undefined;
      this.#at++;
    }
    this.done = true;
  }

  #visit(key: Uint8Array, table: 'docs' | 'index', unique: boolean, sink: Sink): boolean {
    if (table === 'docs') return this.#found(readRecord(key), sink);
    this.examined.keys++;
    const record = unique ? this.#store.recordAt(key) : readRecord(key);
    return record === undefined || this.#found(record, sink);
  }

  #found(record: number, sink: Sink): boolean {
    const store = this.#store;
    if (this.#seen) {
      if (this.#seen.has(record)) return true;
      this.#seen.add(record);
    }
    const bytes = store.peekDocument(this.#collection.id, record);
    if (!bytes) return true;
    this.examined.documents++;
    const length = store.docs.lastSize;
    const document = this.#picker
      ? this.#picker.pick(bytes, length)
      : this.#wholeDocument
        ? decode(bytes, 0, length)
        : null;
    if (this.#matcher && document && !this.#matcher.matches(document)) return true;
    return sink(record, bytes, length, document);
  }
}

/** Lets others have their turn on the loop. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A copy of bytes that the next read would overwrite. */
export function copyOf(bytes: Buffer, length: number): Buffer {
  return Buffer.from(Uint8Array.prototype.subarray.call(bytes, 0, length));
}
