import mongoose, { type Model } from 'mongoose';
import { keptDays, RETENTION } from '../../shared/privacy.ts';
import { DAY, later } from '../../shared/time.ts';
import { AuditModel } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import type { WithOutbox } from '../platform/outbox.ts';
import { BATCH, deleteSome, type Passing } from '../platform/personal.ts';
import { RateHitModel } from '../platform/rate.store.ts';
import { ExportChunkModel, ExportModel } from './export.model.ts';
import { RetentionRunModel } from './retention.model.ts';

/** What the house itself keeps, of no area's own. */
export function ownPassing(telling: readonly Model<WithOutbox>[]): Passing[] {
  return [
    { kind: 'audit', deletePast: (_ctx, before) => deleteSome(AuditModel, { at: { $lte: before } }) },
    {
      kind: 'exports',
      async deletePast(ctx) {
        const past = { expiresAt: { $lte: ctx.now } };
        return (await deleteSome(ExportChunkModel, past)) || deleteSome(ExportModel, past);
      },
    },
    { kind: 'addresses', deletePast: (ctx) => deleteSome(RateHitModel, { expiresAt: { $lte: ctx.now } }) },
    {
      kind: 'sessions',
      async deletePast(ctx) {
        const sessions = mongoose.connection.collection<{ _id: string; expires: Date }>('sessions');
        const found = await sessions
          .find({ expires: { $lte: ctx.now } }, { projection: { _id: 1 } })
          .limit(BATCH)
          .toArray();
        if (!found.length) return 0;
        return (await sessions.deleteMany({ _id: { $in: found.map(({ _id }) => _id) } })).deletedCount;
      },
    },
    {
      // Events that no listener could take for a month: what they tell of is long over.
      kind: 'events',
      async deletePast(ctx, before) {
        let taken = 0;
        for (const model of telling) {
          const found = await model
            .find({ 'outbox.nextTryAt': { $lte: ctx.now }, 'outbox.at': { $lte: before } }, { _id: 1 })
            .limit(BATCH)
            .lean();
          const ids = found.map(({ _id }) => _id);
          if (ids.length)
            await model.updateMany({ _id: { $in: ids } }, { $pull: { outbox: { at: { $lte: before } } } });
          taken += ids.length;
        }
        return Math.min(taken, BATCH);
      },
    },
  ];
}

/** Due work: once a day, everything past its time goes, a batch of each kind per tick until none is left. */
export function createRetentionDue(passing: readonly Passing[]) {
  return async (ctx: Context): Promise<void> => {
    const _id = ctx.now.toISOString().slice(0, 10);
    const run = await RetentionRunModel.findOne({ _id }).lean();
    if (run?.doneAt) return;
    const counts: Record<string, number> = {};
    let more = false;
    for (const { kind, deletePast } of passing) {
      const deleted = await deletePast(ctx, later(ctx.now, -(keptDays(kind) ?? 0) * DAY));
      if (deleted) counts[`counts.${kind}`] = (counts[`counts.${kind}`] ?? 0) + deleted;
      more ||= deleted >= BATCH;
    }
    await RetentionRunModel.updateOne(
      { _id },
      { $inc: counts, $set: { doneAt: more ? null : ctx.now } },
      { upsert: true },
    );
  };
}

/** What is kept how long, and when what was past it last went. */
export async function listRetention() {
  const [last] = await RetentionRunModel.find({}, { doneAt: 1 }).sort({ _id: -1 }).limit(2).lean();
  return {
    rows: RETENTION.map(({ kind, days }) => ({ kind, days })),
    lastRunAt: last?.doneAt?.toISOString() ?? null,
  };
}
