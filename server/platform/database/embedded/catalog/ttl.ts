import { decode } from '../bson/decode.ts';
import type { Engine } from '../engine.ts';
import { conditionsOf } from '../query/bounds.ts';
import { planIndex } from '../query/index-plan.ts';
import { compileFilter } from '../query/matcher.ts';
import { Scan } from '../query/scan.ts';

/** How many documents one transaction removes, so that others get their turn. */
const CHUNK = 500;

/** Removes every document whose time in a TTL index is over. Returns how many. */
export async function removeExpired(engine: Engine, now: Date): Promise<number> {
  let removed = 0;
  for (const { id } of engine.catalog.list()) {
    for (const index of engine.catalog.byId(id)?.indexes ?? []) {
      if (index.ttlSeconds === undefined || index.fields.length !== 1 || index.building) continue;
      const before = new Date(now.getTime() - index.ttlSeconds * 1000);
      const filter = new Map([[index.fields[0]?.name as string, new Map([['$lt', before]])]]);
      const matcher = compileFilter(filter);
      for (let more = true; more; ) {
        const count = await engine.store.write(() => {
          const collection = engine.catalog.byId(id);
          const current = collection?.indexes.find((one) => one.id === index.id);
          if (!collection || !current) return 0;
          const plan = planIndex(current, conditionsOf(filter).conditions, 0, {});
          const records: number[] = [];
          new Scan(engine.store, collection, plan, matcher).step((record) => records.push(record) < CHUNK);
          for (const record of records) {
            const bytes = engine.store.document(id, record);
            if (bytes && (!current.partial || current.partial.matches(decode(bytes))))
              engine.records.remove(collection, record, bytes);
          }
          return records.length;
        });
        removed += count;
        more = count === CHUNK;
      }
    }
  }
  return removed;
}
