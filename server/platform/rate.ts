import { MemoryStore, type Options, type Store } from 'express-rate-limit';
import { Refusal } from '../../shared/errors.ts';
import type { RateClass } from '../../shared/operation.ts';
import { HOUR, MINUTE } from '../../shared/time.ts';
import type { Context } from './context.ts';

/** How often a class may be called in its window, by one member and from one address (many people may share one). */
const CLASSES: Record<RateClass, { windowMs: number; perMember: number; perAddress: number }> = {
  read: { windowMs: MINUTE, perMember: 300, perAddress: 1_200 },
  write: { windowMs: MINUTE, perMember: 60, perAddress: 300 },
  post: { windowMs: MINUTE, perMember: 10, perAddress: 60 },
  speak: { windowMs: MINUTE, perMember: 60, perAddress: 600 },
  'sign-in': { windowMs: 15 * MINUTE, perMember: 30, perAddress: 50 },
  join: { windowMs: HOUR, perMember: 10, perAddress: 10 },
};

/** Counts calls and refuses with RATE_LIMITED (details.retryAfterSeconds) past a class's numbers. */
export interface RateLimits {
  count(rateClass: RateClass, ctx: Context): Promise<void>;
  /** Counts under a key of the caller's own, such as a handle that is being guessed at. Not scaled. */
  countKey(key: string, limit: number, windowMs: number): Promise<void>;
  close(): void;
}

/** Makes the place where one window length is counted. */
export type StoreFactory = (name: string) => Store;

/** Counts in this process: right for a single node. */
export const inMemory: StoreFactory = () => new MemoryStore();

function refuse(resetTime: Date | undefined, now: Date): never {
  const wait = Math.max(1, Math.ceil(((resetTime?.getTime() ?? now.getTime()) - now.getTime()) / 1_000));
  throw new Refusal('RATE_LIMITED', { retryAfterSeconds: String(wait) });
}

/** Builds the limits. `scale` multiplies the numbers of every class. */
export function createRateLimits(scale: number, makeStore: StoreFactory): RateLimits {
  const stores = new Map<string, Store>();
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
    async count(rateClass, ctx) {
      const { windowMs, perMember, perAddress } = CLASSES[rateClass];
      const store = storeFor(rateClass, windowMs);
      const keys: [string, number][] = [];
      if (ctx.viewer) keys.push([`m:${ctx.viewer.memberId}`, perMember]);
      if (ctx.address) keys.push([`a:${ctx.address}`, perAddress]);
      for (const [key, limit] of keys) {
        const { totalHits, resetTime } = await store.increment(key);
        if (totalHits > limit * scale) refuse(resetTime, new Date());
      }
    },
    async countKey(key, limit, windowMs) {
      const { totalHits, resetTime } = await storeFor(`key${windowMs}`, windowMs).increment(key);
      if (totalHits > limit) refuse(resetTime, new Date());
    },
    close() {
      for (const store of stores.values()) if ('shutdown' in store) (store as MemoryStore).shutdown();
    },
  };
}
