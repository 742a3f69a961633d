import { FieldPicker } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import { keyOf } from '../bson/keystring.ts';
import type { Doc, Value } from '../bson/values.ts';
import { CommandError, failedToParse } from '../errors.ts';
import { BATCH_BYTES, Batch } from '../query/batch.ts';
import { type Collation, parseCollation } from '../query/collation.ts';
import { type Cursors, FIRST_BATCH, type Source } from '../query/cursors.ts';
import { checkDeadline, type FindOptions, type Prepared, prepareInTurns, scanOf } from '../query/find.ts';
import { FindSource, ListSource } from '../query/find-source.ts';
import { collated } from '../query/leaf.ts';
import { compileFilter } from '../query/matcher.ts';
import { valuesAt } from '../query/path.ts';
import { pause, SLICE_MS } from '../query/scan.ts';
import {
  type Call,
  collectionName,
  countOption,
  deadlineOf,
  flag,
  optionalDoc,
  optionalNumber,
  requireFilter,
  variablesOf,
  wrongType,
} from './command.ts';
import { cursorReply, ok } from './replies.ts';

/** Sends the first batch of a source, and keeps the cursor when there is more. */
export async function firstBatch(
  cursors: Cursors,
  ns: string,
  source: Source,
  size: number,
  single = false,
  noTimeout = false,
): Promise<Doc> {
  const batch = new Batch(size);
  if (!batch.full) await source.next(batch);
  const open = !source.done && !single;
  return cursorReply(ns, open ? cursors.add(ns, source, noTimeout).id : 0n, batch.take());
}

/** What find and explain read out of a command. */
export function findOptions(body: Doc): FindOptions {
  const deadline = deadlineOf(body);
  const limit = optionalNumber(body, 'limit') ?? 0;
  return {
    filter: requireFilter(body.get('filter'), 'find.filter'),
    sort: body.get('sort'),
    projection: optionalDoc(body, 'projection'),
    skip: countOption(body.get('skip'), 0, 'skip'),
    limit: countOption(limit, 0, 'limit'),
    hint: body.get('hint'),
    variables: variablesOf(body),
    collation: parseCollation(body.get('collation')),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** find */
export async function find(call: Call): Promise<Doc> {
  const { engine, body, db } = call;
  const name = collectionName(call);
  if (flag(body, 'tailable'))
    throw new CommandError(
      2,
      `error processing query: ns=${db}.${name} tailable cursor requested on non capped collection`,
    );
  if (body.has('min') || body.has('max'))
    throw new CommandError(2, 'min and max are not supported by this engine');
  const options = findOptions(body);
  engine.counts.query++;
  const batchSize = countOption(body.get('batchSize'), FIRST_BATCH, 'batchSize');
  const size = Math.min(batchSize, options.limit || batchSize);
  const ns = `${db}.${name}`;
  const collection = engine.catalog.find(db, name);
  if (!collection) {
    compileFilter(options.filter, options.variables, options.collation);
    return cursorReply(ns, 0n, []);
  }
  const source = new FindSource(
    engine.store,
    engine.catalog,
    await prepareInTurns(engine.store, collection, options),
    options,
  );
  return firstBatch(
    engine.cursors,
    ns,
    source,
    size,
    flag(body, 'singleBatch'),
    flag(body, 'noCursorTimeout'),
  );
}

/** getMore */
export async function getMore(call: Call): Promise<Doc> {
  const { engine, body, db } = call;
  const id = body.get('getMore');
  if (typeof id !== 'bigint') throw wrongType('getMore.getMore', id, 'long');
  const name = body.get('collection');
  if (typeof name !== 'string') throw wrongType('getMore.collection', name, 'string');
  const size = countOption(body.get('batchSize'), 0, 'batchSize');
  const ns = `${db}.${name}`;
  const cursor = engine.cursors.require(id, ns);
  if (cursor.busy) throw new CommandError(12051, `cursor id ${id} is already in use`);
  cursor.busy = true;
  engine.counts.getmore++;
  try {
    const batch = new Batch(size || Number.POSITIVE_INFINITY);
    await cursor.source.next(batch);
    if (cursor.source.done) engine.cursors.close(id);
    return cursorReply(ns, cursor.source.done ? 0n : id, batch.take(), 'nextBatch');
  } catch (error) {
    engine.cursors.close(id);
    throw error;
  } finally {
    cursor.busy = false;
    cursor.usedAt = Date.now();
  }
}

/** killCursors */
export function killCursors(call: Call): Doc {
  const ids = call.body.get('cursors');
  if (!Array.isArray(ids)) throw wrongType('killCursors.cursors', ids, 'array');
  const killed: Value[] = [];
  const missing: Value[] = [];
  for (const id of ids)
    (call.engine.cursors.close(typeof id === 'bigint' ? id : 0n) ? killed : missing).push(id);
  return ok({ cursorsKilled: killed, cursorsNotFound: missing, cursorsAlive: [], cursorsUnknown: [] });
}

/** How many documents a search finds; answered from the index alone where the index says all. */
export async function countMatches(
  call: Call,
  prepared: Prepared,
  deadline: number | undefined,
): Promise<number> {
  const { store } = call.engine;
  const { plan, matcher, collection, text } = prepared;
  if (text === null && matcher.filter.size === 0 && plan.kind === 'scan') return collection.count;
  if (text === null && plan.kind === 'index' && plan.exact) {
    let count = 0;
    for (const range of plan.ranges) count += store.count(store.index, range);
    return count;
  }
  const scan = scanOf(store, prepared, []);
  let count = 0;
  while (!scan.done) {
    scan.step(() => {
      count++;
      return true;
    }, SLICE_MS);
    if (scan.done) break;
    checkDeadline(deadline);
    await pause();
  }
  return count;
}

/** count */
export async function count(call: Call): Promise<Doc> {
  const { engine, body, db } = call;
  const name = collectionName(call);
  const limit = Math.abs(optionalNumber(body, 'limit') ?? 0);
  const skip = countOption(body.get('skip'), 0, 'skip');
  const deadline = deadlineOf(body);
  const filter = requireFilter(body.get('query'), 'count.query');
  const collection = engine.catalog.find(db, name);
  if (!collection) return ok({ n: 0 });
  const prepared = await prepareInTurns(engine.store, collection, {
    filter,
    hint: body.get('hint'),
    collation: parseCollation(body.get('collation')),
  });
  const n = Math.max(0, (await countMatches(call, prepared, deadline)) - skip);
  return ok({ n: limit ? Math.min(n, limit) : n });
}

/** distinct */
export async function distinct(call: Call): Promise<Doc> {
  const { engine, body, db } = call;
  const name = collectionName(call);
  const key = body.get('key');
  if (typeof key !== 'string') throw wrongType('distinct.key', key, 'string');
  if (key.includes('\0')) throw failedToParse('key may not contain a NUL');
  const filter = requireFilter(body.get('query'), 'distinct.query');
  const collection = engine.catalog.find(db, name);
  if (!collection) return ok({ values: [] });
  const prepared = await prepareInTurns(engine.store, collection, {
    filter,
    hint: body.get('hint'),
    collation: parseCollation(body.get('collation')),
  });
  const path = key.split('.');
  const found = new Map<string, Value>();
  let size = 0;
  const scan = scanOf(engine.store, prepared, []);
  const picker = new FieldPicker([path[0] as string]);
  const deadline = deadlineOf(body);
  while (!scan.done) {
    scan.step((_record, bytes, length) => {
      for (const value of valuesAt(picker.pick(bytes, length), path, true)) {
        const id = keyOf(value).toString('latin1');
        if (found.has(id)) continue;
        found.set(id, value);
        size += id.length;
      }
      return true;
    }, SLICE_MS);
    if (size > BATCH_BYTES) throw new CommandError(17217, 'distinct too big, 16mb cap');
    if (scan.done) break;
    checkDeadline(deadline);
    await pause();
  }
  const collation = parseCollation(body.get('collation'));
  if (collation) return ok({ values: distinctBy([...found.values()], collation) });
  return ok({ values: [...found.values()] });
}

function distinctBy(values: Value[], collation: Collation): Value[] {
  const sorted = values.sort((a, b) => collated(a, b, collation));
  return sorted.filter((value, i) => i === 0 || collated(sorted[i - 1], value, collation) !== 0);
}

/** A list of documents, given as a cursor that is at its end. */
export function listReply(call: Call, ns: string, documents: Doc[]): Promise<Doc> {
  const options = optionalDoc(call.body, 'cursor');
  const size = countOption(options?.get('batchSize'), FIRST_BATCH, 'batchSize');
  return firstBatch(call.engine.cursors, ns, new ListSource(documents.map(encode)), size);
}
