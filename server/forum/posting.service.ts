import { place } from '../../moderation/place.ts';
import { screen } from '../../moderation/screen.ts';
import { Refusal, wrongFields } from '../../shared/errors.ts';
import type { Concern } from '../../shared/events.ts';
import { idFromHash, newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { later } from '../../shared/time.ts';
import { careNoticeFor, concernOf } from '../platform/care.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { renderBody } from '../platform/markdown.ts';
import { event, insertWithEvents, isDuplicate, type NewEvent } from '../platform/outbox.ts';
import { type Placed, placeIn, requireSpace, requireThread, type Thread } from './forum.access.ts';
import { canWearMask } from './forum.policy.ts';
import { viewPosts } from './forum.view.ts';
import { putOnMask } from './masks.ts';
import { type Post, PostModel, type ThreadPart, wordsOf } from './post.model.ts';
import { findReferences } from './references.ts';
import { FIRST_OFFER_AFTER_MS } from './unanswered.ts';

type Draft = {
  clientId: string;
  body: string;
  note: string | null;
  mask: boolean;
  language?: 'en' | 'es' | undefined;
};

/** What the readers see in a post. The experience-language suggestions stay in the browser and are not asked for here. */
export function read(post: Pick<Post, 'thread' | 'body'>, language: 'en' | 'es' | undefined) {
  const screening = screen(wordsOf(post), { language, quiet: true });
  return { screening, concern: concernOf(screening), sells: screening.offers };
}

/** A post with the help that its author is shown at once. */
export async function viewPosted(ctx: Context, post: Post, placed: Placed, concern: Concern | null) {
  const [[view], careNotice] = await Promise.all([
    viewPosts(ctx, [post], placed, null),
    careNoticeFor(ctx, concern),
  ]);
  if (!view) throw new Refusal('INTERNAL');
  return { post: view, careNotice };
}

/** What the counters hear when a post comes into or goes out of view. */
export function counted(post: Post, thread: Thread, by: 1 | -1) {
  return event('forum.post.counted', {
    postId: post._id,
    threadId: post.threadId,
    version: post.version,
    spaceId: thread.thread.spaceId,
    opening: post.thread !== null,
    by,
    authorId: post.authorId,
    answered: thread.thread.firstReplyAt !== null,
  });
}

/** What is told when others can see a post from now on. */
export function publishedEvents(post: Post, thread: Thread, first: boolean): NewEvent[] {
  const about = { postId: post._id, threadId: post.threadId, version: post.version };
  const { spaceId } = thread.thread;
  const opening = post.thread !== null;
  return [
    event('forum.post.published', {
      ...about,
      memberId: post.authorId,
      spaceId,
      opening,
      answersId: opening ? null : (post.answersId ?? thread.authorId),
      mentions: post.mentions,
      first,
    }),
    counted(post, thread, 1),
  ];
}

/** Inserts a post with the events that tell of it. A repeated clientId gives the first post again. */
async function insertPost(
  ctx: Context,
  draft: Draft,
  where: Pick<Post, '_id' | 'threadId' | 'thread' | 'parentId' | 'path' | 'answersId'>,
  around: Placed | { thread: null; space: Placed['space'] },
) {
  const viewer = signedIn(ctx);
  const { screening, concern, sells } = read({ thread: where.thread, body: draft.body }, draft.language);
  const held =
    place(screening, { holdsAttacks: around.space.holdsAttacks, newcomer: viewer.me.newcomer }) === 'hold';
  if (draft.mask && !canWearMask(viewer, around.space)) throw new Refusal('FORBIDDEN');
  const references = await findReferences(draft.body, where.threadId);
  const authorId = draft.mask ? await putOnMask(ctx, where.threadId) : viewer.memberId;
  const post: Post = {
    ...where,
    spaceId: around.space._id,
    authorId,
    clientId: draft.clientId,
    mentions: references.mentions,
    quotes: references.quotes,
    note: draft.note,
    body: draft.body,
    html: renderBody(draft.body, references.handles),
    language: draft.language ?? ctx.language,
    state: held ? 'waiting' : 'published',
    withheld: null,
    takenBackAt: null,
    history: [],
    reactions: {},
    // A wish of one's own would tell who it is.
    countsHidden: !draft.mask && viewer.countsHidden,
    helped: false,
    moreAsked: 0,
    trust: sells ? { asked: 0, wanted: true, answer: null, openSince: ctx.now } : null,
    counted: [],
    createdAt: ctx.now,
    publishedAt: held ? null : ctx.now,
    heldUntil: null,
    editedAt: null,
    version: 1,
    outbox: [],
  };
  const thread = around.thread ?? (post as Thread);
  const placed = placeIn(ctx, thread, around.space);
  const about = { postId: post._id, threadId: post.threadId, version: 1, memberId: post.authorId };
  const opening = post.thread !== null;
  const spaceId = thread.thread.spaceId;
  const why = viewer.me.newcomer ? ('first-post' as const) : ('reader' as const);
  try {
    await insertWithEvents(ctx, PostModel, post, [
      event('forum.post.created', { ...about, spaceId, opening, concern }),
      ...(held
        ? [event('forum.post.held', { ...about, why, concern })]
        : publishedEvents(post, thread, viewer.me.newcomer)),
    ]);
    return viewPosted(ctx, post, placed, concern);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const { clientId } = post;
    const first = await PostModel.findOne({ authorId, clientId }).lean();
    if (!first) throw error;
    const firstPlaced = around.thread ? placed : placeIn(ctx, first as Thread, around.space);
    return viewPosted(ctx, first, firstPlaced, read(first, first.language).concern);
  }
}

/** Opens a thread. */
export async function createThread(ctx: Context, input: ParsedOf<'forum.createThread'>) {
  const { spaceId, title, tags, region, poll, ...draft } = input;
  const space = await requireSpace(ctx, spaceId, 'post');
  const unknown = tags.find((tag) => !space.tags.includes(tag));
  if (unknown) throw wrongFields({ tags: ['unknown-topic', unknown] });
  const _id = newId('post', ctx.now.getTime());
  const thread: ThreadPart = {
    title,
    spaceId,
    state: 'open',
    replyCount: 0,
    lastActivityAt: ctx.now,
    tags: [...new Set(tags)],
    region,
    poll: poll && { options: poll, votes: poll.map(() => 0) },
    summary: null,
    firstReplyAt: null,
    offer: { dueAt: later(ctx.now, FIRST_OFFER_AFTER_MS), step: 0 },
    counted: [],
  };
  // A mask belongs to its thread: sent again, the same words must find the same one.
  const { memberId } = signedIn(ctx);
  const threadId = draft.mask
    ? idFromHash('thread', ctx.node.secrets.hash('masked-thread', `${memberId}.${draft.clientId}`))
    : newId('thread', ctx.now.getTime());
  const where = { _id, threadId, thread, parentId: null, path: _id, answersId: null };
  return insertPost(ctx, draft, where, { thread: null, space });
}

/** Answers. An answer to an answer is set beside it, under the same top-level reply; an answer to the opening post is a reply. */
export async function createReply(ctx: Context, input: ParsedOf<'forum.createReply'>) {
  const { threadId, parentId, ...draft } = input;
  const placed = await requireThread(ctx, threadId, 'reply');
  const _id = newId('post', ctx.now.getTime());
  let parent: string | null = null;
  let answersId: string | null = null;
  if (parentId && parentId !== placed.thread._id) {
    const answered = await PostModel.findOne(
      { _id: parentId, threadId, state: { $ne: 'waiting' } },
      { parentId: 1, authorId: 1 },
    ).lean();
    if (!answered) throw new Refusal('NOT_FOUND');
    parent = answered.parentId ?? answered._id;
    answersId = answered.authorId;
  }
  const path = parent ? `${parent}.${_id}` : _id;
  return insertPost(ctx, draft, { _id, threadId, thread: null, parentId: parent, path, answersId }, placed);
}
