import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** A place for threads with one purpose. */
export interface Space extends WithOutbox {
  clientId: string;
  name: string;
  nameKey: string;
  purpose: string;
  guidelines: string;
  /** Place in the list of spaces. */
  position: number;
  threadCount: number;
  lastActivityAt: Date | null;
  /** Ids of the events that have been counted, the latest hundred. */
  counted: string[];
  createdAt: Date;
}

/** Spaces. */
export const SpaceModel = declareTellingModel<Space>(
  'Space',
  'spaces',
  {
    clientId: { type: String, required: true },
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    purpose: { type: String, required: true },
    guidelines: { type: String, default: '' },
    position: { type: Number, required: true },
    threadCount: { type: Number, default: 0 },
    lastActivityAt: { type: Date, default: null },
    counted: { type: [String], default: [] },
    createdAt: { type: Date, required: true },
  },
  [[{ nameKey: 1 }, { unique: true }], [{ clientId: 1 }, { unique: true }], [{ position: 1, _id: 1 }]],
);
