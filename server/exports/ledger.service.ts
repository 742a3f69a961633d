import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Context } from '../platform/context.ts';
import { sameText } from '../platform/secrets.ts';
import type { Leaving } from './leaving.model.ts';

/** What the ledger says of one deletion. Ids alone, which lead to nothing once the account is gone. */
export type Entry = Pick<Leaving, '_id' | 'memberId' | 'posts' | 'closedAt' | 'purgeAt'> & { begunAt: Date };

const macOf = (ctx: Context, entry: Entry) =>
  ctx.node.secrets.hash('deletion', [entry._id, entry.memberId, entry.posts].join('.'));

/** Writes deletions to a file beside the database, so that they are known when an older database comes back. */
export async function noteDeletions(ctx: Context, file: string, entries: readonly Entry[]): Promise<void> {
  if (!entries.length) return;
  await mkdir(dirname(file), { recursive: true });
  const lines = entries.map((entry) => `${JSON.stringify({ ...entry, mac: macOf(ctx, entry) })}\n`);
  await appendFile(file, lines.join(''), { mode: 0o600 });
}

/** Reads them back. A line that was cut off or that is not ours counts as none. */
export async function readDeletions(ctx: Context, file: string): Promise<Entry[]> {
  if (!existsSync(file)) return [];
  return (await readFile(file, 'utf8')).split('\n').flatMap((line) => {
    try {
      const { _id, memberId, posts, closedAt, purgeAt, begunAt, mac } = JSON.parse(line);
      const entry: Entry = {
        _id,
        memberId,
        posts,
        closedAt: new Date(closedAt),
        purgeAt: new Date(purgeAt),
        begunAt: new Date(begunAt),
      };
      return typeof mac === 'string' && sameText(mac, macOf(ctx, entry)) ? [entry] : [];
    } catch {
      return [];
    }
  });
}
