import type { Model } from 'mongoose';
import { Refusal } from '../../shared/errors.ts';
import { later, MINUTE } from '../../shared/time.ts';
import { isMask } from '../accounts/masks.ts';
import { updateAlong } from '../platform/along.ts';
import { type Listener, listener } from '../platform/dispatch.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { findThread, type Thread } from './forum.access.ts';
import { type Post, PostModel } from './post.model.ts';
import { counted, publishedEvents } from './posting.service.ts';
import { NO_CHOICES, ReadingModel, readingId } from './reading.model.ts';
import { keepWords } from './search.service.ts';
import { SpaceModel } from './space.model.ts';
import { FIRST_OFFER_AFTER_MS } from './unanswered.ts';
import { keepOffers } from './welcoming.service.ts';

const KEPT_EVENTS = 100;

/** Counts an event once: the counts and the event's id are one write. */
async function countOnce<T>(
  model: Model<T>,
  filter: Record<string, unknown>,
  eventId: string,
  counts: { inc: Record<string, number>; max?: Record<string, Date>; list?: string },
): Promise<void> {
  const list = counts.list ?? 'counted';
  await updateAlong(model, {
    filter: { ...filter, [list]: { $ne: eventId } },
    update: {
      $inc: counts.inc,
      $push: { [list]: { $each: [eventId], $slice: -KEPT_EVENTS } },
      ...(counts.max ? { $max: counts.max } : {}),
    },
  });
}

/** When each space was last touched from here. */
const touched = new Map<string, number>();
const TOUCH_EACH_MS = MINUTE;

/** Moves a space's last activity on, a minute at a time: it is a line in a list, and many write to it. */
async function touchSpace(spaceId: string, at: Date): Promise<void> {
  if (at.getTime() - (touched.get(spaceId) ?? 0) < TOUCH_EACH_MS) return;
  touched.set(spaceId, at.getTime());
  await SpaceModel.updateOne({ _id: spaceId }, { $max: { lastActivityAt: at } });
}

/** What a decision of the desk makes of a post in a state; null when it makes nothing of it. */
function decidedState(decision: string, state: Post['state']): Post['state'] | null {
  if (decision === 'withheld') return state === 'published' || state === 'waiting' ? 'withheld' : null;
  if (decision === 'approved') return state === 'waiting' ? 'published' : null;
  return decision === 'restored' && state === 'withheld' ? 'published' : null;
}

/** What the forum does when something happened: counters follow posts and reactions; a decision of the desk is carried out. */
export const forumListeners: readonly Listener[] = [
  listener('forum.countPost', 'forum.post.counted', async (_ctx, { id, at, payload }) => {
    const { threadId, spaceId, opening, by, authorId } = payload;
    if (opening) {
      const max = by === 1 ? { lastActivityAt: at } : undefined;
      await countOnce(SpaceModel, { _id: spaceId }, id, {
        inc: { threadCount: by },
        ...(max ? { max } : {}),
      });
      return;
    }
    const thread = { threadId, thread: { $type: 'object' } };
    await countOnce(PostModel, thread, id, {
      inc: { 'thread.replyCount': by },
      list: 'thread.counted',
      ...(by === 1 ? { max: { 'thread.lastActivityAt': at } } : {}),
    });
    if (by !== 1) return;
    await Promise.all([
      touchSpace(spaceId, at),
      payload.answered ||
        PostModel.updateOne(
          { ...thread, 'thread.firstReplyAt': null, authorId: { $ne: authorId } } as never,
          {
            $set: { 'thread.firstReplyAt': at, 'thread.offer': null },
          },
        ),
    ]);
  }),
  listener('forum.followOwn', 'forum.post.published', async (_ctx, { at, payload }) => {
    const { memberId, threadId } = payload;
    // A place in the thread under a mask would be nobody's.
    if (isMask(memberId)) return;
    const _id = readingId(memberId, threadId);
    const follow = 'following';
    await updateAlong(
      ReadingModel,
      {
        filter: { _id },
        update: {
          $max: { readAt: at },
          $set: { touchedAt: at },
          $setOnInsert: { ...NO_CHOICES, memberId, threadId, follow },
        },
        upsert: true,
      },
      { filter: { _id, follow: 'auto' }, update: { $set: { follow } } },
    );
  }),
  listener('forum.keepWords', 'forum.post.published', async (_ctx, { at, payload }) => {
    if (!payload.opening) return;
    const thread = await findThread(payload.threadId);
    if (thread) await keepWords([thread.thread.title, ...thread.thread.tags], at);
  }),
  listener('forum.countReaction', 'forum.reaction.set', async (_ctx, { id, payload }) => {
    const { postId, kind, by } = payload;
    await countOnce(PostModel, { _id: postId }, id, { inc: { [`reactions.${kind}`]: by } });
  }),
  listener('forum.countMore', 'forum.more.asked', async (_ctx, { id, payload }) => {
    await countOnce(PostModel, { _id: payload.postId }, id, { inc: { moreAsked: 1 } });
  }),
  listener('forum.countWho', 'forum.who.asked', async (_ctx, { id, at, payload }) => {
    const _id = payload.postId;
    const fresh = { asked: 0, wanted: false, answer: null, openSince: at };
    await PostModel.updateOne({ _id, trust: null }, { $set: { trust: fresh } });
    await countOnce(PostModel, { _id }, id, { inc: { 'trust.asked': 1 } });
  }),
  listener('forum.countVote', 'forum.poll.voted', async (_ctx, { id, payload }) => {
    const { threadId, from, to } = payload;
    await countOnce(PostModel, { threadId, 'thread.poll': { $type: 'object' } }, id, {
      inc: {
        [`thread.poll.votes.${to}`]: 1,
        ...(from === null ? {} : { [`thread.poll.votes.${from}`]: -1 }),
      },
      list: 'thread.counted',
    });
  }),
  listener('forum.keepOffers', 'forum.thread.offered', async (_ctx, { at, payload }) =>
    keepOffers(payload.threadId, payload.memberIds, at),
  ),
  listener('forum.keepPages', 'knowledge.page.grown', async (_ctx, { payload }) => {
    const { threadId, pageId, on } = payload;
    await PostModel.updateOne(
      { threadId, thread: { $type: 'object' } },
      on ? { $addToSet: { 'thread.pages': pageId } } : { $pull: { 'thread.pages': pageId } },
    );
  }),
  listener('forum.carryOutDecision', 'review.item.decided', async (ctx, { at, payload }) => {
    const { subject, decision, reason, rule } = payload;
    if (subject.kind !== 'post') return;
    const post = await PostModel.findOne({ _id: subject.id }).lean();
    const to = post && decidedState(decision, post.state);
    const thread = to && (post.thread ? (post as Thread) : await findThread(post.threadId));
    if (!post || !to || !thread) return;
    const first = to === 'published' && post.publishedAt === null;
    const out = { ...post, version: post.version + 1 };
    const changed = await changeWithEvents(
      ctx,
      PostModel,
      { _id: post._id, state: post.state, version: post.version },
      {
        $set: {
          state: to,
          withheld: to === 'withheld' ? { reason, rule, at } : null,
          ...(first ? { publishedAt: at, heldUntil: at } : {}),
          ...(first && post.thread
            ? {
                'thread.lastActivityAt': at,
                'thread.offer': { dueAt: later(at, FIRST_OFFER_AFTER_MS), step: 0 },
              }
            : {}),
        },
        $inc: { version: 1 },
      },
      [
        event('forum.post.changed', { postId: post._id, threadId: post.threadId, version: out.version }),
        ...(first ? publishedEvents(out, thread, true) : []),
        ...(first || post.publishedAt === null ? [] : [counted(post, thread, to === 'withheld' ? -1 : 1)]),
      ],
    );
    // The author edited it at this very moment: the sweeper comes back with the new version.
    if (!changed) throw new Refusal('CONFLICT');
  }),
];
