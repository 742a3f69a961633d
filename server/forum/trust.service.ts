import type { ParsedOf } from '../../shared/operations.ts';
import { listCards } from '../accounts/cards.service.ts';
import type { Context } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { viewTrust } from './forum.view.ts';
import type { ThreadPart } from './post.model.ts';
import { PostModel } from './post.model.ts';

/** Posts whose author was asked who they are and has not said: the desk sees them, and decides as about anything reported. */
export async function listUnansweredAsks(ctx: Context, input: ParsedOf<'forum.listUnansweredAsks'>) {
  const order = [
    ['trust.openSince', 1],
    ['_id', 1],
  ] as const;
  const rows = await PostModel.find(
    { 'trust.openSince': { $type: 'date' }, state: 'published', ...afterCursor(order, input.cursor) },
    { threadId: 1, authorId: 1, trust: 1 },
  )
    .sort(Object.fromEntries(order))
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) => [row.trust?.openSince ?? new Date(0), row._id]);
  const threadIds = [...new Set(page.items.map((row) => row.threadId))];
  const [cards, openings] = await Promise.all([
    listCards(
      page.items.map((row) => row.authorId),
      ctx.now,
    ),
    PostModel.find(
      { threadId: { $in: threadIds }, thread: { $type: 'object' } },
      { threadId: 1, 'thread.title': 1 },
    )
      .limit(threadIds.length || 1)
      .lean() as unknown as Promise<{ threadId: string; thread: Pick<ThreadPart, 'title'> }[]>,
  ]);
  const titles = new Map(openings.map((row) => [row.threadId, row.thread.title]));
  return {
    nextCursor: page.nextCursor,
    items: page.items.flatMap(({ _id, threadId, authorId, trust }) =>
      trust?.openSince
        ? [
            {
              postId: _id,
              threadId,
              title: titles.get(threadId) ?? '',
              author: cards(authorId),
              trust: viewTrust(trust),
              askedAt: trust.openSince.toISOString(),
            },
          ]
        : [],
    ),
  };
}
