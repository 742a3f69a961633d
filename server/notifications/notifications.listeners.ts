import { listOwners } from '../forum/masks.ts';
import { listWriters } from '../forum/publishing.view.ts';
import { listFollowing, withoutMuting } from '../forum/reading.service.ts';
import { type Listener, listener } from '../platform/dispatch.ts';
import { markThreadRead } from './notices.service.ts';
import { all, notify } from './noticing.service.ts';

const FOLLOWERS_AT_ONCE = 500;

/** Who is told of what. Each runs again without telling anyone twice. */
export const notificationsListeners: readonly Listener[] = [
  listener('notifications.ofPost', 'forum.post.published', async (ctx, { id, at, payload }) => {
    const { memberId, threadId, postId, mentions } = payload;
    const owners = await listOwners(ctx, payload.answersId ? [payload.answersId] : []);
    const answersId = owners.get(payload.answersId ?? '') ?? payload.answersId;
    const what = { key: id, at, byId: memberId, threadId, postId };
    for (let after = ''; ; ) {
      const page = await listFollowing(threadId, after, FOLLOWERS_AT_ONCE);
      const told = all(page.following, 'followed');
      // Whom it speaks to hears of that, with the first page: who follows has not muted it.
      const spoken = mentions.concat(answersId ?? []);
      const asked = spoken.filter((each) => !told.has(each));
      const heard =
        after === '' ? new Set([...told.keys(), ...(await withoutMuting(threadId, asked))]) : null;
      for (const each of mentions) if (heard?.has(each)) told.set(each, 'mention');
      if (answersId && heard?.has(answersId)) told.set(answersId, 'reply');
      if (after !== '') for (const each of spoken) told.delete(each);
      await notify(ctx, told, what);
      if (!page.next) return;
      after = page.next;
    }
  }),
  listener('notifications.ofReading', 'forum.thread.read', async (_ctx, { payload }) =>
    markThreadRead(payload.memberId, payload.threadId, new Date(payload.until)),
  ),
  listener('notifications.ofOffer', 'forum.thread.offered', async (ctx, { id, at, payload }) => {
    const { threadId, memberIds } = payload;
    await notify(ctx, all(memberIds, 'offer'), { key: id, at, threadId });
  }),
  listener('notifications.ofMask', 'forum.mask.opened', async (ctx, { id, at, payload }) => {
    const { maskId, threadId } = payload;
    await notify(ctx, all([maskId], 'decision'), { key: id, at, threadId, link: '/my-data' });
  }),
  listener('notifications.ofWho', 'forum.who.asked', async (ctx, { at, payload }) => {
    const { threadId, postId, authorId } = payload;
    // However many ask, their author is told once.
    await notify(ctx, all([authorId], 'who'), { key: `who.${postId}`, at, threadId, postId });
  }),
  listener('notifications.ofPublishing', 'forum.publishing.asked', async (ctx, { id, at, payload }) => {
    const { threadId, memberId } = payload;
    const writers = await listWriters(threadId);
    await notify(ctx, all(writers, 'consent'), { key: id, at, byId: memberId, threadId });
  }),
  listener('notifications.ofLift', 'knowledge.lift.asked', async (ctx, { id, at, payload }) => {
    const { memberId, byId } = payload;
    await notify(ctx, all([memberId], 'consent'), { key: id, at, byId, link: '/knowledge/asks' });
  }),
  listener('notifications.ofPublished', 'forum.publishing.decided', async (ctx, { id, at, payload }) => {
    const { threadId, memberId } = payload;
    await notify(ctx, all([memberId], 'decision'), { key: id, at, threadId });
  }),
  listener('notifications.ofDecision', 'review.item.decided', async (ctx, { id, at, payload }) => {
    const { subject, decision } = payload;
    if (decision === 'no-action' && subject.kind !== 'reading') return;
    const facts = await ctx.node.subjects[subject.kind].describe(subject);
    if (!facts) return;
    const where =
      subject.kind === 'post' ? { threadId: subject.home, postId: subject.id } : { link: facts.link };
    await notify(ctx, all([facts.authorId], 'decision'), { key: id, at, ...where });
  }),
  listener('notifications.ofMessage', 'messages.message.sent', async (ctx, { at, payload }) => {
    const { conversationId, memberId, toId, heard } = payload;
    if (!heard) return;
    const link = `/messages/${conversationId}`;
    // One for all that comes within an hour: the messages themselves are counted nowhere.
    const key = `message.${conversationId}.${at.toISOString().slice(0, 13)}`;
    await notify(ctx, all([toId], 'message'), { key, at, byId: memberId, link });
  }),
];
