import { type Doc, isDoc, toNumber } from '../bson/values.ts';

/** What a text index was made with. */
export interface TextIndex {
  /** Weight of each indexed path; `$**` stands for every string. */
  weights: Map<string, number>;
  defaultLanguage: string;
  languageOverride: string;
}

/** Reads a text index's options out of its stored specification; undefined for other indexes. */
export function parseTextOptions(spec: Doc): TextIndex | undefined {
  const weights = spec.get('weights');
  if (!isDoc(weights)) return undefined;
  return {
    weights: new Map([...weights].map(([path, weight]) => [path, toNumber(weight)])),
    defaultLanguage: (spec.get('default_language') as string | undefined) ?? 'english',
    languageOverride: (spec.get('language_override') as string | undefined) ?? 'language',
  };
}
