import type { Doc } from '../bson/values.ts';
import type { Engine } from '../engine.ts';
import { CommandError } from '../errors.ts';
import { type Call, checkWriteConcern, collectionName, flag, listOf } from './command.ts';
import { writeError } from './replies.ts';
import type { Work } from './target.ts';

/** The most statements in one write command. */
const MAX_BATCH = 100_000;
/** How long the statements of one command may hold a transaction: longer would keep others waiting. */
export const TURN_MS = 16;

/** What every write command begins with. */
export function begin(
  call: Call,
  list: string,
): { name: string; ordered: boolean; items: { bytes: Buffer | null; document: Doc }[] } {
  const name = collectionName(call);
  checkWriteConcern(call.body.get('writeConcern'));
  const items = listOf(call, list);
  if (items.length === 0 || items.length > MAX_BATCH)
    throw new CommandError(
      16,
      `Write batch sizes must be between 1 and ${MAX_BATCH}. Got ${items.length} operations.`,
    );
  return { name, ordered: flag(call.body, 'ordered', true), items };
}

/** Refuses fields of a statement that it doesn't know. */
export function onlyFields(what: string, statement: Doc, known: string[]): void {
  for (const name of statement.keys())
    if (!known.includes(name))
      throw new CommandError(40415, `BSON field '${what}.${name}' is an unknown field.`);
}

/** An error that concerns one statement alone; any other is thrown on. */
export function asError(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  throw error;
}

/** How a statement ended: with what it did, or refused. */
export type Ended<T> = { value: T } | { error: CommandError };

/** Attempts statements from a place on until others should have their turn. Inside a write only. */
function attempt<S, T>(items: readonly S[], from: number, ordered: boolean, read: (item: S) => Work<T>) {
  const ended: Ended<T>[] = [];
  const end = performance.now() + TURN_MS;
  for (let at = from; at < items.length && (at === from || performance.now() < end); at++) {
    try {
      const work = read(items[at] as S);
      const first = work.now();
      if ('search' in first) return { ended, later: { work, search: first.search } };
      ended.push(first);
    } catch (error) {
      ended.push({ error: asError(error) });
      if (ordered) break;
    }
  }
  return { ended, later: null };
}

/** Carries statements out in their order, as many in one transaction as others can wait for; an ordered list ends with its first error. Tells how each ended. */
export async function runStatements<S, T>(
  engine: Engine,
  items: readonly S[],
  ordered: boolean,
  read: (item: S) => Work<T>,
): Promise<Ended<T>[]> {
  const all: Ended<T>[] = [];
  const refused = (error: unknown): Ended<T> => ({ error: asError(error) });
  while (all.length < items.length) {
    const step = await engine.store
      .write(() => attempt(items, all.length, ordered, read))
      .catch((error: unknown) => ({ ended: [refused(error)], later: null }));
    all.push(...step.ended);
    if (step.later) {
      const { work, search } = step.later;
      all.push(await work.inTurns(search).then((value) => ({ value }), refused));
    }
    const last = all.at(-1);
    if (ordered && last && 'error' in last) break;
  }
  return all;
}

/** The `writeErrors` of a command, none where all went well. */
export function writeErrorsOf(all: readonly Ended<unknown>[]): { writeErrors?: Doc[] } {
  const errors = all.flatMap((one, index) => ('error' in one ? [writeError(index, one.error)] : []));
  return errors.length > 0 ? { writeErrors: errors } : {};
}
