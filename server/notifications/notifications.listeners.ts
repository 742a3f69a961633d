import { listFollowers, withoutMuting } from '../forum/reading.service.ts';
import { type Listener, listener } from '../platform/dispatch.ts';
import { markThreadRead } from './notices.service.ts';
import { notify } from './noticing.service.ts';

const FOLLOWERS_AT_ONCE = 500;

/** Who is told of what. Each runs again without telling anyone twice. */
export const notificationsListeners: readonly Listener[] = [
  listener('notifications.ofPost', 'forum.post.published', async (ctx, { id, at, payload }) => {
    const { memberId, threadId, postId, answersId, mentions } = payload;
    const what = { key: id, at, byId: memberId, threadId, postId };
    const answered = answersId && answersId !== memberId ? [answersId] : [];
    const named = mentions.filter((each) => each !== answersId && each !== memberId);
    await notify(ctx, await withoutMuting(threadId, answered), { ...what, kind: 'reply' });
    await notify(ctx, await withoutMuting(threadId, named), { ...what, kind: 'mention' });
    const told = new Set([memberId, ...answered, ...named]);
    for (let after = ''; ; ) {
      const followers = await listFollowers(threadId, after, FOLLOWERS_AT_ONCE);
      await notify(
        ctx,
        followers.filter((each) => !told.has(each)),
        { ...what, kind: 'followed' },
      );
      if (followers.length < FOLLOWERS_AT_ONCE) return;
      after = followers.at(-1) ?? '';
    }
  }),
  listener('notifications.ofReading', 'forum.thread.read', async (_ctx, { payload }) =>
    markThreadRead(payload.memberId, payload.threadId, new Date(payload.until)),
  ),
  listener('notifications.ofOffer', 'forum.thread.offered', async (ctx, { id, at, payload }) => {
    const { threadId, memberIds } = payload;
    await notify(ctx, memberIds, { key: id, kind: 'offer', at, threadId });
  }),
  listener('notifications.ofWho', 'forum.who.asked', async (ctx, { at, payload }) => {
    const { threadId, postId, authorId } = payload;
    // However many ask, their author is told once.
    await notify(ctx, [authorId], { key: `who.${postId}`, kind: 'who', at, threadId, postId });
  }),
  listener('notifications.ofDecision', 'review.item.decided', async (ctx, { id, at, payload }) => {
    const { subject, decision } = payload;
    if (decision === 'no-action') return;
    const facts = await ctx.node.subjects[subject.kind].describe(subject);
    if (!facts) return;
    const where =
      subject.kind === 'post' ? { threadId: subject.home, postId: subject.id } : { link: facts.link };
    await notify(ctx, [facts.authorId], { key: id, kind: 'decision', at, ...where });
  }),
  listener('notifications.ofMessage', 'messages.message.sent', async (ctx, { at, payload }) => {
    const { conversationId, memberId, toId, heard } = payload;
    if (!heard) return;
    const link = `/messages/${conversationId}`;
    // One for all that comes within an hour: the messages themselves are counted nowhere.
    const key = `message.${conversationId}.${at.toISOString().slice(0, 13)}`;
    await notify(ctx, [toId], { key, kind: 'message', at, byId: memberId, link });
  }),
];
