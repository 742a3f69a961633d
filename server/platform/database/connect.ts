import mongoose from 'mongoose';
import { SECOND } from '../../../shared/time.ts';

/** Connects mongoose's default connection; the declared indexes are made by `createIndexes`. `watched` lets a listener see each command. */
export async function connectDatabase(uri: string, watched = false): Promise<void> {
  mongoose.set('strictQuery', true);
  await mongoose.connect(uri, {
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: 5 * SECOND,
    maxPoolSize: 32,
    monitorCommands: watched,
    writeConcern: { w: 'majority', j: true },
  });
}

/** Makes the indexes that the models declare and that are not there yet. */
export async function createIndexes(): Promise<void> {
  for (const model of Object.values(mongoose.models)) await model.createIndexes();
  // The store of sessions makes its own index; signing out everywhere looks them up by their member.
  await mongoose.connection.collection('sessions').createIndex({ 'session.passport.user.memberId': 1 });
}

/** Closes the connection after what is under way. */
export async function disconnectDatabase(): Promise<void> {
  await mongoose.disconnect();
}
