import type { Doc } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { type Call, checkWriteConcern, collectionName, flag, listOf } from './command.ts';
import { writeError } from './replies.ts';

/** The most statements in one write command. */
const MAX_BATCH = 100_000;
/** How many statements of an unordered command go into a transaction together: more would keep others waiting. */
const TOGETHER = 50;

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

/** Carries statements out: one after the other up to the first error, or, where no order is asked for, several to a flush. Returns the `writeErrors`. */
export async function runStatements(
  items: readonly { document: Doc }[],
  ordered: boolean,
  run: (document: Doc, index: number) => Promise<void>,
): Promise<Doc[]> {
  const errors: { index: number; error: CommandError }[] = [];
  const attempt = (document: Doc, index: number) =>
    run(document, index).catch((error: unknown) => {
      errors.push({ index, error: asError(error) });
    });
  if (ordered)
    for (const [index, { document }] of items.entries()) {
      await attempt(document, index);
      if (errors.length > 0) break;
    }
  else
    for (let from = 0; from < items.length; from += TOGETHER) {
      const some = items.slice(from, from + TOGETHER);
      await Promise.all(some.map(({ document }, at) => attempt(document, from + at)));
    }
  return errors.sort((a, b) => a.index - b.index).map(({ index, error }) => writeError(index, error));
}
