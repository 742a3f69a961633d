import type { Doc } from '../bson/values.ts';
import type { Collection } from '../catalog/catalog.ts';
import type { Store } from '../storage/store.ts';

/** What a text search found. */
export interface TextHits {
  records: number[];
  scores: Map<number, number>;
}

/** Answers a filter's `$text` from the text index; null when there is no `$text` in it. */
export function findText(_store: Store, _collection: Collection, _filter: Doc): TextHits | null {
  return null;
}
