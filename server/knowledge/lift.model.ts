import type { Credit } from '../../shared/credits.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** Words of someone on their way into a page. Until their yes, and after their no, it holds none of them. */
export interface Lift extends WithOutbox {
  pageId: string;
  postId: string;
  threadId: string;
  authorId: string;
  /** Null once that person has left. */
  askedById: string | null;
  /** Which paragraphs of the post. */
  parts: number[];
  /** A keyed hash of the words that are asked about: should the post change meanwhile, the question is void. */
  seal: string;
  state: 'asked' | 'given' | 'declined' | 'withdrawn';
  words: string | null;
  credit: Credit | null;
  askedAt: Date;
  answeredAt: Date | null;
  /** An unanswered question goes by itself. */
  expiresAt: Date | null;
  version: number;
}

/** Lifts. There is one per page and post. */
export const LiftModel = declareTellingModel<Lift>(
  'Lift',
  'lifts',
  {
    pageId: { type: String, required: true },
    postId: { type: String, required: true },
    threadId: { type: String, required: true },
    authorId: { type: String, required: true },
    askedById: { type: String, default: null },
    parts: { type: [Number], default: [] },
    seal: { type: String, required: true },
    state: { type: String, enum: ['asked', 'given', 'declined', 'withdrawn'], required: true },
    words: { type: String, default: null },
    credit: { type: String, default: null },
    askedAt: { type: Date, required: true },
    answeredAt: { type: Date, default: null },
    expiresAt: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  [
    [{ pageId: 1, state: 1, _id: 1 }],
    [{ postId: 1, pageId: 1 }, { unique: true }],
    [{ authorId: 1, state: 1, _id: 1 }],
    [{ askedById: 1, _id: 1 }],
    [{ expiresAt: 1 }],
  ],
);
