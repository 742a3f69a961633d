import { resolve } from 'node:path';
import { MongoMemoryServer } from 'mongodb-memory-server-core';

let server: MongoMemoryServer | null = null;
let databases = 0;

/** Starts the database of this run: the bundled engine, or what MONGOMS_SYSTEM_BINARY or MONGOMS_VERSION names. */
export async function startDatabase(): Promise<void> {
  const { MONGOMS_SYSTEM_BINARY, MONGOMS_VERSION } = process.env;
  const binary = MONGOMS_VERSION
    ? { version: MONGOMS_VERSION }
    : { version: '8.0.0', systemBinary: MONGOMS_SYSTEM_BINARY ?? resolve('bin/engine.mjs') };
  server = await MongoMemoryServer.create({
    binary: { ...binary, checkMD5: false },
    instance: { storageEngine: 'wiredTiger' },
  });
}

/** Stops it and removes its data. */
export async function stopDatabase(): Promise<void> {
  await server?.stop();
  server = null;
}

/** The address of an empty database of this run. */
export function freshDatabaseUri(): string {
  if (!server) throw new Error('the database of this run is not started');
  databases += 1;
  return server.getUri(`alongside_${databases}`);
}
