import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import type { Context } from '../platform/context.ts';
import { renderBody } from '../platform/markdown.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { requireOwnPost } from './forum.access.ts';
import { canEdit, canTakeBack, canUndoTakeBack } from './forum.policy.ts';
import { viewOne } from './forum.view.ts';
import { type Post, PostModel } from './post.model.ts';
import { counted, read, viewPosted } from './posting.service.ts';
import { findReferences } from './references.ts';

const KEPT_VERSIONS = 20;

function about(post: Post) {
  return { postId: post._id, threadId: post.threadId, version: post.version + 1 };
}

/** Changes one's own post. CONFLICT when it changed since `version`. */
export async function editPost(ctx: Context, input: ParsedOf<'forum.editPost'>) {
  const { post, facts, ...placed } = await requireOwnPost(ctx, input.postId);
  if (!canEdit(ctx.viewer, facts, ctx.now)) throw new Refusal('FORBIDDEN');
  const { concern, sells } = read({ thread: post.thread, body: input.body }, post.language);
  const references = await findReferences(input.body, post.threadId);
  const trust =
    sells && !post.trust?.wanted
      ? {
          trust: {
            asked: post.trust?.asked ?? 0,
            wanted: true,
            answer: post.trust?.answer ?? null,
            openSince: post.trust?.answer ? null : (post.trust?.openSince ?? ctx.now),
          },
        }
      : {};
  const changed = await changeWithEvents(
    ctx,
    PostModel,
    { _id: post._id, version: input.version, state: post.state },
    {
      $set: {
        body: input.body,
        html: renderBody(input.body, references.handles),
        mentions: references.mentions,
        quotes: references.quotes,
        editedAt: ctx.now,
        ...(input.note === undefined ? {} : { note: input.note }),
        ...trust,
      },
      $inc: { version: 1 },
      $push: { history: { $each: [{ body: post.body, until: ctx.now }], $slice: -KEPT_VERSIONS } },
    },
    [event('forum.post.edited', { ...about(post), memberId: post.authorId, concern })],
  );
  if (!changed) throw new Refusal('CONFLICT');
  return viewPosted(ctx, changed.doc, placed, concern);
}

/** Takes back one's own post, or brings it back a moment later. Doing it twice changes nothing. */
export async function takeBackPost(ctx: Context, input: ParsedOf<'forum.takeBackPost'>) {
  const { post, facts, ...placed } = await requireOwnPost(ctx, input.postId);
  // A post that never was out comes back to where it was: it waits on.
  const shownState = post.publishedAt ? 'published' : 'waiting';
  const wanted = input.undo ? shownState : 'taken-back';
  if (post.state === wanted) return viewOne(ctx, post, placed);
  const allowed = input.undo ? canUndoTakeBack(ctx.viewer, facts, ctx.now) : canTakeBack(ctx.viewer, facts);
  if (!allowed) throw new Refusal('CONFLICT');
  const changed = await changeWithEvents(
    ctx,
    PostModel,
    { _id: post._id, version: post.version },
    { $set: { state: wanted, takenBackAt: input.undo ? null : ctx.now }, $inc: { version: 1 } },
    [
      event('forum.post.changed', about(post)),
      ...(post.publishedAt ? [counted(post, placed.thread, input.undo ? 1 : -1)] : []),
    ],
  );
  if (!changed) throw new Refusal('CONFLICT');
  return viewOne(ctx, changed.doc, placed);
}
