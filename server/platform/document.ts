import mongoose, { type IndexDefinition, type IndexOptions, type Model } from 'mongoose';

type FieldsOf<T> = Record<Exclude<keyof T, '_id' | 'outbox'>, unknown>;

/** An index as a model declares it: fields in order, then options. */
export type IndexEntry = readonly [IndexDefinition, IndexOptions?];

/** Declares a collection of documents with string ids: every field of the type, no other, and its indexes. */
export function declareModel<T extends { _id: string }>(
  name: string,
  collection: string,
  fields: FieldsOf<T>,
  indexes: readonly IndexEntry[] = [],
): Model<T> {
  const schema = new mongoose.Schema({ _id: String, ...fields } as never, {
    versionKey: false,
    minimize: false,
  });
  for (const [spec, options] of indexes) schema.index(spec, options);
  return mongoose.model(name, schema, collection) as unknown as Model<T>;
}

/** Declares a collection whose documents tell of their own changes; the sweeper's index comes with it. */
export function declareTellingModel<T extends { _id: string; outbox: unknown[] }>(
  name: string,
  collection: string,
  fields: FieldsOf<T>,
  indexes: readonly IndexEntry[] = [],
): Model<T> {
  const withOutbox = { ...fields, outbox: { type: [Object], default: [] } } as FieldsOf<T>;
  return declareModel<T>(name, collection, withOutbox, [
    ...indexes,
    [{ 'outbox.nextTryAt': 1 }, { sparse: true }],
  ]);
}
