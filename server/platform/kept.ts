import type { Model } from 'mongoose';
import { SECOND } from '../../shared/time.ts';
import { onWrite, type Write } from './document.ts';

/** Documents that were written: some of their fields as far as the write tells them; any documents where it tells none. */
export interface Written {
  collection: string;
  about: Readonly<Record<string, string>>;
}

/** A write whose answer got lost is not heard of: nothing is kept longer than this. */
const KEPT_MS = 30 * SECOND;
/** The same where there are other nodes, which can not be heard while what lies between them is gone. */
export const KEPT_AMONG_NODES_MS = 2 * SECOND;

const forgetting = new Map<string, (about: Written['about']) => void>();
let tellNodes: (written: Written) => void = () => {};
let keptMs = KEPT_MS;

/** Sets how the other nodes hear of what is written here. */
export function spanNodes(tell: (written: Written) => void): void {
  tellNodes = tell;
  keptMs = KEPT_AMONG_NODES_MS;
}

/** Hears from another node what was written there. */
export function hearNode({ collection, about }: Written): void {
  forgetting.get(collection)?.(about);
}

/** Says whether something read at that time of `performance.now()` may still be shown. */
export function isFresh(readAt: number): boolean {
  return performance.now() - readAt < keptMs;
}

/** Events that are put away change nothing that anyone is shown. */
function isUnseen({ update }: Write): boolean {
  const [name, ...more] = Object.keys(update ?? {});
  return name === '$pull' && !more.length && Object.keys(update?.['$pull'] ?? {}).join() === 'outbox';
}

/** Forgets what is kept of a collection once it is written, on this node or another, before whoever wrote goes on. `forget` is told those of the named fields that the write was about. */
export function forgetOnWrite<T, F extends string>(
  model: Model<T>,
  fields: readonly F[],
  forget: (about: Readonly<Partial<Record<F, string>>>) => void,
): void {
  const collection = model.collection.collectionName;
  forgetting.set(collection, forget as (about: Written['about']) => void);
  onWrite(model, (write) => {
    if (isUnseen(write)) return;
    const about = Object.fromEntries(
      fields.flatMap((field) => {
        const value = write.about[field];
        return typeof value === 'string' ? [[field, value]] : [];
      }),
    );
    hearNode({ collection, about });
    tellNodes({ collection, about });
  });
}
