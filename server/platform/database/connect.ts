import mongoose from 'mongoose';
import { SECOND } from '../../../shared/time.ts';

/** Connects mongoose's default connection; the declared indexes are made by `createIndexes`. */
export async function connectDatabase(uri: string): Promise<void> {
  mongoose.set('strictQuery', true);
  await mongoose.connect(uri, {
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: 5 * SECOND,
    maxPoolSize: 32,
    writeConcern: { w: 'majority', j: true },
  });
}

/** Makes the indexes that the models declare and that are not there yet. */
export async function createIndexes(): Promise<void> {
  for (const model of Object.values(mongoose.models)) await model.createIndexes();
}

/** Closes the connection after what is under way. */
export async function disconnectDatabase(): Promise<void> {
  await mongoose.disconnect();
}
