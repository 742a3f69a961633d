import { Refusal } from '../../shared/errors.ts';
import { readerAlong } from '../platform/along.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import {
  canPostIn,
  canReadSpace,
  canReply,
  canSeePost,
  type PostFacts,
  type ThreadFacts,
} from './forum.policy.ts';
import { behindMasks, ownIn } from './masks.ts';
import { type Post, PostModel, type ThreadPart } from './post.model.ts';
import { type KnownSpace, knownSpaces } from './spaces.ts';

/** An opening post, which is the thread, without its words. */
export type Thread = Omit<Post, 'body' | 'html' | 'history' | 'counted'> & { thread: ThreadPart };

const WITHOUT_WORDS = { body: 0, html: 0, history: 0, counted: 0, 'thread.counted': 0 } as const;

/** A thread with the space it stands in. */
export interface Placed {
  thread: Thread;
  space: KnownSpace;
  /** An author's id as the rules compare it: the viewer's own mask is the viewer. */
  own: (authorId: string) => string;
}

/** Changes whenever a thread gets or loses a post: a reader who joins late sees by it whether to fetch again. */
export function stampOf({ thread }: Thread): string {
  return `${thread.lastActivityAt.getTime()}.${thread.replyCount}`;
}

/** What the policies need to know of a thread. */
export function threadFacts({ thread, space, own }: Placed): ThreadFacts {
  return { space, state: thread.thread.state, authorId: own(thread.authorId) };
}

/** What the policies need to know of a post. */
export function factsOf(
  post: Pick<Post, 'authorId' | 'state' | 'createdAt' | 'takenBackAt' | 'trust' | 'thread'>,
  placed: Placed,
): PostFacts {
  const { authorId, state, createdAt, takenBackAt, trust } = post;
  return {
    authorId: placed.own(authorId),
    state,
    createdAt,
    takenBackAt,
    whoAsked: trust !== null && (trust.wanted || trust.asked > 0),
    opening: post.thread !== null,
    thread: threadFacts(placed),
  };
}

/** A space that the viewer may read or write in; NOT_FOUND where it is not for them, FORBIDDEN where they only read. */
export async function requireSpace(ctx: Context, spaceId: string, act: 'read' | 'post'): Promise<KnownSpace> {
  const space = (await knownSpaces(ctx.now)).get(spaceId);
  if (!space || !canReadSpace(ctx.viewer, space)) throw new Refusal('NOT_FOUND');
  if (act === 'post' && !canPostIn(ctx.viewer, space)) throw new Refusal('FORBIDDEN');
  return space;
}

/** The spaces that the viewer may read. */
export async function readableSpaces(ctx: Context): Promise<KnownSpace[]> {
  return [...(await knownSpaces(ctx.now)).values()].filter((space) => canReadSpace(ctx.viewer, space));
}

const readThreads = readerAlong<Omit<Thread, 'thread'> & Pick<Post, 'thread'>>(
  (threadIds) =>
    PostModel.find({ threadId: { $in: threadIds }, thread: { $type: 'object' } }, WITHOUT_WORDS)
      .limit(threadIds.length)
      .lean(),
  (opening) => opening.threadId,
);

/** A thread whoever asks; null when there is none. For the service's own work. */
export async function findThread(threadId: string): Promise<Thread | null> {
  const [opening] = await readThreads([threadId]);
  return (opening as Thread | undefined) ?? null;
}

/** A post whoever asks; null when there is none. For the service's own work. */
export async function findPost(postId: string): Promise<Post | null> {
  return PostModel.findOne({ _id: postId }).lean();
}

/** A thread in its space, as the viewer stands to it. */
export function placeIn(ctx: Context, thread: Thread, space: KnownSpace): Placed {
  return { thread, space, own: (authorId) => ownIn(ctx, authorId, thread.threadId) };
}

/** Lets the viewer into a thread that is loaded, or NOT_FOUND. */
export async function placeThread(ctx: Context, thread: Thread | null | undefined): Promise<Placed> {
  const space = thread && (await knownSpaces(ctx.now)).get(thread.thread.spaceId);
  if (!space || !canReadSpace(ctx.viewer, space)) throw new Refusal('NOT_FOUND');
  const [seen = thread] = await behindMasks(ctx, [thread]);
  const placed = placeIn(ctx, seen, space);
  if (!canSeePost(ctx.viewer, factsOf(seen, placed))) throw new Refusal('NOT_FOUND');
  return placed;
}

/** A thread that the viewer may read or reply to: NOT_FOUND, or LOCKED for a reply to a closed one. */
export async function requireThread(ctx: Context, threadId: string, act: 'read' | 'reply'): Promise<Placed> {
  const placed = await placeThread(ctx, await findThread(threadId));
  if (act === 'read' || canReply(ctx.viewer, threadFacts(placed))) return placed;
  throw new Refusal(placed.thread.thread.state === 'closed' ? 'LOCKED' : 'FORBIDDEN');
}

/** A post that the viewer may see in some form, with its thread. */
export async function requirePost(
  ctx: Context,
  postId: string,
): Promise<Placed & { post: Post; facts: PostFacts }> {
  const found = await PostModel.findOne({ _id: postId }).lean();
  if (!found) throw new Refusal('NOT_FOUND');
  const [post = found] = await behindMasks(ctx, [found]);
  const placed = await placeThread(ctx, post.thread ? (post as Thread) : await findThread(post.threadId));
  const facts = factsOf(post, placed);
  if (!canSeePost(ctx.viewer, facts)) throw new Refusal('NOT_FOUND');
  return { ...placed, post, facts };
}

/** One's own post, for a change of it; NOT_FOUND for a post that can not be seen, FORBIDDEN for someone else's. */
export async function requireOwnPost(ctx: Context, postId: string) {
  const found = await requirePost(ctx, postId);
  if (found.facts.authorId !== ctx.viewer?.memberId) throw new Refusal('FORBIDDEN');
  return found;
}

/** Writes down that someone looked at what its author no longer shows. */
export async function noteLook(
  ctx: Context,
  { post, facts }: { post: Post; facts: PostFacts },
): Promise<void> {
  if (facts.authorId !== ctx.viewer?.memberId) await audit(ctx, 'forum.seeHistory', post._id);
}
