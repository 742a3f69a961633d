import { Refusal, wrongFields } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { DAY, later } from '../../shared/time.ts';
import { listCardsFor } from '../accounts/cards.service.ts';
import { audit } from '../platform/audit.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { changeWithEvents, event, insertWithEvents, isDuplicate, type NewEvent } from '../platform/outbox.ts';
import { plainWords } from '../platform/spelling.ts';
import { requireEditor, requirePage } from './knowledge.access.ts';
import { canEditPages } from './knowledge.policy.ts';
import { htmlOf, viewPage, viewPageLine } from './knowledge.view.ts';
import { LiftModel } from './lift.model.ts';
import { type KnowledgePage, KnowledgePageModel } from './page.model.ts';

const KEPT_VERSIONS = 30;
const MOST_EDITORS = 30;
const MOST_FOUND = 10;
/** Threads that are told where their words stand. */
const MOST_THREADS = 50;
/** The desk hears of a page that long before its day. */
const DUE_WITHIN_MS = 14 * DAY;
const LONGEST_MS = 3 * 366 * DAY;
const LINE = { body: 0, history: 0, sources: 0 } as const;

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

function checkDue(ctx: Context, dueOn: string): void {
  if (dueOn <= dayOf(ctx.now) || dueOn > dayOf(later(ctx.now, LONGEST_MS)))
    throw wrongFields({ dueOn: 'due-day' });
}

const titleKey = (title: string) => title.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** Pages by title. */
export async function listPages(ctx: Context, input: ParsedOf<'knowledge.listPages'>) {
  const { state, cursor, limit } = input;
  if (state === 'draft') requireEditor(ctx);
  const order = [
    ['titleKey', 1],
    ['_id', 1],
  ] as const;
  const rows = await KnowledgePageModel.find({ state, ...afterCursor(order, cursor) }, LINE)
    .sort(Object.fromEntries(order))
    .limit(limit + 1)
    .lean();
  const page = pageFrom(rows, limit, (row) => [row.titleKey, row._id]);
  return {
    pages: { items: page.items.map((row) => viewPageLine(ctx, row)), nextCursor: page.nextCursor },
    can: { create: canEditPages(ctx.viewer) },
  };
}

/** A page. */
export async function getPage(ctx: Context, input: ParsedOf<'knowledge.getPage'>) {
  return viewPage(ctx, await requirePage(ctx, input.pageId, 'read'));
}

/** What a page said before, the latest first. */
export async function getHistory(ctx: Context, input: ParsedOf<'knowledge.getHistory'>) {
  const { history } = await requirePage(ctx, input.pageId, 'read');
  const cards = await listCardsFor(
    ctx,
    history.map((version) => version.byId),
  );
  return {
    versions: history.toReversed().map(({ until, byId, note, title, summary, body }) => ({
      until: until.toISOString(),
      by: cards(byId),
      note,
      title,
      summary,
      html: htmlOf(ctx, body),
    })),
  };
}

/** Begins a page as a draft. A repeat gives the first one. */
export async function createPage(ctx: Context, input: ParsedOf<'knowledge.createPage'>) {
  requireEditor(ctx);
  checkDue(ctx, input.dueOn);
  const { memberId } = signedIn(ctx);
  const page: Omit<KnowledgePage, 'outbox'> = {
    _id: newId('page', ctx.now.getTime()),
    ...input,
    createdById: memberId,
    titleKey: titleKey(input.title),
    state: 'draft',
    editorIds: [memberId],
    createdAt: ctx.now,
    changedAt: ctx.now,
    reviewedAt: null,
    reviewedById: null,
    history: [],
    version: 1,
  };
  try {
    await insertWithEvents(ctx, KnowledgePageModel, page, []);
  } catch (error) {
    if (!isDuplicate(error, 'clientId')) throw error;
    const first = await KnowledgePageModel.findOne({
      createdById: memberId,
      clientId: input.clientId,
    }).lean();
    if (!first) throw error;
    return viewPage(ctx, first);
  }
  return viewPage(ctx, { ...page, outbox: [] });
}

async function change(
  ctx: Context,
  page: KnowledgePage,
  version: number,
  update: { set: Partial<KnowledgePage>; push?: Record<string, unknown> },
  events: NewEvent[] = [],
) {
  const { memberId } = signedIn(ctx);
  const editorIds = [...new Set([...page.editorIds, memberId])].slice(-MOST_EDITORS);
  const changed = await changeWithEvents(
    ctx,
    KnowledgePageModel,
    { _id: page._id, version },
    {
      $set: { ...update.set, editorIds },
      $inc: { version: 1 },
      ...(update.push ? { $push: update.push } : {}),
    },
    events,
  );
  if (!changed) throw new Refusal('CONFLICT');
  return viewPage(ctx, changed.doc);
}

/** Changes a page. CONFLICT when it changed since `version`. */
export async function editPage(ctx: Context, input: ParsedOf<'knowledge.editPage'>) {
  const { pageId, version, note, ...set } = input;
  const page = await requirePage(ctx, pageId, 'edit');
  checkDue(ctx, set.dueOn);
  if (page.state === 'published' && !set.sources.length) throw wrongFields({ sources: 'source-needed' });
  const { title, summary, body, sources } = page;
  const before = { until: ctx.now, byId: signedIn(ctx).memberId, note, title, summary, body, sources };
  return change(ctx, page, version, {
    set: { ...set, titleKey: titleKey(set.title), changedAt: ctx.now },
    push: { history: { $each: [before], $slice: -KEPT_VERSIONS } },
  });
}

/** Says that someone looked at a page today. */
export async function markReviewed(ctx: Context, input: ParsedOf<'knowledge.markReviewed'>) {
  const page = await requirePage(ctx, input.pageId, 'edit');
  checkDue(ctx, input.dueOn);
  const { memberId } = signedIn(ctx);
  return change(ctx, page, input.version, {
    set: { reviewedAt: ctx.now, reviewedById: memberId, dueOn: input.dueOn },
  });
}

/** Shows a draft to all members, or takes a page back. The threads that its words came from lead to it meanwhile. */
export async function setState(ctx: Context, input: ParsedOf<'knowledge.setState'>) {
  const { pageId, state, version } = input;
  const page = await requirePage(ctx, pageId, 'edit');
  if (page.state === state) return viewPage(ctx, page);
  if (state === 'published' && !page.sources.length) throw wrongFields({ sources: 'source-needed' });
  const lifts = await LiftModel.find({ pageId, state: 'given' }, { threadId: 1 }).limit(MOST_THREADS).lean();
  const on = state === 'published';
  const events = [...new Set(lifts.map((lift) => lift.threadId))].map((threadId) =>
    event('knowledge.page.grown', { pageId, threadId, on }),
  );
  // Showing it is a look at it too.
  const reviewed = on ? { reviewedAt: ctx.now, reviewedById: signedIn(ctx).memberId } : {};
  const view = await change(ctx, page, version, { set: { state, ...reviewed } }, events);
  await audit(ctx, `knowledge.setState ${state}`, pageId);
  return view;
}

/** Pages whose day comes within two weeks or is over, the longest overdue first. */
export async function listDue(ctx: Context, input: ParsedOf<'knowledge.listDue'>) {
  const order = [
    ['dueOn', 1],
    ['_id', 1],
  ] as const;
  const rows = await KnowledgePageModel.find(
    {
      state: 'published',
      dueOn: { $lte: dayOf(later(ctx.now, DUE_WITHIN_MS)) },
      ...afterCursor(order, input.cursor),
    },
    LINE,
  )
    .sort(Object.fromEntries(order))
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) => [row.dueOn, row._id]);
  return { items: page.items.map((row) => viewPageLine(ctx, row)), nextCursor: page.nextCursor };
}

/** Pages about some words, the best first. */
export async function listFound(ctx: Context, input: ParsedOf<'knowledge.listFound'>) {
  const $search = plainWords(input.q).join(' ').replace(/["-]/g, ' ').trim();
  if (!$search) return { items: [] };
  const rows = await KnowledgePageModel.find(
    { $text: { $search }, state: 'published' },
    { ...LINE, score: { $meta: 'textScore' } },
  )
    .sort({ score: { $meta: 'textScore' } })
    .limit(MOST_FOUND)
    .lean();
  return { items: rows.map((row) => viewPageLine(ctx, row)) };
}
