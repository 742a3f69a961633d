import { type Doc, doc, isDoc, type Maybe, typeName, type Value } from '../bson/values.ts';
import { compileFilter, isOperatorDoc } from './matcher.ts';
import { valuesAt } from './path.ts';
import { checkOf } from './schema.ts';

/** Why a keyword of a schema was not satisfied, in MongoDB's words. */
const SCHEMA_REASONS: Record<string, string> = {
  bsonType: 'type did not match',
  type: 'type did not match',
  enum: 'value was not found in enum',
  minimum: 'comparison failed',
  maximum: 'comparison failed',
  multipleOf: 'considered value is not a multiple of the specified value',
  minLength: 'specified string length was not satisfied',
  maxLength: 'specified string length was not satisfied',
  pattern: 'regular expression did not match',
  minItems: 'array did not match specified length',
  maxItems: 'array did not match specified length',
  uniqueItems: 'found a duplicate item',
  minProperties: 'specified number of properties was not satisfied',
  maxProperties: 'specified number of properties was not satisfied',
};

const REASONS: Record<string, string> = {
  $type: 'type did not match',
  $in: 'no matching value found in array',
  $regex: 'regular expression did not match',
  $exists: 'path does not exist',
  $size: 'array length was not equal to given size',
  $mod: '$mod did not evaluate to expected remainder',
};

/** Keywords that only say how another one is meant. */
const MODIFIERS = ['exclusiveMinimum', 'exclusiveMaximum'];

function propertiesRefused(properties: Doc, fields: Doc): Doc | null {
  const refused = [...properties].flatMap(([propertyName, inner]) => {
    const value = fields.get(propertyName);
    if (value === undefined || !isDoc(inner) || checkOf(inner)(value)) return [];
    const description = inner.get('description');
    return [doc({ propertyName, description, details: rulesRefused(inner, value) })];
  });
  return refused.length === 0 ? null : doc({ operatorName: 'properties', propertiesNotSatisfied: refused });
}

function additionalRefused(schema: Doc, fields: Doc): Doc {
  const known = schema.get('properties');
  const patterns = schema.get('patternProperties');
  const operand = schema.get('additionalProperties') as Value;
  const allowed: Doc = new Map([['additionalProperties', operand]]);
  if (patterns !== undefined) allowed.set('patternProperties', patterns);
  const names = [...fields].filter(
    ([name, value]) => !(isDoc(known) && known.has(name)) && !checkOf(allowed)(new Map([[name, value]])),
  );
  return doc({
    operatorName: 'additionalProperties',
    specifiedAs: { additionalProperties: operand },
    additionalProperties: names.map(([name]) => name),
  });
}

/** What a value does not satisfy of a schema, keyword by keyword. */
function rulesRefused(schema: Doc, value: Value): Doc[] {
  const refused: Doc[] = [];
  for (const [operatorName, operand] of schema) {
    if (operatorName === 'properties') {
      const found = isDoc(operand) && isDoc(value) ? propertiesRefused(operand, value) : null;
      if (found) refused.push(found);
      continue;
    }
    const alone: Doc = new Map([[operatorName, operand]]);
    for (const name of MODIFIERS) if (schema.has(name)) alone.set(name, schema.get(name) as Value);
    const named = operatorName === 'additionalProperties' ? schema : alone;
    if (MODIFIERS.includes(operatorName) || checkOf(named)(value)) continue;
    if (operatorName === 'additionalProperties' && isDoc(value)) {
      const found = additionalRefused(schema, value);
      if ((found.get('additionalProperties') as Value[]).length > 0) refused.push(found);
    } else if (operatorName === 'required' && isDoc(value)) {
      const missing = (operand as Value[]).filter((name) => !value.has(String(name)));
      refused.push(doc({ operatorName, specifiedAs: { required: operand }, missingProperties: missing }));
    } else {
      const reason = SCHEMA_REASONS[operatorName];
      const considered = reason === undefined ? {} : { reason, ...considerations(reason, value) };
      refused.push(doc({ operatorName, specifiedAs: new Map([[operatorName, operand]]), ...considered }));
    }
  }
  return refused;
}

function considerations(reason: string, value: Maybe): Record<string, unknown> {
  const type = reason === 'type did not match' ? { consideredType: typeName(value) } : {};
  return { consideredValue: value, ...type };
}

/** The parts of a filter that all have to hold. */
function clausesOf(filter: Doc): Doc[] {
  return [...filter].flatMap(([name, operand]): Doc[] => {
    if (name.startsWith('$') || !isOperatorDoc(operand) || operand.size === 1 || operand.has('$regex'))
      return [new Map([[name, operand]])];
    return [...operand].map(([operator, inner]) => new Map([[name, new Map([[operator, inner]])]]));
  });
}

function refusedOf(operatorName: string, clauses: Doc[], document: Doc): Doc {
  const refused = clauses.flatMap((clause, index) =>
    compileFilter(clause).matches(document) ? [] : [doc({ index, details: whyRefused(clause, document) })],
  );
  return doc({ operatorName, clausesNotSatisfied: refused });
}

/** Why a document does not pass a validator, as MongoDB tells it in `errInfo.details`. */
export function whyRefused(filter: Doc, document: Doc): Doc {
  const clauses = clausesOf(filter);
  if (clauses.length !== 1) return refusedOf('$and', clauses, document);
  const [name, operand] = [...filter][0] as [string, Value];
  if (name === '$jsonSchema' && isDoc(operand))
    return doc({
      operatorName: name,
      title: operand.get('title'),
      description: operand.get('description'),
      schemaRulesNotSatisfied: rulesRefused(operand, document),
    });
  if ((name === '$and' || name === '$or') && Array.isArray(operand))
    return refusedOf(name, operand.filter(isDoc), document);
  if (name === '$expr')
    return doc({
      operatorName: name,
      specifiedAs: filter,
      reason: 'expression did not match',
      expressionResult: false,
    });
  if (name.startsWith('$')) return doc({ operatorName: name, specifiedAs: filter });
  const operator = isOperatorDoc(operand) ? (operand.keys().next().value as string) : '$eq';
  const [value] = valuesAt(document, name.split('.'), false);
  const missing = value === undefined && operator !== '$exists';
  const reason = missing ? 'field was missing' : (REASONS[operator] ?? 'comparison failed');
  const considered = value === undefined ? {} : considerations(reason, value);
  return doc({ operatorName: operator, specifiedAs: filter, reason, ...considered });
}
