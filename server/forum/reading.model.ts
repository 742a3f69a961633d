import type { FOLLOWS, ReactionKind } from '../../shared/reactions.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/**
 * How one member stands to one thread: how far they have read, whether they follow it, and what they chose and asked in it.
 * One document per person and thread, so that a page of a thread costs one read of it.
 */
export interface Reading extends WithOutbox {
  memberId: string;
  threadId: string;
  follow: (typeof FOLLOWS)[number];
  readAt: Date | null;
  /** By post. */
  reactions: Record<string, ReactionKind[]>;
  /** Posts whose author this member asked for more. */
  more: string[];
  /** Posts whose author this member asked who they are. */
  who: string[];
  /** The option chosen in the thread's poll. */
  vote: number | null;
  touchedAt: Date;
}

/** What a place holds that nobody chose anything for yet, besides whose it is. */
export const NO_CHOICES = { reactions: {}, more: [], who: [], vote: null, outbox: [] };

/** Members' places in threads. */
export const ReadingModel = declareTellingModel<Reading>(
  'Reading',
  'readings',
  {
    memberId: { type: String, required: true },
    threadId: { type: String, required: true },
    follow: { type: String, default: 'auto' },
    readAt: { type: Date, default: null },
    reactions: { type: Object, default: NO_CHOICES.reactions },
    more: { type: [String], default: NO_CHOICES.more },
    who: { type: [String], default: NO_CHOICES.who },
    vote: { type: Number, default: NO_CHOICES.vote },
    touchedAt: { type: Date, required: true },
  },
  [
    [{ memberId: 1, follow: 1, touchedAt: -1 }],
    // Those who follow a thread, in pages.
    [{ threadId: 1, follow: 1, memberId: 1 }],
  ],
);

/** The id of a member's place in a thread, so that there can not be two. */
export function readingId(memberId: string, threadId: string): string {
  return `${memberId}.${threadId}`;
}
