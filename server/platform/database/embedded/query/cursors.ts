import { randomBytes } from 'node:crypto';
import { CommandError } from '../errors.ts';
import type { Taker } from './batch.ts';

/** Where a cursor's documents come from. */
export interface Source {
  /** Hands the next documents over until the taker is full or there are no more. */
  next(into: Taker): Promise<void>;
  readonly done: boolean;
}

/** An open cursor. */
export interface Cursor {
  id: bigint;
  namespace: string;
  source: Source;
  usedAt: number;
  busy: boolean;
  noTimeout: boolean;
}

/** How many documents the first batch has when the client doesn't say. */
export const FIRST_BATCH = 101;
const IDLE_MS = 10 * 60 * 1000;

/** The open cursors. One that nobody asked for ten minutes is closed. */
export class Cursors {
  readonly #open = new Map<bigint, Cursor>();

  /** Keeps a source open and gives it a number. */
  add(namespace: string, source: Source, noTimeout = false): Cursor {
    let id: bigint;
    do id = randomBytes(8).readBigInt64LE() & 0x7fff_ffff_ffff_ffffn;
    while (id === 0n || this.#open.has(id));
    const cursor = { id, namespace, source, usedAt: Date.now(), busy: false, noTimeout };
    this.#open.set(id, cursor);
    return cursor;
  }

  /** The cursor with this number; throws CursorNotFound. */
  require(id: bigint, namespace: string): Cursor {
    const cursor = this.#open.get(id);
    if (!cursor) throw new CommandError(43, `cursor id ${id} not found`);
    if (cursor.namespace !== namespace)
      throw new CommandError(
        13,
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    cursor.usedAt = Date.now();
    return cursor;
  }

  /** Closes a cursor; false when there is none. */
  close(id: bigint): boolean {
    return this.#open.delete(id);
  }

  /** Closes what nobody asks for. */
  sweep(now: number): void {
    for (const cursor of this.#open.values())
      if (!cursor.busy && !cursor.noTimeout && now - cursor.usedAt > IDLE_MS) this.#open.delete(cursor.id);
  }

  /** Closes all cursors of a collection, or of a database. */
  closeOf(namespace: string): void {
    for (const cursor of this.#open.values())
      if (cursor.namespace === namespace || cursor.namespace.startsWith(`${namespace}.`))
        this.#open.delete(cursor.id);
  }

  /** How many are open. */
  get size(): number {
    return this.#open.size;
  }
}
