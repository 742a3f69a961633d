import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import type { ITEM_REASONS } from '../../shared/review.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { changeWithEvents, event, insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { subjectKey } from '../platform/subjects.ts';
import { type ReviewItem, ReviewItemModel } from './item.model.ts';
import { type Report, ReportModel } from './report.model.ts';

/** Worry is looked at apart from rules: it asks how someone is, not what they did. */
function laneOf(reason: string): ReviewItem['lane'] {
  if (reason === 'first-post') return 'first-posts';
  return reason === 'worried' ? 'worried' : 'rules';
}

/** Takes a report. The same person reporting the same thing for the same reason again changes nothing. */
export async function createReport(ctx: Context, input: ParsedOf<'review.createReport'>) {
  const { subject, reason, note, clientId } = input;
  const { authorId } = await ctx.node.subjects[subject.kind].requireVisible(ctx, subject);
  const reporterId = signedIn(ctx).memberId;
  const _id = newId('report', ctx.now.getTime());
  const report: Omit<Report, 'outbox'> = {
    _id,
    reporterId,
    clientId,
    subject,
    subjectKey: subjectKey(subject),
    reason,
    note,
    createdAt: ctx.now,
  };
  try {
    const told = event('review.report.created', { reportId: _id, subject, authorId, reason });
    await insertWithEvents(ctx, ReportModel, report, [told]);
    return { reportId: _id, lane: laneOf(reason) };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await ReportModel.findOne({
      reporterId,
      $or: [{ clientId }, { subjectKey: report.subjectKey, reason }],
    }).lean();
    if (!first) throw error;
    return { reportId: first._id, lane: laneOf(first.reason) };
  }
}

/** Brings a thing to the desk, or adds to its item; one that was decided opens again. The same event twice adds nothing. */
export async function openItem(
  ctx: Context,
  found: {
    eventId: string;
    subject: SubjectRef;
    authorId: string;
    reason: (typeof ITEM_REASONS)[number];
    findings?: ReviewItem['findings'];
  },
): Promise<void> {
  const key = subjectKey(found.subject);
  const existing = await ReviewItemModel.findOne({ subjectKey: key }).lean();
  if (existing?.counted.includes(found.eventId)) return;
  const _id = existing?._id ?? newId('item', ctx.now.getTime());
  const version = (existing?.version ?? 0) + 1;
  const told = event('review.item.changed', { itemId: _id, version });
  const counts = found.reason in { reader: 0, 'first-post': 0, contacts: 0, reading: 0 } ? 0 : 1;
  const wanted = laneOf(found.reason);
  // Rules stay rules: a thing that was reported for what it says is not moved to another lane by a worry. And a first
  // post waits where it is looked for, whatever else is said of it.
  const lane =
    existing?.state !== 'open' || existing.lane === 'worried' || wanted === 'first-posts'
      ? wanted
      : existing.lane;
  if (!existing) {
    try {
      await insertWithEvents(
        ctx,
        ReviewItemModel,
        {
          _id,
          subjectKey: key,
          subject: found.subject,
          authorId: found.authorId,
          lane,
          state: 'open',
          reasons: [found.reason],
          reportCount: counts,
          findings: found.findings ?? [],
          counted: [found.eventId],
          openedAt: ctx.now,
          decidedAt: null,
          decisions: [],
          version,
        },
        [told],
      );
    } catch (error) {
      if (isDuplicate(error)) return openItem(ctx, found);
      throw error;
    }
    return;
  }
  const reopened = existing.state === 'decided' ? { openedAt: ctx.now } : {};
  const changed = await changeWithEvents(
    ctx,
    ReviewItemModel,
    { _id, version: existing.version },
    {
      $set: {
        state: 'open',
        lane,
        version,
        ...reopened,
        ...(found.findings ? { findings: found.findings } : {}),
      },
      $inc: { reportCount: counts },
      $addToSet: { reasons: found.reason },
      $push: { counted: { $each: [found.eventId], $slice: -100 } },
    },
    [told],
  );
  if (!changed) return openItem(ctx, found);
}
