import { Refusal } from '../../shared/errors.ts';
import type { Context } from '../platform/context.ts';
import { canEditPages, canReadPage } from './knowledge.policy.ts';
import { type KnowledgePage, KnowledgePageModel } from './page.model.ts';

/** A page that the viewer may read or change: NOT_FOUND where it is not for them, FORBIDDEN where they only read. */
export async function requirePage(
  ctx: Context,
  pageId: string,
  act: 'read' | 'edit',
): Promise<KnowledgePage> {
  const page = await KnowledgePageModel.findOne({ _id: pageId }).lean();
  if (!page || !canReadPage(ctx.viewer, page)) throw new Refusal('NOT_FOUND');
  if (act === 'edit' && !canEditPages(ctx.viewer)) throw new Refusal('FORBIDDEN');
  return page;
}

/** Lets those who look after pages go on, or FORBIDDEN. */
export function requireEditor(ctx: Context): void {
  if (!canEditPages(ctx.viewer)) throw new Refusal('FORBIDDEN');
}
