import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** Something said in a meeting. */
export interface Message extends WithOutbox {
  meetingId: string;
  /** Rises by one within the meeting. A message is only written behind the one before it, so nothing appears later in between. */
  seq: number;
  authorId: string;
  clientId: string;
  text: string;
  sentAt: Date;
  withheld: boolean;
  expiresAt: Date;
}

/** Messages of meetings. They go when their time is over. */
export const MessageModel = declareTellingModel<Message>(
  'Message',
  'messages',
  {
    meetingId: { type: String, required: true },
    seq: { type: Number, required: true },
    authorId: { type: String, required: true },
    clientId: { type: String, required: true },
    text: { type: String, required: true },
    sentAt: { type: Date, required: true },
    withheld: { type: Boolean, default: false },
    expiresAt: { type: Date, required: true },
  },
  [
    [{ meetingId: 1, seq: 1 }, { unique: true }],
    [{ meetingId: 1, authorId: 1, clientId: 1 }, { unique: true }],
    [{ expiresAt: 1 }, { expireAfterSeconds: 0 }],
  ],
);
