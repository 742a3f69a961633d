import { DAY } from '../../shared/time.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** How much someone was shown in an hour of theirs. What it was is written nowhere. */
export interface ReadingCount extends WithOutbox {
  /** When their hour began. */
  since: Date;
  posts: number;
  profiles: number;
  /** When it went past what people read; null where it has not. */
  pastAt: Date | null;
  /** Until when reading is slow; null for those who are not slowed. */
  slowedUntil: Date | null;
  /** A moderator has looked at it and found it fine until then. */
  fineUntil: Date | null;
  /** What they say about it, sealed; '' for nothing. */
  note: string;
  /** What a moderator said when they had looked, '' for nothing. */
  answer: string;
  expiresAt: Date;
}

/** How long a count that went past is kept; others go within hours. */
export const KEPT_MS = 7 * DAY;

/** Counts of reading by member, of heavy readers alone. */
export const ReadingCountModel = declareTellingModel<ReadingCount>(
  'ReadingCount',
  'reading_counts',
  {
    since: { type: Date, required: true },
    posts: { type: Number, required: true },
    profiles: { type: Number, required: true },
    pastAt: { type: Date, default: null },
    slowedUntil: { type: Date, default: null },
    fineUntil: { type: Date, default: null },
    note: { type: String, default: '' },
    answer: { type: String, default: '' },
    expiresAt: { type: Date, required: true },
  },
  [[{ expiresAt: 1 }]],
);
