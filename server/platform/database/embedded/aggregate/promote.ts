import { BSONRegExp, BSONSymbol, Decimal128, Double, isDoc, type Maybe, type Value } from '../bson/values.ts';

/** Plain JavaScript for mingo: objects, numbers and regular expressions instead of the engine's own. */
export function promote(value: Maybe): unknown {
  if (value === undefined || value === null || typeof value !== 'object')
    return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (isDoc(value)) {
    const made: Record<string, unknown> = {};
    for (const [name, inner] of value) {
      if (name === '__proto__')
        Object.defineProperty(made, name, { value: promote(inner), enumerable: true });
      else made[name] = promote(inner);
    }
    return made;
  }
  if (Array.isArray(value)) return value.map(promote);
  if (value instanceof Double) return value.value;
  if (value instanceof Decimal128) return Number(value.toString());
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options.replace(/[^ims]/g, ''));
  if (value instanceof BSONSymbol) return value.value;
  return value;
}

/** The engine's value for what mingo computed. */
export function demote(value: unknown): Maybe {
  if (value === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => demote(item) ?? null);
  if (value instanceof RegExp) return new BSONRegExp(value.source, value.flags.replace(/[^ims]/g, ''));
  if (value instanceof Date) return new Date(value);
  if (value instanceof Map) return value as Value;
  if (value instanceof Uint8Array) return value as unknown as Value;
  if (typeof value !== 'object') return typeof value === 'function' ? null : (value as Value);
  if ('_bsontype' in value) return value as unknown as Value;
  const made = new Map<string, Value>();
  for (const [name, inner] of Object.entries(value)) {
    const one = demote(inner);
    if (one !== undefined) made.set(name, one);
  }
  return made;
}
