import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { holderOf } from '../platform/database/embedded/storage/lock.ts';
import { Store } from '../platform/database/embedded/storage/store.ts';
import { type Verified, verifyStore } from '../platform/database/embedded/storage/verify.ts';

/** Reads a script's options, all of which must be given; ends the process with a usage line otherwise. */
export function readArguments<Name extends string>(names: Name[]): Record<Name, string> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  let values: Record<string, string | boolean | undefined> = {};
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    console.error((error as Error).message);
  }
  for (const name of names) {
    if (typeof values[name] === 'string') continue;
    console.error(`usage: ${names.map((one) => `--${one} DIRECTORY`).join(' ')}`);
    process.exit(2);
  }
  return values as Record<Name, string>;
}

function openExisting(directory: string): Store {
  if (!existsSync(join(directory, 'data.mdb'))) throw new Error(`there are no engine data in ${directory}`);
  return new Store(directory, { readOnly: true });
}

/** Walks all documents and indexes of a directory; the engine may be running. */
export function verifyEngine(directory: string): Verified {
  const store = openExisting(resolve(directory));
  try {
    return verifyStore(store);
  } finally {
    void store.close();
  }
}

function requireSound(directory: string): Verified {
  const found = verifyEngine(directory);
  if (found.faults.length > 0)
    throw new Error(`${directory} is not sound: ${found.faults[0]} (${found.faults.length} faults)`);
  return found;
}

/** Copies a directory's data as they are at one moment, and checks the copy. The engine may be running. */
export async function copyEngine(from: string, to: string): Promise<Verified> {
  const target = resolve(to);
  if (existsSync(target) && readdirSync(target).length > 0) throw new Error(`${target} is not empty`);
  mkdirSync(target, { recursive: true, mode: 0o700 });
  const store = openExisting(resolve(from));
  try {
    await store.copyTo(target);
  } finally {
    await store.close();
  }
  return requireSound(target);
}

/**
 * Checks a backup and puts a copy of it in the place of a directory, whose data are moved aside. Throws when an engine
 * holds the directory or the backup is not sound.
 */
export async function restoreEngine(from: string, to: string): Promise<Verified & { kept: string | null }> {
  const target = resolve(to);
  const holder = holderOf(target);
  if (holder !== null)
    throw new Error(`${target} is in use by the engine with process id ${holder}; stop it first`);
  requireSound(resolve(from));
  const fresh = `${target}.restoring-${process.pid}`;
  const copied = await copyEngine(from, fresh);
  let kept: string | null = null;
  if (existsSync(target)) {
    kept = `${target}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`;
    renameSync(target, kept);
  } else mkdirSync(dirname(target), { recursive: true });
  renameSync(fresh, target);
  return { ...copied, kept };
}
