import { declareModel } from '../platform/document.ts';

/** One message in an excerpt, as it was when it was picked. */
export interface ExcerptLine {
  messageId: string;
  at: Date;
  text: string;
  byAuthor: boolean;
  picked: boolean;
}

/** What someone picked of a conversation for a report: a copy of these messages and of three on either side. It is all that the desk can ever see. */
export interface Excerpt {
  _id: string;
  conversationId: string;
  clientId: string;
  reporterId: string;
  /** Who wrote the picked messages. */
  aboutId: string;
  lines: ExcerptLine[];
  withheld: boolean;
  createdAt: Date;
  expiresAt: Date;
}

/** Excerpts. */
export const ExcerptModel = declareModel<Excerpt>(
  'Excerpt',
  'excerpts',
  {
    conversationId: { type: String, required: true },
    clientId: { type: String, required: true },
    reporterId: { type: String, required: true },
    aboutId: { type: String, required: true },
    lines: { type: [Object], required: true },
    withheld: { type: Boolean, default: false },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  [
    [{ reporterId: 1, clientId: 1 }, { unique: true }],
    [{ expiresAt: 1 }, { expireAfterSeconds: 0 }],
  ],
);
