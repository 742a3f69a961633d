import type { Handlers } from '../platform/operation.ts';
import { editPost, takeBackPost } from './changing.service.ts';
import { getMask, openMask } from './masks.service.ts';
import { createReply, createThread } from './posting.service.ts';
import {
  answerPublic,
  askPublic,
  decidePublishing,
  endPublic,
  getPublicPreview,
  getPublicThread,
  getPublishing,
  getPublishingReview,
  listPublishing,
} from './publishing.service.ts';
import { answerWho, askMore, askWho, setHelped, setReaction, vote } from './reacting.service.ts';
import { getCatchUp, listFollowed, markRead, setFollow } from './reading.service.ts';
import { listFound, listSimilar } from './search.service.ts';
import { changeSpace, createSpace, listLatest, listSpaces, listThreads } from './spaces.service.ts';
import { getHistory, getPost, getThread, preview, setSummary, setThreadState } from './threads.service.ts';
import { listUnansweredAsks } from './trust.service.ts';
import {
  getFirstPostWait,
  getReplyGap,
  getWelcoming,
  listOffers,
  setWelcoming,
} from './welcoming.service.ts';

/** The forum's part of the contract. */
export const forumHandlers = {
  'forum.listSpaces': listSpaces,
  'forum.createSpace': createSpace,
  'forum.changeSpace': changeSpace,
  'forum.listThreads': listThreads,
  'forum.listLatest': listLatest,
  'forum.getThread': getThread,
  'forum.getPost': getPost,
  'forum.getHistory': getHistory,
  'forum.preview': preview,
  'forum.createThread': createThread,
  'forum.createReply': createReply,
  'forum.editPost': editPost,
  'forum.takeBackPost': takeBackPost,
  'forum.setReaction': setReaction,
  'forum.setHelped': setHelped,
  'forum.setSummary': setSummary,
  'forum.setThreadState': setThreadState,
  'forum.vote': vote,
  'forum.askMore': askMore,
  'forum.askWho': askWho,
  'forum.answerWho': answerWho,
  'forum.listUnansweredAsks': listUnansweredAsks,
  'forum.getPublicThread': getPublicThread,
  'forum.getPublicPreview': getPublicPreview,
  'forum.getPublishing': getPublishing,
  'forum.askPublic': askPublic,
  'forum.endPublic': endPublic,
  'forum.answerPublic': answerPublic,
  'forum.listPublishing': listPublishing,
  'forum.getPublishingReview': getPublishingReview,
  'forum.decidePublishing': decidePublishing,
  'forum.getMask': getMask,
  'forum.openMask': openMask,
  'forum.setFollow': setFollow,
  'forum.markRead': markRead,
  'forum.listFollowed': listFollowed,
  'forum.getCatchUp': getCatchUp,
  'forum.listFound': listFound,
  'forum.listSimilar': listSimilar,
  'forum.getWelcoming': getWelcoming,
  'forum.setWelcoming': setWelcoming,
  'forum.listOffers': listOffers,
  'forum.getReplyGap': getReplyGap,
  'forum.getFirstPostWait': getFirstPostWait,
} satisfies Partial<Handlers>;
