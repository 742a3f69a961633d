import { compileExpression, type Expression } from '../aggregate/expression.ts';
import { type Doc, isDoc, isNumber, isTruthy, type Maybe, toNumber, type Value } from '../bson/values.ts';
import { badValue, CommandError } from '../errors.ts';
import { compileFilter, type Variables } from './matcher.ts';
import type { MatchNotes } from './path.ts';

/** Makes the document that leaves out of the one that is stored. */
export type Projection = (document: Doc, notes: ProjectionNotes) => Doc;

/** What a projection may need from the match. */
export interface ProjectionNotes {
  position: number;
  score?: number;
}

type Node =
  | { kind: 'keep' }
  | { kind: 'drop' }
  | { kind: 'tree'; fields: Map<string, Node> }
  | { kind: 'compute'; compute: Compute };
type Compute = (value: Maybe, document: Doc, notes: ProjectionNotes) => Maybe;

interface Parsed {
  root: Map<string, Node>;
  inclusive: boolean | null;
  keepsId: boolean | null;
  positional: string | null;
}

const isFlag = (value: Value) => typeof value === 'boolean' || isNumber(value);

function place(root: Map<string, Node>, path: string[], node: Node): void {
  let fields = root;
  for (const part of path.slice(0, -1)) {
    let next = fields.get(part);
    if (next && next.kind !== 'tree')
      throw new CommandError(31249, `Path collision at ${path.join('.')} remaining portion ${part}`);
    if (!next) {
      next = { kind: 'tree', fields: new Map() };
      fields.set(part, next);
    }
    fields = next.fields;
  }
  const last = path.at(-1) as string;
  if (fields.has(last)) throw new CommandError(31250, `Path collision at ${path.join('.')}`);
  fields.set(last, node);
}

function sliceOf(operand: Value): Compute {
  const list = Array.isArray(operand) ? operand : [operand];
  if (!list.every(isNumber) || list.length > 2 || list.length === 0)
    throw badValue('$slice only supports numbers and [skip, limit] arrays');
  const [first, second] = list.map(toNumber) as [number, number | undefined];
  if (second !== undefined && second <= 0) throw new CommandError(28724, '$slice limit must be positive');
  return (value) => {
    if (!Array.isArray(value)) return value;
    if (second === undefined) return first < 0 ? value.slice(first) : value.slice(0, first);
    const from = first < 0 ? Math.max(0, value.length + first) : first;
    return value.slice(from, from + second);
  };
}

function elemMatchOf(operand: Value): Compute {
  const matcher = compileFilter(new Map([['x', new Map([['$elemMatch', operand]])]]));
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const notes: MatchNotes = { position: -1 };
    return matcher.matches(new Map([['x', value]]), notes) ? [value[notes.position] as Value] : undefined;
  };
}

function computed(operand: Value, variables: Variables, find: boolean): Compute {
  if (isDoc(operand) && operand.size === 1) {
    const [name, inner] = [...operand][0] as [string, Value];
    if (find && name === '$slice' && (isNumber(inner) || (Array.isArray(inner) && inner.every(isNumber))))
      return sliceOf(inner);
    if (find && name === '$elemMatch') return elemMatchOf(inner);
    if (name === '$meta' && !find)
      throw new CommandError(40218, '$meta in a pipeline is not supported by this engine');
    if (name === '$meta') return metaOf(inner);
  }
  const expression: Expression = compileExpression(operand, variables);
  return (_value, document) => expression(document);
}

function metaOf(operand: Value): Compute {
  if (operand === 'textScore') return (_value, _document, notes) => notes.score;
  throw new CommandError(17308, `Unsupported argument to $meta: ${String(operand)}`);
}

/** Only `$slice` and `$meta` leave open whether the other fields are kept. */
function isNeutral(operand: Value): boolean {
  return isDoc(operand) && (operand.has('$slice') || operand.has('$meta'));
}

function parse(spec: Doc, variables: Variables, find: boolean): Parsed {
  const parsed: Parsed = { root: new Map(), inclusive: null, keepsId: null, positional: null };
  const says = (inclusive: boolean, name: string) => {
    if (parsed.inclusive !== null && parsed.inclusive !== inclusive)
      throw new CommandError(
        inclusive ? 31253 : 31254,
        inclusive
          ? `Cannot do inclusion on field ${name} in exclusion projection`
          : `Cannot do exclusion on field ${name} in inclusion projection`,
      );
    parsed.inclusive = inclusive;
  };
  const visit = (prefix: string[], fields: Doc) => {
    for (const [name, operand] of fields) {
      const path = [...prefix, ...name.split('.')];
      if (path.some((part) => part === ''))
        throw new CommandError(40353, "FieldPath must not end with a '.'.");
      const full = path.join('.');
      if (find && path.at(-1) === '$') {
        says(true, full);
        parsed.positional = path.slice(0, -1).join('.');
        place(parsed.root, path.slice(0, -1), { kind: 'compute', compute: positionalOf });
      } else if (path.some((part) => part.startsWith('$')))
        throw new CommandError(
          16410,
          `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
        );
      else if (isFlag(operand)) {
        const keep = isTruthy(operand);
        if (full === '_id') parsed.keepsId = keep;
        else {
          says(keep, full);
          place(parsed.root, path, { kind: keep ? 'keep' : 'drop' });
        }
      } else if (isDoc(operand) && operand.size > 0 && !String(operand.keys().next().value).startsWith('$'))
        visit(path, operand);
      else {
        if (isDoc(operand) && operand.size === 0)
          throw new CommandError(
            51270,
            'An empty sub-projection is not a valid value. Found empty object at path',
          );
        if (!(find && isNeutral(operand))) says(true, full);
        place(parsed.root, path, { kind: 'compute', compute: computed(operand, variables, find) });
      }
    }
  };
  visit([], spec);
  return parsed;
}

const positionalOf: Compute = (value, _document, notes) => {
  if (!Array.isArray(value)) return value;
  if (notes.position < 0)
    throw new CommandError(
      51246,
      "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
    );
  return value.slice(notes.position, notes.position + 1);
};

function project(
  value: Doc,
  fields: Map<string, Node>,
  inclusive: boolean,
  document: Doc,
  notes: ProjectionNotes,
): Doc {
  const made: Doc = new Map();
  for (const [name, inner] of value) {
    const node = fields.get(name);
    if (!node) {
      if (!inclusive) made.set(name, inner);
      continue;
    }
    if (node.kind === 'keep') made.set(name, inner);
    else if (node.kind === 'tree') {
      const below = projectTree(inner, node.fields, inclusive, document, notes);
      if (below !== undefined) made.set(name, below);
    } else if (node.kind === 'compute') {
      const result = node.compute(inner, document, notes);
      if (result !== undefined) made.set(name, result);
    }
  }
  for (const [name, node] of fields) {
    if (value.has(name)) continue;
    const result =
      node.kind === 'compute'
        ? node.compute(undefined, document, notes)
        : node.kind === 'tree' && hasComputed(node.fields)
          ? project(new Map(), node.fields, inclusive, document, notes)
          : undefined;
    if (result !== undefined) made.set(name, result);
  }
  return made;
}

const hasComputed = (fields: Map<string, Node>): boolean =>
  [...fields.values()].some(
    (node) => node.kind === 'compute' || (node.kind === 'tree' && hasComputed(node.fields)),
  );

function projectTree(
  value: Value,
  fields: Map<string, Node>,
  inclusive: boolean,
  document: Doc,
  notes: ProjectionNotes,
): Maybe {
  if (isDoc(value)) return project(value, fields, inclusive, document, notes);
  if (Array.isArray(value)) {
    const items: Value[] = [];
    for (const item of value) {
      const below = projectTree(item, fields, inclusive, document, notes);
      if (below !== undefined) items.push(below);
    }
    return items;
  }
  if (hasComputed(fields)) return project(new Map(), fields, inclusive, document, notes);
  return inclusive ? undefined : value;
}

/** Makes a projection ready, of `find` or of the `$project` stage; null keeps documents as they are. */
export function compileProjection(
  spec: Doc | undefined,
  variables: Variables,
  find = true,
): Projection | null {
  if (!spec || spec.size === 0) return null;
  const parsed = parse(spec, variables, find);
  const inclusive = parsed.inclusive ?? (parsed.root.size === 0 && parsed.keepsId === true);
  const root = parsed.root;
  if (!root.has('_id')) {
    const keepsId = parsed.keepsId ?? true;
    if (inclusive && keepsId) root.set('_id', { kind: 'keep' });
    if (!inclusive && !keepsId) root.set('_id', { kind: 'drop' });
  }
  return (document, notes) => {
    const made = project(document, root, inclusive, document, notes);
    return idFirst(made);
  };
}

function idFirst(made: Doc): Doc {
  if (!made.has('_id') || made.keys().next().value === '_id') return made;
  return new Map([['_id', made.get('_id') as Value], ...[...made].filter(([name]) => name !== '_id')]);
}
