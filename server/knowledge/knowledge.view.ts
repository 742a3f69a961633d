import type { PageLine, PageView } from '../../shared/knowledge.ts';
import { listCardsFor } from '../accounts/cards.service.ts';
import { sightOf } from '../accounts/sight.ts';
import type { Context } from '../platform/context.ts';
import { renderBody } from '../platform/markdown.ts';
import { canEditPages } from './knowledge.policy.ts';
import { type Lift, LiftModel } from './lift.model.ts';
import type { KnowledgePage } from './page.model.ts';

/** More words of others than a page holds. */
const MOST_PIECES = 100;

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** A text of a page without names of people whom the viewer does not want to see. */
function wordsFor(ctx: Context, words: string): string {
  return sightOf(ctx).words(words);
}

/** The HTML of a text of a page, for its viewer. */
export function htmlOf(ctx: Context, body: string): string {
  return renderBody(wordsFor(ctx, body));
}

/** A page as a line in a list. */
export function viewPageLine(
  ctx: Context,
  page: Omit<KnowledgePage, 'body' | 'history' | 'sources'>,
): PageLine {
  const { _id, title, summary, state, language, reviewedAt, dueOn } = page;
  return {
    pageId: _id,
    title: wordsFor(ctx, title),
    summary: wordsFor(ctx, summary),
    state,
    language,
    reviewedOn: reviewedAt && dayOf(reviewedAt),
    dueOn,
    due: dueOn <= dayOf(ctx.now),
  };
}

/** A page with the words of others in it. Of people whom the viewer hides nothing is there. */
export async function viewPage(ctx: Context, page: KnowledgePage): Promise<PageView> {
  const edit = canEditPages(ctx.viewer);
  const [lifts, asked] = await Promise.all([
    LiftModel.find({ pageId: page._id, state: 'given' }).sort({ _id: 1 }).limit(MOST_PIECES).lean(),
    edit ? LiftModel.countDocuments({ pageId: page._id, state: 'asked' }) : null,
  ]);
  const sight = sightOf(ctx);
  const cards = await listCardsFor(ctx, [
    ...page.editorIds,
    ...lifts.map((lift) => lift.authorId),
    ...(page.reviewedById ? [page.reviewedById] : []),
  ]);
  const pieceOf = (lift: Lift): PageView['pieces'][number][] => {
    if (lift.words === null || lift.credit === null || sight.hides(lift.authorId)) return [];
    const named = lift.credit === 'handle';
    return [
      {
        liftId: lift._id,
        html: htmlOf(ctx, lift.words),
        credit: lift.credit,
        author: named ? cards(lift.authorId) : null,
        link: named ? `/threads/${lift.threadId}#${lift.postId}` : null,
        can: { remove: edit },
      },
    ];
  };
  return {
    ...viewPageLine(ctx, page),
    html: htmlOf(ctx, page.body),
    body: edit ? page.body : null,
    pieces: lifts.flatMap(pieceOf),
    sources: page.sources,
    reviewedBy: page.reviewedById === null ? null : cards(page.reviewedById),
    editors: page.editorIds.map(cards),
    changedAt: page.changedAt.toISOString(),
    version: page.version,
    asked,
    can: { edit },
  };
}
