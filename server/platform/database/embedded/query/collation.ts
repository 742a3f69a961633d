import { isDoc, isNumber, type Maybe, toNumber } from '../bson/values.ts';
import { badValue, typeMismatch } from '../errors.ts';

/** Compares texts by the rules of a language instead of byte by byte. */
export interface Collation {
  compare(a: string, b: string): number;
}

const SENSITIVITY = { 1: 'base', 2: 'accent', 3: 'variant', 4: 'variant', 5: 'variant' } as const;
const FIELDS = [
  'locale',
  'strength',
  'caseLevel',
  'caseFirst',
  'numericOrdering',
  'alternate',
  'maxVariable',
  'normalization',
  'backwards',
  'version',
];

/** Reads a collation; null for the simple one. Throws for languages and options that are unknown. */
export function parseCollation(value: Maybe): Collation | null {
  if (value === undefined || value === null) return null;
  if (!isDoc(value)) throw typeMismatch("BSON field 'collation' is the wrong type, expected type 'object'");
  if (value.size === 0 || value.get('locale') === 'simple') return null;
  for (const name of value.keys())
    if (!FIELDS.includes(name)) throw badValue(`unknown field of collation: ${name}`);
  const locale = String(value.get('locale')).replace(/_/g, '-');
  const strength = value.get('strength') ?? 3;
  const level = isNumber(strength) ? toNumber(strength) : 0;
  if (![1, 2, 3, 4, 5].includes(level)) throw badValue('collation strength must be between 1 and 5');
  let sensitivity: 'base' | 'accent' | 'variant' | 'case' = SENSITIVITY[level as 1];
  if (level === 1 && value.get('caseLevel') === true) sensitivity = 'case';
  const first = value.get('caseFirst');
  try {
    return new Intl.Collator(locale, {
      sensitivity,
      numeric: value.get('numericOrdering') === true,
      ignorePunctuation: value.get('alternate') === 'shifted',
      caseFirst: first === 'upper' || first === 'lower' ? first : 'false',
    });
  } catch {
    throw badValue(`Field 'locale' is invalid in: { locale: "${locale}" }`);
  }
}
