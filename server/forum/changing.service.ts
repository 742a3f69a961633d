import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { renderBody } from '../platform/markdown.ts';
import { changeWithEvents, event, insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { factsOf, requireOwnPost, requirePost, type Thread } from './forum.access.ts';
import { canEdit, canReact, canTakeBack, canUndoTakeBack } from './forum.policy.ts';
import { viewPosts } from './forum.view.ts';
import { type Post, PostModel } from './post.model.ts';
import { read, viewPosted } from './posting.service.ts';
import { ReactionModel, reactionId } from './reaction.model.ts';

const KEPT_VERSIONS = 20;

function about(post: Post) {
  return { postId: post._id, threadId: post.threadId, version: post.version + 1 };
}

/** What the counters hear when a post comes into or goes out of view. */
export function counted(post: Post, thread: Thread, by: 1 | -1) {
  return event('forum.post.counted', {
    ...about(post),
    spaceId: thread.thread.spaceId,
    opening: post.thread !== null,
    by,
  });
}

/** Changes one's own post. CONFLICT when it changed since `version`. */
export async function editPost(ctx: Context, input: ParsedOf<'forum.editPost'>) {
  const { post, thread } = await requireOwnPost(ctx, input.postId);
  const open = thread.thread.state === 'open';
  if (!canEdit(ctx.viewer, factsOf(post, open), ctx.now)) throw new Refusal('FORBIDDEN');
  const concern = read(post, input.body, post.language);
  const changed = await changeWithEvents(
    ctx,
    PostModel,
    { _id: post._id, version: input.version, state: post.state },
    {
      $set: { body: input.body, html: renderBody(input.body), editedAt: ctx.now },
      $inc: { version: 1 },
      $push: { history: { $each: [{ body: post.body, until: ctx.now }], $slice: -KEPT_VERSIONS } },
    },
    [event('forum.post.edited', { ...about(post), memberId: post.authorId, concern })],
  );
  if (!changed) throw new Refusal('CONFLICT');
  return viewPosted(ctx, changed.doc, open, concern);
}

/** Takes back one's own post, or brings it back a moment later. Doing it twice changes nothing. */
export async function takeBackPost(ctx: Context, input: ParsedOf<'forum.takeBackPost'>) {
  const { post, thread } = await requireOwnPost(ctx, input.postId);
  const open = thread.thread.state === 'open';
  const facts = factsOf(post, open);
  const wanted = input.undo ? 'published' : 'taken-back';
  let shown = post;
  if (post.state !== wanted) {
    const allowed = input.undo ? canUndoTakeBack(ctx.viewer, facts, ctx.now) : canTakeBack(ctx.viewer, facts);
    if (!allowed) throw new Refusal('CONFLICT');
    const changed = await changeWithEvents(
      ctx,
      PostModel,
      { _id: post._id, version: post.version },
      { $set: { state: wanted, takenBackAt: input.undo ? null : ctx.now }, $inc: { version: 1 } },
      [event('forum.post.changed', about(post)), counted(post, thread, input.undo ? 1 : -1)],
    );
    if (!changed) throw new Refusal('CONFLICT');
    shown = changed.doc;
  }
  const [view] = await viewPosts(ctx, [shown], open);
  if (!view) throw new Refusal('INTERNAL');
  return view;
}

/** Sets or takes back a reaction. The count that comes back is what it will be; a repeat changes nothing. */
export async function setReaction(ctx: Context, input: ParsedOf<'forum.setReaction'>) {
  const { memberId } = signedIn(ctx);
  const { post, thread } = await requirePost(ctx, input.postId);
  if (!canReact(ctx.viewer, factsOf(post, thread.thread.state === 'open'))) throw new Refusal('NOT_FOUND');
  const _id = reactionId(post._id, memberId, input.kind);
  const by = input.on ? (1 as const) : (-1 as const);
  const told = event('forum.reaction.set', { postId: post._id, threadId: post.threadId, memberId, by });
  let changed = await changeWithEvents(
    ctx,
    ReactionModel,
    { _id, on: !input.on },
    { $set: { on: input.on } },
    [told],
  );
  if (!changed && input.on) {
    try {
      changed = await insertWithEvents(
        ctx,
        ReactionModel,
        { _id, postId: post._id, memberId, kind: input.kind, on: true },
        [told],
      );
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
  await changed?.told;
  const likes = Math.max(0, post.likes + (changed ? by : 0));
  return { postId: post._id, likes, liked: input.on };
}
