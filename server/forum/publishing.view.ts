import type { PublishingView, VisitorItem, VisitorThread } from '../../shared/publishing.ts';
import { isResponder } from '../../shared/roles.ts';
import { listCards, listStandings } from '../accounts/cards.service.ts';
import { sightOf } from '../accounts/sight.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { factsOf, type Placed, threadFacts } from './forum.access.ts';
import { type Post, PostModel, type Publishing } from './post.model.ts';
import {
  canAnswerPublic,
  canAskPublic,
  canDecidePublic,
  canEndPublic,
  isForVisitors,
  isGiven,
} from './publishing.policy.ts';
import { type VisitorRights, visitorHtml, visitorWords } from './visitors.ts';

/** More people than a thread is read for: those beyond are shown as members, without a name. */
const MOST_AROUND = 500;
/** A member's posts in one thread that are counted for them. */
const MOST_OWN = 200;

/** Who may read a thread, as its viewer is told. */
export async function viewPublishing(ctx: Context, placed: Placed): Promise<PublishingView> {
  const viewer = signedIn(ctx);
  const { thread } = placed;
  const { publishing = null } = thread.thread;
  const facts = threadFacts(placed);
  const own = await PostModel.find(
    { authorId: viewer.memberId, threadId: thread.threadId },
    { authorId: 1, state: 1, createdAt: 1, editedAt: 1, publishedAt: 1 },
  )
    .limit(MOST_OWN)
    .lean();
  const written = own.filter((post) => post.state === 'published' || post.state === 'waiting');
  const given = written.filter((post) => isGiven(post, publishing?.yes ?? [])).length;
  const insider = viewer.memberId === thread.authorId || isResponder(viewer);
  const shown = publishing?.state === 'declined' && !insider ? null : publishing;
  return {
    threadId: thread.threadId,
    state: shown?.state ?? null,
    waiting: shown?.waitingSince != null,
    reason: insider ? (shown?.reason ?? null) : null,
    mine: {
      given,
      kept: written.length - given,
      named: publishing?.yes.find((yes) => yes.memberId === viewer.memberId)?.named ?? false,
    },
    can: {
      ask: canAskPublic(viewer, facts, factsOf(thread, placed), publishing),
      end: canEndPublic(viewer, facts, publishing),
      answer: canAnswerPublic(viewer, facts, publishing) && written.length > 0,
      decide: canDecidePublic(viewer, facts, publishing),
    },
  };
}

type Row = Omit<Post, 'history' | 'counted'>;

/** Which part of a thread is asked for, and as it would be with which yes. */
interface Asked {
  cursor?: string | undefined;
  limit: number;
  /** In place of those that were given. */
  yes?: Publishing['yes'];
  /** Shows what is being looked at as if it were not. */
  withLookedAt?: boolean;
}

/** What visitors may read of a thread: whose posts, under which names, and what must not be told of others. */
async function rightsOf(ctx: Context, placed: Placed, reviewedAt: Date | null, asked: Asked) {
  const { thread } = placed;
  const sight = sightOf(ctx);
  const said = asked.yes ?? thread.thread.publishing?.yes ?? [];
  const yes = said.filter((each) => !sight.hides(each.memberId));
  const saidYes = yes.map((each) => each.memberId);
  const [given, around, standings] = await Promise.all([
    PostModel.find(
      { authorId: { $in: saidYes }, threadId: thread.threadId },
      { authorId: 1, body: 1, state: 1, createdAt: 1, editedAt: 1, publishedAt: 1 },
    )
      .limit(MOST_AROUND)
      .lean(),
    PostModel.find({ threadId: thread.threadId }, { authorId: 1, mentions: 1, quotes: 1 })
      .limit(MOST_AROUND)
      .lean(),
    listStandings(saidYes, ctx.now),
  ]);
  const fit = given.filter((post) => standings.has(post.authorId) && isForVisitors(post, yes, reviewedAt));
  const ids = asked.withLookedAt ? [] : fit.map((post) => post._id);
  const lookedAt = await ctx.node.duty.listLookedAt('post', ids);
  const shown = new Map(fit.filter((post) => !lookedAt.has(post._id)).map((post) => [post._id, post.body]));
  const people = around.flatMap(({ authorId, mentions, quotes }) => [
    authorId,
    ...mentions,
    ...quotes.map((quote) => quote.authorId),
  ]);
  const cards = await listCards([...people, ...saidYes], ctx.now);
  const named = new Set(yes.filter((each) => each.named).map((each) => each.memberId));
  const rights: VisitorRights = {
    shown,
    shownHandles: new Set([...named].map((memberId) => cards(memberId).handle.toLowerCase())),
    unnamed: [...new Set(people)]
      .filter((memberId) => !named.has(memberId))
      .map((memberId) => ({ memberId, handle: cards(memberId).handle })),
  };
  return { rights, cards, named, lookedAt };
}

/**
 * A page of a thread as visitors read it, with everything that was read until `reviewedAt`. Null where its opening is not for them. Runs
 * of replies for members are one line, so that nobody learns how many there are.
 */
export async function viewForVisitors(
  ctx: Context,
  placed: Placed,
  reviewedAt: Date | null,
  page: Asked,
): Promise<{ thread: VisitorThread; lookedAt: string[] } | null> {
  const { thread } = placed;
  const { threadId } = thread;
  const { rights, cards, named, lookedAt } = await rightsOf(ctx, placed, reviewedAt, page);
  if (!rights.shown.has(thread._id)) return null;
  const rows = (await PostModel.find(
    { threadId, ...afterCursor([['path', 1]], page.cursor) },
    { history: 0, counted: 0 },
  )
    .sort({ path: 1 })
    .limit(page.limit + 1)
    .lean()) as Row[];
  const { items, nextCursor } = pageFrom(rows, page.limit, (row) => [row.path]);
  const shown = (postId: string | null) => postId !== null && rights.shown.has(postId);
  const list: VisitorItem[] = [];
  for (const row of items) {
    if (shown(row._id)) {
      const byName = named.has(row.authorId);
      list.push({
        kind: 'post',
        post: {
          postId: row._id,
          parentId: shown(row.parentId) ? row.parentId : null,
          opening: row.thread !== null,
          handle: byName ? cards(row.authorId).handle : null,
          peerSpecialist: byName && cards(row.authorId).peerSpecialist,
          createdAt: row.createdAt.toISOString(),
          note: row.note === null ? null : visitorWords(row.note, rights),
          html: visitorHtml(row, threadId, rights),
        },
      });
    } else if (row.state === 'published' && list.at(-1)?.kind !== 'members') list.push({ kind: 'members' });
  }
  const { title, tags, region } = thread.thread;
  return {
    thread: { threadId, title: visitorWords(title, rights), tags, region, items: list, nextCursor },
    lookedAt: [...lookedAt],
  };
}

/** Members whose words stand in a thread. */
export async function listWriters(threadId: string): Promise<string[]> {
  const rows = await PostModel.find({ threadId, state: 'published' }, { authorId: 1 })
    .limit(MOST_AROUND)
    .lean();
  return [...new Set(rows.map((row) => row.authorId))];
}
