import { resolve } from 'node:path';
import { z } from 'zod';
import { staleLines } from '../../shared/regions.ts';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().default('./data'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//)
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//)
    .optional(),
  SESSION_SECRET: z.string().optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  MAIL_FROM: z.string().default('Alongside <no-reply@localhost>'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  RATE_SCALE: z.coerce.number().positive().optional(),
  SEED: flag.optional(),
  FIRST_POSTS: z.coerce.number().int().min(0).max(10).default(2),
});

/** Everything that the environment decides, typed and checked. */
export interface Config {
  production: boolean;
  /** Outputs and events are parsed before they leave: on outside production. */
  checkOutputs: boolean;
  port: number;
  host: string;
  /** Origin of the service as people see it, without a slash at the end; null follows the port outside production. */
  publicOrigin: string | null;
  dataDir: string;
  /** Null runs the bundled engine. */
  mongodbUri: string | null;
  redisUrl: string | null;
  /** Null outside production: made at the first start and kept in the data folder. */
  secret: string | null;
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  trustProxy: number;
  smtpUrl: string | null;
  mailFrom: string;
  logLevel: string;
  /** Multiplies the rate classes; 1 in production, roomier for development and tests. */
  rateScale: number;
  /** Loads the sample community into an empty database. Never in production. */
  seed: boolean;
  /** How many posts of a new member a moderator reads before others can. */
  firstPosts: number;
}

/** The configuration has faults; `faults` lists every one, a plain sentence each. */
export class UnsafeConfig extends Error {
  constructor(readonly faults: string[]) {
    super(`The configuration can not be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

const SAMPLE_SECRET = 'change-me';

function productionFaults(env: z.output<typeof environment>, now: Date): string[] {
  const faults: string[] = [];
  if (!env.SESSION_SECRET)
    faults.push('SESSION_SECRET is missing: set a random text of at least 32 characters.');
  else if (env.SESSION_SECRET.length < 32 || env.SESSION_SECRET.includes(SAMPLE_SECRET))
    faults.push('SESSION_SECRET is too short or the sample: set a random text of at least 32 characters.');
  if (!env.PUBLIC_URL) faults.push('PUBLIC_URL is missing: the https address that people type.');
  else if (!env.PUBLIC_URL.startsWith('https://'))
    faults.push('PUBLIC_URL must start with https:// so that sign-in cookies are never sent in the open.');
  if (env.TRUST_PROXY === undefined)
    faults.push(
      'TRUST_PROXY is missing: the number of proxies in front (0 if none), so that addresses are not forged.',
    );
  if (env.RATE_SCALE !== undefined) faults.push('RATE_SCALE is for development and tests: take it out.');
  if (env.SEED) faults.push('SEED loads sample people with known passwords: take it out.');
  for (const line of staleLines(now))
    faults.push(`Help line ${line} was last verified more than 180 days ago: check it.`);
  return faults;
}

/** The configuration of this process. Throws `UnsafeConfig` with every fault at once. */
export function configOfProcess(): Config {
  return readConfig(process.env, new Date());
}

/** Reads and checks an environment. Throws `UnsafeConfig` with every fault at once. */
export function readConfig(source: Record<string, string | undefined>, now: Date): Config {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new UnsafeConfig(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const env = parsed.data;
  const production = env.NODE_ENV === 'production';
  const faults = production ? productionFaults(env, now) : [];
  if (faults.length) throw new UnsafeConfig(faults);
  return {
    production,
    checkOutputs: !production,
    port: env.PORT,
    host: env.HOST,
    publicOrigin: env.PUBLIC_URL ? new URL(env.PUBLIC_URL).origin : null,
    dataDir: resolve(env.DATA_DIR),
    mongodbUri: env.MONGODB_URI ?? null,
    redisUrl: env.REDIS_URL ?? null,
    secret: env.SESSION_SECRET ?? null,
    trustProxy: env.TRUST_PROXY ?? 0,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    logLevel: env.LOG_LEVEL,
    rateScale: env.RATE_SCALE ?? (production ? 1 : 20),
    seed: !production && (env.SEED ?? true),
    firstPosts: env.FIRST_POSTS,
  };
}
