import { decode } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { CommandError } from '../errors.ts';
import type { Store } from '../storage/store.ts';
import type { Taker } from './batch.ts';
import type { Source } from './cursors.ts';
import { checkDeadline, type FindOptions, findRecords, type Prepared, scanOf } from './find.ts';
import { compileProjection, type Projection, type ProjectionNotes } from './projection.ts';
import { copyOf, type Examined, pause, type Scan, SLICE_MS } from './scan.ts';

/** The documents that a search finds, read anew for each batch. */
export class FindSource implements Source {
  done = false;
  readonly examined: Examined = { keys: 0, documents: 0 };
  readonly #store: Store;
  readonly #catalog: Catalog;
  readonly #prepared: Prepared;
  readonly #options: FindOptions;
  readonly #projection: Projection | null;
  #scan: Scan | null = null;
  #records: number[] | null = null;
  #at = 0;
  #skip: number;
  #left: number;
  /** Found already, and sent with the next batch. */
  #held: { record: number; bytes: Buffer } | undefined;

  constructor(store: Store, catalog: Catalog, prepared: Prepared, options: FindOptions) {
    this.#store = store;
    this.#catalog = catalog;
    this.#prepared = prepared;
    this.#options = options;
    this.#projection = compileProjection(options.projection, options.variables ?? new Map());
    this.#skip = options.skip ?? 0;
    this.#left = options.limit || Number.POSITIVE_INFINITY;
  }

  /** Gives a found document on, as the projection leaves it; false when there is no room for it. */
  #give(record: number, bytes: Buffer, length: number, into: Taker): boolean {
    let shown = bytes;
    let size = length;
    if (this.#projection) {
      const document = decode(bytes, 0, length);
      const notes: ProjectionNotes = { position: -1 };
      this.#prepared.matcher.matches(document, notes);
      const score = this.#prepared.text?.scores.get(record);
      if (score !== undefined) notes.score = score;
      shown = encode(this.#projection(document, notes));
      size = shown.length;
    }
    if (!into.add(shown, size)) return false;
    this.#left--;
    return true;
  }

  async next(into: Taker): Promise<void> {
    const { collection, sorts } = this.#prepared;
    if (this.#catalog.byId(collection.id) === undefined) {
      this.done = true;
      throw new CommandError(175, 'the collection of this cursor was dropped');
    }
    await (sorts ? this.#nextSorted(into) : this.#nextScanned(into));
    if (this.#left <= 0) this.done = true;
  }

  async #nextSorted(into: Taker): Promise<void> {
    const { collection } = this.#prepared;
    if (!this.#records) {
      const most = this.#left === Number.POSITIVE_INFINITY ? 0 : this.#left + this.#skip;
      this.#records = await findRecords(this.#store, this.#prepared, {
        most,
        deadline: this.#options.deadline,
        examined: this.examined,
      });
      this.#at = this.#skip;
    }
    while (this.#at < this.#records.length && !into.full && this.#left > 0) {
      const record = this.#records[this.#at] as number;
      const bytes = this.#store.peekDocument(collection.id, record);
      if (bytes && !this.#give(record, bytes, this.#store.docs.lastSize, into)) return;
      this.#at++;
    }
    if (this.#at >= this.#records.length) this.done = true;
  }

  async #nextScanned(into: Taker): Promise<void> {
    this.#scan ??= scanOf(this.#store, this.#prepared, []);
    const scan = this.#scan;
    if (this.#held) this.#give(this.#held.record, this.#held.bytes, this.#held.bytes.length, into);
    this.#held = undefined;
    const goesOn = () => !into.full && this.#left > 0;
    while (!scan.done && goesOn()) {
      scan.step((record, bytes, length) => {
        if (this.#skip > 0) {
          this.#skip--;
          return true;
        }
        if (!this.#give(record, bytes, length, into)) this.#held = { record, bytes: copyOf(bytes, length) };
        return goesOn();
      }, SLICE_MS);
      if (scan.done || !goesOn()) break;
      checkDeadline(this.#options.deadline);
      await pause();
    }
    Object.assign(this.examined, scan.examined);
    this.done = scan.done && !this.#held;
  }
}

/** A source of documents that are all there already. */
export class ListSource implements Source {
  readonly #documents: Buffer[];
  #at = 0;
  constructor(documents: Buffer[]) {
    this.#documents = documents;
  }
  get done(): boolean {
    return this.#at >= this.#documents.length;
  }
  async next(into: Taker): Promise<void> {
    while (!this.done && !into.full) {
      const one = this.#documents[this.#at] as Buffer;
      if (!into.add(one, one.length)) return;
      this.#at++;
    }
  }
}
