import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** Something that one of two people wrote to the other. */
export interface PrivateMessage extends WithOutbox {
  conversationId: string;
  /** Rises by one within the conversation. A message is only written behind the one before it, so nothing appears later in between. */
  seq: number;
  authorId: string;
  clientId: string;
  text: string;
  html: string;
  sentAt: Date;
  /** False when the other one blocked the author at that time: then it is there for the author alone, for good. */
  heard: boolean;
  withheld: boolean;
  takenBackAt: Date | null;
  expiresAt: Date | null;
}

/** Private messages. They go when their time is over. */
export const PrivateMessageModel = declareTellingModel<PrivateMessage>(
  'PrivateMessage',
  'private_messages',
  {
    conversationId: { type: String, required: true },
    seq: { type: Number, required: true },
    authorId: { type: String, required: true },
    clientId: { type: String, required: true },
    text: { type: String, required: true },
    html: { type: String, required: true },
    sentAt: { type: Date, required: true },
    heard: { type: Boolean, required: true },
    withheld: { type: Boolean, default: false },
    takenBackAt: { type: Date, default: null },
    expiresAt: { type: Date, default: null },
  },
  [
    [{ conversationId: 1, seq: 1 }, { unique: true }],
    [{ conversationId: 1, authorId: 1, clientId: 1 }, { unique: true }],
    [{ expiresAt: 1 }, { expireAfterSeconds: 0 }],
  ],
);
