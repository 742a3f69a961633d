import type { ParsedOf } from '../../shared/operations.ts';
import { sightOf } from '../accounts/sight.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { requireThread, type Thread } from './forum.access.ts';
import { canReadSpace } from './forum.policy.ts';
import { findPlace, viewPosts, viewThreadLines } from './forum.view.ts';
import { PostModel } from './post.model.ts';
import { ReadingModel, readingId } from './reading.model.ts';
import { knownSpaces } from './spaces.ts';

const MOST_FOLLOWED = 100;
const MOST_NEW = 50;

/** Follows, stops or mutes a thread. */
export async function setFollow(ctx: Context, input: ParsedOf<'forum.setFollow'>) {
  const { memberId } = signedIn(ctx);
  const { threadId, follow } = input;
  await requireThread(ctx, threadId, 'read');
  await ReadingModel.updateOne(
    { _id: readingId(memberId, threadId) },
    { $set: { follow, touchedAt: ctx.now }, $setOnInsert: { memberId, threadId } },
    { upsert: true },
  );
  return { threadId, follow };
}

/** Remembers how far the viewer has read. */
export async function markRead(ctx: Context, input: ParsedOf<'forum.markRead'>) {
  const { memberId } = signedIn(ctx);
  const { threadId } = input;
  await requireThread(ctx, threadId, 'read');
  const until = new Date(Math.min(Date.parse(input.until), ctx.now.getTime()));
  const place = await ReadingModel.findOneAndUpdate(
    { _id: readingId(memberId, threadId) },
    { $max: { readAt: until }, $set: { touchedAt: ctx.now }, $setOnInsert: { memberId, threadId } },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  return { threadId, readAt: (place?.readAt ?? until).toISOString() };
}

/** The threads that the viewer follows, what is unread first. */
export async function listFollowed(ctx: Context) {
  const { memberId } = signedIn(ctx);
  const places = await ReadingModel.find({ memberId, follow: 'following' }, { threadId: 1 })
    .sort({ touchedAt: -1 })
    .limit(MOST_FOLLOWED)
    .lean();
  const [rows, spaces] = await Promise.all([
    PostModel.find(
      { threadId: { $in: places.map((place) => place.threadId) }, thread: { $type: 'object' } },
      { body: 0, html: 0, history: 0, counted: 0 },
    )
      .limit(MOST_FOLLOWED)
      .lean(),
    knownSpaces(ctx.now),
  ]);
  const readable = (rows as unknown as Thread[])
    .filter((row) => {
      const space = spaces.get(row.thread.spaceId);
      return row.state === 'published' && space && canReadSpace(ctx.viewer, space);
    })
    .sort((a, b) => b.thread.lastActivityAt.getTime() - a.thread.lastActivityAt.getTime());
  const lines = await viewThreadLines(ctx, readable, (id) => spaces.get(id));
  return { items: [...lines.filter((line) => line.unread), ...lines.filter((line) => !line.unread)] };
}

/** What came since the viewer last read a thread: what speaks to them first. Nothing where they never were. */
export async function getCatchUp(ctx: Context, input: ParsedOf<'forum.getCatchUp'>) {
  const { memberId } = signedIn(ctx);
  const { threadId } = input;
  const [placed, place] = await Promise.all([requireThread(ctx, threadId, 'read'), findPlace(ctx, threadId)]);
  if (!place?.readAt) return { toMe: [], others: [], more: false };
  const since = place.readAt;
  const rows = await PostModel.find(
    {
      threadId,
      publishedAt: { $gt: since },
      thread: null,
      state: 'published',
      authorId: { $nin: [memberId, ...sightOf(ctx).ids] },
    },
    { history: 0, counted: 0 },
  )
    .sort({ publishedAt: 1 })
    .limit(MOST_NEW + 1)
    .lean();
  const speaksToMe = (row: (typeof rows)[number]) =>
    row.answersId === memberId ||
    row.mentions.includes(memberId) ||
    row.quotes.some((quote) => quote.authorId === memberId);
  const shown = rows.slice(0, MOST_NEW);
  const [toMe, others] = await Promise.all([
    viewPosts(ctx, shown.filter(speaksToMe), placed, place),
    viewPosts(
      ctx,
      shown.filter((row) => !speaksToMe(row)),
      placed,
      place,
    ),
  ]);
  return { toMe, others, more: rows.length > MOST_NEW };
}
