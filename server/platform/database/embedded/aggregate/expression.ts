import { Context, evalExpr } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import { type Doc, isDoc, type Maybe, typeName, type Value } from '../bson/values.ts';
import { badValue, CommandError } from '../errors.ts';
import type { Variables } from '../query/matcher.ts';
import { convert } from './convert.ts';
import { CONVERSIONS, compileOwn } from './own-operators.ts';
import { demote, promote } from './promote.ts';

/** Computes a value from a document; undefined when the expression leads to nothing. */
export type Expression = (document: Doc) => Maybe;

/** The types and conversions for mingo, which meets them inside of its own operators. */
const typed = Object.fromEntries(
  Object.entries({ ...CONVERSIONS, $type: null }).map(([name, to]) => [
    name,
    (document: unknown, operand: unknown, options: unknown) => {
      const value = demote(evalExpr(document as never, operand as never, options as never));
      return to === null ? typeName(value) : promote(convert(value ?? null, to));
    },
  ]),
);

const context = Context.init({
  accumulator: accumulators as never,
  expression: { ...expressions, ...typed } as never,
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

function compileOperator(operator: string, operand: Value, variables: Variables): Expression {
  if (operator === '$function' || operator === '$accumulator' || operator === '$where')
    throw new CommandError(31264, `${operator} is not supported by this engine`);
  const own = compileOwn(operator, operand, (value) => compileExpression(value, variables));
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
