import type { Model } from 'mongoose';
import type { KeptKind, PostsChoice } from '../../shared/privacy.ts';
import type { Context } from './context.ts';
import { afterCursor, pageFrom } from './keyset.ts';

/** One file of what an area keeps about a member, as rows of plain values. */
export interface PersonalFile {
  /** Names the file. The readable page has words for it. */
  name: string;
  /** What the member may take along, a page at a time. The context's viewer is the member. */
  exportOf(ctx: Context, memberId: string): AsyncIterable<readonly object[]>;
}

/** Something of which there is a last day. */
export interface Passing {
  kind: KeptKind;
  /** Deletes some of what came before an instant; how many it were. Fewer than `BATCH` says that none is left. */
  deletePast(ctx: Context, before: Date): Promise<number>;
}

/** What an area does with what it keeps about people: hands it out, takes it away, lets it go in time. */
export interface PersonalPart {
  name: string;
  files: readonly PersonalFile[];
  /** Takes away all that is someone's. It may be cut off and run again: it must come to the same. */
  eraseOf(ctx: Context, memberId: string, posts: PostsChoice): Promise<void>;
  passing: readonly Passing[];
}

const PAGE = 50;
/** How many are deleted at once. */
export const BATCH = 500;

/** Rows of a collection in pages, along an index: fields in its order, the last one unique under the filter. */
export async function* pagesOf<T extends { _id: string }>(
  model: Model<T>,
  filter: Record<string, unknown>,
  order: readonly (readonly [string, 1 | -1])[],
): AsyncGenerator<T[]> {
  let cursor: string | undefined;
  do {
    const rows = (await model
      .find({ $and: [filter, afterCursor(order, cursor)] } as never)
      .sort(Object.fromEntries(order))
      .limit(PAGE + 1)
      .lean()) as unknown as T[];
    const page = pageFrom(rows, PAGE, (row) =>
      order.map(([field]) => (row as unknown as Record<string, string | number | Date>)[field] ?? ''),
    );
    if (page.items.length) yield page.items;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

/** Deletes what matches, at most `BATCH` of it; how many it were. */
export async function deleteSome<T extends { _id: string }>(
  model: Model<T>,
  filter: Record<string, unknown>,
): Promise<number> {
  const found = (await model
    .find(filter as never, { _id: 1 })
    .limit(BATCH)
    .lean()) as unknown as { _id: string }[];
  if (!found.length) return 0;
  const { deletedCount } = await model.deleteMany({ _id: { $in: found.map((row) => row._id) } } as never);
  return deletedCount;
}

/** Deletes all that matches, a batch at a time. */
export async function deleteAll<T extends { _id: string }>(
  model: Model<T>,
  filter: Record<string, unknown>,
): Promise<void> {
  while ((await deleteSome(model, filter)) === BATCH);
}
