import type { Handlers } from '../platform/operation.ts';
import { editPost, setReaction, takeBackPost } from './changing.service.ts';
import { createReply, createThread } from './posting.service.ts';
import { createSpace, listLatest, listSpaces, listThreads } from './spaces.service.ts';
import { getPost, getThread, preview } from './threads.service.ts';

/** The forum part of the contract. */
export const forumHandlers = {
  'forum.listSpaces': listSpaces,
  'forum.createSpace': createSpace,
  'forum.listThreads': listThreads,
  'forum.listLatest': listLatest,
  'forum.getThread': getThread,
  'forum.getPost': getPost,
  'forum.preview': preview,
  'forum.createThread': createThread,
  'forum.createReply': createReply,
  'forum.editPost': editPost,
  'forum.takeBackPost': takeBackPost,
  'forum.setReaction': setReaction,
} satisfies Partial<Handlers>;
