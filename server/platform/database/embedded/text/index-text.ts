import type { Doc, Value } from '../bson/values.ts';
import type { Index } from '../catalog/catalog.ts';
import type { TextIndex } from './options.ts';

/** The entries of a text index for a document. */
export function textKeys(
  _index: Index,
  _text: TextIndex,
  _document: Doc,
): Map<string, { key: Buffer; values: (Value | undefined)[] }> {
  return new Map();
}
