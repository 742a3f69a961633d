import { Refusal, wrongFields } from '../../shared/errors.ts';
import { LIMITS } from '../../shared/limits.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { audit } from '../platform/audit.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { changeWithEvents, event, type NewEvent } from '../platform/outbox.ts';
import {
  factsOf,
  findThread,
  type Placed,
  placeIn,
  requireThread,
  type Thread,
  threadFacts,
} from './forum.access.ts';
import { PostModel, type Publishing } from './post.model.ts';
import {
  canAnswerPublic,
  canAskPublic,
  canDecidePublic,
  canEndPublic,
  isPublicThread,
  isReviewed,
} from './publishing.policy.ts';
import { viewForVisitors, viewPublishing } from './publishing.view.ts';
import { knownSpaces } from './spaces.ts';

/** More people than ever said yes in one thread. */
const MOST_YES = 500;

/** A thread for someone without an account; null where it is not for them, whatever the reason. */
async function findPublic(ctx: Context, threadId: string): Promise<Placed | null> {
  const thread = await findThread(threadId);
  const space = thread && (await knownSpaces(ctx.now)).get(thread.thread.spaceId);
  if (!space) return null;
  const placed = placeIn(ctx, thread, space);
  return isPublicThread(threadFacts(placed), thread, thread.thread.publishing) ? placed : null;
}

/** A thread as visitors read it. What is not for them is told by nothing: not whether it exists. */
export async function getPublicThread(ctx: Context, input: ParsedOf<'forum.getPublicThread'>) {
  const placed = await findPublic(ctx, input.threadId);
  const view =
    placed &&
    (await viewForVisitors(ctx, placed, placed.thread.thread.publishing?.reviewedAt ?? null, input));
  if (!view) throw new Refusal(ctx.viewer ? 'NOT_FOUND' : 'SIGN_IN_NEEDED');
  return view.thread;
}

/** Who may read a thread. */
export async function getPublishing(ctx: Context, input: ParsedOf<'forum.getPublishing'>) {
  return viewPublishing(ctx, await requireThread(ctx, input.threadId, 'read'));
}

/**
 * One's own thread as visitors would read it with one's yes, once a moderator has read all of it. What is being looked at stays in: that
 * it is looked at is not told.
 */
export async function getPublicPreview(ctx: Context, input: ParsedOf<'forum.getPublicPreview'>) {
  const placed = await requireThread(ctx, input.threadId, 'read');
  const { thread } = placed;
  const { publishing = null } = thread.thread;
  const { memberId } = signedIn(ctx);
  if (memberId !== thread.authorId) throw new Refusal('FORBIDDEN');
  const facts = threadFacts(placed);
  if (
    !canAskPublic(ctx.viewer, facts, factsOf(thread, placed), publishing) &&
    !canEndPublic(ctx.viewer, facts, publishing)
  )
    throw new Refusal('CONFLICT');
  const mine = { memberId, at: ctx.now, named: input.named === 'true' };
  const others = (publishing?.yes ?? []).filter((each) => each.memberId !== memberId);
  const shown = await viewForVisitors(ctx, placed, ctx.now, {
    ...input,
    yes: [mine, ...others],
    withLookedAt: true,
  });
  if (!shown) throw new Refusal('CONFLICT');
  return shown.thread;
}

/** Writes down how far a thread is, if nobody else did meanwhile. */
async function change(
  ctx: Context,
  placed: Placed,
  next: Omit<Publishing, 'rev'> | null,
  events: NewEvent[],
): Promise<Placed> {
  const { thread } = placed;
  const before = thread.thread.publishing ?? null;
  const changed = await changeWithEvents(
    ctx,
    PostModel,
    {
      _id: thread._id,
      authorId: thread.authorId,
      ...(before ? { 'thread.publishing.rev': before.rev } : { 'thread.publishing': null }),
    },
    { $set: { 'thread.publishing': next && { ...next, rev: (before?.rev ?? 0) + 1 } } },
    events,
  );
  if (!changed) throw new Refusal('CONFLICT');
  return { ...placed, thread: changed.doc as Thread };
}

/** Asks for one's own thread to be opened to visitors. */
export async function askPublic(ctx: Context, input: ParsedOf<'forum.askPublic'>) {
  const placed = await requireThread(ctx, input.threadId, 'read');
  const { thread } = placed;
  const { publishing = null } = thread.thread;
  const { memberId } = signedIn(ctx);
  if (memberId !== thread.authorId) throw new Refusal('FORBIDDEN');
  if (!canAskPublic(ctx.viewer, threadFacts(placed), factsOf(thread, placed), publishing))
    throw new Refusal('CONFLICT');
  const asked = await change(
    ctx,
    placed,
    {
      state: 'asked',
      reviewedAt: null,
      reason: null,
      waitingSince: ctx.now,
      yes: [{ memberId, at: ctx.now, named: input.named }],
    },
    [event('forum.publishing.asked', { threadId: thread.threadId, memberId })],
  );
  return viewPublishing(ctx, asked);
}

/** Closes one's own thread to visitors, at once and whatever state it is in. */
export async function endPublic(ctx: Context, input: ParsedOf<'forum.endPublic'>) {
  const placed = await requireThread(ctx, input.threadId, 'read');
  const { publishing = null } = placed.thread.thread;
  if (placed.thread.authorId !== ctx.viewer?.memberId) throw new Refusal('FORBIDDEN');
  if (!canEndPublic(ctx.viewer, threadFacts(placed), publishing)) return viewPublishing(ctx, placed);
  return viewPublishing(ctx, await change(ctx, placed, null, []));
}

/** Says yes or no about one's own words. What a moderator has not read yet comes to the desk. */
export async function answerPublic(ctx: Context, input: ParsedOf<'forum.answerPublic'>) {
  const placed = await requireThread(ctx, input.threadId, 'read');
  const { threadId, thread } = placed.thread;
  const { publishing = null } = thread;
  const { memberId } = signedIn(ctx);
  if (!publishing || !canAnswerPublic(ctx.viewer, threadFacts(placed), publishing))
    throw new Refusal('CONFLICT');
  const others = publishing.yes.filter((each) => each.memberId !== memberId);
  // The opening is what makes a thread: taking that back closes it.
  if (!input.yes && memberId === placed.thread.authorId) return endPublic(ctx, { threadId });
  if (!input.yes) {
    if (others.length === publishing.yes.length) return viewPublishing(ctx, placed);
    return viewPublishing(ctx, await change(ctx, placed, { ...publishing, yes: others }, []));
  }
  if (others.length >= MOST_YES) throw new Refusal('CONFLICT');
  const own = await PostModel.find(
    { authorId: memberId, threadId, state: { $in: ['published', 'waiting'] } },
    { authorId: 1, state: 1, createdAt: 1, editedAt: 1, publishedAt: 1 },
  )
    .limit(100)
    .lean();
  if (!own.length) throw new Refusal('CONFLICT');
  const unread = own.some((post) => !isReviewed(post, publishing.reviewedAt));
  const changed = await change(
    ctx,
    placed,
    {
      ...publishing,
      yes: [...others, { memberId, at: ctx.now, named: input.named }],
      waitingSince: publishing.waitingSince ?? (unread ? ctx.now : null),
    },
    [],
  );
  return viewPublishing(ctx, changed);
}

/** Threads in which something waits to be read, the longest waiting first. */
export async function listPublishing(ctx: Context, input: ParsedOf<'forum.listPublishing'>) {
  const order = [
    ['thread.publishing.waitingSince', 1],
    ['_id', 1],
  ] as const;
  const rows = (await PostModel.find(
    {
      'thread.publishing.waitingSince': { $type: 'date' },
      state: 'published',
      ...afterCursor(order, input.cursor),
    },
    { threadId: 1, authorId: 1, thread: 1 },
  )
    .sort(Object.fromEntries(order))
    .limit(input.limit + 1)
    .lean()) as unknown as Thread[];
  const page = pageFrom(rows, input.limit, (row) => [
    row.thread.publishing?.waitingSince ?? new Date(0),
    row._id,
  ]);
  const spaces = await knownSpaces(ctx.now);
  return {
    nextCursor: page.nextCursor,
    items: page.items.flatMap((thread) => {
      const { publishing, title, spaceId } = thread.thread;
      const space = spaces.get(spaceId);
      if (!publishing?.waitingSince || !space) return [];
      return [
        {
          threadId: thread.threadId,
          title,
          state: publishing.state,
          waitingSince: publishing.waitingSince.toISOString(),
          can: { decide: canDecidePublic(ctx.viewer, threadFacts(placeIn(ctx, thread, space)), publishing) },
        },
      ];
    }),
  };
}

/** A thread as visitors would read it after a yes now. */
export async function getPublishingReview(ctx: Context, input: ParsedOf<'forum.getPublishingReview'>) {
  const placed = await requireThread(ctx, input.threadId, 'read');
  const { publishing = null, title, tags, region } = placed.thread.thread;
  if (!publishing) throw new Refusal('NOT_FOUND');
  const { threadId } = placed.thread;
  const view = await viewForVisitors(ctx, placed, ctx.now, input);
  return {
    thread: view?.thread ?? { threadId, title, tags, region, items: [], nextCursor: null },
    readAt: ctx.now.toISOString(),
    lookedAt: view?.lookedAt ?? [],
    can: { decide: canDecidePublic(ctx.viewer, threadFacts(placed), publishing) },
  };
}

/** Opens a thread to visitors as it was read, keeps it as it is, or closes it with a reason. */
export async function decidePublishing(ctx: Context, input: ParsedOf<'forum.decidePublishing'>) {
  const placed = await requireThread(ctx, input.threadId, 'read');
  const { threadId, authorId, thread } = placed.thread;
  const { publishing = null } = thread;
  if (!publishing) throw new Refusal('CONFLICT');
  if (!canDecidePublic(ctx.viewer, threadFacts(placed), publishing))
    throw new Refusal(publishing.state === 'declined' ? 'CONFLICT' : 'FORBIDDEN');
  const { decision, reason } = input;
  if (decision === 'close' && reason.length < LIMITS.reason.min)
    throw wrongFields({ reason: 'reason-for-author' });
  const readAt = new Date(Math.min(Date.parse(input.readAt), ctx.now.getTime()));
  const { waitingSince } = publishing;
  // Someone said yes while it was being read: that waits on.
  const still = waitingSince !== null && waitingSince > readAt ? waitingSince : null;
  if (decision === 'keep' && publishing.state === 'asked') throw new Refusal('CONFLICT');
  const next: Omit<Publishing, 'rev'> = {
    open: { ...publishing, state: 'public' as const, reviewedAt: readAt, reason: null, waitingSince: still },
    keep: { ...publishing, waitingSince: still },
    close: { ...publishing, state: 'declined' as const, reason, waitingSince: null },
  }[decision];
  const told =
    publishing.state === next.state
      ? []
      : [event('forum.publishing.decided', { threadId, memberId: authorId })];
  const changed = await change(ctx, placed, next, told);
  await audit(ctx, `forum.decidePublishing ${decision}`, threadId, reason);
  return viewPublishing(ctx, changed);
}
