import { REPORT_REASONS } from '../../shared/review.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** One person's report of one thing. Who made it is never shown. */
export interface Report extends WithOutbox {
  reporterId: string;
  clientId: string;
  subject: SubjectRef;
  subjectKey: string;
  reason: (typeof REPORT_REASONS)[number];
  note: string;
  createdAt: Date;
}

/** Reports. */
export const ReportModel = declareTellingModel<Report>(
  'Report',
  'reports',
  {
    reporterId: { type: String, required: true },
    clientId: { type: String, required: true },
    subject: { type: Object, required: true },
    subjectKey: { type: String, required: true },
    reason: { type: String, enum: REPORT_REASONS, required: true },
    note: { type: String, default: '' },
    createdAt: { type: Date, required: true },
  },
  [
    [{ reporterId: 1, clientId: 1 }, { unique: true }],
    [{ reporterId: 1, subjectKey: 1, reason: 1 }, { unique: true }],
    [{ subjectKey: 1, _id: 1 }],
  ],
);
