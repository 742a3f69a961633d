import { type ClientRateLimitInfo, MemoryStore, type Options, type Store } from 'express-rate-limit';
import { Refusal } from '../../shared/errors.ts';
import type { RateClass } from '../../shared/operation.ts';
import { HOUR, MINUTE, SECOND } from '../../shared/time.ts';
import { Lines } from './lines.ts';

/** What is counted: calls of each class and, before anything is looked up for it, each event that arrives on a socket. */
type Counted = RateClass | 'event';

/** How often a class may be called in its window, by one member and from one address (many people may share one). */
const CLASSES: Record<Counted, { windowMs: number; perMember: number; perAddress: number }> = {
  read: { windowMs: MINUTE, perMember: 300, perAddress: 1_200 },
  write: { windowMs: MINUTE, perMember: 60, perAddress: 300 },
  post: { windowMs: MINUTE, perMember: 10, perAddress: 60 },
  speak: { windowMs: MINUTE, perMember: 60, perAddress: 600 },
  search: { windowMs: MINUTE, perMember: 40, perAddress: 200 },
  'sign-in': { windowMs: 15 * MINUTE, perMember: 30, perAddress: 50 },
  join: { windowMs: HOUR, perMember: 10, perAddress: 10 },
  event: { windowMs: 10 * SECOND, perMember: 200, perAddress: 2_000 },
};

/** Counts calls and refuses with RATE_LIMITED (details.retryAfterSeconds) past a class's numbers. */
export interface RateLimits {
  count(rateClass: Counted, caller: { viewer: { memberId: string } | null; address: string }): Promise<void>;
  /**
   * Runs a try at what can be guessed at, such as a handle's password; null is a wrong one. Refuses when too many went wrong
   * in the window; a right one forgets them. Tries at one key wait for each other, so that many at once are no way around it. Not scaled.
   */
  guess<T>(key: string, limit: number, windowMs: number, attempt: () => Promise<T | null>): Promise<T | null>;
  /** How many strikes there are under a key in this window, after adding some. Not scaled, and refuses nothing. */
  strikes(key: string, windowMs: number, more: 0 | 1): Promise<number>;
  close(): void;
}

/** Makes the place where one window length is counted. */
export type StoreFactory = (name: string) => Store;

/** Tells each caller their own count: the library's store gives all of them one record, which later calls count on. */
class OwnCounts extends MemoryStore {
  override async increment(key: string): Promise<ClientRateLimitInfo> {
    const counted = super.increment(key);
    const now = this.current.get(key);
    return now ? { ...now } : counted;
  }
}

/** Counts in this process: right for a single node. */
export const inMemory: StoreFactory = () => new OwnCounts();

function refuse(resetTime: Date | undefined, now: Date): never {
  const wait = Math.max(1, Math.ceil(((resetTime?.getTime() ?? now.getTime()) - now.getTime()) / 1_000));
  throw new Refusal('RATE_LIMITED', { retryAfterSeconds: String(wait) });
}

/** Builds the limits. `scale` multiplies the numbers of every class. */
export function createRateLimits(scale: number, makeStore: StoreFactory): RateLimits {
  const stores = new Map<string, Store>();
  const guessing = new Lines();
  const storeFor = (name: string, windowMs: number): Store => {
    let store = stores.get(name);
    if (!store) {
      store = makeStore(name);
      // The library's own type says that it may be a promise; neither of our stores makes one.
      void store.init?.({ windowMs } as Options);
      stores.set(name, store);
    }
    return store;
  };
  return {
    async count(rateClass, { viewer, address }) {
      const { windowMs, perMember, perAddress } = CLASSES[rateClass];
      const store = storeFor(rateClass, windowMs);
      const keys: [string, number][] = [];
      if (viewer) keys.push([`m:${viewer.memberId}`, perMember]);
      if (address) keys.push([`a:${address}`, perAddress]);
      for (const [key, limit] of keys) {
        const { totalHits, resetTime } = await store.increment(key);
        if (totalHits > limit * scale) refuse(resetTime, new Date());
      }
    },
    guess(key, limit, windowMs, attempt) {
      const store = storeFor(`guesses${windowMs}`, windowMs);
      return guessing.run(key, async () => {
        const before = await store.get?.(key);
        if (before && before.totalHits >= limit) refuse(before.resetTime, new Date());
        const found = await attempt();
        if (found === null) await store.increment(key);
        else if (before) await store.resetKey(key);
        return found;
      });
    },
    async strikes(key, windowMs, more) {
      const store = storeFor(`strikes${windowMs}`, windowMs);
      const found = more ? await store.increment(key) : await store.get?.(key);
      return found?.totalHits ?? 0;
    },
    close() {
      for (const store of stores.values()) if ('shutdown' in store) (store as MemoryStore).shutdown();
    },
  };
}
