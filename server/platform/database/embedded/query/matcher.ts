import { compileExpression } from '../aggregate/expression.ts';
import { BSONRegExp, type Doc, isDoc, isTruthy, type Maybe, toNumber, type Value } from '../bson/values.ts';
import { badValue, CommandError } from '../errors.ts';
import type { Collation } from './collation.ts';
import {
  bitsTest,
  equalTest,
  inTest,
  modTest,
  orderTest,
  regexTest,
  sizeTest,
  spreading,
  typeTest,
} from './leaf.ts';
import { anyAt, type LeafTest, type MatchNotes } from './path.ts';
import { compileSchema } from './schema.ts';

/** Tests a document, or the one field of a stand-in for an array's element. */
export type Predicate = (document: Doc, notes: MatchNotes | undefined) => boolean;

/** A filter made ready. */
export interface Matcher {
  filter: Doc;
  /** The fields of the top level that the filter looks at; null when it may look at any. */
  fields: Set<string> | null;
  matches(document: Doc, notes?: MatchNotes): boolean;
}

/** Values that a filter's expressions may name as `$$name`. */
export type Variables = ReadonlyMap<string, Value>;

interface Context {
  fields: Set<string>;
  any: boolean;
  variables: Variables;
  depth: number;
  collation: Collation | null;
}

const NO_VARIABLES: Variables = new Map();

/** Makes a filter ready; throws for what MongoDB would refuse. `$text` is taken as true: the planner answers it. */
export function compileFilter(
  filter: Doc,
  variables: Variables = NO_VARIABLES,
  collation: Collation | null = null,
): Matcher {
  const context: Context = { fields: new Set(), any: false, variables, depth: 0, collation };
  const predicate = compileDocument(filter, context);
  return {
    filter,
    fields: context.any ? null : context.fields,
    matches: (document, notes) => predicate(document, notes),
  };
}

function all(predicates: Predicate[]): Predicate {
  if (predicates.length === 1) return predicates[0] as Predicate;
  return (document, notes) => {
    for (const predicate of predicates) if (!predicate(document, notes)) return false;
    return true;
  };
}

function compileDocument(filter: Doc, context: Context): Predicate {
  if (++context.depth > 200) throw badValue('the filter is nested too deeply');
  const predicates: Predicate[] = [];
  for (const [name, operand] of filter) {
    if (name.startsWith('$')) predicates.push(compileTopLevel(name, operand, context));
    else predicates.push(compileField(name, operand, context));
  }
  context.depth--;
  return all(predicates);
}

function listOf(name: string, operand: Value): Doc[] {
  if (!Array.isArray(operand)) throw badValue(`${name} must be an array`);
  if (operand.length === 0) throw badValue('$and/$or/$nor must be a nonempty array');
  if (!operand.every(isDoc)) throw badValue('$or/$and/$nor entries need to be full objects');
  return operand;
}

function compileTopLevel(name: string, operand: Value, context: Context): Predicate {
  switch (name) {
    case '$and':
      return all(listOf(name, operand).map((part) => compileDocument(part, context)));
    case '$or':
    case '$nor': {
      const parts = listOf(name, operand).map((part) => compileDocument(part, context));
      const any: Predicate = (document, notes) => parts.some((part) => part(document, notes));
      return name === '$or' ? any : (document) => !any(document, undefined);
    }
    case '$expr': {
      context.any = true;
      const expression = compileExpression(operand, context.variables);
      return (document) => isTruthy(expression(document));
    }
    case '$jsonSchema':
      context.any = true;
      return compileSchema(operand);
    case '$comment':
      return () => true;
    case '$text':
      return () => true;
    case '$alwaysTrue':
      return () => true;
    case '$alwaysFalse':
      return () => false;
    case '$sampleRate': {
      const rate = toNumber(operand);
      return () => Math.random() < rate;
    }
    case '$where':
      throw new CommandError(2, '$where is not supported by this engine');
    default:
      throw badValue(
        `unknown top level operator: ${name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
      );
  }
}

/** Whether a value is a document of operators, `{$gt: 3}`, rather than one to be equal to. */
export function isOperatorDoc(value: Maybe): value is Doc {
  if (!isDoc(value)) return false;
  const first = value.keys().next().value;
  return first?.startsWith('$') === true && first !== '$ref' && first !== '$id' && first !== '$db';
}

function compileField(name: string, operand: Value, context: Context): Predicate {
  const path = name.split('.');
  context.fields.add(path[0] as string);
  const at = (test: LeafTest): Predicate =>
    path.length === 1
      ? (document, notes) => test(document.get(name), notes)
      : (document, notes) => anyAt(document, path, 0, test, notes);
  if (!isOperatorDoc(operand)) return at(spreading(equalTest(operand, context.collation)));
  return compileOperators(operand, at, context);
}

function compileOperators(operators: Doc, at: (test: LeafTest) => Predicate, context: Context): Predicate {
  if (++context.depth > 200) throw badValue('the filter is nested too deeply');
  const predicates: Predicate[] = [];
  for (const [operator, operand] of operators) {
    const predicate = compileOperator(operator, operand, operators, at, context);
    if (predicate) predicates.push(predicate);
  }
  context.depth--;
  return all(predicates);
}

function compileOperator(
  operator: string,
  operand: Value,
  operators: Doc,
  at: (test: LeafTest) => Predicate,
  context: Context,
): Predicate | null {
  const not =
    (predicate: Predicate): Predicate =>
    (document) =>
      !predicate(document, undefined);
  switch (operator) {
    case '$eq':
      return at(spreading(equalTest(operand, context.collation)));
    case '$ne':
      if (operand instanceof BSONRegExp) throw badValue(`Can't have regex as arg to $ne.`);
      return not(at(spreading(equalTest(operand, context.collation))));
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return at(spreading(orderTest(operator, operand, context.collation)));
    case '$in':
      return at(spreading(inTest(operand, context.collation)));
    case '$nin':
      return not(at(spreading(inTest(operand, context.collation))));
    case '$exists': {
      const exists = at((value) => value !== undefined);
      return isTruthy(operand) ? exists : not(exists);
    }
    case '$type':
      return at(typeTest(operand));
    case '$size':
      return at(sizeTest(operand));
    case '$mod':
      return at(modTest(operand));
    case '$regex':
      return at(regexTest(operand, operators.get('$options')));
    case '$options':
      if (!operators.has('$regex')) throw badValue('$options needs a $regex');
      return null;
    case '$all':
      return compileAll(operand, at, context);
    case '$elemMatch':
      return at(elementTest(operand, context));
    case '$not':
      return not(compileNot(operand, at, context));
    case '$bitsAllSet':
    case '$bitsAllClear':
    case '$bitsAnySet':
    case '$bitsAnyClear':
      return at(bitsTest(operator, operand));
    case '$comment':
      return null;
    default:
      throw badValue(`unknown operator: ${operator}`);
  }
}

function compileNot(operand: Value, at: (test: LeafTest) => Predicate, context: Context): Predicate {
  if (operand instanceof BSONRegExp) return at(regexTest(operand, undefined));
  if (!isDoc(operand)) throw badValue('$not needs a regex or a document');
  if (operand.size === 0) throw badValue('$not cannot be empty');
  for (const name of operand.keys()) if (!name.startsWith('$')) throw badValue(`unknown operator: ${name}`);
  return compileOperators(operand, at, context);
}

function compileAll(operand: Value, at: (test: LeafTest) => Predicate, context: Context): Predicate {
  if (!Array.isArray(operand)) throw badValue('$all needs an array');
  if (operand.length === 0) return () => false;
  const isElement = (item: Value): item is Doc => isDoc(item) && item.keys().next().value === '$elemMatch';
  if (operand.some(isElement) && !operand.every(isElement)) throw badValue('no $ expressions in $all');
  return all(
    operand.map((item) => {
      if (isElement(item)) return at(elementTest(item.get('$elemMatch') as Value, context));
      if (isOperatorDoc(item)) throw badValue('no $ expressions in $all');
      return at(spreading(equalTest(item, context.collation)));
    }),
  );
}

/** `$elemMatch`: one element passes all. With operators it is about the element, else about the element's fields. */
export function elementTest(operand: Value, context?: Context): LeafTest {
  if (!isDoc(operand)) throw badValue('$elemMatch needs an Object');
  const inner: Context = {
    fields: new Set(),
    any: false,
    variables: context?.variables ?? NO_VARIABLES,
    depth: (context?.depth ?? 0) + 1,
    collation: context?.collation ?? null,
  };
  const test = isElementOperators(operand)
    ? valueTest(compileOperators(operand, elementLeaf, inner))
    : fieldsTest(compileDocument(operand, inner));
  return (value, notes) => {
    if (!Array.isArray(value)) return false;
    const position = value.findIndex(test);
    if (position >= 0 && notes) notes.position = position;
    return position >= 0;
  };
}

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr', '$jsonSchema', '$text', '$where', '$comment']);

function isElementOperators(operand: Doc): boolean {
  const first = operand.keys().next().value;
  return isOperatorDoc(operand) && !LOGICAL.has(first ?? '');
}

/** The element is all there is: it stands under the empty name. */
function elementLeaf(leaf: LeafTest): Predicate {
  const test = leaf.single ?? leaf;
  return (document) => test(document.get(''), undefined);
}

function valueTest(predicate: Predicate): (item: Value) => boolean {
  return (item) => predicate(new Map([['', item]]), undefined);
}

function fieldsTest(predicate: Predicate): (item: Value) => boolean {
  return (item) => {
    if (isDoc(item)) return predicate(item, undefined);
    // An array in an array is looked at as a document whose names are its positions.
    return Array.isArray(item) && predicate(new Map(item.map((one, i) => [String(i), one])), undefined);
  };
}

/** Tests one value against what an array filter or `$pull` says about an element itself. */
export function compileElement(operand: Value): (item: Value) => boolean {
  const context: Context = {
    fields: new Set(),
    any: false,
    variables: NO_VARIABLES,
    depth: 0,
    collation: null,
  };
  if (isDoc(operand) && isElementOperators(operand))
    return valueTest(compileOperators(operand, elementLeaf, context));
  if (isDoc(operand)) {
    const predicate = compileDocument(operand, context);
    return (item) => isDoc(item) && predicate(item, undefined);
  }
  const test = spreading(equalTest(operand));
  return (item) => test(item, undefined);
}
