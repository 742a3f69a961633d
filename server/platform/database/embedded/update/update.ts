import { compileUpdatePipeline } from '../aggregate/update-pipeline.ts';
import { identical } from '../bson/compare.ts';
import { type Doc, isDoc, type Maybe, typeName, type Value } from '../bson/values.ts';
import { describe } from '../catalog/describe.ts';
import { badValue, CommandError, failedToParse } from '../errors.ts';
import type { Variables } from '../query/matcher.ts';
import { isPosition } from '../query/path.ts';
import { parseFilters } from './array-filters.ts';
import { firstName, makeChange } from './operators.ts';
import { type Change, type Positions, spotsAt } from './paths.ts';

/** An update made ready. */
export interface Update {
  kind: 'replacement' | 'operators' | 'pipeline';
  /** The document as it shall be. The one given may be changed on the way: hand over a fresh one. */
  apply(document: Doc, matched: number, inserting: boolean): Doc;
}

interface Step {
  path: string[];
  change: Change;
  onlyInsert: boolean;
}

interface Rename {
  from: string[];
  to: string[];
}

function splitPath(name: string): string[] {
  const path = name.split('.');
  if (path.some((part) => part === ''))
    throw new CommandError(
      56,
      name === ''
        ? 'An empty update path is not valid.'
        : `The update path '${name}' contains an empty field name, which is not allowed.`,
    );
  if (path[0] === '$' || path[0]?.startsWith('$['))
    throw badValue(`Cannot have positional (i.e. '$') element in the first position in path '${name}'`);
  if ((path[0] as string).startsWith('$'))
    throw new CommandError(
      52,
      `The dollar ($) prefixed field '${path[0]}' in '${name}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
    );
  if (path.filter((part) => part === '$').length > 1)
    throw badValue(`Too many positional (i.e. '$') elements found in path '${name}'`);
  return path;
}

/** MongoDB changes fields in the order of their names, numbers by size: new ones come in that order. */
function compareParts(a: string[], b: string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const x = a[i] as string;
    const y = b[i] as string;
    if (x === y) continue;
    if (isPosition(x) && isPosition(y)) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return a.length - b.length;
}

function checkConflicts(paths: string[][]): void {
  const sorted = [...paths].sort(compareParts);
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1] as string[];
    const path = sorted[i] as string[];
    if (before.every((part, at) => part === path[at]))
      throw new CommandError(
        40,
        `Updating the path '${path.join('.')}' would create a conflict at '${before.join('.')}'`,
      );
  }
}

function parseRename(name: string, operand: Value): Rename {
  if (typeof operand !== 'string')
    throw badValue(`The 'to' field for $rename must be a string: ${name}: ${describe(operand)}`);
  const from = splitPath(name);
  const to = splitPath(operand);
  if ([...from, ...to].some((part) => part.startsWith('$')))
    throw badValue(`The source and target field for $rename must not be dynamic: ${name}`);
  if (name === operand)
    throw badValue(`The source and target field for $rename must differ: ${name}: ${describe(operand)}`);
  return { from, to };
}

function noArrays(document: Doc, path: string[], which: string): void {
  let value: Maybe = document;
  for (const part of path.slice(0, -1)) {
    value = isDoc(value) ? value.get(part) : undefined;
    if (Array.isArray(value))
      throw badValue(
        `The ${which} field cannot be an array element, '${path.join('.')}' in doc has an array field called '${part}'`,
      );
  }
}

function applyRename(document: Doc, { from, to }: Rename, positions: Positions): void {
  noArrays(document, from, 'source');
  noArrays(document, to, 'destination');
  const [source] = spotsAt(document, from, positions, false);
  const value = source?.get();
  if (!source || value === undefined) return;
  source.remove();
  spotsAt(document, to, positions, true)[0]?.set(value);
}

function compileOperators(update: Doc, arrayFilters: Value | undefined): Update {
  const steps: Step[] = [];
  const renames: Rename[] = [];
  for (const [operator, fields] of update) {
    if (!operator.startsWith('$'))
      throw failedToParse(
        `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
      );
    if (!isDoc(fields))
      throw failedToParse(
        `Modifiers operate on fields but we found type ${typeName(fields)} instead. For example: {$mod: {<field>: ...}} not {${operator}: ${describe(fields)}}`,
      );
    for (const [name, operand] of fields) {
      if (operator === '$rename') renames.push(parseRename(name, operand));
      else
        steps.push({
          path: splitPath(name),
          change: makeChange(operator, operand, name),
          onlyInsert: operator === '$setOnInsert',
        });
    }
    if (fields.size === 0 && operator !== '$rename') makeChangeCheck(operator);
  }
  checkConflicts([...steps.map((step) => step.path), ...renames.flatMap(({ from, to }) => [from, to])]);
  steps.sort((a, b) => compareParts(a.path, b.path));
  const named = steps.flatMap(({ path }) =>
    path.filter((part) => /^\$\[.+\]$/.test(part)).map((part) => ({ name: part.slice(2, -1), path })),
  );
  const filters = parseFilters(arrayFilters, new Set(named.map(({ name }) => name)));
  for (const { name, path } of named)
    if (!filters.has(name))
      throw badValue(`No array filter found for identifier '${name}' in path '${path.join('.')}'`);
  return {
    kind: 'operators',
    apply(document, matched, inserting) {
      const id = document.get('_id');
      const positions: Positions = { matched, filters };
      for (const rename of renames) applyRename(document, rename, positions);
      for (const { path, change, onlyInsert } of steps) {
        if (onlyInsert && !inserting) continue;
        for (const spot of spotsAt(document, path, positions, change.creates)) change.apply(spot);
      }
      if (id !== undefined && !identical(id, document.get('_id'))) throw immutableId();
      return document;
    },
  };
}

const KNOWN = new Set([
  '$set',
  '$setOnInsert',
  '$unset',
  '$inc',
  '$mul',
  '$min',
  '$max',
  '$push',
  '$addToSet',
  '$pull',
  '$pullAll',
  '$pop',
  '$bit',
  '$currentDate',
  '$rename',
]);
function makeChangeCheck(operator: string): void {
  if (!KNOWN.has(operator)) makeChange(operator, null, '');
}

function immutableId(): CommandError {
  return new CommandError(
    66,
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );
}

function replacement(update: Doc): Update {
  for (const name of update.keys())
    if (name.startsWith('$') && name !== '$ref' && name !== '$id' && name !== '$db')
      throw new CommandError(
        52,
        `The dollar ($) prefixed field '${name}' in '${name}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
      );
  return {
    kind: 'replacement',
    apply(document) {
      const id = document.get('_id');
      const given = update.get('_id');
      if (id !== undefined && given !== undefined && !identical(id, given))
        throw new CommandError(
          66,
          `After applying the update, the (immutable) field '_id' was found to have been altered to _id: ${describe(given)}`,
        );
      const made: Doc = new Map();
      if (id !== undefined) made.set('_id', id);
      for (const [name, value] of update) if (name !== '_id' || id === undefined) made.set(name, value);
      return made;
    },
  };
}

/** Makes an update ready: operators, a whole document, or an aggregation pipeline. */
export function compileUpdate(update: Maybe, arrayFilters: Value | undefined, variables: Variables): Update {
  if (Array.isArray(update)) {
    if (arrayFilters !== undefined)
      throw failedToParse('arrayFilters may not be specified for pipeline-style updates');
    const run = compileUpdatePipeline(update, variables);
    return {
      kind: 'pipeline',
      apply(document) {
        const id = document.get('_id');
        const made = run(document);
        if (id === undefined) return made;
        if (made.has('_id') && !identical(id, made.get('_id'))) throw immutableId();
        return new Map([['_id', id], ...[...made].filter(([name]) => name !== '_id')]);
      },
    };
  }
  if (!isDoc(update)) throw failedToParse('Update argument must be either an object or an array');
  const first = firstName(update);
  if (first?.startsWith('$') && first !== '$ref' && first !== '$id' && first !== '$db')
    return compileOperators(update, arrayFilters);
  if (arrayFilters !== undefined)
    throw failedToParse('arrayFilters may not be specified for replacement-style updates');
  return replacement(update);
}
