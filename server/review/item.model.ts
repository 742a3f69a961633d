import { type DECISIONS, type ITEM_REASONS, LANES, type RULES } from '../../shared/review.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** What a moderator decided about an item. */
export interface Decision {
  what: (typeof DECISIONS)[number];
  byId: string;
  at: Date;
  reason: string;
  rule: (typeof RULES)[number];
}

/** A thing to review. There is one item per subject; new reports open it again. */
export interface ReviewItem extends WithOutbox {
  subjectKey: string;
  subject: SubjectRef;
  authorId: string;
  lane: (typeof LANES)[number];
  state: 'open' | 'decided';
  reasons: (typeof ITEM_REASONS)[number][];
  reportCount: number;
  findings: { rule: string; reason: string; start: number; end: number }[];
  /** Ids of the events that brought it here, the latest hundred. */
  counted: string[];
  openedAt: Date;
  decidedAt: Date | null;
  /** Every decision, the latest last. */
  decisions: Decision[];
  version: number;
}

/** Review items. */
export const ReviewItemModel = declareTellingModel<ReviewItem>(
  'ReviewItem',
  'review_items',
  {
    subjectKey: { type: String, required: true },
    subject: { type: Object, required: true },
    authorId: { type: String, required: true },
    lane: { type: String, enum: LANES, required: true },
    state: { type: String, enum: ['open', 'decided'], required: true },
    reasons: { type: [String], default: [] },
    reportCount: { type: Number, default: 0 },
    findings: { type: [Object], default: [] },
    counted: { type: [String], default: [] },
    openedAt: { type: Date, required: true },
    decidedAt: { type: Date, default: null },
    decisions: { type: [Object], default: [] },
    version: { type: Number, required: true },
  },
  [
    [{ subjectKey: 1 }, { unique: true }],
    [{ state: 1, openedAt: 1, _id: 1 }],
    [{ state: 1, decidedAt: -1, _id: -1 }],
  ],
);
