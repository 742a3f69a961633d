import type { Model } from 'mongoose';
import type { WithOutbox } from '../platform/outbox.ts';
import type { Job } from '../platform/worker.ts';
import { createMakeExports } from './exporting.service.ts';
import { createPurgeDue, type LeavingParts } from './leaving.service.ts';
import { createRetentionDue, ownPassing } from './retention.service.ts';

/** Due work that may take long: it runs apart, so that no alert waits for it. */
export function exportsJobs(leaving: LeavingParts, telling: readonly Model<WithOutbox>[]): Job[] {
  const { parts } = leaving;
  const passing = [...parts.flatMap((part) => part.passing), ...ownPassing(telling)];
  return [
    { name: 'exports.makeDue', run: createMakeExports(parts.flatMap((part) => part.files)) },
    { name: 'exports.purgeDue', run: createPurgeDue(leaving) },
    { name: 'exports.retentionDue', run: createRetentionDue(passing) },
  ];
}
