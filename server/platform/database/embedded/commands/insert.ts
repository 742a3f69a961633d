import { encode } from '../bson/encode.ts';
import { type Doc, isDoc, type Maybe } from '../bson/values.ts';
import { withId } from '../catalog/records.ts';
import type { Engine } from '../engine.ts';
import { badValue, CommandError } from '../errors.ts';
import { type Call, flag } from './command.ts';
import { ok, writeError } from './replies.ts';
import { asError, begin, TURN_MS } from './write.ts';

/** Stores one document inside a write; makes the collection when there is none. */
export function insertOne(
  engine: Engine,
  db: string,
  name: string,
  given: { bytes: Buffer | null; document: Doc },
  validate: boolean,
): void {
  const { bytes, document } = withId(given.bytes ?? encode(given.document), given.document);
  checkId(document.get('_id'));
  engine.records.insert(engine.catalog.ensure(db, name), bytes, document, validate);
}

/** Refuses what may not be an _id. */
export function checkId(id: Maybe): void {
  if (Array.isArray(id)) throw badValue("can't use an array for _id");
  if (isDoc(id))
    for (const name of id.keys())
      if (name.startsWith('$'))
        throw new CommandError(
          52,
          `_id fields may not contain '$'-prefixed fields: ${name} is not valid for storage.`,
        );
  if (id !== undefined && id !== null && typeof id === 'object' && 'pattern' in id)
    throw badValue("can't use a regex for _id");
}

/** insert */
export async function insert(call: Call): Promise<Doc> {
  const { name, ordered, items } = begin(call, 'documents');
  const validate = !flag(call.body, 'bypassDocumentValidation');
  const errors: Doc[] = [];
  let n = 0;
  for (let from = 0; from < items.length; ) {
    const result = await call.engine.store.write(() => {
      const failed: Doc[] = [];
      let stored = 0;
      let at = from;
      const end = performance.now() + TURN_MS;
      while (at < items.length && (at === from || performance.now() < end)) {
        try {
          insertOne(call.engine, call.db, name, items[at] as (typeof items)[number], validate);
          stored++;
        } catch (error) {
          failed.push(writeError(at, asError(error)));
          if (ordered) break;
        }
        at++;
      }
      return { failed, stored, at };
    });
    n += result.stored;
    from = result.at;
    errors.push(...result.failed);
    if (ordered && errors.length > 0) break;
  }
  call.engine.counts.insert += n;
  return ok({ n, ...(errors.length > 0 ? { writeErrors: errors } : {}) });
}
