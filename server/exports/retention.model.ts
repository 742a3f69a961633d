import type { KeptKind } from '../../shared/privacy.ts';
import { declareModel } from '../platform/document.ts';

/** One day's round of deleting what is past its time. Numbers alone. */
export interface RetentionRun {
  /** The day, as in 2026-11-24. */
  _id: string;
  counts: Partial<Record<KeptKind, number>>;
  /** When nothing was left to do that day; null before. */
  doneAt: Date | null;
}

/** Rounds, one document per day. */
export const RetentionRunModel = declareModel<RetentionRun>('RetentionRun', 'retention_runs', {
  counts: { type: Object, default: {} },
  doneAt: { type: Date, default: null },
});
