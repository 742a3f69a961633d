import type { Model } from 'mongoose';
import { wrote } from './document.ts';

/** Runs work over what has gathered: one batch at a time, the next one taking all that came meanwhile. So a quiet service waits for nothing, and a busy one sends fewer, larger commands. */
function gathering<In, Out>(
  work: (batch: readonly In[]) => Promise<(index: number) => Out>,
): (one: In) => Promise<Out> {
  interface Waiting {
    one: In;
    resolve: (out: Out) => void;
    reject: (error: unknown) => void;
  }
  const waiting: Waiting[] = [];
  let busy = false;
  const run = async () => {
    busy = true;
    while (waiting.length) {
      const batch = waiting.splice(0, MOST_AT_ONCE);
      try {
        const outOf = await work(batch.map(({ one }) => one));
        batch.forEach(({ resolve, reject }, index) => {
          try {
            resolve(outOf(index));
          } catch (error) {
            reject(error);
          }
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    busy = false;
  };
  return (one) =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      // What is asked for in the same turn goes along with the first batch.
      if (!busy) {
        busy = true;
        queueMicrotask(() => void run());
      }
    });
}

const MOST_AT_ONCE = 500;

/** One update of one document. */
interface Update {
  filter: Record<string, unknown>;
  update: Record<string, unknown>;
  upsert?: boolean;
}

interface BulkFault {
  writeErrors?: readonly { index: number }[];
}

function sender<T>(model: Model<T>) {
  return gathering<readonly Update[], void>(async (batch) => {
    const from: number[] = [];
    const operations = batch.flatMap((updates, index) =>
      updates.map((each) => {
        from.push(index);
        return { updateOne: each };
      }),
    );
    const faults = new Map<number, unknown>();
    try {
      await model.bulkWrite(operations as never, { ordered: false });
    } catch (error) {
      const { writeErrors } = error as BulkFault;
      if (!writeErrors?.length) throw error;
      for (const fault of writeErrors) faults.set(from[fault.index] ?? -1, error);
    }
    for (const { filter: about, update } of batch.flat()) wrote(model, { about, update });
    return (index) => {
      if (faults.has(index)) throw faults.get(index);
    };
  });
}

const senders = new WeakMap<object, (updates: readonly Update[]) => Promise<void>>();

/** Makes some updates in one command, along with what others update in the same collection at that time. No order is kept among them: each has to come out right alone. */
export function updateAlong<T>(model: Model<T>, ...updates: Update[]): Promise<void> {
  let send = senders.get(model);
  if (!send) {
    send = sender(model);
    senders.set(model, send);
  }
  return send(updates);
}

/** Reads documents by id, along with what others ask for at that time; those that are not there are left out. */
export function readerAlong<T extends { _id: string }>(
  find: (ids: readonly string[]) => Promise<readonly T[]>,
): (ids: readonly string[]) => Promise<T[]> {
  return gathering<readonly string[], T[]>(async (batch) => {
    const rows = new Map((await find([...new Set(batch.flat())])).map((row) => [row._id, row]));
    return (index) => (batch[index] ?? []).flatMap((id) => rows.get(id) ?? []);
  });
}
