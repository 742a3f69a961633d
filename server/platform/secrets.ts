import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** Keys drawn from the one secret, one per purpose, so that none can be used for another. */
export interface Secrets {
  /** A key of 32 bytes, in hexadecimal, for a purpose. */
  key(purpose: string): string;
  /** A keyed hash: the same value gives the same text, and the value can not be found from it without the secret. */
  hash(purpose: string, value: string): string;
}

/** Draws keys from a secret. */
export function secretsFrom(secret: string): Secrets {
  const drawn = new Map<string, string>();
  const key = (purpose: string) => {
    const known = drawn.get(purpose);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', secret, 'alongside', purpose, 32)).toString('hex');
    drawn.set(purpose, made);
    return made;
  };
  return { key, hash: (purpose, value) => createHmac('sha256', key(purpose)).update(value).digest('hex') };
}

/** Compares two texts in a time that tells nothing of where they differ. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The secret of this installation: configured, or (outside production) made once and kept in the data folder with mode 0600. */
export function loadSecret(config: Pick<Config, 'secret' | 'dataDir'>): string {
  if (config.secret) return config.secret;
  const file = join(config.dataDir, 'secret');
  if (!existsSync(file)) {
    mkdirSync(config.dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
