import { startDatabase, stopDatabase } from './database.ts';

/** Mocha's fixtures around the whole run. */
export const mochaGlobalSetup = startDatabase;
export const mochaGlobalTeardown = stopDatabase;
