import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { renderBody } from '../platform/markdown.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { FIRST_PAGE, firstRows, type ShownPost } from './beginnings.ts';
import {
  noteLook,
  type Placed,
  placeThread,
  requirePost,
  requireThread,
  type Thread,
  threadFacts,
} from './forum.access.ts';
import { canSeeHistory, canSetThreadState, canSummarise } from './forum.policy.ts';
import { findPlace, viewOne, viewPosts, viewThread } from './forum.view.ts';
import { PostModel } from './post.model.ts';

/** A page of a thread's posts, one row more than it holds where more follow. */
function rowsOf({ threadId, cursor, limit }: ParsedOf<'forum.getThread'>): Promise<readonly ShownPost[]> {
  if (cursor === undefined && limit === FIRST_PAGE) return firstRows(threadId);
  return PostModel.find({ threadId, ...afterCursor([['path', 1]], cursor) }, { history: 0, counted: 0 })
    .sort({ path: 1 })
    .limit(limit + 1)
    .lean();
}

/** A thread and a page of its posts in reading order. The opening post, which is the thread, is the first of the first page. */
export async function getThread(ctx: Context, input: ParsedOf<'forum.getThread'>) {
  const { threadId, cursor, limit } = input;
  const [rows, place, later] = await Promise.all([
    rowsOf(input),
    findPlace(ctx, threadId),
    cursor === undefined ? null : requireThread(ctx, threadId, 'read'),
  ]);
  const placed =
    later ?? (await placeThread(ctx, rows.find((row) => row.thread !== null) as Thread | undefined));
  const page = pageFrom(rows, limit, (row) => [row.path]);
  const items = await viewPosts(ctx, page.items, placed, place);
  return { thread: viewThread(ctx, placed, place), posts: { items, nextCursor: page.nextCursor } };
}

/** The head of a thread's page. */
export async function viewHead(ctx: Context, placed: Placed) {
  return viewThread(ctx, placed, await findPlace(ctx, placed.thread.threadId));
}

/** One post, under the viewer's own rights. */
export async function getPost(ctx: Context, input: ParsedOf<'forum.getPost'>) {
  const found = await requirePost(ctx, input.postId);
  return viewOne(ctx, found.post, found);
}

/** What a post said before. A responder's look is written down before it is shown. */
export async function getHistory(ctx: Context, input: ParsedOf<'forum.getHistory'>) {
  const found = await requirePost(ctx, input.postId);
  const { post, facts } = found;
  if (!canSeeHistory(ctx.viewer, facts)) throw new Refusal('NOT_FOUND');
  await noteLook(ctx, found);
  return { versions: post.history.map(({ body, until }) => ({ body, until: until.toISOString() })) };
}

/** Changes what the thread's opening post carries, and shows the head. */
async function changeThread(ctx: Context, placed: Placed, set: Record<string, unknown>) {
  const { thread } = placed;
  const changed = await changeWithEvents(
    ctx,
    PostModel,
    { _id: thread._id, version: thread.version },
    { $set: set, $inc: { version: 1 } },
    [
      event('forum.post.changed', {
        postId: thread._id,
        threadId: thread.threadId,
        version: thread.version + 1,
      }),
    ],
  );
  if (!changed) throw new Refusal('CONFLICT');
  return viewHead(ctx, { ...placed, thread: changed.doc as Thread });
}

/** Closes a thread to new replies, or opens it again. */
export async function setThreadState(ctx: Context, input: ParsedOf<'forum.setThreadState'>) {
  const placed = await requireThread(ctx, input.threadId, 'read');
  if (!canSetThreadState(ctx.viewer, threadFacts(placed))) throw new Refusal('FORBIDDEN');
  if (placed.thread.thread.state === input.state) return viewHead(ctx, placed);
  const view = await changeThread(ctx, placed, { 'thread.state': input.state });
  if (placed.own(placed.thread.authorId) !== ctx.viewer?.memberId)
    await audit(ctx, `forum.setThreadState ${input.state}`, input.threadId);
  return view;
}

/** Says what helped, in the words of the one who asked; empty takes it away. */
export async function setSummary(ctx: Context, input: ParsedOf<'forum.setSummary'>) {
  const placed = await requireThread(ctx, input.threadId, 'read');
  if (!canSummarise(ctx.viewer, threadFacts(placed))) throw new Refusal('FORBIDDEN');
  return changeThread(ctx, placed, { 'thread.summary': input.summary || null });
}

/** What a draft would look like. */
export async function preview(_ctx: Context, input: ParsedOf<'forum.preview'>) {
  return { html: renderBody(input.body) };
}
