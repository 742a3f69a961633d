import { Catalog } from './catalog/catalog.ts';
import { Records } from './catalog/records.ts';
import { removeExpired } from './catalog/ttl.ts';
import { Cursors } from './query/cursors.ts';
import { lockDirectory } from './storage/lock.ts';
import { Store } from './storage/store.ts';

/** How often documents whose time is over are removed. */
const TTL_MS = 30_000;

/** What commands work with: the data of one directory. */
export class Engine {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly records: Records;
  readonly cursors = new Cursors();
  /** The indexes that are being filled, by their numbers. */
  readonly builds = new Map<number, Promise<void>>();
  readonly startedAt = new Date();
  readonly path: string;
  readonly counts: Record<'insert' | 'query' | 'update' | 'delete' | 'getmore' | 'command', number> = {
    insert: 0,
    query: 0,
    update: 0,
    delete: 0,
    getmore: 0,
    command: 0,
  };
  /** Hands out what is shown as the number of current connections. */
  connections = () => 0;
  readonly #unlock: () => void;
  #timers: NodeJS.Timeout[] = [];
  #removing = false;

  private constructor(path: string) {
    this.path = path;
    this.#unlock = lockDirectory(path);
    try {
      this.store = new Store(path);
      this.catalog = new Catalog(this.store);
      this.records = new Records(this.store, this.catalog);
    } catch (error) {
      this.#unlock();
      throw error;
    }
  }

  /** Opens a data directory, which is made when it is missing. Throws when another engine holds it. */
  static async open(path: string): Promise<Engine> {
    const engine = new Engine(path);
    await engine.catalog.checkFormat();
    engine.catalog.load();
    await engine.catalog.recover();
    engine.#timers = [
      setInterval(() => engine.cursors.sweep(Date.now()), 60_000),
      setInterval(() => void engine.#removeExpired(), TTL_MS),
    ];
    for (const timer of engine.#timers) timer.unref();
    return engine;
  }

  async #removeExpired(): Promise<void> {
    if (this.#removing) return;
    this.#removing = true;
    try {
      await removeExpired(this, new Date());
      this.catalog.garbage.resume();
    } catch {
      // The next round tries again; a full disk must not end the engine.
    } finally {
      this.#removing = false;
    }
  }

  /** Finishes what is being written and lets the directory go. */
  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.store.close();
    this.#unlock();
  }
}
