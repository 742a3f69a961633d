import { broadcast } from '../platform/broadcast.ts';
import { type Listener, listener } from '../platform/dispatch.ts';
import { emission } from '../platform/fanout.ts';
import { endAll } from './ending.service.ts';
import { MemberModel } from './member.model.ts';
import { keepAnswer } from './reading.service.ts';

/** What accounts does when something happened: sockets of ended sessions close; a checked credential stands behind its person. */
export const accountsListeners: readonly Listener[] = [
  listener('accounts.closeSockets', 'accounts.sessions.ended', async (ctx, { payload }) => {
    ctx.node.fanout.closeSockets(
      payload.sessionId ? { sessionId: payload.sessionId } : { memberId: payload.memberId },
    );
  }),
  broadcast('accounts.hidden.changed', ({ payload }) => [
    emission(`member:${payload.memberId}`, 'accounts.hiddenChanged'),
  ]),
  listener('accounts.closeSocketsOfChangedRoles', 'accounts.roles.changed', async (ctx, { payload }) => {
    ctx.node.fanout.removeFromChannel(payload.memberId, 'responders:all');
  }),
  listener('accounts.carryOutDecision', 'review.item.decided', async (ctx, { at, payload }) => {
    const { subject, decision, reason } = payload;
    if (subject.kind !== 'reading') return;
    await keepAnswer(subject.id, decision === 'no-action', reason, at);
    if (decision === 'sessions-ended') await endAll(ctx, subject.id);
  }),
  listener('accounts.countFirstPosts', 'forum.post.published', async (_ctx, { payload }) => {
    if (!payload.first) return;
    await MemberModel.updateOne(
      { _id: payload.memberId, firstPostsLeft: { $gt: 0 }, countedPosts: { $ne: payload.postId } },
      { $inc: { firstPostsLeft: -1 }, $push: { countedPosts: payload.postId } },
    );
  }),
  listener('accounts.keepVerification', 'credentials.credential.changed', async (_ctx, { payload }) => {
    const verifiedUntil = payload.verifiedUntil ? new Date(payload.verifiedUntil) : null;
    await MemberModel.updateOne({ _id: payload.memberId }, { $set: { verifiedUntil } });
  }),
];
