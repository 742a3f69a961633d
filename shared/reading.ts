import { z } from 'zod';
import { id, instant } from './fields.ts';
import { postView, threadLine } from './forum-views.ts';
import { operation } from './operation.ts';
import { FOLLOWS } from './reactions.ts';

/** What a member has read and follows, and the way back into a thread that went on without them. */
export const readingOperations = {
  'forum.setFollow': operation({
    method: 'POST',
    path: '/threads/:threadId/follow',
    who: 'member',
    rate: 'write',
    summary:
      'Follows a thread, stops, or mutes it. A muted thread tells nothing and leaves lists of what is new.',
    input: z.strictObject({ threadId: id('thread'), follow: z.enum(FOLLOWS).exclude(['auto']) }),
    output: z.strictObject({ threadId: id('thread'), follow: z.enum(FOLLOWS) }),
    refuses: ['NOT_FOUND'],
  }),
  'forum.markRead': operation({
    method: 'POST',
    path: '/threads/:threadId/read',
    who: 'member',
    rate: 'write',
    summary: 'Remembers that the viewer has read a thread up to an instant; an earlier one changes nothing.',
    input: z.strictObject({ threadId: id('thread'), until: instant }),
    output: z.strictObject({ threadId: id('thread'), readAt: instant }),
    refuses: ['NOT_FOUND'],
  }),
  'forum.listFollowed': operation({
    method: 'GET',
    path: '/followed',
    who: 'member',
    rate: 'read',
    summary:
      'Threads the viewer follows: what is unread first, then by their latest activity. The hundred newest.',
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(threadLine) }),
    refuses: [],
  }),
  'forum.getCatchUp': operation({
    method: 'GET',
    path: '/threads/:threadId/catch-up',
    who: 'member',
    rate: 'read',
    summary:
      'What came since the viewer last read: what speaks to them first, then the rest by time. Fifty at most.',
    input: z.strictObject({ threadId: id('thread') }),
    output: z.strictObject({
      toMe: z.array(postView),
      others: z.array(postView),
      /** There is more than fits. */
      more: z.boolean(),
    }),
    refuses: ['NOT_FOUND'],
  }),
};
