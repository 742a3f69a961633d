import { Refusal } from '../../shared/errors.ts';
import type { OperationName } from '../../shared/operations.ts';
import { isResponder } from '../../shared/roles.ts';
import { HOUR, later, SECOND } from '../../shared/time.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { traceOf } from '../platform/logger.ts';
import type { ReadGuard } from '../platform/operation.ts';
import { changeWithEvents, event, isDuplicate } from '../platform/outbox.ts';
import { KEPT_MS, type ReadingCount, ReadingCountModel } from './reading-count.model.ts';
import { markOf, shownBy } from './shown.ts';

/**
 * What nobody reads in an hour: people who spend a whole evening here stay below a tenth of it. Posts are counted as they are handed
 * out with their words, each once, however many stand on a page: whoever copies takes pages, and 300 full ones within an hour are 6,000 posts.
 */
const PAST = { posts: 2_800, profiles: 350 };
/** Counts stay in this process until they come to so much; so most people's are never written anywhere. */
const WRITTEN_EACH = { posts: 100, profiles: 20 };
/** While reading is slow: about what a person takes in. */
const WAIT_FOR = { postMs: 1.5 * SECOND, profileMs: 15 * SECOND };
const MOST_KEPT = 20_000;

/** What one process knows of someone's reading in their hour. */
interface Reader {
  since: number;
  /** Marks of what they were shown: shown again, it does not count. */
  marks: Set<number>;
  posts: number;
  profiles: number;
  slowedUntil: number;
  /** When the next page comes, while it is slow. */
  nextAt: number;
}

/** Adds to someone's hour, beginning a new one where the last is over. */
async function add(memberId: string, posts: number, profiles: number, now: Date): Promise<ReadingCount> {
  const expiresAt = later(now, 2 * HOUR);
  const hourAgo = later(now, -HOUR);
  const counted = await ReadingCountModel.findOneAndUpdate(
    { _id: memberId, since: { $gt: hourAgo } },
    { $inc: { posts, profiles }, $max: { expiresAt } },
    { returnDocument: 'after' },
  ).lean();
  if (counted) return counted;
  const fresh = { since: now, posts, profiles, pastAt: null, slowedUntil: null };
  try {
    return (await ReadingCountModel.findOneAndUpdate(
      { _id: memberId, since: { $lte: hourAgo } },
      { $set: fresh, $max: { expiresAt } },
      { upsert: true, returnDocument: 'after' },
    ).lean()) as ReadingCount;
  } catch (error) {
    // Another node began the hour at this moment.
    if (isDuplicate(error)) return add(memberId, posts, profiles, now);
    throw error;
  }
}

/** Writes down that someone went past what people read: once in their hour, on whichever node; staff are not slowed by it. */
async function goPast(ctx: Context, count: ReadingCount): Promise<ReadingCount> {
  const slowed = !isResponder(signedIn(ctx));
  const until = later(ctx.now, HOUR);
  const { _id: memberId, posts, profiles } = count;
  const changed = await changeWithEvents(
    ctx,
    ReadingCountModel,
    { _id: memberId, pastAt: null },
    {
      $set: {
        pastAt: ctx.now,
        since: ctx.now,
        slowedUntil: slowed ? until : null,
        note: '',
        answer: '',
        expiresAt: later(ctx.now, KEPT_MS),
      },
    },
    [event('accounts.reading.past', { memberId, posts, profiles, slowed })],
  );
  return changed?.doc ?? (await ReadingCountModel.findOne({ _id: memberId }).lean()) ?? count;
}

/** Builds the guard against copying by members: it counts what they are shown, and slows who is shown far more than people read. */
export function createReadGuard(scale: number): ReadGuard {
  const readers = new Map<string, Reader>();

  function readerOf(memberId: string, now: number): Reader {
    let reader = readers.get(memberId);
    if (!reader || (now - reader.since >= HOUR && now >= reader.slowedUntil) || now < reader.since) {
      if (readers.size > MOST_KEPT) readers.clear();
      reader = { since: now, marks: new Set(), posts: 0, profiles: 0, slowedUntil: 0, nextAt: 0 };
      readers.set(memberId, reader);
    }
    return reader;
  }

  async function write(ctx: Context, reader: Reader): Promise<void> {
    const { memberId } = signedIn(ctx);
    const { posts, profiles } = reader;
    reader.posts = 0;
    reader.profiles = 0;
    let count = await add(memberId, posts, profiles, ctx.now).catch((error: unknown) => {
      reader.posts += posts;
      reader.profiles += profiles;
      throw error;
    });
    const fine = count.fineUntil !== null && count.fineUntil > ctx.now;
    const past = count.posts >= PAST.posts * scale || count.profiles >= PAST.profiles * scale;
    if (past && !fine && !count.pastAt) count = await goPast(ctx, count);
    reader.slowedUntil = count.slowedUntil?.getTime() ?? 0;
  }

  return {
    async before(name, ctx) {
      if (!ctx.viewer || !shownBy(name)) return;
      const reader = readers.get(ctx.viewer.memberId);
      const now = ctx.now.getTime();
      if (!reader || now >= reader.slowedUntil || now >= reader.nextAt || isResponder(ctx.viewer)) return;
      // Someone at the desk may have found it fine meanwhile, on another node.
      const count = await ReadingCountModel.findOne({ _id: ctx.viewer.memberId }, { slowedUntil: 1 }).lean();
      reader.slowedUntil = count?.slowedUntil?.getTime() ?? 0;
      if (now >= reader.slowedUntil) return;
      throw new Refusal('READING_SLOWED', {
        until: new Date(reader.slowedUntil).toISOString(),
        retryAfterSeconds: String(Math.ceil((reader.nextAt - now) / SECOND)),
      });
    },
    after(name: OperationName, ctx, value) {
      const shown = ctx.viewer && shownBy(name)?.(value);
      if (!ctx.viewer || !shown) return;
      const now = ctx.now.getTime();
      const reader = readerOf(ctx.viewer.memberId, now);
      const { marks } = reader;
      const isNew = (id: string) => marks.size < marks.add(markOf(id)).size;
      const posts = shown.posts.filter(isNew).length;
      const profiles = shown.profiles.filter(isNew).length;
      if (!posts && !profiles) return;
      reader.posts += posts;
      reader.profiles += profiles;
      if (now < reader.slowedUntil)
        reader.nextAt = now + posts * WAIT_FOR.postMs + profiles * WAIT_FOR.profileMs;
      if (reader.posts < WRITTEN_EACH.posts && reader.profiles < WRITTEN_EACH.profiles) return;
      // Nobody's reading waits for it; what could not be written is counted with what comes next.
      write(ctx, reader).catch((error: unknown) => {
        ctx.node.log.error({ error: traceOf(error) }, 'reading could not be counted');
      });
    },
  };
}
