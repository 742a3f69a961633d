import type { Job } from '../platform/worker.ts';
import { createJudgeRulesDue } from './judging.service.ts';

/** Due work of review: what a month's figures say about the word rules. */
export function reviewJobs(): Job[] {
  return [{ name: 'review.judgeRulesDue', run: createJudgeRulesDue() }];
}
