import { type Doc, isDoc, type Maybe, typeName, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import type { Variables } from '../query/matcher.ts';
import { compileProjection } from '../query/projection.ts';
import { compileExpression, type Expression } from './expression.ts';

function setAt(holder: Value, path: string[], at: number, value: Maybe): Value {
  if (at === path.length) return value as Value;
  if (Array.isArray(holder)) return holder.map((item) => setAt(item, path, at, value));
  const made: Doc = new Map(isDoc(holder) ? holder : []);
  const part = path[at] as string;
  if (at === path.length - 1) {
    if (value === undefined) made.delete(part);
    else made.set(part, value);
  } else made.set(part, setAt(made.get(part) ?? new Map(), path, at + 1, value));
  return made;
}

function addFields(operand: Value, variables: Variables): (document: Doc) => Doc {
  if (!isDoc(operand)) throw new CommandError(40272, '$addFields specification stage must be an object');
  const fields: { path: string[]; compute: Expression }[] = [];
  const visit = (prefix: string[], spec: Doc) => {
    for (const [name, value] of spec) {
      const path = [...prefix, ...name.split('.')];
      if (path.some((part) => part === '' || part.startsWith('$')))
        throw new CommandError(
          16410,
          `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
        );
      if (isDoc(value) && value.size > 0 && !String(value.keys().next().value).startsWith('$'))
        visit(path, value);
      else fields.push({ path, compute: compileExpression(value, variables) });
    }
  };
  visit([], operand);
  return (document) => {
    let made: Doc = document;
    for (const { path, compute } of fields) made = setAt(made, path, 0, compute(document)) as Doc;
    return made;
  };
}

function replaceRoot(operand: Value, variables: Variables): (document: Doc) => Doc {
  const compute = compileExpression(operand, variables);
  return (document) => {
    const made = compute(document);
    if (!isDoc(made))
      throw new CommandError(
        40228,
        `'newRoot' expression must evaluate to an object, but resulting value was: ${typeName(made)}`,
      );
    return made;
  };
}

/** A stage that turns each document into one other; null when the name is of another kind of stage. */
export function mapStage(
  name: string,
  operand: Value,
  variables: Variables,
): ((document: Doc) => Doc) | null {
  switch (name) {
    case '$addFields':
    case '$set':
      return addFields(operand, variables);
    case '$project': {
      if (!isDoc(operand)) throw new CommandError(15969, '$project specification must be an object');
      if (operand.size === 0)
        throw new CommandError(51272, 'projection specification must have at least one field');
      const projection = compileProjection(operand, variables, false);
      return (document) => (projection ? projection(document, { position: -1 }) : document);
    }
    case '$unset': {
      const names = Array.isArray(operand) ? operand : [operand];
      if (!names.every((one) => typeof one === 'string') || names.length === 0)
        throw new CommandError(31002, '$unset specification must be a string or an array');
      const projection = compileProjection(
        new Map(names.map((one) => [one as string, false])),
        variables,
        false,
      );
      return (document) => (projection ? projection(document, { position: -1 }) : document);
    }
    case '$replaceWith':
      return replaceRoot(operand, variables);
    case '$replaceRoot': {
      const root = isDoc(operand) ? operand.get('newRoot') : undefined;
      if (root === undefined)
        throw new CommandError(40231, 'no newRoot specified for the $replaceRoot stage');
      return replaceRoot(root, variables);
    }
    default:
      return null;
  }
}
