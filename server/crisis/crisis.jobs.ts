import type { Job } from '../platform/worker.ts';
import { AlertModel } from './alert.model.ts';
import { escalate, reopen } from './escalating.service.ts';

const BATCH = 200;

/** Due work of crisis: unclaimed alerts climb, claimed ones without a note open again. */
export const crisisJobs: readonly Job[] = [
  {
    name: 'crisis.escalateDue',
    async run(ctx) {
      const due = await AlertModel.find({ state: 'open', nextEscalationAt: { $lte: ctx.now } }, { _id: 1 })
        .sort({ nextEscalationAt: 1 })
        .limit(BATCH)
        .lean();
      for (const alert of due) await escalate(ctx, alert._id);
    },
  },
  {
    name: 'crisis.checkBackDue',
    async run(ctx) {
      const due = await AlertModel.find({ state: 'claimed', checkBackAt: { $lte: ctx.now } })
        .limit(BATCH)
        .lean();
      for (const alert of due) await reopen(ctx, alert);
    },
  },
];
