import { CREDENTIAL_STATES } from '../../shared/credentials.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** A peer-specialist credential that a member asked to have checked. */
export interface Credential extends WithOutbox {
  memberId: string;
  clientId: string;
  title: string;
  issuingBody: string;
  region: string;
  /** Keyed hash: enough to see that a number is used twice, not enough to read it. */
  numberHash: string;
  state: Exclude<(typeof CREDENTIAL_STATES)[number], 'lapsed'>;
  appliedAt: Date;
  decidedAt: Date | null;
  decidedById: string | null;
  reason: string | null;
  /** The last calendar day (YYYY-MM-DD) on which it holds. */
  validUntil: string;
}

/** Credentials. */
export const CredentialModel = declareTellingModel<Credential>(
  'Credential',
  'credentials',
  {
    memberId: { type: String, required: true },
    clientId: { type: String, required: true },
    title: { type: String, required: true },
    issuingBody: { type: String, required: true },
    region: { type: String, required: true },
    numberHash: { type: String, required: true },
    state: { type: String, enum: CREDENTIAL_STATES, required: true },
    appliedAt: { type: Date, required: true },
    decidedAt: { type: Date, default: null },
    decidedById: { type: String, default: null },
    reason: { type: String, default: null },
    validUntil: { type: String, required: true },
  },
  [
    [{ memberId: 1, clientId: 1 }, { unique: true }],
    [{ memberId: 1 }, { unique: true, partialFilterExpression: { state: 'waiting' }, name: 'one_waiting' }],
    [
      { numberHash: 1 },
      { unique: true, partialFilterExpression: { state: 'verified' }, name: 'number_once' },
    ],
    [{ state: 1, _id: 1 }],
    [{ memberId: 1, _id: -1 }],
  ],
);
