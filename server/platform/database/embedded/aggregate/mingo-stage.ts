import { Aggregator } from 'mingo';
import type { Doc, Value } from '../bson/values.ts';
import { badValue } from '../errors.ts';
import type { Stage } from './pipeline.ts';
import { demote, promote } from './promote.ts';

/** A stage that mingo computes, on plain values. */
export function mingoStage(name: string, operand: Value): Stage {
  const pipeline = [promote(new Map([[name, operand]])) as Record<string, unknown>];
  return async function* (flow) {
    const all: unknown[] = [];
    for await (const portion of flow) for (const document of portion) all.push(promote(document));
    let made: Doc[];
    try {
      made = new Aggregator(pipeline as never).run(all as never).map((one) => demote(one) as Doc);
    } catch (error) {
      throw badValue(`${name}: ${(error as Error).message}`);
    }
    if (made.length > 0) yield made;
  };
}
