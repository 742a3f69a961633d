import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import type { ReactionKind } from '../../shared/reactions.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { changeWithEvents, event, isDuplicate, type NewEvent } from '../platform/outbox.ts';
import { requirePost, requireThread, threadFacts } from './forum.access.ts';
import { canAnswerWho, canAsk, canMarkHelped, canReact, canReply } from './forum.policy.ts';
import { viewOne, viewReactions } from './forum.view.ts';
import { type Post, PostModel } from './post.model.ts';
import { type Reading, ReadingModel, readingId } from './reading.model.ts';
import { viewHead } from './threads.service.ts';

/** Changes the viewer's place in a thread if it still matches, making it when there is none; null when it already says so. */
async function changePlace(
  ctx: Context,
  threadId: string,
  unless: Record<string, unknown>,
  update: Record<string, unknown>,
  told: readonly NewEvent[],
) {
  const { memberId } = signedIn(ctx);
  const _id = readingId(memberId, threadId);
  const set = { ...(update['$set'] as object | undefined), touchedAt: ctx.now };
  try {
    return await changeWithEvents<Reading>(
      ctx,
      ReadingModel,
      { _id, memberId, threadId, ...unless },
      { ...update, $set: set },
      told,
      { upsert: true },
    );
  } catch (error) {
    // The place is there and does not match: it was so already.
    if (isDuplicate(error)) return null;
    throw error;
  }
}

/** Sets or takes back a reaction. The counts that come back are what they will be; a repeat changes nothing. */
export async function setReaction(ctx: Context, input: ParsedOf<'forum.setReaction'>) {
  const { memberId } = signedIn(ctx);
  const { post, facts } = await requirePost(ctx, input.postId);
  if (!canReact(ctx.viewer, facts)) throw new Refusal('NOT_FOUND');
  const { kind, on } = input;
  const by = on ? (1 as const) : (-1 as const);
  const field = `reactions.${post._id}`;
  const told = event('forum.reaction.set', { postId: post._id, threadId: post.threadId, memberId, kind, by });
  const changed = on
    ? await changePlace(ctx, post.threadId, { [field]: { $ne: kind } }, { $addToSet: { [field]: kind } }, [
        told,
      ])
    : await changeWithEvents<Reading>(
        ctx,
        ReadingModel,
        { _id: readingId(memberId, post.threadId), [field]: kind },
        { $pull: { [field]: kind } } as never,
        [told],
      );
  await changed?.told;
  const place =
    changed?.doc ?? (await ReadingModel.findOne({ _id: readingId(memberId, post.threadId) }).lean());
  const mine: ReactionKind[] = place?.reactions[post._id] ?? [];
  const counts = changed ? { ...post.reactions, [kind]: (post.reactions[kind] ?? 0) + by } : post.reactions;
  return { postId: post._id, reactions: viewReactions(ctx, { ...post, reactions: counts }), mine };
}

/** Changes a post that others look at and shows it; null where it changed meanwhile. */
async function changePost(ctx: Context, post: Post, update: Record<string, unknown>) {
  const told = event('forum.post.changed', {
    postId: post._id,
    threadId: post.threadId,
    version: post.version + 1,
  });
  const { $inc, ...rest } = update as { $inc?: object };
  const changed = await changeWithEvents(
    ctx,
    PostModel,
    { _id: post._id, version: post.version },
    { ...rest, $inc: { ...$inc, version: 1 } },
    [told],
  );
  if (!changed) throw new Refusal('CONFLICT');
  return changed.doc;
}

/** "This helped me", by the one who asked. Doing it twice changes nothing. */
export async function setHelped(ctx: Context, input: ParsedOf<'forum.setHelped'>) {
  const found = await requirePost(ctx, input.postId);
  if (!canMarkHelped(ctx.viewer, found.facts)) throw new Refusal('FORBIDDEN');
  const { post } = found;
  const now = post.helped === input.on ? post : await changePost(ctx, post, { $set: { helped: input.on } });
  return viewOne(ctx, now, found);
}

/** Asks for more. Asking twice counts once. */
export async function askMore(ctx: Context, input: ParsedOf<'forum.askMore'>) {
  const { memberId } = signedIn(ctx);
  const found = await requirePost(ctx, input.postId);
  if (!canAsk(ctx.viewer, found.facts)) throw new Refusal('FORBIDDEN');
  const { _id: postId, threadId, authorId } = found.post;
  const told = event('forum.more.asked', { postId, threadId, memberId, authorId });
  const changed = await changePlace(
    ctx,
    threadId,
    { more: { $ne: postId } },
    { $addToSet: { more: postId } },
    [told],
  );
  await changed?.told;
  return viewOne(ctx, found.post, found);
}

/** Asks who stands behind a post. Asking twice counts once, and nobody learns who asked. */
export async function askWho(ctx: Context, input: ParsedOf<'forum.askWho'>) {
  const found = await requirePost(ctx, input.postId);
  if (!canAsk(ctx.viewer, found.facts)) throw new Refusal('FORBIDDEN');
  const { _id: postId, threadId, authorId } = found.post;
  const told = event('forum.who.asked', { postId, threadId, authorId });
  const changed = await changePlace(ctx, threadId, { who: { $ne: postId } }, { $addToSet: { who: postId } }, [
    told,
  ]);
  await changed?.told;
  return viewOne(ctx, (await PostModel.findOne({ _id: postId }).lean()) ?? found.post, found);
}

/** Says who stands behind one's own post. A later answer takes the place of an earlier one. */
export async function answerWho(ctx: Context, input: ParsedOf<'forum.answerWho'>) {
  const found = await requirePost(ctx, input.postId);
  if (!canAnswerWho(ctx.viewer, found.facts)) throw new Refusal('FORBIDDEN');
  const { who, paid, link } = input;
  const answer = { who, paid, link, at: ctx.now };
  const set = { 'trust.answer': answer, 'trust.openSince': null };
  return viewOne(ctx, await changePost(ctx, found.post, { $set: set }), found);
}

/** Chooses in a poll, or changes the choice. */
export async function vote(ctx: Context, input: ParsedOf<'forum.vote'>) {
  const { memberId } = signedIn(ctx);
  const { threadId, option } = input;
  const placed = await requireThread(ctx, threadId, 'read');
  const { poll } = placed.thread.thread;
  if (!poll || option >= poll.options.length) throw new Refusal('NOT_FOUND');
  if (!canReply(ctx.viewer, threadFacts(placed))) throw new Refusal('LOCKED');
  const before = await ReadingModel.findOne({ _id: readingId(memberId, threadId) }, { vote: 1 }).lean();
  const from = before?.vote ?? null;
  if (from !== option) {
    const told = event('forum.poll.voted', { threadId, from, to: option });
    const changed = await changePlace(ctx, threadId, { vote: from }, { $set: { vote: option } }, [told]);
    if (!changed) throw new Refusal('CONFLICT');
    await changed.told;
  }
  return viewHead(ctx, await requireThread(ctx, threadId, 'read'));
}
