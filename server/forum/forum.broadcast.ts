import { broadcast } from '../platform/broadcast.ts';
import { emission } from '../platform/fanout.ts';

const changedPost = ({ payload }: { payload: { postId: string; threadId: string; version: number } }) => [
  emission(`thread:${payload.threadId}`, 'forum.postChanged', {
    postId: payload.postId,
    threadId: payload.threadId,
    version: payload.version,
  }),
];

/** Thin events: what each reader may see of a post differs, so they fetch it under their own rights. */
export const forumBroadcasts = [
  broadcast('forum.post.created', (event) => [
    ...changedPost(event),
    emission(`space:${event.payload.spaceId}`, 'forum.threadChanged', {
      threadId: event.payload.threadId,
      spaceId: event.payload.spaceId,
    }),
  ]),
  broadcast('forum.post.edited', changedPost),
  broadcast('forum.post.changed', changedPost),
  // Version 0 says: the post is as it was, its counts are not.
  broadcast('forum.reaction.set', ({ payload }) => [
    emission(`thread:${payload.threadId}`, 'forum.postChanged', {
      postId: payload.postId,
      threadId: payload.threadId,
      version: 0,
    }),
  ]),
];
