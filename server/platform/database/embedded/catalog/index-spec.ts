import {
  type Doc,
  doc,
  isDoc,
  isNumber,
  type Maybe,
  toNumber,
  typeName,
  type Value,
} from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { compileFilter } from '../query/matcher.ts';
import { knownLanguage } from '../text/words.ts';
import { describe } from './describe.ts';

const OPTIONS = new Set([
  'v',
  'key',
  'name',
  'unique',
  'sparse',
  'background',
  'expireAfterSeconds',
  'partialFilterExpression',
  'hidden',
  'weights',
  'default_language',
  'language_override',
  'textIndexVersion',
  'collation',
  'ns',
  'dropDups',
  'storageEngine',
  'clustered',
]);

const invalid = (message: string) => new CommandError(67, message);

function checkKey(key: Maybe): Doc {
  if (!isDoc(key)) throw new CommandError(14, `The field 'key' must be an object, but got ${typeName(key)}`);
  if (key.size === 0) throw invalid('Index keys cannot be an empty object.');
  if (key.size > 32) throw invalid('Index key pattern has too many fields, 32 is the most');
  for (const [name, direction] of key) {
    if (name === '') throw invalid('Index keys cannot be an empty field.');
    if (name.split('.').some((part) => part === ''))
      throw invalid(`Index keys cannot contain an empty field: ${name}`);
    if (
      name
        .split('.')
        .some((part) => part.startsWith('$') && !['$id', '$ref', '$db'].includes(part) && name !== '$**')
    )
      throw invalid(`Index key contains an illegal field name: ${name}`);
    if (typeof direction === 'string') {
      if (direction !== 'text') throw invalid(`Unknown index plugin '${direction}'`);
    } else if (!isNumber(direction) || toNumber(direction) === 0 || Number.isNaN(toNumber(direction)))
      throw invalid(
        `Values in v:2 index key pattern cannot be of type ${typeName(direction)}. Only numbers > 0, numbers < 0, and strings are allowed.`,
      );
    else if (name === '$**') throw invalid('wildcard indexes are not supported by this engine');
  }
  return key;
}

/** The name that an index gets when it is given none. */
export function defaultName(key: Doc): string {
  return [...key]
    .map(([name, direction]) => `${name}_${typeof direction === 'string' ? direction : toNumber(direction)}`)
    .join('_');
}

function textSpec(given: Doc, key: Doc): Doc {
  const shown: Doc = new Map();
  const weights = new Map<string, Value>();
  const set = given.get('weights');
  for (const [name, direction] of key) {
    if (direction !== 'text') shown.set(name, direction);
    else {
      if (!shown.has('_fts')) shown.set('_fts', 'text').set('_ftsx', 1);
      weights.set(name, 1);
    }
  }
  if (isDoc(set)) for (const [name, weight] of set) weights.set(name, weight);
  for (const weight of weights.values())
    if (!isNumber(weight) || !(toNumber(weight) > 0 && toNumber(weight) < 100_000))
      throw invalid('text index weight must be in the range (0, 99999]');
  const language = given.get('default_language');
  if (language !== undefined && !knownLanguage(language))
    throw invalid(`default_language ${describe(language)} is not supported by this engine`);
  return new Map<string, Value>([
    ['key', shown],
    ['weights', new Map([...weights].sort(([a], [b]) => (a < b ? -1 : 1)))],
    ['default_language', given.get('default_language') ?? 'english'],
    ['language_override', given.get('language_override') ?? 'language'],
    ['textIndexVersion', 3],
  ]);
}

function checkOptions(given: Doc): void {
  for (const name of given.keys())
    if (!OPTIONS.has(name))
      throw new CommandError(
        197,
        `The field '${name}' is not valid for an index specification. Specification: ${describe(given)}`,
      );
  for (const name of ['unique', 'sparse', 'hidden'])
    if (given.has(name) && typeof given.get(name) !== 'boolean' && !isNumber(given.get(name)))
      throw new CommandError(
        14,
        `The field '${name}' has value ${name}: ${describe(given.get(name) as Value)}, which is not convertible to bool`,
      );
  const seconds = given.get('expireAfterSeconds');
  if (seconds !== undefined) {
    if (!isNumber(seconds)) throw invalid("TTL index 'expireAfterSeconds' option must be numeric");
    if (!(toNumber(seconds) >= 0 && toNumber(seconds) <= 2147483647))
      throw invalid("TTL index 'expireAfterSeconds' option must be within an acceptable range");
    if ((given.get('key') as Doc).size > 1)
      throw invalid('TTL indexes are single-field indexes, compound indexes do not support TTL');
    if ((given.get('key') as Doc).has('_id'))
      throw new CommandError(
        197,
        "The field 'expireAfterSeconds' is not valid for an _id index specification.",
      );
  }
  const collation = given.get('collation');
  if (isDoc(collation) && collation.size > 0 && collation.get('locale') !== 'simple')
    throw new CommandError(72, 'only the simple collation is supported by this engine');
}

/** Checks an index's specification as a client sends it, and gives what listIndexes shows. */
export function normalizeSpec(given: Doc): Doc {
  const key = checkKey(given.get('key'));
  checkOptions(given);
  const isText = [...key.values()].includes('text');
  const made = doc({ v: 2 });
  const text = isText ? textSpec(given, key) : null;
  made.set('key', text?.get('key') ?? key);
  made.set('name', given.get('name') ?? defaultName(key));
  if (typeof made.get('name') !== 'string') throw new CommandError(14, "The field 'name' must be a string");
  if (made.get('name') === '*' || made.get('name') === '')
    throw invalid(`The index name '${made.get('name')}' is not valid.`);
  for (const name of ['unique', 'sparse', 'hidden'])
    if (given.get(name) === true || given.get(name) === 1) made.set(name, true);
  if (given.get('background') !== undefined) made.set('background', given.get('background') as Value);
  const seconds = given.get('expireAfterSeconds');
  if (seconds !== undefined) made.set('expireAfterSeconds', Math.trunc(toNumber(seconds)));
  const partial = given.get('partialFilterExpression');
  if (partial !== undefined) {
    if (!isDoc(partial)) throw invalid("'partialFilterExpression' for an index has to be a document");
    checkPartial(partial);
    if (made.get('sparse') === true)
      throw invalid('cannot mix "partialFilterExpression" and "sparse" options');
    made.set('partialFilterExpression', partial);
  }
  if (text)
    for (const name of ['weights', 'default_language', 'language_override', 'textIndexVersion'])
      made.set(name, text.get(name) as Value);
  return made;
}

const PARTIAL = new Set(['$eq', '$exists', '$gt', '$gte', '$lt', '$lte', '$type', '$in']);

function checkPartial(filter: Doc): void {
  compileFilter(filter);
  for (const [name, operand] of filter) {
    if ((name === '$and' || name === '$or') && Array.isArray(operand))
      for (const part of operand) checkPartial(part as Doc);
    else if (name.startsWith('$')) throw invalid(`unsupported expression in partial index: ${name}`);
    else if (isDoc(operand) && String(operand.keys().next().value).startsWith('$'))
      for (const [operator, value] of operand)
        if (!PARTIAL.has(operator) || (operator === '$exists' && value !== true))
          throw invalid(`unsupported expression in partial index: ${operator}`);
  }
}

/** What makes two specifications the same index, in the form of bytes to compare. */
export function sameOptions(a: Doc, b: Doc): boolean {
  const relevant = (spec: Doc) =>
    describe(
      new Map(
        [
          'key',
          'unique',
          'sparse',
          'expireAfterSeconds',
          'partialFilterExpression',
          'weights',
          'default_language',
        ].flatMap((name): [string, Value][] => (spec.has(name) ? [[name, spec.get(name) as Value]] : [])),
      ),
    );
  return relevant(a) === relevant(b);
}
