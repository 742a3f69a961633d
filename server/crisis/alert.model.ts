import type { z } from 'zod';
import { ALERT_STATES, type alertLogEntry, OUTCOMES, TIERS, type Tier } from '../../shared/crisis.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** One line of the log. `byId` is null for the service. */
export interface LogEntry {
  at: Date;
  what: z.infer<typeof alertLogEntry>['what'];
  byId: string | null;
  detail: string | null;
}

/** A piece of evidence: what the reader saw in one text, once per event. */
export interface Evidence {
  eventId: string;
  subject: SubjectRef;
  tier: Tier;
  category: string;
  findings: { rule: string; reason: string; start: number; end: number }[];
  at: Date;
}

/** An alert: someone may be in danger, and people are to look. No words of anyone are in it. */
export interface Alert extends WithOutbox {
  /** One live alert per key: a post, or a person's words in one meeting. */
  key: string;
  live: boolean;
  aboutId: string;
  tier: Tier;
  urgency: number;
  category: string;
  state: (typeof ALERT_STATES)[number];
  evidence: Evidence[];
  openedAt: Date;
  step: number;
  nextEscalationAt: Date | null;
  claimedById: string | null;
  claimedAt: Date | null;
  checkBackAt: Date | null;
  /** Client ids of notes, so that a repeat writes none. */
  noteIds: string[];
  outcome: (typeof OUTCOMES)[number] | null;
  resolvedAt: Date | null;
  log: LogEntry[];
  version: number;
}

/** Alerts. */
export const AlertModel = declareTellingModel<Alert>(
  'Alert',
  'alerts',
  {
    key: { type: String, required: true },
    live: { type: Boolean, required: true },
    aboutId: { type: String, required: true },
    tier: { type: String, enum: TIERS, required: true },
    urgency: { type: Number, required: true },
    category: { type: String, required: true },
    state: { type: String, enum: ALERT_STATES, required: true },
    evidence: { type: [Object], required: true },
    openedAt: { type: Date, required: true },
    step: { type: Number, required: true },
    nextEscalationAt: { type: Date, default: null },
    claimedById: { type: String, default: null },
    claimedAt: { type: Date, default: null },
    checkBackAt: { type: Date, default: null },
    noteIds: { type: [String], default: [] },
    outcome: { type: String, enum: [...OUTCOMES, null], default: null },
    resolvedAt: { type: Date, default: null },
    log: { type: [Object], required: true },
    version: { type: Number, required: true },
  },
  [
    [{ key: 1 }, { unique: true, partialFilterExpression: { live: true }, name: 'one_live' }],
    [{ 'evidence.eventId': 1 }],
    [{ 'evidence.subject.id': 1 }],
    [{ aboutId: 1 }],
    [{ live: 1, urgency: -1, openedAt: 1, _id: 1 }],
    [{ live: 1, resolvedAt: -1, _id: -1 }],
    [{ state: 1, nextEscalationAt: 1 }],
    [{ state: 1, checkBackAt: 1 }],
  ],
);
