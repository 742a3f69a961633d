import type { Model } from 'mongoose';
import { Refusal } from '../../shared/errors.ts';
import type { Context } from './context.ts';
import { insertWithEvents, isDuplicate, type NewEvent, type WithOutbox } from './outbox.ts';

/** How many times a message looks for its place behind the last one, when others speak at the same moment. */
const TRIES = 50;

/** A document that has its place in a numbered line. */
interface Numbered extends WithOutbox {
  seq: number;
  clientId: string;
}

/**
 * Inserts a document at the place behind the last one of its line. Who loses the race for the place looks again, so there are no
 * gaps and no late arrivals. It stands on two unique indexes: of `line` with `seq`, and of `maker` with `clientId`; a repeat of a
 * clientId gives the first document again. `past` is a place that was once taken, where what stood there may be gone.
 */
export async function insertBehindLast<T extends Numbered>(
  ctx: Context,
  model: Model<T>,
  line: Record<string, string>,
  maker: Record<string, string>,
  make: (seq: number) => { doc: Omit<T, 'outbox'>; events: readonly NewEvent[] },
  past = 0,
): Promise<T> {
  for (let tries = 0; tries < TRIES; tries++) {
    const last = (await model.findOne(line, { seq: 1 }).sort({ seq: -1 }).lean()) as Pick<T, 'seq'> | null;
    const { doc, events } = make(Math.max(last?.seq ?? 0, past) + 1);
    try {
      return (await insertWithEvents(ctx, model, doc, events)).doc;
    } catch (error) {
      if (isDuplicate(error, 'clientId')) {
        const same = await model.findOne({ ...maker, clientId: doc.clientId }).lean();
        if (same) return same as T;
      } else if (!isDuplicate(error, 'seq')) throw error;
    }
  }
  throw new Refusal('CONFLICT');
}
