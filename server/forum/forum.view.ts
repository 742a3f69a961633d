import type { PersonCard } from '../../shared/accounts.ts';
import type { PollView, PostView, SpaceView, ThreadLine, ThreadView } from '../../shared/forum-views.ts';
import { REACTIONS } from '../../shared/reactions.ts';
import { listCardsFor } from '../accounts/cards.service.ts';
import { sightOf } from '../accounts/sight.ts';
import { readerAlong } from '../platform/along.ts';
import type { Context } from '../platform/context.ts';
import type { ShownPost } from './beginnings.ts';
import { factsOf, type Placed, stampOf, type Thread, threadFacts } from './forum.access.ts';
import {
  canAnswerWho,
  canAsk,
  canEdit,
  canMarkHelped,
  canPostIn,
  canReact,
  canReadText,
  canReply,
  canReport,
  canSeeHistory,
  canSeePost,
  canSetThreadState,
  canSummarise,
  canTakeBack,
  canUndoTakeBack,
  canWearMask,
} from './forum.policy.ts';
import { behindMasks } from './masks.ts';
import type { Poll, Post, Trust } from './post.model.ts';
import { type Reading, ReadingModel, readingId } from './reading.model.ts';
import { findHiddenPosts, htmlFor, withoutWords, wordsFor } from './sight.view.ts';
import type { Space } from './space.model.ts';
import type { KnownSpace } from './spaces.ts';

/** Votes stay hidden below this, so that nobody's choice can be guessed. */
const VOTES_SHOWN_FROM = 5;

/** A space as shown. */
export function viewSpace(ctx: Context, space: Space): SpaceView {
  const { name, purpose, guidelines, tags, readers, posters, holdsAttacks, threadCount } = space;
  return {
    spaceId: space._id,
    name,
    purpose,
    guidelines,
    tags,
    readers,
    posters,
    holdsAttacks,
    threadCount,
    lastActivityAt: space.lastActivityAt?.toISOString() ?? null,
    masks: space.masks ?? false,
    can: { post: canPostIn(ctx.viewer, space), mask: canWearMask(ctx.viewer, space) },
  };
}

/** The viewer's places in some threads, in one query. */
async function findPlaces(ctx: Context, threadIds: readonly string[]): Promise<Map<string, Reading>> {
  if (!ctx.viewer || !threadIds.length) return new Map();
  const { memberId } = ctx.viewer;
  const found = await ReadingModel.find(
    { _id: { $in: threadIds.map((threadId) => readingId(memberId, threadId)) } },
    { follow: 1, readAt: 1, threadId: 1 },
  )
    .limit(threadIds.length)
    .lean();
  return new Map(found.map((place) => [place.threadId, place as Reading]));
}

/** Threads as lines of a list, without those of people whom the viewer hides. Their titles go with their opening posts: what is not published has none. */
export async function viewThreadLines(
  ctx: Context,
  found: readonly Thread[],
  spaces: (spaceId: string) => Pick<KnownSpace, 'name'> | undefined,
): Promise<ThreadLine[]> {
  const seen = await behindMasks(ctx, found);
  const threads = seen.filter(
    (thread) => thread.state !== 'taken-back' && !sightOf(ctx).hides(thread.authorId),
  );
  const [cards, places] = await Promise.all([
    listCardsFor(
      ctx,
      threads.map((thread) => thread.authorId),
    ),
    findPlaces(
      ctx,
      threads.map((thread) => thread.threadId),
    ),
  ]);
  return threads.map(({ threadId, thread, authorId, createdAt, note }) => {
    const place = places.get(threadId);
    return {
      threadId,
      spaceId: thread.spaceId,
      spaceName: spaces(thread.spaceId)?.name ?? '',
      title: wordsFor(ctx, thread.title),
      author: cards(authorId),
      createdAt: createdAt.toISOString(),
      lastActivityAt: thread.lastActivityAt.toISOString(),
      replyCount: thread.replyCount,
      state: thread.state,
      tags: thread.tags,
      region: thread.region,
      note: wordsFor(ctx, note),
      unread: place?.readAt != null && place.readAt < thread.lastActivityAt && place.follow !== 'muted',
      follow: place?.follow ?? 'auto',
    };
  });
}

/** Reactions by kind, or null where their author keeps them from others. */
export function viewReactions(
  ctx: Context,
  post: Pick<Post, 'reactions' | 'countsHidden' | 'authorId'>,
): PostView['reactions'] {
  if (post.countsHidden && post.authorId !== ctx.viewer?.memberId) return null;
  return Object.fromEntries(
    REACTIONS.map((kind) => [kind, Math.max(0, post.reactions[kind] ?? 0)]),
  ) as NonNullable<PostView['reactions']>;
}

/** "Who are you?" as shown. */
export function viewTrust(trust: Trust): NonNullable<PostView['trust']> {
  const { asked, wanted, answer } = trust;
  return { asked, wanted, answer: answer && { ...answer, at: answer.at.toISOString() } };
}

function viewPost(
  ctx: Context,
  post: ShownPost,
  around: { placed: Placed; author: PersonCard; place: Reading | null; hiddenPosts: readonly string[] },
): PostView {
  const facts = factsOf(post, around.placed);
  const { viewer, now } = ctx;
  const readable = canReadText(viewer, facts);
  const editable = canEdit(viewer, facts, now);
  const asks = canAsk(viewer, facts);
  const { place } = around;
  const view: PostView = {
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
    note: readable ? wordsFor(ctx, post.note) : null,
    html: readable ? htmlFor(ctx, post, around.hiddenPosts) : null,
    body: editable ? post.body : null,
    withheld:
      readable && post.withheld
        ? { reason: post.withheld.reason, rule: post.withheld.rule, at: post.withheld.at.toISOString() }
        : null,
    reactions: viewReactions(ctx, post),
    mine: place?.reactions[post._id] ?? [],
    helped: post.helped,
    trust: readable && post.trust ? viewTrust(post.trust) : null,
    moreAsked: facts.authorId === viewer?.memberId ? post.moreAsked : null,
    asked: {
      more: place?.more.includes(post._id) ?? false,
      who: place?.who.includes(post._id) ?? false,
    },
    can: {
      reply: canReply(viewer, facts.thread) && post.state === 'published',
      react: canReact(viewer, facts),
      edit: editable,
      takeBack: canTakeBack(viewer, facts),
      undoTakeBack: canUndoTakeBack(viewer, facts, now),
      report: canReport(viewer, facts),
      markHelped: canMarkHelped(viewer, facts),
      askMore: asks,
      askWho: asks,
      answerWho: canAnswerWho(viewer, facts),
      seeHistory: canSeeHistory(viewer, facts) && post.editedAt !== null,
    },
  };
  return around.author.hidden ? withoutWords(view) : view;
}

const readPlaces = readerAlong<Reading>((ids) =>
  ReadingModel.find({ _id: { $in: ids } })
    .limit(ids.length)
    .lean(),
);

/** The viewer's place in a thread, or null. */
export async function findPlace(ctx: Context, threadId: string): Promise<Reading | null> {
  if (!ctx.viewer) return null;
  const [place] = await readPlaces([readingId(ctx.viewer.memberId, threadId)]);
  return place ?? null;
}

/** Posts of one thread as the viewer may see them. A post that waits is there for its author and responders alone. */
export async function viewPosts(
  ctx: Context,
  rows: readonly ShownPost[],
  placed: Placed,
  place: Reading | null,
): Promise<PostView[]> {
  const posts = await behindMasks(ctx, rows);
  const [cards, hiddenPosts] = await Promise.all([
    listCardsFor(
      ctx,
      posts.map((post) => post.authorId),
    ),
    findHiddenPosts(ctx, posts),
  ]);
  return posts
    .filter((post) => canSeePost(ctx.viewer, factsOf(post, placed)))
    .map((post) => viewPost(ctx, post, { placed, author: cards(post.authorId), place, hiddenPosts }));
}

/** One post as the viewer may see it; the caller has let them in. */
export async function viewOne(ctx: Context, post: ShownPost, placed: Placed): Promise<PostView> {
  const [view] = await viewPosts(ctx, [post], placed, await findPlace(ctx, post.threadId));
  if (!view) throw new Error(`post ${post._id} was let through and can not be seen`);
  return view;
}

function viewPoll(poll: Poll, mine: number | null, open: boolean): PollView {
  const total = poll.votes.reduce((sum, votes) => sum + votes, 0);
  const shown = total >= VOTES_SHOWN_FROM;
  return {
    options: poll.options.map((text, at) => ({ text, votes: shown ? (poll.votes[at] ?? 0) : null })),
    total: shown ? total : null,
    mine,
    can: { vote: open },
  };
}

/** A thread as the head of its page. */
export function viewThread(ctx: Context, placed: Placed, place: Reading | null): ThreadView {
  const { thread: opening, space } = placed;
  const { title, replyCount, state, tags, region, poll, summary, publishing, pages } = opening.thread;
  const facts = threadFacts(placed);
  const reply = canReply(ctx.viewer, facts);
  const settable = canSetThreadState(ctx.viewer, facts);
  const hidden =
    sightOf(ctx).hides(opening.authorId) !== null || !canReadText(ctx.viewer, factsOf(opening, placed));
  return {
    threadId: opening.threadId,
    // Of a thread that someone hidden began, or whose beginning is not shown, the others' words stay and theirs are not there.
    title: hidden ? '' : wordsFor(ctx, title),
    space: { spaceId: space._id, name: space.name },
    replyCount,
    state,
    tags,
    region,
    poll: hidden ? null : poll && viewPoll(poll, place?.vote ?? null, reply),
    summary: hidden ? null : wordsFor(ctx, summary),
    follow: place?.follow ?? 'auto',
    readAt: place?.readAt?.toISOString() ?? null,
    publishing:
      publishing?.state === 'declined' && facts.authorId !== ctx.viewer?.memberId
        ? null
        : (publishing?.state ?? null),
    pages: pages ?? [],
    stamp: stampOf(opening),
    can: {
      reply,
      follow: ctx.viewer !== null,
      mask: reply && canWearMask(ctx.viewer, space),
      close: settable && state === 'open',
      reopen: settable && state === 'closed',
      summarise: canSummarise(ctx.viewer, facts),
    },
  };
}
