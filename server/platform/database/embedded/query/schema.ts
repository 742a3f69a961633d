import { equals } from '../bson/compare.ts';
import { type Doc, isDoc, isNumber, TYPE_BY_NAME, toNumber, typeNumber, type Value } from '../bson/values.ts';
import { badValue, failedToParse } from '../errors.ts';
import { compileRegex } from './regex.ts';

type Check = (value: Value) => boolean;

const JSON_TYPES: Record<string, string[]> = {
  object: ['object'],
  array: ['array'],
  string: ['string'],
  boolean: ['bool'],
  null: ['null'],
  number: ['int', 'long', 'double', 'decimal'],
};

function typeCheck(operand: Value, names: (name: string) => string[] | undefined): Check {
  const types = new Set<number>();
  for (const name of Array.isArray(operand) ? operand : [operand]) {
    const known = typeof name === 'string' ? names(name) : undefined;
    if (!known) throw badValue(`Unknown type name alias: ${String(name)}`);
    for (const one of known) types.add(TYPE_BY_NAME.get(one) as number);
  }
  return (value) => types.has(typeNumber(value));
}

const bsonNames = (name: string) =>
  name === 'number' ? JSON_TYPES.number : TYPE_BY_NAME.has(name) ? [name] : undefined;

const numeric =
  (test: (number: number) => boolean): Check =>
  (value) =>
    !isNumber(value) || test(toNumber(value));
const textual =
  (test: (text: string) => boolean): Check =>
  (value) =>
    typeof value !== 'string' || test(value);
const listed =
  (test: (items: Value[]) => boolean): Check =>
  (value) =>
    !Array.isArray(value) || test(value);
const fielded =
  (test: (fields: Doc) => boolean): Check =>
  (value) =>
    !isDoc(value) || test(value);

function schemas(operand: Value): Check[] {
  if (!Array.isArray(operand) || !operand.every(isDoc))
    throw failedToParse('$jsonSchema keyword must be an array of objects');
  return operand.map(checkOf);
}

function propertiesCheck(schema: Doc): Check[] {
  const checks: Check[] = [];
  const properties = schema.get('properties');
  const known = new Map(
    isDoc(properties) ? [...properties].map(([name, inner]) => [name, checkOf(inner)]) : [],
  );
  checks.push(
    fielded((fields) =>
      [...known].every(([name, check]) => !fields.has(name) || check(fields.get(name) as Value)),
    ),
  );
  const patterned = schema.get('patternProperties');
  const patterns = isDoc(patterned)
    ? [...patterned].map(([pattern, inner]) => [compileRegex(pattern, ''), checkOf(inner)] as const)
    : [];
  for (const [regex, check] of patterns)
    checks.push(fielded((fields) => [...fields].every(([name, value]) => !regex.test(name) || check(value))));
  const additional = schema.get('additionalProperties');
  if (additional !== undefined && additional !== true) {
    const check = additional === false ? () => false : checkOf(additional);
    const covered = (name: string) => known.has(name) || patterns.some(([regex]) => regex.test(name));
    checks.push(fielded((fields) => [...fields].every(([name, value]) => covered(name) || check(value))));
  }
  return checks;
}

function keywordCheck(keyword: string, operand: Value, schema: Doc): Check | null {
  const limit = toNumber(operand);
  switch (keyword) {
    case 'bsonType':
      return typeCheck(operand, bsonNames);
    case 'type':
      return typeCheck(operand, (name) => JSON_TYPES[name]);
    case 'enum':
      return (value) => (operand as Value[]).some((item) => equals(item, value));
    case 'minimum':
      return numeric((number) =>
        schema.get('exclusiveMinimum') === true ? number > limit : number >= limit,
      );
    case 'maximum':
      return numeric((number) =>
        schema.get('exclusiveMaximum') === true ? number < limit : number <= limit,
      );
    case 'multipleOf':
      return numeric((number) => number % limit === 0);
    case 'minLength':
      return textual((text) => [...text].length >= limit);
    case 'maxLength':
      return textual((text) => [...text].length <= limit);
    case 'pattern': {
      const regex = compileRegex(String(operand), '');
      return textual((text) => regex.test(text));
    }
    case 'minItems':
      return listed((items) => items.length >= limit);
    case 'maxItems':
      return listed((items) => items.length <= limit);
    case 'uniqueItems':
      return listed(
        (items) =>
          operand !== true || items.every((item, i) => items.findIndex((other) => equals(item, other)) === i),
      );
    case 'items':
      return itemsCheck(operand);
    case 'required':
      return fielded((fields) => (operand as Value[]).every((name) => fields.has(String(name))));
    case 'minProperties':
      return fielded((fields) => fields.size >= limit);
    case 'maxProperties':
      return fielded((fields) => fields.size <= limit);
    case 'allOf': {
      const checks = schemas(operand);
      return (value) => checks.every((check) => check(value));
    }
    case 'anyOf': {
      const checks = schemas(operand);
      return (value) => checks.some((check) => check(value));
    }
    case 'oneOf': {
      const checks = schemas(operand);
      return (value) => checks.filter((check) => check(value)).length === 1;
    }
    case 'not': {
      const check = checkOf(operand);
      return (value) => !check(value);
    }
    case 'properties':
    case 'patternProperties':
    case 'additionalProperties':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
    case 'title':
    case 'description':
      return null;
    default:
      throw failedToParse(`Unknown $jsonSchema keyword: ${keyword}`);
  }
}

function itemsCheck(operand: Value): Check {
  if (Array.isArray(operand)) {
    const checks = operand.map(checkOf);
    return listed((items) => items.every((item, i) => checks[i]?.(item) ?? true));
  }
  const check = checkOf(operand);
  return listed((items) => items.every(check));
}

/** A schema or a part of one, as a test of a value. */
export function checkOf(schema: Value): Check {
  if (!isDoc(schema)) throw failedToParse('$jsonSchema must be an object');
  const checks = propertiesCheck(schema);
  for (const [keyword, operand] of schema) {
    const check = keywordCheck(keyword, operand, schema);
    if (check) checks.push(check);
  }
  return (value) => checks.every((check) => check(value));
}

/** `$jsonSchema`, as a test of a document. */
export function compileSchema(schema: Value): (document: Doc) => boolean {
  return checkOf(schema);
}
