import mongoose from 'mongoose';
import { SECOND } from '../../../shared/time.ts';

/** Connects mongoose's default connection and makes the declared indexes. */
export async function connectDatabase(uri: string, options: { autoIndex: boolean }): Promise<void> {
  mongoose.set('strictQuery', true);
  await mongoose.connect(uri, {
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: 5 * SECOND,
    maxPoolSize: 32,
    writeConcern: { w: 'majority', j: true },
  });
  if (options.autoIndex) await createIndexes();
}

/** Makes the indexes that the models declare and that are not there yet. */
export async function createIndexes(): Promise<void> {
  for (const model of Object.values(mongoose.models)) await model.createIndexes();
}

/** Closes the connection after what is under way. */
export async function disconnectDatabase(): Promise<void> {
  await mongoose.disconnect();
}
