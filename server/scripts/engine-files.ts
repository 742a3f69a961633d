import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

const DATA = 'data.mdb';
const NOTE = 'backup.json';
/** What every file of LMDB begins with, after the page's own head. */
const MAGIC = 0xbeefc0de;

function openExisting(directory: string): Store {
  const file = join(directory, DATA);
  if (!existsSync(file)) throw new Error(`there are no engine data in ${directory}`);
  // LMDB itself crashes on a file that is none of its own.
  const head = Buffer.alloc(64);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, head, 0, head.length, 0);
  } finally {
    closeSync(descriptor);
  }
  if (![16, 24].some((at) => head.readUInt32LE(at) === MAGIC))
    throw new Error(`${file} is damaged: it is no database file`);
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

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Compares a backup's file with what was noted when it was made; throws when a byte is another. */
async function requireUntouched(directory: string): Promise<void> {
  const note = join(directory, NOTE);
  if (!existsSync(note)) throw new Error(`there is no ${NOTE} in ${directory}: it is no backup`);
  const { sha256 } = JSON.parse(readFileSync(note, 'utf8')) as { sha256?: unknown };
  if (sha256 !== (await hashOf(join(directory, DATA))))
    throw new Error(`${directory} is damaged: its file is not the one that was saved`);
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
  const found = requireSound(target);
  const note = {
    createdAt: new Date().toISOString(),
    documents: found.documents,
    digest: found.digest,
    sha256: await hashOf(join(target, DATA)),
  };
  writeFileSync(join(target, NOTE), `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 });
  return found;
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
  await requireUntouched(resolve(from));
  const fresh = `${target}.restoring-${process.pid}`;
  const copied = await copyEngine(from, fresh);
  rmSync(join(fresh, NOTE));
  let kept: string | null = null;
  if (existsSync(target)) {
    kept = `${target}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`;
    renameSync(target, kept);
  } else mkdirSync(dirname(target), { recursive: true });
  renameSync(fresh, target);
  return { ...copied, kept };
}
