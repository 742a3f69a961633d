import { Refusal } from '../../shared/errors.ts';
import type { Context } from '../platform/context.ts';
import { canReadThread, canReply, type PostFacts } from './forum.policy.ts';
import { type Post, PostModel, type ThreadPart } from './post.model.ts';
import { type Space, SpaceModel } from './space.model.ts';

/** An opening post, which is the thread. */
export type Thread = Post & { thread: ThreadPart };

/** Changes whenever a thread gets or loses a post: a reader who joins late sees by it whether to fetch again. */
export function stampOf({ thread }: Thread): string {
  return `${thread.lastActivityAt.getTime()}.${thread.replyCount}`;
}

/** What the policies need to know of a post. */
export function factsOf(
  post: Pick<Post, 'authorId' | 'state' | 'createdAt' | 'takenBackAt'>,
  threadOpen: boolean,
): PostFacts {
  const { authorId, state, createdAt, takenBackAt } = post;
  return { authorId, state, createdAt, takenBackAt, threadOpen };
}

/** A space that the viewer may read, or NOT_FOUND. */
export async function requireSpace(_ctx: Context, spaceId: string): Promise<Space> {
  const space = await SpaceModel.findOne({ _id: spaceId }).lean();
  if (!space) throw new Refusal('NOT_FOUND');
  return space;
}

/** A thread whoever asks; null when there is none. For the service's own work. */
export async function findThread(threadId: string): Promise<Thread | null> {
  return (await PostModel.findOne({ threadId, thread: { $type: 'object' } }).lean()) as Thread | null;
}

/** A thread that the viewer may read or reply to: NOT_FOUND, or LOCKED for a reply to a closed one. */
export async function requireThread(ctx: Context, threadId: string, act: 'read' | 'reply'): Promise<Thread> {
  const opening = await findThread(threadId);
  if (!opening || !canReadThread(ctx.viewer)) throw new Refusal('NOT_FOUND');
  if (act === 'reply' && !canReply(ctx.viewer, opening.thread.state === 'open')) throw new Refusal('LOCKED');
  return opening;
}

/** A post that the viewer may see in some form, with its thread. */
export async function requirePost(ctx: Context, postId: string): Promise<{ post: Post; thread: Thread }> {
  const post = await PostModel.findOne({ _id: postId }).lean();
  if (!post) throw new Refusal('NOT_FOUND');
  const thread = post.thread ? (post as Thread) : await requireThread(ctx, post.threadId, 'read');
  if (!canReadThread(ctx.viewer)) throw new Refusal('NOT_FOUND');
  return { post, thread };
}

/** One's own post, for a change of it; NOT_FOUND for a post that can not be seen, FORBIDDEN for someone else's. */
export async function requireOwnPost(ctx: Context, postId: string): Promise<{ post: Post; thread: Thread }> {
  const found = await requirePost(ctx, postId);
  if (found.post.authorId !== ctx.viewer?.memberId) throw new Refusal('FORBIDDEN');
  return found;
}
