import { readingIn, WORDS_READ } from '../../shared/events.ts';
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
  listener('review.openForContacts', 'messages.newcomers.asked', async (ctx, { payload }) => {
    const { memberId, count, onDay } = payload;
    await openItem(ctx, {
      // One note a day about a person, however many they go on to ask.
      eventId: `${memberId}.${onDay}`,
      subject: { kind: 'contacts', id: memberId, home: memberId },
      authorId: memberId,
      reason: 'contacts',
      findings: [
        {
          rule: 'messages.newcomers',
          reason: `Asked ${count} new members to talk in private within a day.`,
          start: 0,
          end: 0,
        },
      ],
    });
  }),
  listener('review.openForReading', 'accounts.reading.past', async (ctx, { id, payload }) => {
    const { memberId, posts, profiles, slowed } = payload;
    await openItem(ctx, {
      eventId: id,
      subject: { kind: 'reading', id: memberId, home: memberId },
      authorId: memberId,
      reason: 'reading',
      findings: [
        {
          rule: 'accounts.reading',
          reason: `Was shown ${posts} posts and ${profiles} profiles within an hour.${slowed ? '' : ' Staff are not slowed.'}`,
          start: 0,
          end: 0,
        },
      ],
    });
  }),
  ...WORDS_READ.map((name) =>
    listener(`review.open ${name}`, name, async (ctx, event) => {
      const { subject, authorId, concern } = readingIn(event);
      if (concern?.review.length)
        await openItem(ctx, {
          eventId: event.id,
          subject,
          authorId,
          reason: 'reader',
          findings: concern.review,
        });
    }),
  ),
  listener('review.openForHeld', 'forum.post.held', async (ctx, { id, payload }) => {
    const { postId, threadId, memberId, why, concern } = payload;
    await openItem(ctx, {
      eventId: id,
      subject: { kind: 'post', id: postId, home: threadId },
      authorId: memberId,
      reason: why,
      ...(concern?.review.length ? { findings: concern.review } : {}),
    });
  }),
  broadcast('review.item.changed', ({ payload }) => [
    emission('responders:all', 'review.itemChanged', payload),
  ]),
];
