import { gather } from '../aggregate/flow.ts';
import { mergeInto, parseMerge, parseOut, replaceWith } from '../aggregate/output.ts';
import { type Flow, parsePipeline, runPipeline, type Scope } from '../aggregate/pipeline.ts';
import { compileStage } from '../aggregate/stages.ts';
import { encode } from '../bson/encode.ts';
import { type Doc, doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import type { Taker } from '../query/batch.ts';
import { parseCollation } from '../query/collation.ts';
import { FIRST_BATCH, type Source } from '../query/cursors.ts';
import { prepareInTurns } from '../query/find.ts';
import {
  type Call,
  checkWriteConcern,
  countOption,
  deadlineOf,
  flag,
  optionalDoc,
  variablesOf,
} from './command.ts';
import { explain } from './explain.ts';
import { countMatches, firstBatch } from './read.ts';
import { cursorReply } from './replies.ts';

/** The documents of a pipeline, drawn as the client asks for them. */
class FlowSource implements Source {
  done = false;
  readonly #iterator: AsyncIterator<Doc[]>;
  #ready: Buffer[] = [];
  #ended = false;

  constructor(flow: Flow) {
    this.#iterator = flow[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const { value, done } = await this.#iterator.next();
    if (done) this.#ended = true;
    else this.#ready.push(...value.map(encode));
    return !done;
  }

  async next(into: Taker): Promise<void> {
    while (!into.full && (this.#ready.length > 0 || (await this.#more()))) {
      let at = 0;
      for (const one of this.#ready) {
        if (into.full || !into.add(one, one.length)) break;
        at++;
      }
      this.#ready = this.#ready.slice(at);
    }
    this.done = !into.full;
  }
}

/** `$match` and a `$group` that only counts, as countDocuments sends it: the filter, or null for other pipelines. */
function countOnly(
  stages: { name: string; operand: Value }[],
): { filter: Doc; id: Value; field: string } | null {
  const [match, group] =
    stages.length === 1 ? [{ name: '$match', operand: new Map() as Value }, stages[0]] : stages;
  if (stages.length > 2 || match?.name !== '$match' || group?.name !== '$group') return null;
  if (!isDoc(match.operand) || !isDoc(group.operand) || group.operand.size !== 2) return null;
  const id = group.operand.get('_id');
  if (id === undefined || (typeof id === 'object' && id !== null) || typeof id === 'string') return null;
  const [, [field, accumulator] = ['', null]] = [...group.operand];
  if (!isDoc(accumulator) || accumulator.size !== 1 || accumulator.get('$sum') !== 1) return null;
  return { filter: match.operand, id, field };
}

/** aggregate */
export async function aggregate(call: Call): Promise<Doc> {
  const { body, db, engine } = call;
  const target = body.get('aggregate');
  const collection = typeof target === 'string' ? target : null;
  if (collection === null && target !== 1)
    throw new CommandError(
      9,
      `Invalid command format: the 'aggregate' field must specify a collection name or 1`,
    );
  checkWriteConcern(body.get('writeConcern'));
  if (flag(body, 'explain')) {
    const explained = new Map([...body].filter(([field]) => field !== 'explain'));
    return explain({
      ...call,
      body: new Map<string, Value>([
        ['explain', explained],
        ['verbosity', 'queryPlanner'],
      ]),
    });
  }
  const options = optionalDoc(body, 'cursor');
  if (!options)
    throw new CommandError(
      9,
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  const stages = parsePipeline(body.get('pipeline'));
  const size = countOption(options.get('batchSize'), FIRST_BATCH, 'batchSize');
  const ns = collection === null ? `${db}.$cmd.aggregate` : `${db}.${collection}`;
  const scope: Scope = {
    engine,
    db,
    collection,
    variables: variablesOf(body),
    deadline: deadlineOf(body),
    hint: body.get('hint'),
    collation: parseCollation(body.get('collation')),
    compile: compileStage,
  };
  if (
    collection === null &&
    !['$documents', '$currentOp', '$listLocalSessions', '$changeStream'].includes(stages[0]?.name ?? '')
  )
    throw new CommandError(
      73,
      `{aggregate: 1} is not valid for '${stages[0]?.name ?? 'an empty pipeline'}'; a collection is required.`,
    );
  engine.counts.command++;
  const counted = collection === null ? null : countOnly(stages);
  if (counted && collection !== null)
    return cursorReply(ns, 0n, await countBy(call, collection, counted, scope));
  const last = stages.at(-1);
  if (last?.name === '$out' || last?.name === '$merge') {
    if (
      body.has('readConcern') &&
      isDoc(body.get('readConcern')) &&
      (body.get('readConcern') as Doc).get('level') === 'linearizable'
    )
      throw new CommandError(72, `${last.name} cannot be used with a 'linearizable' read concern level`);
    await write(scope, stages.slice(0, -1), last, flag(body, 'bypassDocumentValidation'));
    return cursorReply(ns, 0n, []);
  }
  return firstBatch(engine.cursors, ns, new FlowSource(runPipeline(scope, stages)), size);
}

async function countBy(
  call: Call,
  name: string,
  counted: { filter: Doc; id: Value; field: string },
  scope: Scope,
): Promise<Value[]> {
  const collection = call.engine.catalog.find(call.db, name);
  if (!collection) return [];
  const prepared = await prepareInTurns(call.engine.store, collection, {
    filter: counted.filter,
    hint: scope.hint,
    collation: scope.collation,
    variables: scope.variables,
  });
  const count = await countMatches(call, prepared, scope.deadline);
  return count === 0 ? [] : [doc({ _id: counted.id, [counted.field]: count })];
}

async function write(
  scope: Scope,
  stages: { name: string; operand: Value }[],
  last: { name: string; operand: Value },
  unchecked: boolean,
): Promise<void> {
  if (last.name === '$out') {
    const target = parseOut(last.operand, scope.db);
    await replaceWith(scope.engine, target, await gather(runPipeline(scope, stages)), !unchecked);
    return;
  }
  const merge = parseMerge(last.operand, scope);
  await mergeInto(scope, merge, runPipeline(scope, stages), !unchecked);
}
