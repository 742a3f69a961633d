import { declareModel } from '../platform/document.ts';

/** Someone who offers to answer first posts. Asked where, how often, and when not. */
export interface WelcomerDocument {
  /** The member. */
  _id: string;
  on: boolean;
  spaceIds: string[];
  perDay: number;
  quietFrom: number;
  quietTo: number;
  /** What they were offered, the latest forty. */
  offers: { threadId: string; at: Date }[];
  /** When they were last asked; those asked least lately are looked at first. */
  lastOfferAt: Date;
}

/** People who answer first posts. */
export const WelcomerModel = declareModel<WelcomerDocument>(
  'Welcomer',
  'welcomers',
  {
    on: { type: Boolean, required: true },
    spaceIds: { type: [String], default: [] },
    perDay: { type: Number, required: true },
    quietFrom: { type: Number, required: true },
    quietTo: { type: Number, required: true },
    offers: { type: [Object], default: [] },
    lastOfferAt: { type: Date, required: true },
  },
  [[{ on: 1, lastOfferAt: 1 }]],
);

/** How long people waited for a first reply, one document per week. */
export interface ReplyGapWeek {
  /** Monday, as in 2026-11-23. */
  _id: string;
  asked: number;
  answered: number;
  p50Minutes: number | null;
  p90Minutes: number | null;
  measuredAt: Date;
}

/** Weeks of the reply gap. */
export const ReplyGapModel = declareModel<ReplyGapWeek>('ReplyGapWeek', 'reply_gap_weeks', {
  asked: { type: Number, required: true },
  answered: { type: Number, required: true },
  p50Minutes: { type: Number, default: null },
  p90Minutes: { type: Number, default: null },
  measuredAt: { type: Date, required: true },
});
