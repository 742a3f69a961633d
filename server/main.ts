import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { MemberModel } from './accounts/member.model.ts';
import { REAL_COST } from './accounts/passwords.ts';
import { createApp } from './app.ts';
import { systemClock } from './platform/clock.ts';
import { type Config, configOfProcess, UnsafeConfig } from './platform/config.ts';
import { systemContext } from './platform/context.ts';
import { connectDatabase, createIndexes, disconnectDatabase } from './platform/database/connect.ts';
import { startEngine } from './platform/database/engine.ts';
import { migrate, migrations } from './platform/database/migrations.ts';
import { createLogger, traceOf } from './platform/logger.ts';
import { createMail, mailFolder } from './platform/mail.ts';
import { createPush } from './platform/push.ts';
import { DatabaseStore } from './platform/rate.store.ts';
import { inMemory } from './platform/rate.ts';
import { loadSecret, secretsFrom } from './platform/secrets.ts';
import { loadSample, SAMPLE_SIGN_INS } from './scripts/sample/load.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

function configOrExit(): Config {
  try {
    return configOfProcess();
  } catch (error) {
    if (!(error instanceof UnsafeConfig)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** Starts the service, each part after what it stands on, and ends it in the reverse order at SIGINT or SIGTERM. */
async function main(): Promise<void> {
  const config = configOrExit();
  const log = createLogger(config.logLevel);
  const closing: (() => Promise<void>)[] = [];
  let stopped = false;
  const stop = async (code: number) => {
    if (stopped) return;
    stopped = true;
    const late = setTimeout(() => process.exit(1), 15_000);
    for (const close of closing.toReversed())
      await close().catch((error: unknown) => log.error({ error: traceOf(error) }, 'a part did not close'));
    clearTimeout(late);
    process.exitCode = code;
    // What is left is only timers of libraries.
    setImmediate(() => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));

  try {
    let uri = config.mongodbUri;
    if (!uri) {
      const entry = join(dirname(fileURLToPath(import.meta.url)), 'engine.js');
      const engine = await startEngine({ dbPath: join(config.dataDir, 'db'), entry, logger: log });
      closing.push(() => engine.close());
      uri = engine.uri;
    }
    await connectDatabase(uri);
    closing.push(disconnectDatabase);
    await migrate(migrations, { clock: systemClock, log, holder: randomUUID() });
    await createIndexes();

    const redis = config.redisUrl ? new Redis(config.redisUrl) : null;
    redis?.on('error', (error) =>
      log.warn({ error: traceOf(error) }, 'Redis can not be reached; trying again'),
    );
    if (redis) closing.push(async () => void redis.disconnect());
    const secrets = secretsFrom(loadSecret(config));
    const parts = {
      config,
      clock: systemClock,
      log,
      mail: createMail({
        smtpUrl: config.smtpUrl,
        from: config.mailFrom,
        folder: mailFolder(config),
      }),
      push: createPush({ secrets, contact: config.publicOrigin ?? 'mailto:nobody@localhost' }),
      secrets,
      passwordCost: REAL_COST,
      redis,
      // Reading, speaking and events are counted by each node alone; what guards accounts is counted together.
      rateStore: redis
        ? (name: string) => (/^(read|speak|event)$/.test(name) ? inMemory(name) : new DatabaseStore(name))
        : inMemory,
    };
    const empty = (await MemberModel.exists({})) === null;
    const seeded = config.seed && empty;
    if (seeded) await loadSample(parts);

    const app = createApp(parts);
    closing.push(() => app.close());
    const again = await app.replayDeletions();
    if (again)
      say(`${again} accounts that were deleted came back with an older backup and are deleted again.`);
    const port = await app.listen();
    app.worker.start();
    app.slowWorker.start();

    const origin = config.publicOrigin ?? `http://localhost:${port}`;
    say(`Alongside is at ${origin}`);
    if (
      !config.production &&
      (seeded || (await MemberModel.exists({ handleKey: SAMPLE_SIGN_INS[0]?.handleKey })))
    ) {
      say('This is the sample community. Sign in as');
      for (const { role, handle, password } of SAMPLE_SIGN_INS)
        say(`  ${role.padEnd(16)} ${handle.padEnd(18)} ${password}`);
    }
    const token = await app.joining.issueSetupToken(systemContext(app.node, systemClock.now()));
    if (token) say(`Create the first administrator, once, within a day: ${origin}/setup?token=${token}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    log.error({ error: traceOf(error) }, 'the service could not start');
    process.stderr.write(`Alongside could not start: ${reason}\n`);
    await stop(1);
  }
}

await main();
