import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import mongoose from 'mongoose';
import { handleKey } from '../../../server/accounts/handles.ts';
import { MemberModel } from '../../../server/accounts/member.model.ts';
import '../../../server/app.ts';
import { PostModel } from '../../../server/forum/post.model.ts';
import { ReadingModel, readingId } from '../../../server/forum/reading.model.ts';
import { SpaceModel } from '../../../server/forum/space.model.ts';
import {
  connectDatabase,
  createIndexes,
  disconnectDatabase,
} from '../../../server/platform/database/connect.ts';
import { startEngine } from '../../../server/platform/database/engine.ts';
import { renderBody } from '../../../server/platform/markdown.ts';
import { secretsFrom } from '../../../server/platform/secrets.ts';
import { gramsOf } from '../../../server/platform/spelling.ts';
import { newId } from '../../../shared/ids.ts';
import { DAY, HOUR, later, MINUTE } from '../../../shared/time.ts';

/** The secret of the benchmark's installations: on loopback alone, of no use elsewhere. */
export const SECRET = 'only for a benchmark on loopback, of no use elsewhere';
/** How many members there are, each with a session. */
export const MEMBERS = 5_000;
const SPACES = 8;
const BATCH = 2_000;
const silent = { info() {}, warn() {}, error() {} };

/** Words by Zipf's law, so that a search meets rare and frequent ones. */
const word = () => `w${Math.floor(12_000 ** Math.random()).toString(36)}`;
const words = (count: number) => Array.from({ length: count }, word).join(' ');

/** The session id of a member of the benchmark. */
export const sessionId = (member: number) => `bench-${member}`;

/** The cookie of that session as a browser would send it to a production installation. */
export function cookieOf(member: number): string {
  const sid = sessionId(member);
  const signed = createHmac('sha256', secretsFrom(SECRET).key('session'))
    .update(sid)
    .digest('base64')
    .replace(/=+$/, '');
  return `__Host-sid=${encodeURIComponent(`s:${sid}.${signed}`)}`;
}

const memberIds: string[] = [];

async function members(now: Date): Promise<void> {
  const joinedAt = later(now, -90 * DAY);
  for (let at = 0; at < MEMBERS; at += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, MEMBERS - at) }, (_, i) => {
      const handle = `member-${at + i}`;
      const _id = newId('member', joinedAt.getTime());
      memberIds.push(_id);
      return {
        ...new MemberModel({ _id, handle, joinedAt, clientId: _id, passwordHash: 'none' }).toObject(),
        handleKey: handleKey(handle),
        handleGrams: gramsOf(handleKey(handle)),
        outbox: [],
      };
    });
    await MemberModel.collection.insertMany(rows as never);
  }
  const sessions = mongoose.connection.collection('sessions');
  await sessions.insertMany(
    memberIds.map((memberId, at) => ({
      _id: sessionId(at) as never,
      expires: later(now, 30 * DAY),
      lastModified: now,
      session: {
        cookie: {
          originalMaxAge: 30 * DAY,
          expires: later(now, 30 * DAY),
          secure: true,
          httpOnly: true,
          path: '/',
        },
        passport: { user: { memberId, epoch: 0 } },
      },
    })),
  );
}

async function posts(threadCount: number, postCount: number, now: Date): Promise<void> {
  const spaces = Array.from({ length: SPACES }, (_, at) => ({
    ...new SpaceModel({
      _id: newId('space', now.getTime()),
      clientId: `space-${at}`,
      name: `Space ${at}`,
      nameKey: `space ${at}`,
      purpose: words(12),
      position: at,
      threadCount: Math.ceil(threadCount / SPACES),
      lastActivityAt: now,
      createdAt: now,
    }).toObject(),
    outbox: [],
  }));
  await SpaceModel.collection.insertMany(spaces as never);
  const each = Math.floor(postCount / threadCount);
  let rows: object[] = [];
  const flush = async () => {
    if (rows.length) await PostModel.collection.insertMany(rows as never);
    rows = [];
  };
  for (let t = 0; t < threadCount; t++) {
    const begun = later(now, -60 * DAY + (t / threadCount) * 59 * DAY);
    const threadId = newId('thread', begun.getTime());
    const spaceId = spaces[t % SPACES]?._id ?? '';
    let parent: string | null = null;
    for (let p = 0; p < each; p++) {
      const at = later(begun, p * 3 * MINUTE);
      const _id = newId('post', at.getTime());
      const opening = p === 0;
      const under: string | null = !opening && p % 4 === 0 ? parent : null;
      if (!opening && !under) parent = _id;
      const authorId = memberIds[(t * 31 + p * 7) % MEMBERS] ?? '';
      const body = words(opening ? 90 : 45);
      rows.push({
        ...new PostModel({
          _id,
          threadId,
          spaceId,
          authorId,
          clientId: _id,
          parentId: under,
          path: under ? `${under}.${_id}` : _id,
          body,
          html: renderBody(body),
          reactions: { like: p % 5 },
          createdAt: at,
          publishedAt: at,
        }).toObject(),
        thread: opening
          ? {
              title: words(6),
              spaceId,
              state: 'open',
              replyCount: each - 1,
              lastActivityAt: later(begun, each * 3 * MINUTE + HOUR),
              tags: [],
              region: null,
              poll: null,
              summary: null,
              firstReplyAt: later(begun, 3 * MINUTE),
              offer: null,
              counted: [],
            }
          : null,
        outbox: [],
      });
      if (rows.length >= BATCH) await flush();
    }
    const readers = Array.from({ length: 8 }, (_, i) => memberIds[(t * 31 + i * 7) % MEMBERS] ?? '');
    await ReadingModel.collection.insertMany(
      [...new Set(readers)].map((memberId) => ({
        ...new ReadingModel({
          _id: readingId(memberId, threadId),
          memberId,
          threadId,
          follow: 'following',
          readAt: begun,
          touchedAt: begun,
        }).toObject(),
        outbox: [],
      })) as never,
    );
  }
  await flush();
}

/** Fills an installation's data folder once; later runs find it there. `fresh` throws away what an older schema left. */
export async function seeded(
  name: string,
  size: { threads: number; posts: number },
  fresh: boolean,
): Promise<string> {
  const folder = resolve('data/bench', name);
  if (fresh) rmSync(folder, { recursive: true, force: true });
  const done = join(folder, 'seeded');
  if (existsSync(done)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const engine = await startEngine({
    dbPath: join(folder, 'db'),
    entry: resolve('dist/server/engine.js'),
    logger: silent,
  });
  await connectDatabase(engine.uri);
  const now = new Date();
  memberIds.length = 0;
  await members(now);
  await posts(size.threads, size.posts, now);
  await createIndexes();
  await disconnectDatabase();
  await engine.close();
  writeFileSync(done, now.toISOString());
  return folder;
}
