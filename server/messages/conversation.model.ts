import type { Retention } from '../../shared/messages.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** One person's side of a conversation: known to nobody else. */
export interface Side {
  memberId: string;
  readSeq: number;
  receipts: boolean;
  typing: boolean;
  presence: boolean;
  retention: Retention;
}

/** What two people have with each other. There is one per pair: its id is drawn from the two. It holds no words. */
export interface Conversation extends WithOutbox {
  /** Both, sorted; `sides` are in this order. */
  memberIds: string[];
  sides: Side[];
  askedById: string;
  toId: string;
  askedAt: Date;
  toNewcomer: boolean;
  /** `ignored` is known to the one who was asked alone: the other one goes on waiting. */
  state: 'asked' | 'ignored' | 'open';
  /** In whose inbox it stands: the one who asked, and both once it is open. */
  shownTo: string[];
  unreadFor: string[];
  lastSeq: number;
  lastAt: Date;
}

/** Conversations. */
export const ConversationModel = declareTellingModel<Conversation>(
  'Conversation',
  'conversations',
  {
    memberIds: { type: [String], required: true },
    sides: { type: [Object], required: true },
    askedById: { type: String, required: true },
    toId: { type: String, required: true },
    askedAt: { type: Date, required: true },
    toNewcomer: { type: Boolean, required: true },
    state: { type: String, enum: ['asked', 'ignored', 'open'], required: true },
    shownTo: { type: [String], required: true },
    unreadFor: { type: [String], default: [] },
    lastSeq: { type: Number, default: 0 },
    lastAt: { type: Date, required: true },
  },
  [
    [{ shownTo: 1, lastAt: -1, _id: -1 }],
    [{ toId: 1, state: 1, lastAt: -1, _id: -1 }],
    [{ unreadFor: 1 }],
    [{ askedById: 1, askedAt: -1 }],
  ],
);
