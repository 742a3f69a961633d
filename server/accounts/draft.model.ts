import { declareModel } from '../platform/document.ts';

/** Words not sent yet. What they are and where they were going is in the seal. */
export interface SealedDraft {
  /** Keyed hash of the member and the place. */
  _id: string;
  memberId: string;
  sealed: string;
  savedAt: Date;
  expiresAt: Date;
}

/** Drafts. They go when their time is over. */
export const DraftModel = declareModel<SealedDraft>(
  'Draft',
  'drafts',
  {
    memberId: { type: String, required: true },
    sealed: { type: String, required: true },
    savedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  [[{ memberId: 1, savedAt: -1 }], [{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
);
