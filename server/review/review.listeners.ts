import { ITEM_REASONS } from '../../shared/review.ts';
import { broadcast } from '../platform/broadcast.ts';
import { type Listener, listener } from '../platform/dispatch.ts';
import { emission } from '../platform/fanout.ts';
import { openItem } from './reporting.service.ts';

/** What review does when something happened elsewhere: reports and what the reader wants looked at come to the desk. */
export const reviewListeners: readonly Listener[] = [
  listener('review.openForReport', 'review.report.created', async (ctx, { id, payload }) => {
    const reason = ITEM_REASONS.find((each) => each === payload.reason) ?? 'other';
    await openItem(ctx, { eventId: id, subject: payload.subject, authorId: payload.authorId, reason });
  }),
  listener('review.openForPost', 'forum.post.created', async (ctx, { id, payload }) => {
    const { concern, postId, threadId, memberId } = payload;
    const subject = { kind: 'post' as const, id: postId, home: threadId };
    if (concern?.review.length)
      await openItem(ctx, {
        eventId: id,
        subject,
        authorId: memberId,
        reason: 'reader',
        findings: concern.review,
      });
  }),
  listener('review.openForMessage', 'rooms.message.sent', async (ctx, { id, payload }) => {
    const { concern, messageId, meetingId, memberId } = payload;
    const subject = { kind: 'message' as const, id: messageId, home: meetingId };
    if (concern?.review.length)
      await openItem(ctx, {
        eventId: id,
        subject,
        authorId: memberId,
        reason: 'reader',
        findings: concern.review,
      });
  }),
  broadcast('review.item.changed', ({ payload }) => [
    emission('responders:all', 'review.itemChanged', payload),
  ]),
];
