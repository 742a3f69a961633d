import mongoose, { type IndexDefinition, type IndexOptions, type Model } from 'mongoose';

type FieldsOf<T> = Record<Exclude<keyof T, '_id' | 'outbox'>, unknown>;

/** An index as a model declares it: fields in order, then options. */
export type IndexEntry = readonly [IndexDefinition, IndexOptions?];

/** A write that is done: which documents it was about (an update's filter, or the document that was inserted), and what it changed. */
export interface Write {
  about: Record<string, unknown>;
  update?: Record<string, unknown> | undefined;
}

const hearing = new Map<string, (write: Write) => void>();

/** Hears of every write to a collection from this process, before whoever wrote goes on: for what is kept of it in memory. One listener per collection. */
export function onWrite<T>(model: Model<T>, hear: (write: Write) => void): void {
  hearing.set(model.collection.collectionName, hear);
}

/** Says that a write is done that went past Mongoose's own hooks. */
export function wrote<T>(model: Model<T>, write: Write): void {
  hearing.get(model.collection.collectionName)?.(write);
}

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
  schema.post<mongoose.Query<unknown, T>>(
    ['updateOne', 'updateMany', 'findOneAndUpdate', 'deleteOne', 'deleteMany'],
    { document: false, query: true },
    function () {
      const update = (this.getUpdate() ?? undefined) as Write['update'];
      hearing.get(collection)?.({ about: this.getFilter(), update });
    },
  );
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
