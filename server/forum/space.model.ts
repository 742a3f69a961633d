import type { Audience } from '../../shared/forum-views.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** A place for threads with one purpose. */
export interface Space extends WithOutbox {
  clientId: string;
  name: string;
  nameKey: string;
  purpose: string;
  guidelines: string;
  /** Topics that its threads may carry. */
  tags: string[];
  readers: Audience;
  posters: Audience;
  /** Posts that attack someone wait for a moderator. */
  holdsAttacks: boolean;
  /** People may write here without their handle. */
  masks: boolean;
  /** Place in the list of spaces. */
  position: number;
  threadCount: number;
  lastActivityAt: Date | null;
  /** Ids of the events that have been counted, the latest hundred. */
  counted: string[];
  createdAt: Date;
}

const everyone: Audience = { kind: 'members', region: null };

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
    tags: { type: [String], default: [] },
    readers: { type: Object, default: everyone },
    posters: { type: Object, default: everyone },
    holdsAttacks: { type: Boolean, default: false },
    masks: { type: Boolean, default: false },
    position: { type: Number, required: true },
    threadCount: { type: Number, default: 0 },
    lastActivityAt: { type: Date, default: null },
    counted: { type: [String], default: [] },
    createdAt: { type: Date, required: true },
  },
  [[{ nameKey: 1 }, { unique: true }], [{ clientId: 1 }, { unique: true }], [{ position: 1, _id: 1 }]],
);
