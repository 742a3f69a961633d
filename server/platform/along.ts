import type { Model } from 'mongoose';
import { wrote } from './document.ts';

/**
 * Runs work over what has gathered: one batch at a time, the next one taking all that came meanwhile. A batch begins after what
 * lies ready to be read has been read. So a quiet service waits for nothing, and a busy one sends fewer, larger commands.
 */
export function gathering<In, Out>(
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
    const batch = waiting.splice(0, MOST_AT_ONCE);
    let holds = true;
    const goOn = () => {
      if (!holds) return;
      holds = false;
      busy = waiting.length > 0;
      if (busy) setImmediate(() => void run());
    };
    const late = setTimeout(goOn, PATIENCE_MS);
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
    clearTimeout(late);
    goOn();
  };
  return (one) =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      if (!busy) {
        busy = true;
        setImmediate(() => void run());
      }
    });
}

const MOST_AT_ONCE = 500;
/** What takes longer, as while the database is away, no longer holds up what came after it. */
const PATIENCE_MS = 250;

/** One update of one document. */
interface Update {
  filter: Record<string, unknown>;
  update: Record<string, unknown>;
  upsert?: boolean;
}

/** Which of a command's parts were refused; throws what was none of a part's own. */
function refusedParts(error: unknown): number[] {
  const { writeErrors } = error as { writeErrors?: readonly { index: number }[] };
  if (!writeErrors?.length) throw error;
  return writeErrors.map(({ index }) => index);
}

/** One worker for each collection. */
function perModel<W>(make: <T>(model: Model<T>) => W): <T>(model: Model<T>) => W {
  const made = new WeakMap<object, W>();
  return (model) => {
    let worker = made.get(model);
    if (!worker) {
      worker = make(model);
      made.set(model, worker);
    }
    return worker;
  };
}

const updaterOf = perModel((model) =>
  gathering<readonly Update[], void>(async (batch) => {
    const from: number[] = [];
    const operations = batch.flatMap((updates, index) =>
      updates.map((updateOne) => {
        from.push(index);
        return { updateOne };
      }),
    );
    const faults = new Map<number, unknown>();
    try {
      await model.collection.bulkWrite(operations as never, { ordered: false });
    } catch (error) {
      for (const part of refusedParts(error)) faults.set(from[part] ?? -1, error);
    }
    for (const { filter: about, update } of batch.flat()) wrote(model, { about, update });
    return (index) => {
      if (faults.has(index)) throw faults.get(index);
    };
  }),
);

/**
 * Makes some updates in one command, along with what others update in the same collection at that time. No order is kept among them: each has to
 * come out right alone. They go past Mongoose: values have the types of the model, and an upsert names every field.
 */
export function updateAlong<T>(model: Model<T>, ...updates: Update[]): Promise<void> {
  return updaterOf(model)(updates);
}

const inserterOf = perModel((model) =>
  gathering<readonly object[], unknown[]>(async (batch) => {
    const documents = batch.flat();
    const errors = new Map<object, unknown>();
    try {
      await model.collection.insertMany(documents as never, { ordered: false });
    } catch (error) {
      // Tried once more alone, each is told its own error.
      for (const part of refusedParts(error)) {
        const refused = documents[part] as object;
        await model.collection.insertOne(refused as never).catch((own: unknown) => errors.set(refused, own));
      }
    }
    for (const document of documents)
      if (!errors.has(document)) wrote(model, { about: document as Record<string, unknown> });
    return (index) => (batch[index] ?? []).flatMap((document) => errors.get(document) ?? []);
  }),
);

/** Inserts whole documents, along with what others insert in the same collection at that time; gives the errors of those that were refused. They go past Mongoose: every field is there in its type. */
export function insertAlong<T>(model: Model<T>, ...documents: T[]): Promise<unknown[]> {
  return inserterOf(model)(documents as readonly object[]);
}

/** Reads documents by id (or another key), along with what others ask for at that time; those that are not there are left out. */
export function readerAlong<T extends { _id: string }>(
  find: (ids: readonly string[]) => Promise<readonly T[]>,
  keyOf: (row: T) => string = (row) => row._id,
): (ids: readonly string[]) => Promise<T[]> {
  return gathering<readonly string[], T[]>(async (batch) => {
    const rows = new Map((await find([...new Set(batch.flat())])).map((row) => [keyOf(row), row]));
    return (index) => (batch[index] ?? []).flatMap((id) => rows.get(id) ?? []);
  });
}
