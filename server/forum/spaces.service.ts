import { Refusal, wrongFields } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { readableSpaces, requireSpace, type Thread } from './forum.access.ts';
import { canReadSpace } from './forum.policy.ts';
import { viewSpace, viewThreadLines } from './forum.view.ts';
import { LATEST, LATEST_OF_SPACE, PostModel } from './post.model.ts';
import { type Space, SpaceModel } from './space.model.ts';
import { forgetSpaces } from './spaces.ts';

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
  // Those that are not for the viewer are not told of: a page may be shorter than its limit.
  const items = page.items.filter((space) => canReadSpace(ctx.viewer, space));
  return { items: items.map((space) => viewSpace(ctx, space)), nextCursor: page.nextCursor };
}

/** Opens a space at the end of the list. INVALID when one of that name is there. */
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
    const { doc } = await insertWithEvents(ctx, SpaceModel, space, []);
    forgetSpaces();
    return viewSpace(ctx, doc);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await SpaceModel.findOne({ clientId: input.clientId }).lean();
    if (!first) throw wrongFields({ name: 'space-name' });
    return viewSpace(ctx, first);
  }
}

/** Changes what a space is for, and for whom. */
export async function changeSpace(ctx: Context, input: ParsedOf<'forum.changeSpace'>) {
  const { spaceId, ...set } = input;
  const space = await SpaceModel.findOneAndUpdate(
    { _id: spaceId },
    { $set: set },
    { returnDocument: 'after' },
  ).lean();
  if (!space) throw new Refusal('NOT_FOUND');
  forgetSpaces();
  await audit(ctx, 'forum.changeSpace', spaceId);
  return viewSpace(ctx, space);
}

/** Opening posts with the latest activity first; what was withheld or taken back is not in lists. */
async function findThreads(
  filter: Record<string, unknown>,
  input: { cursor?: string | undefined; limit: number },
  index: typeof LATEST | typeof LATEST_OF_SPACE,
) {
  const order = [
    ['thread.lastActivityAt', -1],
    ['threadId', -1],
  ] as const;
  const rows = (await PostModel.find(
    { thread: { $type: 'object' }, state: 'published', ...filter, ...afterCursor(order, input.cursor) },
    { body: 0, html: 0, history: 0, counted: 0 },
  )
    .hint(index)
    .sort(LATEST)
    .limit(input.limit + 1)
    .lean()) as unknown as Thread[];
  return pageFrom(rows, input.limit, (row) => [row.thread.lastActivityAt, row.threadId]);
}

/** Threads of a space: all, or those of one topic or one state. */
export async function listThreads(ctx: Context, input: ParsedOf<'forum.listThreads'>) {
  const { spaceId, tag, region } = input;
  const known = await requireSpace(ctx, spaceId, 'read');
  const [space, page] = await Promise.all([
    SpaceModel.findOne({ _id: spaceId }).lean(),
    findThreads(
      {
        'thread.spaceId': spaceId,
        ...(tag ? { 'thread.tags': tag } : {}),
        ...(region ? { 'thread.region': region } : {}),
      },
      input,
      LATEST_OF_SPACE,
    ),
  ]);
  if (!space) throw new Refusal('NOT_FOUND');
  const items = await viewThreadLines(ctx, page.items, () => known);
  return { space: viewSpace(ctx, space), threads: { items, nextCursor: page.nextCursor } };
}

/** Threads of all spaces that the viewer may read. */
export async function listLatest(ctx: Context, input: ParsedOf<'forum.listLatest'>) {
  const spaces = new Map((await readableSpaces(ctx)).map((space) => [space._id, space]));
  const page = await findThreads({ 'thread.spaceId': { $in: [...spaces.keys()] } }, input, LATEST);
  const items = await viewThreadLines(ctx, page.items, (id) => spaces.get(id));
  return { items, nextCursor: page.nextCursor };
}
