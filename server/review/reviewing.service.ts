import { Refusal, wrongFields } from '../../shared/errors.ts';
import { LIMITS } from '../../shared/limits.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import type { ReviewItemLine, ReviewItemView } from '../../shared/review.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import { listCards } from '../accounts/cards.service.ts';
import { audit } from '../platform/audit.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { subjectKey } from '../platform/subjects.ts';
import { type ReviewItem, ReviewItemModel } from './item.model.ts';
import { ReportModel } from './report.model.ts';
import { canRead, decisionsFor } from './review.policy.ts';

/** A review item that the viewer may look at, or NOT_FOUND. */
async function requireItem(ctx: Context, itemId: string): Promise<ReviewItem> {
  const item = await ReviewItemModel.findOne({ _id: itemId }).lean();
  if (!item || !canRead(ctx.viewer, item)) throw new Refusal('NOT_FOUND');
  return item;
}

async function viewLines(ctx: Context, items: readonly ReviewItem[]): Promise<ReviewItemLine[]> {
  const cards = await listCards(
    items.flatMap((item) => [item.authorId, ...item.decisions.map((decision) => decision.byId)]),
    ctx.now,
  );
  return items.map((item) => {
    const last = item.state === 'decided' ? item.decisions.at(-1) : undefined;
    return {
      itemId: item._id,
      lane: item.lane,
      state: item.state,
      subject: item.subject,
      about: cards(item.authorId),
      reportCount: item.reportCount,
      reasons: item.reasons,
      openedAt: item.openedAt.toISOString(),
      version: item.version,
      decision: last
        ? {
            what: last.what,
            by: cards(last.byId),
            at: last.at.toISOString(),
            reason: last.reason,
            rule: last.rule,
          }
        : null,
    };
  });
}

async function viewItem(ctx: Context, item: ReviewItem): Promise<ReviewItemView> {
  const [[line], facts, reports, cards] = await Promise.all([
    viewLines(ctx, [item]),
    ctx.node.subjects[item.subject.kind].describe(item.subject),
    ReportModel.find({ subjectKey: item.subjectKey }).sort({ _id: -1 }).limit(50).lean(),
    listCards(
      item.decisions.map((decision) => decision.byId),
      ctx.now,
    ),
  ]);
  if (!line) throw new Refusal('NOT_FOUND');
  const subjectState = facts?.state ?? 'gone';
  return {
    item: line,
    text: facts?.text ?? null,
    findings: item.findings,
    around: (facts?.around ?? []).map(({ at, ...line }) => ({ ...line, at: at.toISOString() })),
    subjectState,
    link: facts?.link ?? '',
    reports: reports.map(({ reason, note, createdAt }) => ({ reason, note, at: createdAt.toISOString() })),
    history: item.decisions.map((decision) => ({
      what: decision.what,
      by: cards(decision.byId).handle,
      at: decision.at.toISOString(),
      reason: decision.reason,
      rule: decision.rule,
    })),
    can: decisionsFor(ctx.viewer, item, subjectState),
  };
}

/** Items: open ones with the longest waiting first, or decided ones with the newest first. Those about one's own words are someone else's. */
export async function listItems(ctx: Context, input: ParsedOf<'review.listItems'>) {
  const open = input.state === 'open';
  const order = open
    ? ([
        ['openedAt', 1],
        ['_id', 1],
      ] as const)
    : ([
        ['decidedAt', -1],
        ['_id', -1],
      ] as const);
  const rows = await ReviewItemModel.find({
    state: input.state,
    authorId: { $ne: signedIn(ctx).memberId },
    ...afterCursor(order, input.cursor),
  })
    .sort(Object.fromEntries(order))
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) => [
    open ? row.openedAt : (row.decidedAt ?? row.openedAt),
    row._id,
  ]);
  return { items: await viewLines(ctx, page.items), nextCursor: page.nextCursor };
}

/** An item with the text. Who looked is written down before anything is shown. */
export async function getItem(ctx: Context, input: ParsedOf<'review.getItem'>) {
  const item = await requireItem(ctx, input.itemId);
  await audit(ctx, 'review.viewItem', item._id);
  return viewItem(ctx, item);
}

/** Decides. The area that owns the thing carries it out; of two who decide at once one wins and the other gets CONFLICT. */
export async function decide(ctx: Context, input: ParsedOf<'review.decide'>) {
  const item = await requireItem(ctx, input.itemId);
  const { decision, reason, rule } = input;
  const facts = await ctx.node.subjects[item.subject.kind].describe(item.subject);
  const can = decisionsFor(ctx.viewer, item, facts?.state ?? 'gone');
  const allowed = {
    withheld: can.withhold,
    restored: can.restore,
    approved: can.approve,
    'no-action': can.dismiss,
    'sessions-ended': can.endSessions,
  }[decision];
  if (!allowed) throw new Refusal('CONFLICT');
  if (decision !== 'approved' && reason.length < LIMITS.reason.min)
    throw wrongFields({ reason: 'reason-for-author' });
  const version = item.version + 1;
  const byId = signedIn(ctx).memberId;
  const changed = await changeWithEvents(
    ctx,
    ReviewItemModel,
    { _id: item._id, version: input.version },
    {
      $set: { state: 'decided', decidedAt: ctx.now, version },
      $push: { decisions: { what: decision, byId, at: ctx.now, reason, rule } },
    },
    [
      event('review.item.decided', { itemId: item._id, subject: item.subject, decision, reason, rule }),
      event('review.item.changed', { itemId: item._id, version }),
    ],
  );
  if (!changed) throw new Refusal('CONFLICT');
  await audit(ctx, `review.${decision}`, item._id, `${rule}: ${reason}`);
  await changed.told;
  return viewItem(ctx, changed.doc);
}

/** Of some things of a kind those that wait at the desk. */
export async function listOpenItems(kind: SubjectRef['kind'], ids: readonly string[]): Promise<string[]> {
  if (!ids.length) return [];
  const found = await ReviewItemModel.find(
    { subjectKey: { $in: ids.map((id) => subjectKey({ kind, id, home: '' })) }, state: 'open' },
    { subject: 1 },
  )
    .limit(ids.length)
    .lean();
  return found.map((item) => item.subject.id);
}
