import { LIMITS } from '../../shared/limits.ts';
import { forgetOnWrite, isFresh } from '../platform/kept.ts';
import { type Post, PostModel } from './post.model.ts';

/** What of a post is read to show it. */
export type ShownPost = Omit<Post, 'history' | 'counted'>;

type Rows = readonly ShownPost[];

/** How many posts a first page has: what is asked for where no other limit is. */
export const FIRST_PAGE = LIMITS.pageSize.default;
const MOST_KEPT = 1_000;

interface Page {
  rows: Promise<Rows>;
  /** Null while it is being read. */
  postIds: readonly string[] | null;
  at: number;
}

/** First pages of threads as they lie in the database, the same for everyone, each until a post of it is written; the oldest makes room. */
const pages = new Map<string, Page>();
/** Which kept page a post stands in. */
const threadOf = new Map<string, string>();

function forgetThread(threadId: string): void {
  const page = pages.get(threadId);
  pages.delete(threadId);
  for (const postId of page?.postIds ?? []) threadOf.delete(postId);
}

/** Forgets the pages that a write was about: those of a thread, or of one post; any where neither is said. */
export function forgetPages({ threadId, _id: postId }: { threadId?: string; _id?: string }): void {
  const known = threadId ?? (postId && threadOf.get(postId));
  if (known) forgetThread(known);
  // A post that is on no page yet may be on one that is being read at this moment.
  else for (const [id, page] of pages) if (!postId || !page.postIds) forgetThread(id);
}

forgetOnWrite(PostModel, ['threadId', '_id'], forgetPages);

async function read(threadId: string): Promise<Rows> {
  return PostModel.find({ threadId }, { history: 0, counted: 0, 'thread.counted': 0 })
    .sort({ path: 1 })
    .limit(FIRST_PAGE + 1)
    .lean();
}

/** The first posts of a thread in reading order, one more than a page holds where there are more; empty where there is no such thread. They are shared: nobody changes them. */
export function firstRows(threadId: string): Promise<Rows> {
  const known = pages.get(threadId);
  if (known && isFresh(known.at)) return known.rows;
  forgetThread(pages.size < MOST_KEPT ? threadId : (pages.keys().next().value ?? threadId));
  const page: Page = { rows: read(threadId), postIds: null, at: performance.now() };
  pages.set(threadId, page);
  page.rows.then(
    (rows) => {
      page.postIds = rows.map((row) => row._id);
      if (pages.get(threadId) !== page) return;
      if (!rows.length) forgetThread(threadId);
      for (const postId of page.postIds) threadOf.set(postId, threadId);
    },
    () => {
      if (pages.get(threadId) === page) forgetThread(threadId);
    },
  );
  return page.rows;
}
