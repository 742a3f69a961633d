import { Refusal } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import type { Context } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { requireSpace, type Thread } from './forum.access.ts';
import { viewSpace, viewThreadLines } from './forum.view.ts';
import { PostModel } from './post.model.ts';
import { type Space, SpaceModel } from './space.model.ts';

/** Names by id. A space keeps its name for good, so what is known once stays true. */
const names = new Map<string, string>();

/** Names of spaces, from memory where they are known. */
export async function spaceNames(ids: Iterable<string>): Promise<(spaceId: string) => string> {
  const unknown = [...new Set(ids)].filter((spaceId) => !names.has(spaceId));
  if (unknown.length) {
    const found = await SpaceModel.find({ _id: { $in: unknown } }, { name: 1 })
      .limit(unknown.length)
      .lean();
    for (const space of found) names.set(space._id, space.name);
  }
  return (spaceId) => names.get(spaceId) ?? '';
}

/** Spaces in their order. */
export async function listSpaces(ctx: Context, input: ParsedOf<'forum.listSpaces'>) {
  const order = [
    ['position', 1],
    ['_id', 1],
  ] as const;
  const rows = await SpaceModel.find(afterCursor(order, input.cursor))
    .sort({ position: 1, _id: 1 })
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) => [row.position, row._id]);
  return { items: page.items.map((space) => viewSpace(ctx, space)), nextCursor: page.nextCursor };
}

/** Opens a space at the end of the list. CONFLICT when one of that name is there. */
export async function createSpace(ctx: Context, input: ParsedOf<'forum.createSpace'>) {
  const space: Omit<Space, 'outbox'> = {
    ...input,
    _id: newId('space', ctx.now.getTime()),
    nameKey: input.name.toLowerCase(),
    position: ctx.now.getTime(),
    threadCount: 0,
    lastActivityAt: null,
    counted: [],
    createdAt: ctx.now,
  };
  try {
    return viewSpace(ctx, (await insertWithEvents(ctx, SpaceModel, space, [])).doc);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await SpaceModel.findOne({ clientId: input.clientId }).lean();
    if (!first) throw new Refusal('CONFLICT', { name: 'There is a space of this name.' });
    return viewSpace(ctx, first);
  }
}

/** Opening posts with the latest activity first; what was withheld or taken back is not in lists. */
async function findThreads(
  filter: Record<string, unknown>,
  input: { cursor?: string | undefined; limit: number },
) {
  const order = [
    ['thread.lastActivityAt', -1],
    ['threadId', -1],
  ] as const;
  const rows = (await PostModel.find(
    { thread: { $type: 'object' }, state: 'published', ...filter, ...afterCursor(order, input.cursor) },
    { body: 0, html: 0, history: 0, counted: 0 },
  )
    .sort({ 'thread.lastActivityAt': -1, threadId: -1 })
    .limit(input.limit + 1)
    .lean()) as unknown as Thread[];
  return pageFrom(rows, input.limit, (row) => [row.thread.lastActivityAt, row.threadId]);
}

/** Threads of a space. */
export async function listThreads(ctx: Context, input: ParsedOf<'forum.listThreads'>) {
  const space = await requireSpace(ctx, input.spaceId);
  const page = await findThreads({ 'thread.spaceId': space._id }, input);
  const items = await viewThreadLines(ctx, page.items, () => space.name);
  return { space: viewSpace(ctx, space), threads: { items, nextCursor: page.nextCursor } };
}

/** Threads of all spaces. */
export async function listLatest(ctx: Context, input: ParsedOf<'forum.listLatest'>) {
  const page = await findThreads({}, input);
  const nameOf = await spaceNames(page.items.map((row) => row.thread.spaceId));
  const items = await viewThreadLines(ctx, page.items, nameOf);
  return { items, nextCursor: page.nextCursor };
}
