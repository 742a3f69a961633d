import { z } from 'zod';
import { careNotice } from './care.ts';
import { clientId, id, instant, language, region, text } from './fields.ts';
import { audience, postView, spaceView, threadLine, threadView, trustView } from './forum-views.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';
import { REACTIONS } from './reactions.ts';

const posted = z.strictObject({ post: postView, careNotice: careNotice.nullable() });
const body = text(LIMITS.body);
const note = text(LIMITS.contentNote).nullable().default(null);
/** Without one's handle, under a name that stays the same in this thread. */
const mask = z.boolean().default(false);
const tag = text(LIMITS.tag).transform((value) => value.toLowerCase());
const ofSpace = {
  purpose: text(LIMITS.purpose),
  guidelines: text({ max: 4_000 }).default(''),
  tags: z.array(tag).max(LIMITS.tagsOfSpace).default([]),
  readers: audience.default({ kind: 'members', region: null }),
  posters: audience.default({ kind: 'members', region: null }),
  holdsAttacks: z.boolean().default(false),
  masks: z.boolean().default(false),
};

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
    input: z.strictObject({ clientId, name: text(LIMITS.spaceName), ...ofSpace }),
    output: spaceView,
    refuses: [],
  }),
  'forum.changeSpace': operation({
    method: 'POST',
    path: '/spaces/:spaceId/settings',
    who: 'administrator',
    rate: 'write',
    summary: 'Changes what a space is for, its topics, and who reads and writes there. Its name stays.',
    input: z.strictObject({ spaceId: id('space'), ...ofSpace }),
    output: spaceView,
    refuses: ['NOT_FOUND'],
  }),
  'forum.listThreads': operation({
    method: 'GET',
    path: '/spaces/:spaceId/threads',
    who: 'member',
    rate: 'read',
    summary: 'Threads of a space, the latest activity first; of one topic or one state where asked.',
    input: z.strictObject({
      spaceId: id('space'),
      tag: tag.optional(),
      region: region.optional(),
      ...pageInput,
    }),
    output: z.strictObject({ space: spaceView, threads: pageOf(threadLine) }),
    refuses: ['NOT_FOUND'],
  }),
  'forum.listLatest': operation({
    method: 'GET',
    path: '/threads',
    who: 'member',
    rate: 'read',
    summary: 'Threads of all spaces that the viewer may read, the latest activity first.',
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
      thread: threadView,
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
  'forum.getHistory': operation({
    method: 'GET',
    path: '/posts/:postId/history',
    who: 'member',
    rate: 'read',
    summary:
      'What a post said before each edit, for its author and for responders, whose look is written down.',
    input: z.strictObject({ postId: id('post') }),
    output: z.strictObject({
      versions: z.array(z.strictObject({ body: z.string(), until: instant })),
    }),
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
      /** Topics of the space; others are refused. */
      tags: z.array(tag).max(LIMITS.tagsOfThread).default([]),
      region: region.nullable().default(null),
      note,
      mask,
      poll: z
        .array(text(LIMITS.pollOption))
        .min(LIMITS.pollOptions.min)
        .max(LIMITS.pollOptions.max)
        .nullable()
        .default(null),
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
      note,
      mask,
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
    input: z.strictObject({
      postId: id('post'),
      body,
      /** Left out, the note stays; null takes it away. */
      note: text(LIMITS.contentNote).nullable().optional(),
      version: z.number().int().min(1),
    }),
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
    output: postView.pick({ postId: true, reactions: true, mine: true }),
    refuses: ['NOT_FOUND'],
  }),
  'forum.setHelped': operation({
    method: 'POST',
    path: '/posts/:postId/helped',
    who: 'member',
    rate: 'write',
    summary: '"This helped me", by the one who asked; as many replies as did.',
    input: z.strictObject({ postId: id('post'), on: z.boolean() }),
    output: postView,
    refuses: ['NOT_FOUND'],
  }),
  'forum.setSummary': operation({
    method: 'POST',
    path: '/threads/:threadId/summary',
    who: 'member',
    rate: 'post',
    summary: 'What helped, in a few words by the one who asked; empty takes it away.',
    input: z.strictObject({ threadId: id('thread'), summary: text(LIMITS.summary) }),
    output: threadView,
    refuses: ['NOT_FOUND'],
  }),
  'forum.setThreadState': operation({
    method: 'POST',
    path: '/threads/:threadId/state',
    who: 'member',
    rate: 'write',
    summary: 'Closes a thread to new replies, or opens it again: by the one who asked, or a responder.',
    input: z.strictObject({ threadId: id('thread'), state: z.enum(['open', 'closed']) }),
    output: threadView,
    refuses: ['NOT_FOUND'],
  }),
  'forum.vote': operation({
    method: 'POST',
    path: '/threads/:threadId/vote',
    who: 'member',
    rate: 'write',
    summary: 'Chooses one option of a poll, or changes the choice. Nobody is shown who chose what.',
    input: z.strictObject({
      threadId: id('thread'),
      option: z.number().int().min(0).max(LIMITS.pollOptions.max),
    }),
    output: threadView,
    refuses: ['NOT_FOUND', 'LOCKED'],
  }),
  'forum.askMore': operation({
    method: 'POST',
    path: '/posts/:postId/more',
    who: 'member',
    rate: 'write',
    summary: '"More, please": adds to a number that the author alone sees. Asking twice counts once.',
    input: z.strictObject({ postId: id('post') }),
    output: postView,
    refuses: ['NOT_FOUND'],
  }),
  'forum.askWho': operation({
    method: 'POST',
    path: '/posts/:postId/who',
    who: 'member',
    rate: 'write',
    summary: '"Who are you?": asks the author to say who stands behind this post. Nobody learns who asked.',
    input: z.strictObject({ postId: id('post') }),
    output: postView,
    refuses: ['NOT_FOUND'],
  }),
  'forum.answerWho': operation({
    method: 'POST',
    path: '/posts/:postId/trust',
    who: 'member',
    rate: 'post',
    summary: 'Says who stands behind one’s own post, whether it is paid, and where that can be checked.',
    input: z.strictObject({
      postId: id('post'),
      who: text(LIMITS.trustWho),
      paid: z.boolean(),
      link: z
        .url({ protocol: /^https$/ })
        .max(300)
        .nullable()
        .default(null),
    }),
    output: postView,
    refuses: ['NOT_FOUND'],
  }),
  'forum.listUnansweredAsks': operation({
    method: 'GET',
    path: '/desk/who',
    who: 'responder',
    rate: 'read',
    summary: 'Posts whose author was asked who they are and has not said, the longest waiting first.',
    input: z.strictObject(pageInput),
    output: pageOf(
      z.strictObject({
        postId: id('post'),
        threadId: id('thread'),
        title: z.string(),
        author: postView.shape.author,
        trust: trustView,
        askedAt: instant,
      }),
    ),
    refuses: [],
  }),
};
