import { findPost } from '../forum/forum.access.ts';
import { type Listener, listener } from '../platform/dispatch.ts';
import { LiftModel } from './lift.model.ts';
import { takeOut } from './lifts.service.ts';

const MOST_PAGES = 50;

/** What knowledge pages do when something happened to a post: words that are not shown there any more do not stay here. */
export const knowledgeListeners: readonly Listener[] = [
  listener('knowledge.followPost', 'forum.post.changed', async (ctx, { payload }) => {
    const lifts = await LiftModel.find({ postId: payload.postId }).limit(MOST_PAGES).lean();
    const held = lifts.filter((lift) => lift.state === 'given' || lift.state === 'asked');
    if (!held.length) return;
    const post = await findPost(payload.postId);
    for (const lift of held)
      if (post?.state !== 'published' || post.authorId !== lift.authorId)
        await takeOut(ctx, lift, 'withdrawn');
  }),
];
