import type { PersonCard } from '../../shared/accounts.ts';
import type { PostView, SpaceView, ThreadLine } from '../../shared/forum.ts';
import { listCards } from '../accounts/cards.service.ts';
import type { Context } from '../platform/context.ts';
import { factsOf, type Thread } from './forum.access.ts';
import {
  canEdit,
  canReact,
  canReadText,
  canReply,
  canReport,
  canTakeBack,
  canUndoTakeBack,
} from './forum.policy.ts';
import type { Post } from './post.model.ts';

import { ReactionModel } from './reaction.model.ts';
import type { Space } from './space.model.ts';

/** What of a post is read to show it. */
export type ShownPost = Omit<Post, 'history' | 'counted'>;

/** A space as shown. */
export function viewSpace(ctx: Context, space: Space): SpaceView {
  return {
    spaceId: space._id,
    name: space.name,
    purpose: space.purpose,
    guidelines: space.guidelines,
    threadCount: space.threadCount,
    lastActivityAt: space.lastActivityAt?.toISOString() ?? null,
    can: { post: canReply(ctx.viewer, true) },
  };
}

/** Threads as lines of a list. Their titles go with their opening posts: what is not published has none. */
export async function viewThreadLines(
  ctx: Context,
  threads: readonly Thread[],
  spaceName: (spaceId: string) => string,
): Promise<ThreadLine[]> {
  const cards = await listCards(
    threads.map((thread) => thread.authorId),
    ctx.now,
  );
  return threads.map(({ threadId, thread, authorId, createdAt }) => ({
    threadId,
    spaceId: thread.spaceId,
    spaceName: spaceName(thread.spaceId),
    title: thread.title,
    author: cards(authorId),
    createdAt: createdAt.toISOString(),
    lastActivityAt: thread.lastActivityAt.toISOString(),
    replyCount: thread.replyCount,
    state: thread.state,
  }));
}

function viewPost(
  ctx: Context,
  post: ShownPost,
  around: { threadOpen: boolean; author: PersonCard; liked: boolean },
): PostView {
  const facts = factsOf(post, around.threadOpen);
  const readable = canReadText(ctx.viewer, facts);
  const editable = canEdit(ctx.viewer, facts, ctx.now);
  return {
    postId: post._id,
    threadId: post.threadId,
    parentId: post.parentId,
    path: post.path,
    opening: post.thread !== null,
    author: around.author,
    state: post.state,
    createdAt: post.createdAt.toISOString(),
    editedAt: post.editedAt?.toISOString() ?? null,
    version: post.version,
    html: readable ? post.html : null,
    body: editable ? post.body : null,
    withheld:
      readable && post.withheld
        ? { reason: post.withheld.reason, rule: post.withheld.rule, at: post.withheld.at.toISOString() }
        : null,
    likes: post.likes,
    liked: around.liked,
    can: {
      reply: canReply(ctx.viewer, facts.threadOpen) && post.state === 'published',
      react: canReact(ctx.viewer, facts),
      edit: editable,
      takeBack: canTakeBack(ctx.viewer, facts),
      undoTakeBack: canUndoTakeBack(ctx.viewer, facts, ctx.now),
      report: canReport(ctx.viewer, facts),
    },
  };
}

/** Posts of one thread as the viewer may see them: people and one's own reactions in one query each. */
export async function viewPosts(
  ctx: Context,
  posts: readonly ShownPost[],
  threadOpen: boolean,
): Promise<PostView[]> {
  const [cards, mine] = await Promise.all([
    listCards(
      posts.map((post) => post.authorId),
      ctx.now,
    ),
    ctx.viewer
      ? ReactionModel.find(
          { memberId: ctx.viewer.memberId, postId: { $in: posts.map((post) => post._id) }, on: true },
          { postId: 1 },
        )
          .limit(posts.length)
          .lean()
      : [],
  ]);
  const liked = new Set(mine.map((reaction) => reaction.postId));
  return posts.map((post) =>
    viewPost(ctx, post, { threadOpen, author: cards(post.authorId), liked: liked.has(post._id) }),
  );
}
