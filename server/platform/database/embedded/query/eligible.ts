import { compare, equals } from '../bson/compare.ts';
import { type Doc, isDoc, typeName, type Value } from '../bson/values.ts';
import type { Index } from '../catalog/index-state.ts';
import type { Condition } from './bounds.ts';
import { compileFilter } from './matcher.ts';

/** Whether documents outside a partial index can't pass the filter. */
function implies(conditions: Condition[], partial: Doc): boolean {
  for (const wanted of conditionsOfPartial(partial)) {
    const holds = conditions.some((given) => given.path === wanted.path && conditionImplies(given, wanted));
    if (!holds) return false;
  }
  return true;
}

interface Demand {
  path: string;
  operator: string;
  operand: Value;
}

function conditionsOfPartial(partial: Doc): Demand[] {
  const demands: Demand[] = [];
  for (const [name, operand] of partial) {
    if (name === '$and' && Array.isArray(operand))
      for (const part of operand) demands.push(...conditionsOfPartial(part as Doc));
    else if (isDoc(operand) && String(operand.keys().next().value).startsWith('$'))
      for (const [operator, value] of operand) demands.push({ path: name, operator, operand: value });
    else demands.push({ path: name, operator: name.startsWith('$') ? name : '$eq', operand });
  }
  return demands;
}

function conditionImplies(given: Condition, wanted: Demand): boolean {
  if (given.operator === wanted.operator && equals(given.operand, wanted.operand)) return true;
  const values =
    given.operator === '$eq' ? [given.operand] : given.operator === '$in' ? (given.operand as Value[]) : null;
  if (values) {
    const test = compileFilter(new Map([['x', new Map([[wanted.operator, wanted.operand]])]]));
    return values.every(
      (value) => !isDoc(value) && !Array.isArray(value) && test.matches(new Map([['x', value]])),
    );
  }
  if (wanted.operator === '$exists') return given.needsField && wanted.operand === true;
  if (typeName(given.operand) !== typeName(wanted.operand)) return false;
  const order = compare(given.operand, wanted.operand);
  const up = (operator: string) => operator.startsWith('$gt');
  if (!/^\$(gt|lt)e?$/.test(given.operator) || !/^\$(gt|lt)e?$/.test(wanted.operator)) return false;
  if (up(given.operator) !== up(wanted.operator)) return false;
  return up(given.operator)
    ? order > 0 || (order === 0 && wanted.operator === '$gte')
    : order < 0 || (order === 0 && wanted.operator === '$lte');
}

/** Whether an index holds every document that the conditions let through. */
export function isEligible(index: Index, conditions: Condition[]): boolean {
  if (index.text || index.hidden || index.building) return false;
  if (index.partialFilter && !implies(conditions, index.partialFilter)) return false;
  if (!index.sparse) return true;
  return index.fields.some((field) => conditions.some((one) => one.path === field.name && one.needsField));
}
