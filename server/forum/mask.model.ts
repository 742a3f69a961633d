import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** Who stands behind a mask of one thread, readable with the installation's secret alone. */
export interface Mask extends WithOutbox {
  threadId: string;
  /** Thread and name: no two masks of a thread are called alike. Older ones have none. */
  look?: string;
  /** The member's id, sealed. */
  owner: string;
  /** A keyed hash of it: finds all of someone's masks. */
  ownerKey: string;
  /** When it was put on. */
  createdAt: Date;
  /** Who of the desk wanted it opened, at most two; it is open with the second. */
  asked: { byId: string; reason: string; at: Date }[];
}

/** Masks by the id under which they write. */
export const MaskModel = declareTellingModel<Mask>(
  'Mask',
  'masks',
  {
    threadId: { type: String, required: true },
    look: { type: String },
    owner: { type: String, required: true },
    ownerKey: { type: String, required: true },
    createdAt: { type: Date, required: true },
    asked: { type: [Object], default: [] },
  },
  [[{ ownerKey: 1, _id: 1 }], [{ look: 1 }, { unique: true, sparse: true }]],
);
