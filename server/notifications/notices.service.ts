import type { NoticeView } from '../../shared/notifications.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { listCardsFor } from '../accounts/cards.service.ts';
import { sightOf } from '../accounts/sight.ts';
import { listReadable } from '../forum/reading.service.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { type Notice, NoticeModel } from './notice.model.ts';

const done = { done: true as const };

function linkOf(notice: Notice): string {
  if (notice.link) return notice.link;
  if (!notice.threadId) return '/';
  return notice.postId ? `/threads/${notice.threadId}#${notice.postId}` : `/threads/${notice.threadId}`;
}

/** The viewer's notices. What they are about is read now: what is gone, or not theirs to read any more, has no title. */
export async function listNotices(ctx: Context, input: ParsedOf<'notifications.listNotices'>) {
  const { memberId } = signedIn(ctx);
  const order = [
    ['at', -1],
    ['_id', -1],
  ] as const;
  const rows = await NoticeModel.find({
    memberId,
    inApp: true,
    byId: { $nin: sightOf(ctx).ids },
    ...afterCursor(order, input.cursor),
  })
    .sort(Object.fromEntries(order))
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) => [row.at, row._id]);
  const [titles, cards] = await Promise.all([
    listReadable(
      ctx,
      page.items.flatMap((notice) => notice.threadId ?? []),
    ),
    listCardsFor(
      ctx,
      page.items.flatMap((notice) => notice.byId ?? []),
    ),
  ]);
  const items = page.items.flatMap((notice): NoticeView[] => {
    const title = notice.threadId ? titles.get(notice.threadId) : null;
    if (title === undefined) return [];
    return [
      {
        noticeId: notice._id,
        kind: notice.kind,
        at: notice.at.toISOString(),
        read: notice.readAt !== null,
        title,
        person: notice.byId ? cards(notice.byId) : null,
        link: linkOf(notice),
      },
    ];
  });
  return { items, nextCursor: page.nextCursor };
}

/** More unread notices than these say nothing more. */
const MOST_UNREAD = 50;

/** Whether there is anything new that the viewer may read. */
export async function getUnread(ctx: Context) {
  const rows = await NoticeModel.find(
    { memberId: signedIn(ctx).memberId, inApp: true, readAt: null, byId: { $nin: sightOf(ctx).ids } },
    { threadId: 1 },
  )
    .limit(MOST_UNREAD)
    .lean();
  const threadIds = rows.flatMap((row) => row.threadId ?? []);
  if (threadIds.length < rows.length) return { unread: true };
  return { unread: (await listReadable(ctx, threadIds)).size > 0 };
}

/** Marks as read; what is read inside the app is not sent outside it. */
export async function markRead(ctx: Context, input: ParsedOf<'notifications.markRead'>) {
  const { memberId } = signedIn(ctx);
  const which = input.noticeId
    ? { _id: input.noticeId }
    : { at: { $lte: input.until ? new Date(input.until) : ctx.now } };
  await NoticeModel.updateMany(
    { memberId, readAt: null, ...which },
    { $set: { readAt: ctx.now, mailDueAt: null, pushDueAt: null } },
  );
  return done;
}

/** What stands in a thread that somebody has read is read too. */
export async function markThreadRead(memberId: string, threadId: string, until: Date): Promise<void> {
  await NoticeModel.updateMany(
    { memberId, threadId, readAt: null, at: { $lte: until } },
    { $set: { readAt: until, mailDueAt: null, pushDueAt: null } },
  );
}
