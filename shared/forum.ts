import { z } from 'zod';
import { personCard } from './accounts.ts';
import { careNotice } from './care.ts';
import { clientId, id, instant, language, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';

/** A space: a place for threads with one purpose. */
export const spaceView = z.strictObject({
  spaceId: id('space'),
  name: z.string(),
  purpose: z.string(),
  guidelines: z.string(),
  threadCount: z.number().int(),
  lastActivityAt: instant.nullable(),
  can: z.strictObject({ post: z.boolean() }),
});

/** A space as shown. */
export type SpaceView = z.infer<typeof spaceView>;

/** The kind reactions there are. None of them ranks. */
export const REACTIONS = ['like'] as const;

/** A thread as a line in a list. */
export const threadLine = z.strictObject({
  threadId: id('thread'),
  spaceId: id('space'),
  spaceName: z.string(),
  title: z.string(),
  author: personCard,
  createdAt: instant,
  lastActivityAt: instant,
  replyCount: z.number().int(),
  state: z.enum(['open', 'closed']),
});

/** A thread as a line in a list. */
export type ThreadLine = z.infer<typeof threadLine>;

/** Why a post is not shown, told to its author and to responders alone. */
export const withheldNote = z.strictObject({ reason: z.string(), rule: z.string(), at: instant });

/** A post as its viewer may see it. A stub (text withheld or taken back) has no `html` and no `body`. */
export const postView = z.strictObject({
  postId: id('post'),
  threadId: id('thread'),
  /** The top-level reply that this answers, or null at the top level and for the opening post. */
  parentId: id('post').nullable(),
  /** Sorts posts in reading order: opening, replies by time, each followed by its own answers. */
  path: z.string(),
  opening: z.boolean(),
  author: personCard,
  state: z.enum(['published', 'withheld', 'taken-back']),
  createdAt: instant,
  editedAt: instant.nullable(),
  version: z.number().int(),
  /** Cleaned HTML of the body. */
  html: z.string().nullable(),
  /** The Markdown source, for its author while they may edit. */
  body: z.string().nullable(),
  withheld: withheldNote.nullable(),
  likes: z.number().int(),
  liked: z.boolean(),
  can: z.strictObject({
    reply: z.boolean(),
    react: z.boolean(),
    edit: z.boolean(),
    takeBack: z.boolean(),
    undoTakeBack: z.boolean(),
    report: z.boolean(),
  }),
});

/** A post as shown. */
export type PostView = z.infer<typeof postView>;

const posted = z.strictObject({ post: postView, careNotice: careNotice.nullable() });
const body = text(LIMITS.body);

/** Spaces, threads, replies, kind reactions. */
export const forumOperations = {
  'forum.listSpaces': operation({
    method: 'GET',
    path: '/spaces',
    who: 'member',
    rate: 'read',
    summary: 'All spaces that the viewer may read.',
    input: z.strictObject(pageInput),
    output: pageOf(spaceView),
    refuses: [],
  }),
  'forum.createSpace': operation({
    method: 'POST',
    path: '/spaces',
    who: 'administrator',
    rate: 'write',
    summary: 'Opens a new space.',
    input: z.strictObject({
      clientId,
      name: text(LIMITS.spaceName),
      purpose: text(LIMITS.purpose),
      guidelines: text({ max: 4_000 }).default(''),
    }),
    output: spaceView,
    refuses: ['CONFLICT'],
  }),
  'forum.listThreads': operation({
    method: 'GET',
    path: '/spaces/:spaceId/threads',
    who: 'member',
    rate: 'read',
    summary: 'Threads of a space, the latest activity first.',
    input: z.strictObject({ spaceId: id('space'), ...pageInput }),
    output: z.strictObject({ space: spaceView, threads: pageOf(threadLine) }),
    refuses: ['NOT_FOUND'],
  }),
  'forum.listLatest': operation({
    method: 'GET',
    path: '/threads',
    who: 'member',
    rate: 'read',
    summary: 'Threads of all spaces, the latest activity first.',
    input: z.strictObject(pageInput),
    output: pageOf(threadLine),
    refuses: [],
  }),
  'forum.getThread': operation({
    method: 'GET',
    path: '/threads/:threadId',
    who: 'member',
    rate: 'read',
    summary: 'A thread with its opening post and a page of replies in reading order.',
    input: z.strictObject({ threadId: id('thread'), ...pageInput }),
    output: z.strictObject({
      thread: z.strictObject({
        threadId: id('thread'),
        title: z.string(),
        space: z.strictObject({ spaceId: id('space'), name: z.string() }),
        replyCount: z.number().int(),
        state: z.enum(['open', 'closed']),
        /** Compare with what joining the thread's channel answers. */
        stamp: z.string(),
        can: z.strictObject({ reply: z.boolean() }),
      }),
      /** On the first page the opening post comes first. */
      posts: pageOf(postView),
    }),
    refuses: ['NOT_FOUND'],
  }),
  'forum.getPost': operation({
    method: 'GET',
    path: '/posts/:postId',
    who: 'member',
    rate: 'read',
    summary: 'One post, as the viewer may see it: what a client fetches after a thin event.',
    input: z.strictObject({ postId: id('post') }),
    output: postView,
    refuses: ['NOT_FOUND'],
  }),
  'forum.preview': operation({
    method: 'POST',
    path: '/preview',
    who: 'member',
    rate: 'write',
    summary: 'The cleaned HTML of a draft. Nothing is kept.',
    input: z.strictObject({ body }),
    output: z.strictObject({ html: z.string() }),
    refuses: [],
  }),
  'forum.createThread': operation({
    method: 'POST',
    path: '/spaces/:spaceId/threads',
    who: 'member',
    rate: 'post',
    summary: 'Opens a thread. Crisis language publishes it, shows help at once and raises an alert.',
    input: z.strictObject({
      spaceId: id('space'),
      clientId,
      title: text(LIMITS.title),
      body,
      language: language.optional(),
    }),
    output: posted,
    refuses: ['NOT_FOUND'],
  }),
  'forum.createReply': operation({
    method: 'POST',
    path: '/threads/:threadId/replies',
    who: 'member',
    rate: 'post',
    summary: 'Answers a thread, or one of its replies (one level deep).',
    input: z.strictObject({
      threadId: id('thread'),
      clientId,
      body,
      /** A reply of this thread; an answer to an answer is set beside it. */
      parentId: id('post').optional(),
      language: language.optional(),
    }),
    output: posted,
    refuses: ['NOT_FOUND', 'LOCKED'],
  }),
  'forum.editPost': operation({
    method: 'POST',
    path: '/posts/:postId/edit',
    who: 'member',
    rate: 'post',
    summary: 'Changes one’s own post while the edit window is open.',
    input: z.strictObject({ postId: id('post'), body, version: z.number().int().min(1) }),
    output: posted,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'forum.takeBackPost': operation({
    method: 'POST',
    path: '/posts/:postId/take-back',
    who: 'member',
    rate: 'write',
    summary:
      'Takes back one’s own post; answers keep a neutral stub. `undo` within ten minutes brings it back.',
    input: z.strictObject({ postId: id('post'), undo: z.boolean().default(false) }),
    output: postView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'forum.setReaction': operation({
    method: 'POST',
    path: '/posts/:postId/reaction',
    who: 'member',
    rate: 'write',
    summary: 'Sets or takes back a kind reaction; repeating it changes nothing.',
    input: z.strictObject({ postId: id('post'), kind: z.enum(REACTIONS).default('like'), on: z.boolean() }),
    output: z.strictObject({ postId: id('post'), likes: z.number().int(), liked: z.boolean() }),
    refuses: ['NOT_FOUND'],
  }),
};
