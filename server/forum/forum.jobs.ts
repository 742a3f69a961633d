import type { Job } from '../platform/worker.ts';
import { measureReplyGap, offerUnanswered } from './welcoming.service.ts';

/** Due work of the forum: nobody is left unanswered, and how long people waited is known. */
export const forumJobs: readonly Job[] = [
  { name: 'forum.offerUnansweredDue', run: offerUnanswered },
  { name: 'forum.measureReplyGapDue', run: measureReplyGap },
];
