import { KeyWriter } from '../bson/keystring.ts';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/values.ts';
import { indexValues } from '../catalog/index-keys.ts';
import type { Index } from '../catalog/index-state.ts';
import { valuesAt } from '../query/path.ts';
import type { TextIndex } from './options.ts';
import { knownLanguage, termsOf } from './words.ts';

/** A term is cut to this many characters. */
const MAX_TERM = 200;

function allTexts(value: Maybe, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (Array.isArray(value)) for (const item of value) allTexts(item, into);
  else if (isDoc(value)) for (const inner of value.values()) allTexts(inner, into);
}

/** Every indexed text of a document with its weight. */
export function textsOf(text: TextIndex, document: Doc): { text: string; weight: number }[] {
  const found: { text: string; weight: number }[] = [];
  for (const [path, weight] of text.weights) {
    const texts: string[] = [];
    if (path === '$**') allTexts(document, texts);
    else
      for (const value of valuesAt(document, path.split('.'), true))
        if (typeof value === 'string') texts.push(value);
    for (const one of texts) found.push({ text: one, weight });
  }
  return found;
}

/** The score of each term of a document: early repetitions count half, a quarter …, and short texts count more. */
export function scoresOf(text: TextIndex, document: Doc): Map<string, number> {
  const own = document.get(text.languageOverride);
  const language = knownLanguage(own) ?? knownLanguage(text.defaultLanguage) ?? 'none';
  const scores = new Map<string, number>();
  for (const { text: content, weight } of textsOf(text, document)) {
    const terms = termsOf(content, language);
    const seen = new Map<string, { count: number; frequency: number; share: number }>();
    for (const term of terms) {
      const held = seen.get(term) ?? { count: 0, frequency: 0, share: 2 };
      held.share /= 2;
      held.count++;
      held.frequency += held.share;
      seen.set(term, held);
    }
    for (const [term, { count, frequency }] of seen) {
      const adjusted = content.length === term.length ? 1.1 : 1;
      const score = weight * frequency * (0.5 + (0.5 * count) / terms.length) * adjusted;
      scores.set(term, (scores.get(term) ?? 0) + score);
    }
  }
  return scores;
}

/** The fields of a text index before the texts: a search has to fix them. */
export function leadingFields(index: Index): Index['fields'] {
  const at = index.fields.findIndex((field) => field.name === '_fts');
  return index.fields.slice(0, at);
}

const writer = new KeyWriter();
const scoreBytes = Buffer.alloc(8);

/** What the keys begin with that have these values before the texts. */
function leadingKey(index: Index, leading: Maybe[]): Buffer {
  writer.reset(index.prefix);
  leadingFields(index).forEach((field, i) => {
    writer.add(leading[i], field.descending);
  });
  return writer.take();
}

/** What the keys of a term begin with. */
export function termPrefix(index: Index, leading: Maybe[], term: string): Buffer {
  return writer.reset(leadingKey(index, leading)).add(term.slice(0, MAX_TERM)).take();
}

/** The entries of a text index for a document: term and score, the higher scores first. */
export function textKeys(
  index: Index,
  text: TextIndex,
  document: Doc,
): Map<string, { key: Buffer; values: Maybe[] }> {
  const keys = new Map<string, { key: Buffer; values: (Value | undefined)[] }>();
  const scores = scoresOf(text, document);
  if (scores.size === 0) return keys;
  for (const values of indexValues(leadingFields(index), document).values) {
    const leading = leadingKey(index, values);
    for (const [term, score] of scores) {
      scoreBytes.writeDoubleBE(score);
      for (let i = 0; i < 8; i++) scoreBytes[i] = ~(scoreBytes[i] as number) & 0xff;
      const key = writer.reset(leading).add(term.slice(0, MAX_TERM)).append(scoreBytes).take();
      keys.set(key.toString('latin1'), { key, values: [] });
    }
  }
  return keys;
}

/** The score at the end of a text index's key, before the record's number. */
export function scoreIn(key: Uint8Array, end: number): number {
  const from = end - 16;
  for (let i = 0; i < 8; i++) scoreBytes[i] = ~(key[from + i] as number) & 0xff;
  return scoreBytes.readDoubleBE();
}
