import { type Doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import type { Variables } from '../query/matcher.ts';
import { compileExpression } from './expression.ts';
import { each } from './flow.ts';
import type { Stage } from './pipeline.ts';

const VERDICTS = ['KEEP', 'PRUNE', 'DESCEND'] as const;

/** $redact */
export function redactStage(operand: Value, variables: Variables): Stage {
  const all = new Map([...variables, ...VERDICTS.map((name): [string, Value] => [name, name])]);
  const judge = compileExpression(operand, all);
  const inside = (value: Value): Value[] => {
    if (isDoc(value)) return redact(value);
    return Array.isArray(value) ? [value.flatMap(inside)] : [value];
  };
  const redact = (document: Doc): Doc[] => {
    const verdict = judge(document);
    if (verdict === 'KEEP') return [document];
    if (verdict === 'PRUNE') return [];
    if (verdict !== 'DESCEND')
      throw new CommandError(
        17053,
        '$redact must resolve to $$KEEP, $$PRUNE or $$DESCEND, which are its only allowed values',
      );
    return [
      new Map(
        [...document].flatMap(([name, value]) => inside(value).map((one): [string, Value] => [name, one])),
      ),
    ];
  };
  return each(redact);
}
