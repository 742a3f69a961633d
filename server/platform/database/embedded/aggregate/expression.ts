import { Context, evalExpr } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import { compare } from '../bson/compare.ts';
import { type Doc, isDoc, isTruthy, type Maybe, type Value } from '../bson/values.ts';
import { badValue, CommandError } from '../errors.ts';
import type { Variables } from '../query/matcher.ts';
import { demote, promote } from './promote.ts';

/** Computes a value from a document; undefined when the expression leads to nothing. */
export type Expression = (document: Doc) => Maybe;

const context = Context.init({
  accumulator: accumulators as never,
  expression: expressions as never,
});

/** The value of a field path in an expression: arrays on the way give arrays of what their documents hold. */
export function resolvePath(value: Maybe, path: string[], at = 0): Maybe {
  if (at === path.length) return value;
  if (isDoc(value)) return resolvePath(value.get(path[at] as string), path, at + 1);
  if (!Array.isArray(value)) return undefined;
  const found: Value[] = [];
  for (const item of value) {
    if (!isDoc(item) && !Array.isArray(item)) continue;
    const inner = resolvePath(item, path, at);
    if (inner !== undefined) found.push(inner);
  }
  return found;
}

const SYSTEM = new Set(['ROOT', 'CURRENT', 'NOW', 'REMOVE', 'CLUSTER_TIME', 'USER_ROLES', 'SEARCH_META']);

function compilePath(text: string, variables: Variables): Expression | null {
  if (!text.startsWith('$$')) {
    const path = text.slice(1).split('.');
    if (path.some((part) => part === '')) throw new CommandError(40353, "FieldPath must not end with a '.'.");
    return (document) => resolvePath(document, path);
  }
  const [name = '', ...rest] = text.slice(2).split('.');
  if (name === 'ROOT' || name === 'CURRENT') return (document) => resolvePath(document, rest);
  if (name === 'REMOVE') return () => undefined;
  if (name === 'NOW') {
    const now = new Date();
    return () => now;
  }
  if (variables.has(name)) {
    const value = variables.get(name);
    return () => resolvePath(value, rest);
  }
  if (SYSTEM.has(name)) throw new CommandError(51144, `Builtin variable '$$${name}' is not available`);
  throw new CommandError(17276, `Use of undefined variable: ${name}`);
}

const COMPARE: Record<string, (order: number) => Value> = {
  $eq: (order) => order === 0,
  $ne: (order) => order !== 0,
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
  $cmp: (order) => order,
};

// In an expression a missing value sorts below null.
const order = (a: Maybe, b: Maybe) =>
  a === undefined || b === undefined ? Number(a !== undefined) - Number(b !== undefined) || 0 : compare(a, b);

function operands(operator: string, operand: Value, count: number): Value[] {
  const list = Array.isArray(operand) ? operand : [operand];
  if (list.length !== count)
    throw new CommandError(
      16020,
      `Expression ${operator} takes exactly ${count} arguments. ${list.length} were passed in.`,
    );
  return list;
}

/** Operators that keep types and are worth having without mingo. */
function compileOwn(operator: string, operand: Value, variables: Variables): Expression | null {
  const compile = (value: Value) => compileExpression(value, variables);
  const test = COMPARE[operator];
  if (test) {
    const [left, right] = operands(operator, operand, 2).map(compile) as [Expression, Expression];
    return (document) => test(order(left(document), right(document)));
  }
  switch (operator) {
    case '$literal':
      return () => operand;
    case '$and':
    case '$or': {
      const parts = (Array.isArray(operand) ? operand : [operand]).map(compile);
      return operator === '$and'
        ? (document) => parts.every((part) => isTruthy(part(document)))
        : (document) => parts.some((part) => isTruthy(part(document)));
    }
    case '$not': {
      const [part] = operands(operator, operand, 1).map(compile) as [Expression];
      return (document) => !isTruthy(part(document));
    }
    case '$ifNull': {
      const parts = (Array.isArray(operand) ? operand : [operand]).map(compile);
      return (document) => {
        let value: Maybe;
        for (const part of parts) {
          value = part(document);
          if (value !== undefined && value !== null) return value;
        }
        return value;
      };
    }
    case '$cond': {
      const list = isDoc(operand)
        ? [operand.get('if'), operand.get('then'), operand.get('else')].map((part) => part ?? null)
        : operands(operator, operand, 3);
      const [condition, then, otherwise] = list.map(compile) as [Expression, Expression, Expression];
      return (document) => (isTruthy(condition(document)) ? then(document) : otherwise(document));
    }
    case '$mergeObjects': {
      const parts = (Array.isArray(operand) ? operand : [operand]).map(compile);
      return (document) => {
        const merged: Doc = new Map();
        for (const part of parts) {
          const value = part(document);
          if (isDoc(value)) for (const [name, inner] of value) merged.set(name, inner);
          else if (value !== undefined && value !== null)
            throw new CommandError(40400, '$mergeObjects requires object inputs');
        }
        return merged;
      };
    }
    default:
      return null;
  }
}

function compileOperator(operator: string, operand: Value, variables: Variables): Expression {
  if (operator === '$function' || operator === '$accumulator' || operator === '$where')
    throw new CommandError(31264, `${operator} is not supported by this engine`);
  const own = compileOwn(operator, operand, variables);
  if (own) return own;
  if (!(operator in expressions) && !(operator in accumulators))
    throw new CommandError(168, `Unrecognized expression '${operator}'`);
  const plain = promote(new Map([[operator, operand]]));
  const options = {
    context,
    idKey: '_id',
    variables: Object.fromEntries([...variables].map(([name, value]) => [name, promote(value)])),
  };
  return (document) => {
    try {
      return demote(evalExpr(promote(document), plain, options as never));
    } catch (error) {
      if (error instanceof CommandError) throw error;
      throw badValue(`${operator}: ${(error as Error).message}`);
    }
  };
}

/** Makes an aggregation expression ready; throws for what can't be computed. */
export function compileExpression(expression: Value, variables: Variables): Expression {
  if (typeof expression === 'string' && expression.startsWith('$') && expression.length > 1)
    return compilePath(expression, variables) as Expression;
  if (Array.isArray(expression)) {
    const items = expression.map((item) => compileExpression(item, variables));
    return (document) => items.map((item) => item(document) ?? null);
  }
  if (!isDoc(expression)) return () => expression;
  const [first] = expression;
  if (first?.[0].startsWith('$')) {
    if (expression.size > 1)
      throw new CommandError(15983, `An object representing an expression must have exactly one field`);
    return compileOperator(first[0], first[1], variables);
  }
  const fields = [...expression].map(([name, value]) => {
    if (name.includes('.'))
      throw new CommandError(
        16412,
        `FieldPath field names may not contain '.'. Consider using $getField or $setField.`,
      );
    return [name, compileExpression(value, variables)] as const;
  });
  return (document) => {
    const made: Doc = new Map();
    for (const [name, compute] of fields) {
      const value = compute(document);
      if (value !== undefined) made.set(name, value);
    }
    return made;
  };
}
