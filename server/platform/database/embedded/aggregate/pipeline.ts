import { decode } from '../bson/decode.ts';
import { type Doc, isDoc, isNumber, toNumber, type Value } from '../bson/values.ts';
import type { Engine } from '../engine.ts';
import { CommandError } from '../errors.ts';
import type { Taker } from '../query/batch.ts';
import type { Collation } from '../query/collation.ts';
import { checkDeadline, prepareInTurns } from '../query/find.ts';
import { FindSource } from '../query/find-source.ts';
import type { Variables } from '../query/matcher.ts';
import { pause } from '../query/scan.ts';

/** Documents on their way through a pipeline, in portions. */
export type Flow = AsyncIterable<Doc[]>;

/** One stage: turns a flow into another. */
export type Stage = (flow: Flow) => Flow;

/** What stages need to know. */
export interface Scope {
  engine: Engine;
  db: string;
  collection: string | null;
  variables: Variables;
  deadline: number | undefined;
  hint?: Value | undefined;
  collation: Collation | null;
  /** How stages are built. It travels with the scope because some stages hold pipelines of their own. */
  compile: (name: string, operand: Value, scope: Scope) => Stage;
}

const PORTION = 200;
const PORTION_BYTES = 4 * 1024 * 1024;

/** Some documents of a search, read. */
class Portion implements Taker {
  readonly documents: Doc[] = [];
  #size = 0;

  get full(): boolean {
    return this.documents.length >= PORTION || this.#size > PORTION_BYTES;
  }

  add(bytes: Buffer, length: number): boolean {
    this.documents.push(decode(bytes, 0, length));
    this.#size += length;
    return true;
  }
}

/** Reads a pipeline's list of stages; throws for what is none. */
export function parsePipeline(value: Value | undefined): { name: string; operand: Value }[] {
  if (!Array.isArray(value)) throw new CommandError(14, "'pipeline' option must be specified as an array");
  return value.map((stage) => {
    if (!isDoc(stage) || stage.size !== 1)
      throw new CommandError(40323, 'A pipeline stage specification object must contain exactly one field.');
    const [name, operand] = [...stage][0] as [string, Value];
    return { name, operand };
  });
}

/** The documents that a search finds, as a flow. */
export async function* findFlow(
  scope: Scope,
  collection: string,
  filter: Doc,
  more: { sort?: Value; limit?: number; skip?: number } = {},
): Flow {
  const { engine, db, variables, deadline } = scope;
  const found = engine.catalog.find(db, collection);
  if (!found) return;
  const options = {
    filter,
    variables,
    hint: scope.hint,
    collation: scope.collation,
    ...more,
    ...(deadline === undefined ? {} : { deadline }),
  };
  const source = new FindSource(
    engine.store,
    engine.catalog,
    await prepareInTurns(engine.store, found, options),
    options,
  );
  while (!source.done) {
    const portion = new Portion();
    await source.next(portion);
    if (portion.documents.length > 0) yield portion.documents;
    checkDeadline(deadline);
    await pause();
  }
}

/**
 * Runs a pipeline. Filters and sorts at its beginning are answered by the planner; each later stage works on what the
 * one before gives.
 */
export function runPipeline(scope: Scope, stages: { name: string; operand: Value }[], from?: Flow): Flow {
  let rest = stages;
  let flow = from;
  if (!flow && scope.collection !== null && !isSourceStage(stages[0]?.name)) {
    const start = leadingSearch(stages);
    rest = stages.slice(start.used);
    flow = findFlow(scope, scope.collection, start.filter, start.options);
  }
  flow ??= emptyFlow();
  rest.forEach((stage, i) => {
    if (isSourceStage(stage.name) && (i > 0 || rest !== stages))
      throw new CommandError(40602, `${stage.name} is only valid as the first stage in a pipeline.`);
  });
  const compiled = rest.map(({ name, operand }) => scope.compile(name, operand, scope));
  return compiled.reduce<Flow>((current, stage) => stage(current), flow);
}

async function* emptyFlow(): Flow {}

function isSourceStage(name: string | undefined): boolean {
  return (
    name === '$documents' ||
    name === '$collStats' ||
    name === '$indexStats' ||
    name === '$currentOp' ||
    name === '$listLocalSessions'
  );
}

function leadingSearch(stages: { name: string; operand: Value }[]): {
  filter: Doc;
  options: { sort?: Value; limit?: number; skip?: number };
  used: number;
} {
  const filters: Doc[] = [];
  const options: { sort?: Value; limit?: number; skip?: number } = {};
  let used = 0;
  while (stages[used]?.name === '$match' && isDoc(stages[used]?.operand))
    filters.push(stages[used++]?.operand as Doc);
  const sort = stages[used];
  if (sort?.name === '$sort' && isDoc(sort.operand) && sort.operand.size > 0) {
    options.sort = sort.operand;
    used++;
  }
  const number = (operand: Value | undefined) =>
    isNumber(operand) && toNumber(operand) > 0 && Number.isInteger(toNumber(operand))
      ? toNumber(operand)
      : null;
  const skip = stages[used]?.name === '$skip' ? number(stages[used]?.operand) : null;
  if (skip !== null) {
    options.skip = skip;
    used++;
  }
  const limit = stages[used]?.name === '$limit' ? number(stages[used]?.operand) : null;
  if (limit !== null) {
    options.limit = limit;
    used++;
  }
  const filter: Doc =
    filters.length === 0
      ? new Map()
      : filters.length === 1
        ? (filters[0] as Doc)
        : new Map([['$and', filters]]);
  return { filter, options, used };
}
