import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MemberModel } from '../accounts/member.model.ts';
import { REAL_COST } from '../accounts/passwords.ts';
import { systemClock } from '../platform/clock.ts';
import { configOfProcess } from '../platform/config.ts';
import { connectDatabase, createIndexes, disconnectDatabase } from '../platform/database/connect.ts';
import { startEngine } from '../platform/database/engine.ts';
import { createLogger } from '../platform/logger.ts';
import { inMemory } from '../platform/rate.ts';
import { loadSecret, secretsFrom } from '../platform/secrets.ts';
import { loadSample, SAMPLE_SIGN_INS } from './sample/load.ts';

/** Loads the sample community into the configured database, if nobody is in it. */
async function seed(): Promise<string[]> {
  const config = configOfProcess();
  if (config.production) throw new Error('the sample has known passwords and is not for production');
  const log = createLogger('warn');
  const entry = join(dirname(fileURLToPath(import.meta.url)), 'engine.js');
  const engine = config.mongodbUri
    ? null
    : await startEngine({ dbPath: join(config.dataDir, 'db'), entry, logger: log });
  try {
    await connectDatabase(config.mongodbUri ?? engine?.uri ?? '');
    await createIndexes();
    if (await MemberModel.exists({}))
      return ['There are people in this database already: nothing was loaded.'];
    await loadSample({
      config,
      clock: systemClock,
      log,
      mail: { send: async () => {} },
      push: { key: async () => '', send: async () => 'sent' },
      secrets: secretsFrom(loadSecret(config)),
      passwordCost: REAL_COST,
      rateStore: inMemory,
      redis: null,
    });
    return SAMPLE_SIGN_INS.map(
      ({ role, handle, password }) => `${role.padEnd(16)} ${handle.padEnd(18)} ${password}`,
    );
  } finally {
    await disconnectDatabase();
    await engine?.close();
  }
}

seed().then(
  (lines) => {
    console.log(lines.join('\n'));
    process.exit(0);
  },
  (error: unknown) => {
    console.error(`The sample was not loaded: ${error instanceof Error ? error.message : 'unknown'}`);
    process.exit(1);
  },
);
