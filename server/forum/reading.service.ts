import type { ParsedOf } from '../../shared/operations.ts';
import { maskIdsOf } from '../accounts/masks.ts';
import { sightOf } from '../accounts/sight.ts';
import { gathering } from '../platform/along.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { requireThread, type Thread } from './forum.access.ts';
import { canReadSpace } from './forum.policy.ts';
import { findPlace, viewPosts, viewThreadLines } from './forum.view.ts';
import { behindMasks, ownIn } from './masks.ts';
import { PostModel } from './post.model.ts';
import { type Reading, ReadingModel, readingId } from './reading.model.ts';
import { wordsFor } from './sight.view.ts';
import { knownSpaces } from './spaces.ts';

const MOST_FOLLOWED = 100;
const FEW_FOLLOWING = 500;
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
  const changed = await changeWithEvents<Reading>(
    ctx,
    ReadingModel,
    { _id: readingId(memberId, threadId) },
    { $max: { readAt: until }, $set: { touchedAt: ctx.now }, $setOnInsert: { memberId, threadId } },
    [event('forum.thread.read', { threadId, memberId, until: until.toISOString() })],
    { upsert: true },
  );
  return { threadId, readAt: (changed?.doc.readAt ?? until).toISOString() };
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

/** Titles of those among some threads that the viewer may read; '' where they do not want to see whose it is. */
export async function listReadable(ctx: Context, threadIds: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(threadIds)];
  if (!wanted.length) return new Map();
  const [rows, spaces] = await Promise.all([
    PostModel.find(
      { threadId: { $in: wanted }, thread: { $type: 'object' } },
      { threadId: 1, authorId: 1, state: 1, 'thread.title': 1, 'thread.spaceId': 1 },
    )
      .limit(wanted.length)
      .lean() as unknown as Promise<Thread[]>,
    knownSpaces(ctx.now),
  ]);
  const own = ctx.viewer?.memberId;
  return new Map(
    (await behindMasks(ctx, rows)).flatMap((row): [string, string][] => {
      const space = spaces.get(row.thread.spaceId);
      const mine = ownIn(ctx, row.authorId, row.threadId) === own;
      const there = row.state === 'published' || (mine && row.state !== 'taken-back');
      if (!space || !there || !canReadSpace(ctx.viewer, space)) return [];
      return [[row.threadId, sightOf(ctx).hides(row.authorId) ? '' : wordsFor(ctx, row.thread.title)]];
    }),
  );
}

/** All who follow a thread; null where there are too many for one look at several threads. */
const fewFollowing = gathering<string, string[] | null>(async (threadIds) => {
  const rows = await ReadingModel.find(
    { threadId: { $in: [...new Set(threadIds)] }, follow: 'following' },
    { memberId: 1, threadId: 1 },
  )
    .limit(FEW_FOLLOWING + 1)
    .lean();
  return (at) =>
    rows.length > FEW_FOLLOWING
      ? null
      : rows.filter((row) => row.threadId === threadIds[at]).map((row) => row.memberId);
});

/** Members who follow a thread, in the order of their ids after one; `next` is where the following page begins, null at the end. */
export async function listFollowing(
  threadId: string,
  after: string,
  limit: number,
): Promise<{ following: string[]; next: string | null }> {
  const few = after === '' ? await fewFollowing(threadId) : null;
  if (few && few.length < limit) return { following: few, next: null };
  const rows = await ReadingModel.find(
    { threadId, follow: 'following', memberId: { $gt: after } },
    { memberId: 1 },
  )
    .sort({ memberId: 1 })
    .limit(limit)
    .lean();
  const following = rows.map((row) => row.memberId);
  return { following, next: following.length < limit ? null : (following.at(-1) ?? null) };
}

/** Some members, without those who muted a thread. */
export async function withoutMuting(threadId: string, memberIds: readonly string[]): Promise<string[]> {
  if (!memberIds.length) return [];
  const muting = await ReadingModel.find(
    { _id: { $in: memberIds.map((memberId) => readingId(memberId, threadId)) }, follow: 'muted' },
    { memberId: 1 },
  )
    .limit(memberIds.length)
    .lean();
  const silent = new Set(muting.map((row) => row.memberId));
  return memberIds.filter((memberId) => !silent.has(memberId));
}

/** What came since the viewer last read a thread: what speaks to them first. Nothing where they never were. */
export async function getCatchUp(ctx: Context, input: ParsedOf<'forum.getCatchUp'>) {
  const { memberId } = signedIn(ctx);
  const { threadId } = input;
  const [placed, place] = await Promise.all([requireThread(ctx, threadId, 'read'), findPlace(ctx, threadId)]);
  if (!place?.readAt) return { toMe: [], others: [], more: false };
  const since = place.readAt;
  const mine = [memberId, ...maskIdsOf(ctx, memberId, threadId)];
  const rows = await PostModel.find(
    {
      threadId,
      publishedAt: { $gt: since },
      thread: null,
      state: 'published',
      authorId: { $nin: [...mine, ...sightOf(ctx).ids] },
    },
    { history: 0, counted: 0 },
  )
    .sort({ publishedAt: 1 })
    .limit(MOST_NEW + 1)
    .lean();
  const speaksToMe = (row: (typeof rows)[number]) =>
    mine.includes(row.answersId ?? '') ||
    row.mentions.includes(memberId) ||
    row.quotes.some((quote) => mine.includes(quote.authorId));
  const shown = (await behindMasks(ctx, rows.slice(0, MOST_NEW))).filter((row) => row.state === 'published');
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
