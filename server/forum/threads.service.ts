import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import type { Context } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { renderBody } from '../platform/markdown.ts';
import { requirePost, requireThread, stampOf, type Thread } from './forum.access.ts';
import { canReply } from './forum.policy.ts';
import { viewPosts } from './forum.view.ts';
import { PostModel } from './post.model.ts';
import { spaceNames } from './spaces.service.ts';

/** A thread and a page of its posts in reading order. The first page reads thread and posts in one query. */
export async function getThread(ctx: Context, input: ParsedOf<'forum.getThread'>) {
  const { threadId, cursor, limit } = input;
  const later = cursor === undefined ? null : await requireThread(ctx, threadId, 'read');
  const rows = await PostModel.find(
    { threadId, ...afterCursor([['path', 1]], cursor) },
    { history: 0, counted: 0 },
  )
    .sort({ path: 1 })
    .limit(limit + 1)
    .lean();
  const opening = later ?? (rows.find((row) => row.thread !== null) as Thread | undefined);
  if (!opening) throw new Refusal('NOT_FOUND');
  const page = pageFrom(rows, limit, (row) => [row.path]);
  const { thread } = opening;
  const open = thread.state === 'open';
  const [nameOf, posts] = await Promise.all([spaceNames([thread.spaceId]), viewPosts(ctx, page.items, open)]);
  return {
    thread: {
      threadId,
      title: thread.title,
      space: { spaceId: thread.spaceId, name: nameOf(thread.spaceId) },
      replyCount: thread.replyCount,
      state: thread.state,
      stamp: stampOf(opening),
      can: { reply: canReply(ctx.viewer, open) },
    },
    posts: { items: posts, nextCursor: page.nextCursor },
  };
}

/** One post, under the viewer's own rights. */
export async function getPost(ctx: Context, input: ParsedOf<'forum.getPost'>) {
  const { post, thread } = await requirePost(ctx, input.postId);
  const [view] = await viewPosts(ctx, [post], thread.thread.state === 'open');
  if (!view) throw new Refusal('NOT_FOUND');
  return view;
}

/** What a draft would look like. */
export async function preview(_ctx: Context, input: ParsedOf<'forum.preview'>) {
  return { html: renderBody(input.body) };
}
