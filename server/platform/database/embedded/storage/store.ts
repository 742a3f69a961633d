import { statfsSync } from 'node:fs';
import { type Database, open, type RootDatabase } from 'lmdb';
import { CommandError } from '../errors.ts';
import { fillDocumentKey, type KeyRange, RawKeys, readRecord, scratch } from './keys.ts';

type Table = Database<Uint8Array, Uint8Array> & { lastSize: number };

interface Job {
  run(): unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

interface Answer {
  job: Job;
  value?: unknown;
  error?: unknown;
}

/**
 * The files of one database directory. Reads are synchronous and see what is committed; inside a `write` they see the
 * write's own changes too.
 */
export class Store {
  readonly meta: Table;
  readonly docs: Table;
  readonly index: Table;
  /** Called at the end of each transaction, to store what the writes changed in memory. */
  beforeCommit: () => void = () => {};
  /** Called when a transaction was undone, to forget what its writes changed in memory. */
  afterAbort: () => void = () => {};
  readonly #env: RootDatabase<Uint8Array, Uint8Array>;
  #queue: Job[] = [];
  #pumping = false;
  #flushing = 0;
  #idle: (() => void)[] = [];
  #closed = false;

  readonly #path: string;
  readonly #indexKeys = new RawKeys();

  constructor(path: string, options: { readOnly?: boolean } = {}) {
    this.#path = path;
    // lmdb's own name for the files: data.mdb and lock.mdb inside the directory.
    this.#env = open<Uint8Array, Uint8Array>({
      path,
      noSubdir: false,
      maxDbs: 4,
      readOnly: options.readOnly ?? false,
      encoding: 'binary',
      keyEncoding: 'binary',
    });
    const table = (name: string, keyEncoder: RawKeys) => {
      // lmdb takes an encoder of keys; its types don't say so.
      const encoded = { name, encoding: 'binary' as const, keyEncoder };
      return this.#env.openDB<Uint8Array, Uint8Array>(encoded) as Table;
    };
    this.meta = table('meta', new RawKeys());
    this.docs = table('docs', new RawKeys());
    this.index = table('idx', this.#indexKeys);
  }

  /** A value, copied out of the map; undefined when there is none. */
  get(table: Table, key: Uint8Array): Buffer | undefined {
    const bytes = table.getBinaryFast(key);
    // lmdb hands out memory that the next read overwrites.
    return bytes && Buffer.from(Uint8Array.prototype.subarray.call(bytes, 0, table.lastSize));
  }

  /** A stored document's bytes, copied. */
  document(collection: number, record: number): Buffer | undefined {
    return this.get(this.docs, fillDocumentKey(scratch, collection, record));
  }

  /** A document in memory that the next read overwrites; `docs.lastSize` is its length. For looking at and letting go. */
  peekDocument(collection: number, record: number): Buffer | undefined {
    return this.docs.getBinaryFast(fillDocumentKey(scratch, collection, record));
  }

  /** The record that a unique index has under this whole key. */
  recordAt(key: Uint8Array): number | undefined {
    const bytes = this.index.getBinaryFast(key);
    return bytes && readRecord(bytes, this.index.lastSize);
  }

  /** The keys of a range, in order; `after` is left out and is where an earlier walk ended. */
  keys(table: Table, range: KeyRange, reverse = false, after?: Uint8Array): Iterable<Uint8Array> {
    if (!reverse)
      return table.getKeys({
        start: after ?? range.start,
        end: range.end,
        exclusiveStart: after !== undefined,
      });
    return table.getKeys({
      start: after ?? range.end,
      end: range.start,
      reverse: true,
      inclusiveEnd: true,
      exclusiveStart: true,
    });
  }

  /**
   * Shows up to `most` keys of the index where they lie, with their begin and end, much faster than `keys`. The visitor
   * must not read from the store. Returns the last key when there may be more behind it.
   */
  look(
    range: KeyRange,
    most: number,
    after: Uint8Array | undefined,
    visit: (bytes: Uint8Array, start: number, end: number) => void,
  ): Uint8Array | undefined {
    const keys = this.#indexKeys;
    let count = 0;
    keys.looking = true;
    try {
      for (const _ of this.keys(this.index, range, false, after)) {
        visit(keys.bytes, keys.start, keys.end);
        if (++count === most) return Uint8Array.prototype.slice.call(keys.bytes, keys.start, keys.end);
      }
    } finally {
      keys.looking = false;
    }
    return undefined;
  }

  /** How many keys a range has. */
  count(table: Table, range: KeyRange): number {
    return table.getKeysCount({ start: range.start, end: range.end });
  }

  /**
   * Runs a change with all others that wait, in one transaction, and answers when it is on the disk. The closure runs
   * synchronously on the loop. It checks before it puts; a CommandError from it concerns only itself. Any other error
   * undoes the transaction, and the other closures run again: they must be able to.
   */
  write<T>(run: () => T): Promise<T> {
    if (this.#closed) return Promise.reject(new CommandError(91, 'the engine is shutting down'));
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ run, resolve: resolve as (value: unknown) => void, reject });
      if (!this.#pumping) void this.#pump();
    });
  }

  async #pump(): Promise<void> {
    this.#pumping = true;
    while (this.#queue.length > 0) await this.#commit();
    this.#pumping = false;
    this.#rest();
  }

  async #commit(): Promise<void> {
    const answers: Answer[] = [];
    let jobs: Job[] | undefined;
    let failing: Job | undefined;
    try {
      await this.#env.childTransaction(() => {
        // Taken here and not before: what came while the transaction was being opened goes with it.
        jobs = this.#queue;
        this.#queue = [];
        for (const job of jobs) {
          try {
            answers.push({ job, value: job.run() });
          } catch (error) {
            if (!(error instanceof CommandError)) {
              failing = job;
              throw error;
            }
            answers.push({ job, error });
          }
        }
        this.beforeCommit();
      });
    } catch (error) {
      this.afterAbort();
      const taken = jobs ?? this.#queue.splice(0);
      const guilty = failing ? [failing] : taken;
      const reason = await storageError(this.#path, error);
      for (const job of guilty) job.reject(reason);
      this.#queue = [...taken.filter((job) => !guilty.includes(job)), ...this.#queue];
      return;
    }
    // The next transaction begins while this one goes to the disk; its answers wait until it is there.
    this.#flushing++;
    // Asked for at once: a moment later it would mean the next transaction's.
    void this.#answer(
      answers,
      new Promise((resolve, reject) => void this.#env.flushed.then(resolve, reject)),
    );
  }

  async #answer(answers: Answer[], flushed: Promise<unknown>): Promise<void> {
    try {
      await flushed;
      for (const { job, value, error } of answers) {
        if (error !== undefined) job.reject(error);
        else job.resolve(value);
      }
    } catch (error) {
      const reason = await storageError(this.#path, error);
      for (const { job } of answers) job.reject(reason);
    } finally {
      this.#flushing--;
      this.#rest();
    }
  }

  #rest(): void {
    if (this.#pumping || this.#flushing > 0) return;
    for (const done of this.#idle.splice(0)) done();
  }

  /** Writes a consistent, compacted copy into a directory while work goes on. */
  async copyTo(path: string): Promise<void> {
    await this.#env.backup(path, true);
  }

  /** Size of the data file's used part and other figures of lmdb. */
  stats(): Record<string, unknown> {
    return this.#env.getStats() as Record<string, unknown>;
  }

  /** Waits for what is queued, then closes the files; later writes are refused. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#pumping || this.#flushing > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
    await this.#env.close();
  }
}

/** Below so much free space, a write that failed has failed for want of space. */
const ROOM = 1024 * 1024;

async function storageError(path: string, error: unknown): Promise<unknown> {
  const { commitError } = error as { commitError?: unknown };
  // lmdb hides the cause of a failed commit in a promise.
  const cause =
    commitError === undefined ? error : await Promise.resolve(commitError).catch((inner: unknown) => inner);
  const { message, code } = cause as { message?: string; code?: unknown };
  const text = `${message} ${String(code)}`;
  // LMDB reports a write that was cut short as an input/output error.
  const full = /Input\/output error/i.test(text) && freeSpace(path) < ROOM;
  if (full || /ENOSPC|No space|MAP_FULL|DISK_FULL/i.test(text))
    return new CommandError(14031, `the disk is full, the write was not kept: ${message}`);
  if (/EROFS|EACCES|EPERM|Read-only|Permission denied/i.test(text))
    return new CommandError(20, `the data directory can't be written: ${message}`);
  return commitError === undefined ? error : new CommandError(1, `the write was not kept: ${message}`);
}

function freeSpace(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}
