import { z } from 'zod';
import { id, instant, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';
import { PUBLISHING_STATES } from './publishing-states.ts';

/** Who may read a thread, as told to a member. */
export const publishingView = z.strictObject({
  threadId: id('thread'),
  /** Null where nobody asked, and to others where a moderator said no. */
  state: z.enum(PUBLISHING_STATES).nullable(),
  /** Something of it waits for a moderator to read it. */
  waiting: z.boolean(),
  /** What a moderator wrote with a no: for the one who asked, and for responders. */
  reason: z.string().nullable(),
  /** What the viewer wrote here: how many posts visitors may read, how many have no yes (yet), and whether under their handle. */
  mine: z.strictObject({
    given: z.number().int(),
    kept: z.number().int(),
    named: z.boolean(),
  }),
  can: z.strictObject({ ask: z.boolean(), end: z.boolean(), answer: z.boolean(), decide: z.boolean() }),
});

/** Who may read a thread. */
export type PublishingView = z.infer<typeof publishingView>;

/** A post as visitors read it: nobody's id, no counts, no reactions, and a name only where its author chose so. */
export const visitorPost = z.strictObject({
  postId: id('post'),
  /** The shown reply that it answers. */
  parentId: id('post').nullable(),
  opening: z.boolean(),
  /** Null where the author chose to be "a member". */
  handle: z.string().nullable(),
  /** With a handle alone. */
  peerSpecialist: z.boolean(),
  createdAt: instant,
  note: z.string().nullable(),
  html: z.string(),
});

/** What stands in a thread for visitors: a post, or the place of replies that are for members. */
export const visitorItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('post'), post: visitorPost }),
  z.strictObject({ kind: z.literal('members') }),
]);

/** What stands in a thread for visitors. */
export type VisitorItem = z.infer<typeof visitorItem>;

const threadId = id('thread');
const visitorThread = z.strictObject({
  threadId,
  title: z.string(),
  tags: z.array(z.string()),
  region: z.string().nullable(),
  items: z.array(visitorItem),
  nextCursor: z.string().nullable(),
});

/** A thread as visitors read it. */
export type VisitorThread = z.infer<typeof visitorThread>;

/** A thread becomes readable without an account by its author, after a moderator has read it, and each reply by its own author. */
export const publishingOperations = {
  'forum.getPublicThread': operation({
    method: 'GET',
    path: '/public/threads/:threadId',
    who: 'anyone',
    rate: 'read',
    summary:
      'A thread that its author opened to people without an account: only posts whose authors said yes. For every other thread it asks for sign-in, whether there is one or not.',
    input: z.strictObject({ threadId, ...pageInput }),
    output: visitorThread,
    refuses: ['SIGN_IN_NEEDED', 'NOT_FOUND'],
  }),
  'forum.getPublishing': operation({
    method: 'GET',
    path: '/threads/:threadId/publishing',
    who: 'member',
    rate: 'read',
    summary: 'Who may read a thread, and what the viewer has said about their own words in it.',
    input: z.strictObject({ threadId }),
    output: publishingView,
    refuses: ['NOT_FOUND'],
  }),
  'forum.getPublicPreview': operation({
    method: 'GET',
    path: '/threads/:threadId/publishing/preview',
    who: 'member',
    rate: 'read',
    summary:
      'One’s own thread as visitors would read it, with what others said yes to, once a moderator has read all of it.',
    input: z.strictObject({ threadId, named: z.enum(['true', 'false']).default('true'), ...pageInput }),
    output: visitorThread,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'forum.askPublic': operation({
    method: 'POST',
    path: '/threads/:threadId/publishing',
    who: 'member',
    rate: 'write',
    summary:
      'Asks for one’s own thread to be readable without an account. Nothing changes before a moderator has said yes.',
    input: z.strictObject({ threadId, named: z.boolean() }),
    output: publishingView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'forum.endPublic': operation({
    method: 'POST',
    path: '/threads/:threadId/publishing/end',
    who: 'member',
    rate: 'write',
    summary: 'Closes one’s own thread to visitors again, at once. Doing it twice changes nothing.',
    input: z.strictObject({ threadId }),
    output: publishingView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'forum.answerPublic': operation({
    method: 'POST',
    path: '/threads/:threadId/publishing/answer',
    who: 'member',
    rate: 'write',
    summary:
      'Lets visitors read what one has written in a thread until now, or no longer. Later posts and changes need another yes.',
    input: z.strictObject({ threadId, yes: z.boolean(), named: z.boolean().default(false) }),
    output: publishingView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'forum.listPublishing': operation({
    method: 'GET',
    path: '/desk/publishing',
    who: 'responder',
    rate: 'read',
    summary: 'Threads in which something waits to be read before visitors can, the longest waiting first.',
    input: z.strictObject(pageInput),
    output: pageOf(
      z.strictObject({
        threadId,
        title: z.string(),
        state: z.enum(PUBLISHING_STATES),
        waitingSince: instant,
        can: z.strictObject({ decide: z.boolean() }),
      }),
    ),
    refuses: [],
  }),
  'forum.getPublishingReview': operation({
    method: 'GET',
    path: '/threads/:threadId/publishing/review',
    who: 'responder',
    rate: 'read',
    summary: 'A thread as visitors would read it after a yes now.',
    input: z.strictObject({ threadId, ...pageInput }),
    output: z.strictObject({
      thread: visitorThread,
      /** Give it back with the decision: what is written or changed after it is not part of the yes. */
      readAt: instant,
      /** Posts with a yes that stay hidden, because a report about them is open or an alert stood behind them. */
      lookedAt: z.array(id('post')),
      can: z.strictObject({ decide: z.boolean() }),
    }),
    refuses: ['NOT_FOUND'],
  }),
  'forum.decidePublishing': operation({
    method: 'POST',
    path: '/threads/:threadId/publishing/decision',
    who: 'responder',
    rate: 'write',
    summary:
      'Opens a thread to visitors as it was read, leaves it as it is, or closes it with a reason that its author reads. Nobody decides about their own thread.',
    input: z.strictObject({
      threadId,
      /** `keep` leaves things as they are: what is open stays open, later words stay among members. */
      decision: z.enum(['open', 'keep', 'close']),
      /** Needed for closing: the author reads it. */
      reason: text({ max: LIMITS.reason.max }).default(''),
      readAt: instant,
    }),
    output: publishingView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
};
