import { type Doc, doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError, failedToParse } from '../errors.ts';
import { parseCollation } from '../query/collation.ts';
import { type FindOptions, findRecords, type Prepared, prepareInTurns } from '../query/find.ts';
import type { IndexPlan } from '../query/index-plan.ts';
import type { Plan } from '../query/planner.ts';
import { type Call, requireFilter, variablesOf } from './command.ts';
import { VERSION } from './diagnostics.ts';
import { findOptions } from './read.ts';
import { ok } from './replies.ts';

function indexStage(plan: IndexPlan): Doc {
  const bounds: Doc = new Map(
    plan.index.fields.map((field, i): [string, Value] => [
      field.name,
      (plan.bounds[i] ?? null)?.map(
        (one) =>
          `${one.lowIn ? '[' : '('}${one.low.toString('hex')}, ${one.high.toString('hex')}${one.highIn ? ']' : ')'}`,
      ) ?? ['[MinKey, MaxKey]'],
    ]),
  );
  return doc({
    stage: 'IXSCAN',
    keyPattern: plan.index.spec.get('key'),
    indexName: plan.index.name,
    isMultiKey: plan.index.multikey,
    isUnique: plan.index.unique,
    isSparse: plan.index.sparse,
    isPartial: plan.index.partial !== undefined,
    direction: plan.reverse ? 'backward' : 'forward',
    indexBounds: bounds,
  });
}

function planStage(plan: Plan, filter: Doc): Doc {
  if (plan.kind === 'scan')
    return doc({
      stage: 'COLLSCAN',
      ...(filter.size > 0 ? { filter } : {}),
      direction: plan.reverse ? 'backward' : 'forward',
    });
  if (plan.kind === 'or')
    return doc({
      stage: 'FETCH',
      filter,
      inputStage: doc({ stage: 'OR', inputStages: plan.parts.map(indexStage) }),
    });
  return doc({ stage: 'FETCH', ...(plan.exact ? {} : { filter }), inputStage: indexStage(plan) });
}

function winning(prepared: Prepared, options: FindOptions): Doc {
  const { plan, text, sorts, matcher } = prepared;
  let stage = text
    ? doc({ stage: 'TEXT_MATCH', indexName: text.index.name, keyPattern: text.index.spec.get('key') })
    : planStage(plan, matcher.filter);
  const around = (name: string, fields: Record<string, unknown>) => {
    stage = doc({ stage: name, ...fields, inputStage: stage });
  };
  if (sorts) around('SORT', { sortPattern: options.sort });
  if (options.skip) around('SKIP', { skipAmount: options.skip });
  if (options.limit) around('LIMIT', { limitAmount: options.limit });
  if (options.projection) around('PROJECTION_DEFAULT', { transformBy: options.projection });
  return stage;
}

/** What the explained command would search for. */
function optionsOf(name: string, command: Doc): FindOptions {
  if (name === 'find') return findOptions(command);
  const from = (filter: Value | undefined, more: Doc): FindOptions => ({
    filter: requireFilter(filter, 'filter'),
    sort: more.get('sort'),
    hint: more.get('hint'),
    variables: variablesOf(command),
    collation: parseCollation(more.get('collation')),
  });
  const first = (list: string): Doc => {
    const items = command.get(list);
    const one = Array.isArray(items) ? items[0] : undefined;
    if (!isDoc(one)) throw failedToParse(`explain needs the ${list} of the command`);
    return one;
  };
  switch (name) {
    case 'count':
    case 'distinct':
    case 'findAndModify':
    case 'findandmodify':
      return from(command.get('query'), command);
    case 'update':
      return from(first('updates').get('q'), first('updates'));
    case 'delete':
      return from(first('deletes').get('q'), first('deletes'));
    case 'aggregate': {
      const stages = command.get('pipeline');
      const match = Array.isArray(stages) && isDoc(stages[0]) ? stages[0].get('$match') : undefined;
      return from(match, command);
    }
    default:
      throw new CommandError(59, `Explain failed due to unknown command: ${name}`);
  }
}

/** explain: how a search would be made, and with executionStats what it read. */
export async function explain(call: Call): Promise<Doc> {
  const { engine, db, body } = call;
  const command = body.get('explain');
  if (!isDoc(command))
    throw new CommandError(14, "BSON field 'explain' is the wrong type, expected type 'object'");
  const verbosity = body.get('verbosity') ?? 'allPlansExecution';
  if (!['queryPlanner', 'executionStats', 'allPlansExecution'].includes(String(verbosity)))
    throw failedToParse(
      `verbosity string must be one of {'queryPlanner', 'executionStats', 'allPlansExecution'}`,
    );
  const name = command.keys().next().value ?? '';
  const target = command.get(name);
  if (typeof target !== 'string') throw new CommandError(73, 'the explained command names no collection');
  const options = optionsOf(name, command);
  const collection = engine.catalog.find(db, target);
  const prepared = collection && (await prepareInTurns(engine.store, collection, options));
  const reply = ok({
    explainVersion: '1',
    queryPlanner: doc({
      namespace: `${db}.${target}`,
      parsedQuery: options.filter,
      winningPlan: prepared ? winning(prepared, options) : doc({ stage: 'EOF' }),
      rejectedPlans: [],
    }),
    command,
    serverInfo: doc({ host: 'localhost', port: 0, version: VERSION, gitVersion: 'alongside-engine' }),
  });
  if (verbosity !== 'queryPlanner') {
    const stats = await statistics(call, prepared, options);
    if (verbosity === 'allPlansExecution') stats.set('allPlansExecution', []);
    reply.set('executionStats', stats);
  }
  return reply;
}

async function statistics(call: Call, prepared: Prepared | undefined, options: FindOptions): Promise<Doc> {
  const examined = { keys: 0, documents: 0 };
  const begun = Date.now();
  const most = options.limit ? options.limit + (options.skip ?? 0) : 0;
  const records = prepared
    ? await findRecords(call.engine.store, prepared, { most, examined, deadline: options.deadline })
    : [];
  return doc({
    executionSuccess: true,
    nReturned: Math.max(0, records.length - (options.skip ?? 0)),
    executionTimeMillis: Date.now() - begun,
    totalKeysExamined: examined.keys,
    totalDocsExamined: examined.documents,
    executionStages: prepared ? winning(prepared, options) : doc({ stage: 'EOF' }),
  });
}
