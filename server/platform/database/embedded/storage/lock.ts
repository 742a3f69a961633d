import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'engine.lock';

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return otherwise;
  }
}

/** What tells a process from a later one with the same id: the moment it began, in clock ticks since the start. */
function startedAt(pid: number): string {
  const stat = readOr(`/proc/${pid}/stat`, '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

const bootId = () => readOr('/proc/sys/kernel/random/boot_id', 'unknown');
const mine = () => `${process.pid} ${bootId()} ${startedAt(process.pid)}`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isHeld(content: string): boolean {
  const [pidText = '', boot, started] = content.split(' ');
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0 || boot !== bootId() || !isAlive(pid)) return false;
  return started === undefined || started === '' || startedAt(pid) === started;
}

/** The process that holds this data directory, or null. */
export function holderOf(directory: string): number | null {
  const content = readOr(join(directory, FILE), '');
  return content && isHeld(content) ? Number(content.split(' ')[0]) : null;
}

/**
 * Claims a data directory for this process and returns how to let it go. Throws when a living process holds it; what a
 * dead one or an earlier start of the machine left is taken over.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, FILE);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, mine(), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        linkSync(draft, path);
        return () => {
          if (readOr(path, '') === mine()) rmSync(path, { force: true });
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const content = readOr(path, '');
      if (isHeld(content))
        throw new Error(
          `the data directory ${directory} is held by the engine with process id ${content.split(' ')[0]}`,
        );
      if (existsSync(path) && readOr(path, '') === content) unlinkSync(path);
    }
    throw new Error(`the data directory ${directory} can't be locked`);
  } finally {
    rmSync(draft, { force: true });
  }
}
