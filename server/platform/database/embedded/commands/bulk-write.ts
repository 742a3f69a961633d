import { encode } from '../bson/encode.ts';
import { type Doc, Double, doc, isDoc, isNumber, toNumber, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { FIRST_BATCH } from '../query/cursors.ts';
import { ListSource } from '../query/find-source.ts';
import type { Variables } from '../query/matcher.ts';
import {
  type Call,
  checkWriteConcern,
  countOption,
  deadlineOf,
  flag,
  listOf,
  optionalDoc,
  requireFilter,
  variablesOf,
} from './command.ts';
import { deleteWork } from './delete.ts';
import { insertOne } from './insert.ts';
import { firstBatch } from './read.ts';
import type { Work } from './target.ts';
import { parseUpdate, type Updated, updateWork } from './update.ts';
import { onlyFields, runStatements } from './write.ts';

const INSERT = ['insert', 'document'];
const UPDATE = [
  'update',
  'filter',
  'updateMods',
  'multi',
  'upsert',
  'arrayFilters',
  'collation',
  'hint',
  'sort',
  'constants',
];
const DELETE = ['delete', 'filter', 'multi', 'collation', 'hint'];

const TOTALS = ['nErrors', 'nInserted', 'nMatched', 'nModified', 'nUpserted', 'nDeleted'] as const;
type Totals = Record<(typeof TOTALS)[number], number>;

function namespacesOf(call: Call): { db: string; name: string }[] {
  return listOf(call, 'nsInfo').map(({ document }) => {
    const ns = document.get('ns');
    const at = typeof ns === 'string' ? ns.indexOf('.') : -1;
    if (typeof ns !== 'string' || at < 1)
      throw new CommandError(73, `Invalid namespace specified for bulkWrite: '${String(ns)}'`);
    return { db: ns.slice(0, at), name: ns.slice(at + 1) };
  });
}

function targetOf(
  op: Doc,
  kind: string,
  namespaces: { db: string; name: string }[],
): { db: string; name: string } {
  const index = op.get(kind);
  const target = isNumber(index) ? namespaces[toNumber(index)] : undefined;
  if (!target)
    throw new CommandError(2, `BulkWrite ops entry references an invalid namespace index ${String(index)}`);
  return target;
}

interface Done {
  /** What it adds to the totals. */
  totals: Partial<Totals>;
  reply: Record<string, unknown>;
}

/** The same work with another account of what it did. */
function accounted<T>(work: Work<T>, account: (value: T) => Done): Work<Done> {
  return {
    now() {
      const first = work.now();
      return 'value' in first ? { value: account(first.value) } : first;
    },
    inTurns: async (search) => account(await work.inTurns(search)),
  };
}

/** An insert searches for nothing, so it is done at once. */
function insertWork(insert: () => void): Work<Done> {
  return {
    now() {
      insert();
      return { value: { totals: { nInserted: 1 }, reply: { n: 1 } } };
    },
    inTurns: () => Promise.reject(new Error('an insert has nothing to search for')),
  };
}

function updated({ matched, modified, upserted }: Updated): Done {
  const totals: Partial<Totals> = { nMatched: matched, nModified: modified };
  if (upserted === undefined) return { totals, reply: { n: matched, nModified: modified } };
  return {
    totals: { ...totals, nUpserted: 1 },
    reply: { n: 1, nModified: 0, upserted: doc({ _id: upserted }) },
  };
}

function workOf(
  { engine, body }: Call,
  op: Doc,
  namespaces: { db: string; name: string }[],
  variables: Variables,
): Work<Done> {
  const kind = op.keys().next().value ?? '';
  const { db, name } = targetOf(op, kind, namespaces);
  if (kind === 'insert') {
    onlyFields('bulkWrite.insert', op, INSERT);
    const document = op.get('document');
    if (!isDoc(document)) throw new CommandError(14, "BSON field 'document' has to be an object");
    const validate = !flag(body, 'bypassDocumentValidation');
    return insertWork(() => insertOne(engine, db, name, { bytes: null, document }, validate));
  }
  const given: Doc = new Map([...op].filter(([field]) => field !== kind));
  const rename = (from: string, to: string) => {
    if (given.has(from)) given.set(to, given.get(from) as Value);
    given.delete(from);
  };
  rename('filter', 'q');
  if (kind === 'update') {
    onlyFields('bulkWrite.update', op, UPDATE);
    rename('updateMods', 'u');
    rename('constants', 'c');
    return accounted(updateWork(engine, parseUpdate(db, name, given, variables, body)), updated);
  }
  if (kind !== 'delete') throw new CommandError(9, `unknown operation in bulkWrite: ${kind}`);
  onlyFields('bulkWrite.delete', op, DELETE);
  const work = deleteWork(engine, {
    db,
    name,
    filter: requireFilter(op.get('filter'), 'bulkWrite.delete.filter'),
    hint: op.get('hint'),
    collation: op.get('collation'),
    variables,
    deadline: deadlineOf(body),
    many: flag(op, 'multi'),
  });
  return accounted(work, (n) => ({ totals: { nDeleted: n }, reply: { n } }));
}

/** What the reply says of a refused operation. */
function refusal(idx: number, error: CommandError): Doc {
  const { code, message: errmsg } = error;
  const extra = code === 11000 ? (error.extra ?? []) : [];
  return new Map<string, Value>([
    ['ok', new Double(0)],
    ['idx', idx],
    ['code', code],
    ['errmsg', errmsg],
    ...extra,
    ['n', 0],
  ]);
}

/** bulkWrite: writes to several collections, in order or not. */
export async function bulkWrite(call: Call): Promise<Doc> {
  const { body } = call;
  if (call.db !== 'admin')
    throw new CommandError(13, 'bulkWrite may only be run against the admin database.');
  checkWriteConcern(body.get('writeConcern'));
  const ordered = flag(body, 'ordered', true);
  const errorsOnly = flag(body, 'errorsOnly');
  const namespaces = namespacesOf(call);
  const ops = listOf(call, 'ops');
  if (ops.length === 0 || ops.length > 100_000)
    throw new CommandError(
      16,
      `Write batch sizes must be between 1 and 100000. Got ${ops.length} operations.`,
    );
  for (const { document } of ops) targetOf(document, document.keys().next().value ?? '', namespaces);
  const variables = variablesOf(body);
  const totals: Totals = { nErrors: 0, nInserted: 0, nMatched: 0, nModified: 0, nUpserted: 0, nDeleted: 0 };
  const replies: Doc[] = [];
  const all = await runStatements(call.engine, ops, ordered, ({ document }) =>
    workOf(call, document, namespaces, variables),
  );
  for (const [idx, one] of all.entries()) {
    if ('error' in one) {
      totals.nErrors++;
      replies.push(refusal(idx, one.error));
      continue;
    }
    for (const name of TOTALS) totals[name] += one.value.totals[name] ?? 0;
    if (!errorsOnly) replies.push(doc({ ok: new Double(1), idx, ...one.value.reply }));
  }
  const size = countOption(
    optionalDoc(body, 'cursor')?.get('batchSize'),
    Math.max(FIRST_BATCH, 100_000),
    'batchSize',
  );
  const reply = await firstBatch(
    call.engine.cursors,
    'admin.$cmd.bulkWrite',
    new ListSource(replies.map(encode)),
    size,
  );
  for (const [name, value] of Object.entries(totals)) reply.set(name, value);
  return reply;
}
