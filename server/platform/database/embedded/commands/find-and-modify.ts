import { decode } from '../bson/decode.ts';
import { type Doc, doc, type Value } from '../bson/values.ts';
import { CommandError, failedToParse } from '../errors.ts';
import { compileProjection } from '../query/projection.ts';
import { compileUpdate } from '../update/update.ts';
import {
  type Call,
  checkWriteConcern,
  collectionName,
  deadlineOf,
  flag,
  optionalDoc,
  requireFilter,
  variablesOf,
} from './command.ts';
import { ok } from './replies.ts';
import { carryOut, type Target, type Work, workOnOne } from './target.ts';
import { changeFound, type UpdateStatement, upsertNew } from './update.ts';

interface Outcome {
  value: Doc | null;
  position: number;
  last: Doc;
}

/** findAndModify */
export async function findAndModify(call: Call): Promise<Doc> {
  const { body, db, engine } = call;
  const name = collectionName(call);
  checkWriteConcern(body.get('writeConcern'));
  const removes = flag(body, 'remove');
  const upsert = flag(body, 'upsert');
  const returnsNew = flag(body, 'new');
  const given = body.get('update');
  if (removes && given !== undefined) throw failedToParse('Cannot specify both an update and remove=true');
  if (!removes && given === undefined)
    throw failedToParse('Either an update or remove=true must be specified');
  if (removes && upsert) throw failedToParse('Cannot specify both upsert=true and remove=true');
  if (removes && returnsNew)
    throw failedToParse(
      "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
    );
  const variables = variablesOf(body);
  const target: Target = {
    db,
    name,
    filter: requireFilter(body.get('query'), 'findAndModify.query'),
    sort: body.get('sort'),
    hint: body.get('hint'),
    collation: body.get('collation'),
    variables,
    deadline: deadlineOf(body),
    many: false,
  };
  if (typeof target.hint !== 'undefined' && typeof target.hint !== 'string' && !(target.hint instanceof Map))
    throw new CommandError(9, 'Hint must be a string or an object');
  const projection = compileProjection(optionalDoc(body, 'fields'), variables);
  const { value, position, last } = await carryOut(engine, removes ? removeOne() : updateOne());
  const shown: Value = value && projection ? projection(value, { position }) : value;
  return ok({ lastErrorObject: last, value: shown });

  function removeOne(): Work<Outcome> {
    return workOnOne<Outcome>(
      engine,
      target,
      (found) => {
        engine.records.remove(found.collection, found.record, found.bytes);
        engine.counts.delete++;
        return { value: found.document, position: found.notes.position, last: doc({ n: 1 }) };
      },
      () => ({ value: null, position: -1, last: doc({ n: 0 }) }),
    );
  }

  function updateOne(): Work<Outcome> {
    const statement: UpdateStatement = {
      target,
      update: compileUpdate(given, body.get('arrayFilters'), variables),
      upsert,
      validate: !flag(body, 'bypassDocumentValidation'),
    };
    return workOnOne<Outcome>(
      engine,
      target,
      (found) => {
        const { bytes } = changeFound(engine, found, statement);
        engine.counts.update++;
        return {
          value: decode(returnsNew ? bytes : found.bytes),
          position: found.notes.position,
          last: doc({ n: 1, updatedExisting: true }),
        };
      },
      () => {
        const none = doc({ n: 0, updatedExisting: false });
        if (!upsert) return { value: null, position: -1, last: none };
        const { bytes, id } = upsertNew(engine, statement);
        const last = doc({ n: 1, updatedExisting: false, upserted: id });
        return { value: returnsNew ? decode(bytes) : null, position: -1, last };
      },
    );
  }
}
