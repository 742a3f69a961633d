import { screen } from '../../moderation/screen.ts';
import { Refusal } from '../../shared/errors.ts';
import type { Concern } from '../../shared/events.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { careNoticeFor, concernOf } from '../platform/care.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { renderBody } from '../platform/markdown.ts';
import { event, insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { requireSpace, requireThread } from './forum.access.ts';
import { viewPosts } from './forum.view.ts';
import { type Post, PostModel, wordsOf } from './post.model.ts';

type Draft = { clientId: string; body: string; language?: 'en' | 'es' | undefined };

/** What the readers see in a post. The experience-language suggestions stay in the browser and are not asked for here. */
export function read(
  post: Pick<Post, 'thread'>,
  body: string,
  language: 'en' | 'es' | undefined,
): Concern | null {
  return concernOf(screen(wordsOf({ thread: post.thread, body }), { language, quiet: true }));
}

/** A post with the help that its author is shown at once. */
export async function viewPosted(ctx: Context, post: Post, threadOpen: boolean, concern: Concern | null) {
  const [[view], careNotice] = await Promise.all([
    viewPosts(ctx, [post], threadOpen),
    careNoticeFor(ctx, concern),
  ]);
  if (!view) throw new Refusal('INTERNAL');
  return { post: view, careNotice };
}

/** Inserts a post with the events that tell of it. A repeated clientId gives the first post again. */
async function insertPost(
  ctx: Context,
  draft: Draft,
  place: Pick<Post, '_id' | 'threadId' | 'thread' | 'parentId' | 'path'> & { spaceId: string },
) {
  const authorId = signedIn(ctx).memberId;
  const { spaceId, ...where } = place;
  const concern = read(place, draft.body, draft.language);
  const post: Omit<Post, 'outbox'> = {
    ...where,
    authorId,
    clientId: draft.clientId,
    body: draft.body,
    html: renderBody(draft.body),
    language: draft.language ?? ctx.language,
    state: 'published',
    withheld: null,
    takenBackAt: null,
    history: [],
    likes: 0,
    counted: [],
    createdAt: ctx.now,
    editedAt: null,
    version: 1,
  };
  const about = { postId: post._id, threadId: post.threadId, version: 1 };
  const opening = post.thread !== null;
  try {
    const { doc } = await insertWithEvents(ctx, PostModel, post, [
      event('forum.post.created', { ...about, memberId: authorId, spaceId, opening, concern }),
      event('forum.post.counted', { ...about, spaceId, opening, by: 1 }),
    ]);
    return { post: doc, concern };
  } catch (error) {
    if (!isDuplicate(error, 'clientId')) throw error;
    const first = await PostModel.findOne({ authorId, clientId: draft.clientId }).lean();
    if (!first) throw error;
    return { post: first as Post, concern: read(first, first.body, first.language) };
  }
}

/** Opens a thread. */
export async function createThread(ctx: Context, input: ParsedOf<'forum.createThread'>) {
  const { spaceId, title, ...draft } = input;
  await requireSpace(ctx, spaceId);
  const _id = newId('post', ctx.now.getTime());
  const { post, concern } = await insertPost(ctx, draft, {
    _id,
    threadId: newId('thread', ctx.now.getTime()),
    thread: { title, spaceId, state: 'open', replyCount: 0, lastActivityAt: ctx.now, counted: [] },
    parentId: null,
    path: _id,
    spaceId,
  });
  return viewPosted(ctx, post, true, concern);
}

/** Answers. An answer to an answer is set beside it, under the same top-level reply; an answer to the opening post is a reply. */
export async function createReply(ctx: Context, input: ParsedOf<'forum.createReply'>) {
  const { threadId, parentId, ...draft } = input;
  const thread = await requireThread(ctx, threadId, 'reply');
  const _id = newId('post', ctx.now.getTime());
  let parent: string | null = null;
  if (parentId && parentId !== thread._id) {
    const answered = await PostModel.findOne({ _id: parentId, threadId }, { parentId: 1 }).lean();
    if (!answered) throw new Refusal('NOT_FOUND');
    parent = answered.parentId ?? answered._id;
  }
  const { post, concern } = await insertPost(ctx, draft, {
    _id,
    threadId,
    thread: null,
    parentId: parent,
    path: parent ? `${parent}.${_id}` : _id,
    spaceId: thread.thread.spaceId,
  });
  return viewPosted(ctx, post, true, concern);
}
