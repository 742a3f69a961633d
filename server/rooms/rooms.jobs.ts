import type { Job } from '../platform/worker.ts';
import { MeetingModel } from './meeting.model.ts';
import { closeOverdue } from './meetings.service.ts';

/** Due work of rooms. */
export const roomsJobs: readonly Job[] = [
  {
    name: 'rooms.closeDue',
    async run(ctx) {
      const due = await MeetingModel.find({ state: 'open', closesAt: { $lte: ctx.now } }, { _id: 1 })
        .limit(100)
        .lean();
      for (const meeting of due) await closeOverdue(ctx, meeting._id);
    },
  },
];
