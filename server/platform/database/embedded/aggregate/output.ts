import { encode } from '../bson/encode.ts';
import { type Doc, isDoc, ObjectId, type Value } from '../bson/values.ts';
import { TEMPORARY } from '../catalog/catalog.ts';
import type { Collection } from '../catalog/collection.ts';
import type { Index } from '../catalog/index-state.ts';
import { duplicateKey, withId } from '../catalog/records.ts';
import { buildIndex } from '../commands/build-index.ts';
import { carryOut, workOnOne } from '../commands/target.ts';
import type { Engine } from '../engine.ts';
import { CommandError, failedToParse } from '../errors.ts';
import { valuesAt } from '../query/path.ts';
import { SLICE_MS } from '../query/scan.ts';
import type { Flow, Scope } from './pipeline.ts';
import { compileUpdatePipeline } from './update-pipeline.ts';

/** Where a pipeline's results go. */
export interface OutTarget {
  db: string;
  name: string;
}

/** Reads `$out`. */
export function parseOut(operand: Value, db: string): OutTarget {
  if (typeof operand === 'string') return { db, name: operand };
  const name = isDoc(operand) ? operand.get('coll') : undefined;
  const other = isDoc(operand) ? operand.get('db') : undefined;
  if (typeof name !== 'string' || typeof other !== 'string')
    throw new CommandError(16990, '$out only supports a string or object argument');
  return { db: other, name };
}

let nextTemporary = 1;

/**
 * Puts documents in the place of a collection's, keeping its indexes and options; all or nothing. They are written aside,
 * in turns with what others do, and take the place in one transaction.
 */
export async function replaceWith(
  engine: Engine,
  target: OutTarget,
  documents: Doc[],
  validate: boolean,
): Promise<void> {
  const { store, catalog, records } = engine;
  const name = `${TEMPORARY}${nextTemporary++}`;
  const id = await store.write(() => {
    const old = catalog.find(target.db, target.name);
    const made = catalog.create(target.db, name, old?.options ?? new Map());
    for (const index of old?.indexes.slice(1) ?? [])
      if (!index.building) buildIndex(engine, made, index.spec);
    return made.id;
  });
  const require = (): Collection => {
    const made = catalog.byId(id);
    if (!made) throw new CommandError(175, 'the database was dropped while $out was writing to it');
    return made;
  };
  try {
    for (let from = 0; from < documents.length; )
      from = await store.write(() => {
        const made = require();
        const end = performance.now() + SLICE_MS;
        let at = from;
        do {
          const document = documents[at++] as Doc;
          const ready = withId(encode(document), document);
          records.insert(made, ready.bytes, ready.document, validate);
        } while (at < documents.length && performance.now() < end);
        return at;
      });
    await store.write(() => {
      const made = require();
      const old = catalog.find(target.db, target.name);
      if (old) catalog.drop(old);
      catalog.rename(made, target.db, target.name);
    });
  } catch (error) {
    await store.write(() => {
      const made = catalog.byId(id);
      if (made) catalog.drop(made);
    });
    throw error;
  }
}

/** What `$merge` shall do. */
export interface Merge extends OutTarget {
  on: string[];
  matched: 'replace' | 'keepExisting' | 'merge' | 'fail' | Value[];
  notMatched: 'insert' | 'discard' | 'fail';
  variables: Doc | undefined;
}

/** Reads `$merge`; throws for what MongoDB refuses. */
export function parseMerge(operand: Value, scope: Scope): Merge {
  const spec: Doc = isDoc(operand) ? operand : new Map([['into', operand]]);
  const into = spec.get('into');
  const name = isDoc(into) ? into.get('coll') : into;
  const db = isDoc(into) ? (into.get('db') ?? scope.db) : scope.db;
  if (typeof name !== 'string' || typeof db !== 'string')
    throw new CommandError(51178, "$merge 'into' field must be a string or an object");
  for (const field of spec.keys())
    if (!['into', 'on', 'let', 'whenMatched', 'whenNotMatched'].includes(field))
      throw new CommandError(40415, `BSON field '$merge.${field}' is an unknown field.`);
  const given = spec.get('on');
  const on = given === undefined ? ['_id'] : Array.isArray(given) ? given.map(String) : [String(given)];
  const matched = spec.get('whenMatched') ?? 'merge';
  const notMatched = spec.get('whenNotMatched') ?? 'insert';
  if (!Array.isArray(matched) && !['replace', 'keepExisting', 'merge', 'fail'].includes(String(matched)))
    throw failedToParse(
      `Enumeration value '${String(matched)}' for field 'whenMatched' is not a valid value.`,
    );
  if (!['insert', 'discard', 'fail'].includes(String(notMatched)))
    throw failedToParse(
      `Enumeration value '${String(notMatched)}' for field 'whenNotMatched' is not a valid value.`,
    );
  const collection = scope.engine.catalog.find(db, name);
  const wanted = [...on].sort().join();
  const unique =
    wanted === '_id' ||
    collection?.indexes.some(
      (index) =>
        index.unique &&
        !index.building &&
        !index.partial &&
        index.fields
          .map((field) => field.name)
          .sort()
          .join() === wanted,
    );
  if (!unique) throw new CommandError(51183, 'Cannot find index to verify that join fields will be unique');
  const variables = spec.get('let');
  return {
    db,
    name,
    on,
    matched: matched as Merge['matched'],
    notMatched: notMatched as Merge['notMatched'],
    variables: isDoc(variables) ? variables : undefined,
  };
}

function joinFilter(document: Doc, on: string[]): Doc {
  return new Map(
    on.map((field): [string, Value] => {
      const [value] = valuesAt(document, field.split('.'), false);
      if (value === undefined || value === null || Array.isArray(value))
        throw new CommandError(
          51132,
          `$merge write error: 'on' field cannot be missing, null, undefined or an array`,
        );
      return [field, new Map([['$eq', value]])];
    }),
  );
}

/** How many documents of `$merge` go into a transaction together: more would keep others waiting. */
const TOGETHER = 50;

/** Carries out `$merge`. */
export async function mergeInto(scope: Scope, merge: Merge, flow: Flow, validate: boolean): Promise<void> {
  const { engine } = scope;
  for await (const portion of flow) {
    for (let from = 0; from < portion.length; from += TOGETHER)
      await Promise.all(
        portion.slice(from, from + TOGETHER).map((incoming) => {
          const document: Doc =
            incoming.has('_id') || !merge.on.includes('_id')
              ? incoming
              : new Map<string, Value>([['_id', new ObjectId()], ...incoming]);
          return mergeOne(engine, merge, document, scope, validate);
        }),
      );
  }
}

function mergeOne(
  engine: Engine,
  merge: Merge,
  document: Doc,
  scope: Scope,
  validate: boolean,
): Promise<void> {
  const pipeline = Array.isArray(merge.matched)
    ? compileUpdatePipeline(merge.matched, new Map([...scope.variables, ['new', document as Value]]))
    : null;
  const work = workOnOne<void>(
    engine,
    { db: merge.db, name: merge.name, filter: joinFilter(document, merge.on), many: false },
    (found) => {
      if (merge.matched === 'keepExisting') return;
      if (merge.matched === 'fail')
        throw duplicateKey(found.collection, found.collection.indexes[0] as Index, [
          found.document.get('_id'),
        ]);
      const id = found.document.get('_id') as Value;
      const made = pipeline
        ? pipeline(found.document)
        : merge.matched === 'replace'
          ? new Map([['_id', id], ...document])
          : new Map([...found.document, ...document]);
      made.set('_id', id);
      const changed = { bytes: encode(made), document: made };
      engine.records.replace(found.collection, found.record, found.bytes, changed, validate);
    },
    () => {
      if (merge.notMatched === 'discard') return;
      if (merge.notMatched === 'fail')
        throw new CommandError(
          13113,
          '$merge could not find a matching document in the target collection for at least one document in the source collection',
        );
      const ready = withId(encode(document), document);
      engine.records.insert(
        engine.catalog.ensure(merge.db, merge.name),
        ready.bytes,
        ready.document,
        validate,
      );
    },
  );
  return carryOut(engine, work);
}
