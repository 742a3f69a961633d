import { type Doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError, failedToParse } from '../errors.ts';
import type { Variables } from '../query/matcher.ts';
import { mapStage } from './map-stages.ts';

const ALLOWED = new Set(['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith']);

/** An update given as a pipeline of stages that change one document at a time. */
export function compileUpdatePipeline(pipeline: Value[], variables: Variables): (document: Doc) => Doc {
  const stages = pipeline.map((stage) => {
    if (!isDoc(stage) || stage.size !== 1)
      throw failedToParse('A pipeline stage specification object must contain exactly one field.');
    const [name, operand] = [...stage][0] as [string, Value];
    const run = ALLOWED.has(name) ? mapStage(name, operand, variables) : null;
    if (!run) throw new CommandError(72, `${name} is not allowed to be used within an update`);
    return run;
  });
  return (document) => stages.reduce((value, run) => run(value), document);
}
