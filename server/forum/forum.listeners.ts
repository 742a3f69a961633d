import type { Model } from 'mongoose';
import { Refusal } from '../../shared/errors.ts';
import { type Listener, listener } from '../platform/dispatch.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { counted } from './changing.service.ts';
import { findThread } from './forum.access.ts';
import { type Post, PostModel } from './post.model.ts';
import { SpaceModel } from './space.model.ts';

const KEPT_EVENTS = 100;

/** Counts an event once: the count and the event's id are one write. */
async function countOnce<T>(
  model: Model<T>,
  filter: Record<string, unknown>,
  eventId: string,
  field: string,
  by: number,
  listField = 'counted',
  max: Record<string, Date> = {},
): Promise<void> {
  await model.updateOne(
    { ...filter, [listField]: { $ne: eventId } } as never,
    {
      $inc: { [field]: by },
      $push: { [listField]: { $each: [eventId], $slice: -KEPT_EVENTS } },
      ...(Object.keys(max).length ? { $max: max } : {}),
    } as never,
  );
}

/** What the forum does when something happened: counters follow posts and reactions; a decision of the desk is carried out. */
export const forumListeners: readonly Listener[] = [
  listener('forum.countPost', 'forum.post.counted', async (_ctx, { id, at, payload }) => {
    const { threadId, spaceId, opening, by } = payload;
    if (opening) {
      const activity = by === 1 ? { lastActivityAt: at } : {};
      await countOnce(
        SpaceModel,
        { _id: spaceId },
        id,
        'threadCount',
        by,
        'counted',
        activity as Record<string, Date>,
      );
      return;
    }
    const thread = { threadId, thread: { $type: 'object' } };
    const activity: Record<string, Date> = by === 1 ? { 'thread.lastActivityAt': at } : {};
    await countOnce(PostModel, thread, id, 'thread.replyCount', by, 'thread.counted', activity);
    if (by === 1) await SpaceModel.updateOne({ _id: spaceId }, { $max: { lastActivityAt: at } });
  }),
  listener('forum.countReaction', 'forum.reaction.set', async (_ctx, { id, payload }) => {
    await countOnce(PostModel, { _id: payload.postId }, id, 'likes', payload.by);
  }),
  listener('forum.carryOutDecision', 'review.item.decided', async (ctx, { at, payload }) => {
    const { subject, decision, reason, rule } = payload;
    if (subject.kind !== 'post' || decision === 'no-action') return;
    const [post, thread] = await Promise.all([
      PostModel.findOne({ _id: subject.id }).lean(),
      findThread(subject.home),
    ]);
    if (!post || !thread) return;
    const [from, to]: Post['state'][] =
      decision === 'withheld' ? ['published', 'withheld'] : ['withheld', 'published'];
    if (post.state !== from) return;
    const changed = await changeWithEvents(
      ctx,
      PostModel,
      { _id: post._id, state: from, version: post.version },
      {
        $set: { state: to, withheld: decision === 'withheld' ? { reason, rule, at } : null },
        $inc: { version: 1 },
      },
      [
        event('forum.post.changed', { postId: post._id, threadId: post.threadId, version: post.version + 1 }),
        counted(post, thread, decision === 'withheld' ? -1 : 1),
      ],
    );
    // The author edited it at this very moment: the sweeper comes back with the new version.
    if (!changed) throw new Refusal('CONFLICT');
  }),
];
