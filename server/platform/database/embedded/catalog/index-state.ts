import { type Doc, toNumber } from '../bson/values.ts';
import { compileFilter, type Matcher } from '../query/matcher.ts';
import { prefixOf } from '../storage/keys.ts';
import { parseTextOptions, type TextIndex } from '../text/options.ts';
import type { IndexField } from './index-keys.ts';

/** One index of a collection. */
export interface Index {
  id: number;
  /** What its keys begin with. */
  prefix: Buffer;
  name: string;
  /** What listIndexes shows. */
  spec: Doc;
  fields: IndexField[];
  /** What its keys are made of, beside what its filter looks at; null for everything. */
  paths: string[][] | null;
  /** The fields of the top level on which its keys depend; null for all. */
  roots: Set<string> | null;
  unique: boolean;
  sparse: boolean;
  partial: Matcher | undefined;
  partialFilter: Doc | undefined;
  ttlSeconds: number | undefined;
  text: TextIndex | undefined;
  hidden: boolean;
  /** Not unique yet, but takes no more duplicates. */
  prepareUnique: boolean;
  /** An array was indexed at some time: keys are elements then, for good. */
  multikey: boolean;
  /** A key was too long at some time: the order of keys is not the order of values then, for good. */
  longKeys: boolean;
  /** Still being filled: writes keep it up, nothing is found by it, and a start after a crash removes it. */
  building: boolean;
}

/** The paths that an index reads in a document, beside those of its filter; null where it reads all. */
function pathsOf(names: readonly string[], text: TextIndex | undefined): string[][] | null {
  const all = [...names, ...(text ? [...text.weights.keys(), text.languageOverride] : [])];
  return all.includes('$**') ? null : all.map((name) => name.split('.'));
}

/** Makes an index out of the specification that listIndexes shows. */
export function makeIndex(
  id: number,
  spec: Doc,
  state: { multikey?: boolean; longKeys?: boolean; building?: boolean } = {},
): Index {
  const key = spec.get('key') as Doc;
  const partialFilter = spec.get('partialFilterExpression') as Doc | undefined;
  const partial = partialFilter && compileFilter(partialFilter);
  const text = parseTextOptions(spec);
  const paths = pathsOf([...key.keys()], text);
  const ttl = spec.get('expireAfterSeconds');
  return {
    id,
    prefix: prefixOf(id),
    name: spec.get('name') as string,
    spec,
    fields: [...key].map(([name, direction]) => ({
      name,
      path: name.split('.'),
      descending: typeof direction !== 'string' && toNumber(direction) < 0,
    })),
    paths,
    roots:
      paths && partial?.fields !== null
        ? new Set([...paths.map(([root]) => root as string), ...(partial?.fields ?? [])])
        : null,
    unique: spec.get('unique') === true || spec.get('name') === '_id_',
    sparse: spec.get('sparse') === true,
    partial,
    partialFilter,
    ttlSeconds: ttl === undefined ? undefined : toNumber(ttl),
    text,
    hidden: spec.get('hidden') === true,
    prepareUnique: spec.get('prepareUnique') === true,
    multikey: state.multikey ?? false,
    longKeys: state.longKeys ?? false,
    building: state.building ?? false,
  };
}
