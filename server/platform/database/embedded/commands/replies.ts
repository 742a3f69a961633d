import { type Doc, Double, doc, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';

const ONE = new Double(1);
const ZERO = new Double(0);

/** A reply that says that all went well. */
export function ok(fields: Record<string, unknown> = {}): Doc {
  const reply = doc(fields);
  reply.set('ok', ONE);
  return reply;
}

/** A reply that says why not. */
export function errorReply(error: unknown): Doc {
  const known =
    error instanceof CommandError
      ? error
      : new CommandError(1, `internal error: ${(error as Error)?.message ?? error}`);
  const reply: Doc = new Map<string, Value>([
    ['ok', ZERO],
    ['errmsg', known.message],
    ['code', known.code],
    ['codeName', known.codeName],
  ]);
  for (const [name, value] of known.extra ?? []) reply.set(name, value);
  return reply;
}

/** An entry of `writeErrors`. */
export function writeError(index: number, error: CommandError): Doc {
  const entry: Doc = new Map<string, Value>([
    ['index', index],
    ['code', error.code],
  ]);
  if (error.code === 11000 || error.code === 121)
    for (const [name, value] of error.extra ?? []) entry.set(name, value);
  entry.set('errmsg', error.message);
  return entry;
}

/** The part of a reply that carries a cursor. `id` 0 says that there is no more. */
export function cursorReply(
  ns: string,
  id: bigint,
  batch: Value,
  name: 'firstBatch' | 'nextBatch' = 'firstBatch',
): Doc {
  const cursor: Doc = new Map<string, Value>([
    [name, batch],
    ['id', id],
    ['ns', ns],
  ]);
  return new Map<string, Value>([
    ['cursor', cursor],
    ['ok', ONE],
  ]);
}
