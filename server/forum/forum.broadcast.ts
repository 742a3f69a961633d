import { broadcast } from '../platform/broadcast.ts';
import { emission } from '../platform/fanout.ts';

const changedPost = ({ payload }: { payload: { postId: string; threadId: string; version: number } }) => [
  emission(`thread:${payload.threadId}`, 'forum.postChanged', {
    postId: payload.postId,
    threadId: payload.threadId,
    version: payload.version,
  }),
];

/** The post is as it was, its counts are not: version 0 says so. */
const countsChanged = ({ payload }: { payload: { postId: string; threadId: string } }) =>
  changedPost({ payload: { ...payload, version: 0 } });

/** Thin events: what each reader may see of a post differs, so they fetch it under their own rights. */
export const forumBroadcasts = [
  broadcast('forum.post.published', (event) => [
    ...changedPost(event),
    emission(`space:${event.payload.spaceId}`, 'forum.threadChanged', {
      threadId: event.payload.threadId,
      spaceId: event.payload.spaceId,
    }),
  ]),
  broadcast('forum.post.edited', changedPost),
  broadcast('forum.post.changed', changedPost),
  broadcast('forum.reaction.set', countsChanged),
  broadcast('forum.who.asked', countsChanged),
];
