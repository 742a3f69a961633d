import type { ReactionKind } from '../../shared/reactions.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** What an opening post carries for its whole thread. */
export interface ThreadPart {
  title: string;
  spaceId: string;
  state: 'open' | 'closed';
  replyCount: number;
  lastActivityAt: Date;
  tags: string[];
  region: string | null;
  poll: Poll | null;
  /** What helped, by the one who asked. */
  summary: string | null;
  /** When someone else's first reply was there. */
  firstReplyAt: Date | null;
  /** When the thread is next offered to people who answer first posts, and how often it has been; null once that is over. */
  offer: { dueAt: Date; step: number } | null;
  publishing?: Publishing | null;
  /** Knowledge pages in which words of it stand. */
  pages?: string[];
  /** Since when nothing is in it any more: its author left and took their words along, and nobody else wrote. */
  emptiedAt?: Date;
  /** Ids of the events that have been counted, the latest hundred. */
  counted: string[];
}

/** How far a thread is on its way to people without an account. Without it, it is for members alone. */
export interface Publishing {
  /** Counts changes, so that of two at once one is told to look again. */
  rev: number;
  state: 'asked' | 'public' | 'declined';
  /** A moderator has read everything up to here. */
  reviewedAt: Date | null;
  /** What a moderator wrote with a no: for the one who asked. */
  reason: string | null;
  /** Since when something waits for a moderator to read it; null when nothing does. */
  waitingSince: Date | null;
  /** Who lets visitors read what they wrote here until an instant, and whether under their handle. */
  yes: { memberId: string; at: Date; named: boolean }[];
}

/** A poll under an opening post. Who chose what is in their own place in the thread (`reading.model.ts`). */
export interface Poll {
  options: string[];
  votes: number[];
}

/** Who stands behind a post that recruits or sells. */
export interface Trust {
  asked: number;
  wanted: boolean;
  answer: { who: string; paid: boolean; link: string | null; at: Date } | null;
  /** Since when it is unanswered; null when it is not. */
  openSince: Date | null;
}

/** A post. The opening post of a thread carries the thread: so opening one is one write, and reading one is one query. */
export interface Post extends WithOutbox {
  threadId: string;
  /** The space that the thread stands in: what is searched is kept to the spaces one may read. */
  spaceId: string;
  /** Null on replies. */
  thread: ThreadPart | null;
  authorId: string;
  clientId: string;
  parentId: string | null;
  /** Reading order within the thread: one's own id, behind the parent's id and a dot where there is one. */
  path: string;
  /** Whose words it answers, besides the one who opened the thread. */
  answersId: string | null;
  /** Members named with @ in it. */
  mentions: string[];
  /** Posts quoted in it, with their authors. */
  quotes: { postId: string; authorId: string }[];
  note: string | null;
  body: string;
  html: string;
  language: 'en' | 'es';
  state: 'published' | 'waiting' | 'withheld' | 'taken-back';
  withheld: { reason: string; rule: string; at: Date } | null;
  takenBackAt: Date | null;
  /** What the body was before each edit, the latest twenty: for the author and for responders. */
  history: { body: string; until: Date }[];
  reactions: Partial<Record<ReactionKind, number>>;
  /** The author keeps the counts to themself. */
  countsHidden: boolean;
  helped: boolean;
  moreAsked: number;
  trust: Trust | null;
  counted: string[];
  createdAt: Date;
  /** When others could first see it; null while it waits. */
  publishedAt: Date | null;
  /** When a moderator let a post that waited be seen; null on others. */
  heldUntil: Date | null;
  editedAt: Date | null;
  version: number;
}

/** Threads by their latest activity: of all spaces, or of one. Lists name the one they walk, so that none is sorted. */
export const LATEST = { 'thread.lastActivityAt': -1, threadId: -1 } as const;
export const LATEST_OF_SPACE = { 'thread.spaceId': 1, ...LATEST } as const;

/** Posts, opening ones and replies. */
export const PostModel = declareTellingModel<Post>(
  'Post',
  'posts',
  {
    threadId: { type: String, required: true },
    spaceId: { type: String, required: true },
    thread: { type: Object, default: null },
    authorId: { type: String, required: true },
    clientId: { type: String, required: true },
    parentId: { type: String, default: null },
    path: { type: String, required: true },
    answersId: { type: String, default: null },
    mentions: { type: [String], default: [] },
    quotes: { type: [Object], default: [] },
    note: { type: String, default: null },
    body: { type: String, required: true },
    html: { type: String, required: true },
    language: { type: String, enum: ['en', 'es'], default: 'en' },
    state: { type: String, enum: ['published', 'waiting', 'withheld', 'taken-back'], default: 'published' },
    withheld: { type: Object, default: null },
    takenBackAt: { type: Date, default: null },
    history: { type: [Object], default: [] },
    reactions: { type: Object, default: {} },
    countsHidden: { type: Boolean, default: false },
    helped: { type: Boolean, default: false },
    moreAsked: { type: Number, default: 0 },
    trust: { type: Object, default: null },
    counted: { type: [String], default: [] },
    createdAt: { type: Date, required: true },
    publishedAt: { type: Date, default: null },
    heldUntil: { type: Date, default: null },
    editedAt: { type: Date, default: null },
    version: { type: Number, default: 1 },
  },
  [
    [{ threadId: 1, path: 1 }],
    [
      { threadId: 1 },
      { unique: true, partialFilterExpression: { thread: { $type: 'object' } }, name: 'one_opening' },
    ],
    [LATEST_OF_SPACE, { partialFilterExpression: { thread: { $type: 'object' } } }],
    [LATEST, { partialFilterExpression: { thread: { $type: 'object' } } }],
    [
      { 'thread.spaceId': 1, 'thread.tags': 1, 'thread.lastActivityAt': -1, threadId: -1 },
      { partialFilterExpression: { thread: { $type: 'object' } } },
    ],
    [{ 'thread.offer.dueAt': 1 }, { sparse: true }],
    [{ 'thread.emptiedAt': 1 }, { sparse: true }],
    // What waits for a moderator before visitors can read it, and whose yes stands in which threads.
    [
      { 'thread.publishing.waitingSince': 1, _id: 1 },
      { partialFilterExpression: { 'thread.publishing.waitingSince': { $type: 'date' } } },
    ],
    [
      { 'thread.publishing.yes.memberId': 1, _id: 1 },
      { partialFilterExpression: { 'thread.publishing': { $type: 'object' } } },
    ],
    [{ publishedAt: 1 }, { partialFilterExpression: { thread: { $type: 'object' } }, name: 'openings' }],
    [{ heldUntil: -1 }, { partialFilterExpression: { heldUntil: { $type: 'date' } } }],
    // What came since someone last read.
    [{ threadId: 1, publishedAt: 1 }],
    [{ 'trust.openSince': 1, _id: 1 }, { partialFilterExpression: { 'trust.openSince': { $type: 'date' } } }],
    [
      { 'thread.title': 'text', 'thread.tags': 'text', body: 'text' },
      { weights: { 'thread.title': 8, 'thread.tags': 4, body: 1 }, default_language: 'en', name: 'words' },
    ],
    [{ authorId: 1, clientId: 1 }, { unique: true }],
    [{ authorId: 1, threadId: 1, _id: -1 }],
  ],
);

/** Everything that its author wrote in a post: title and body of an opening post, the body of a reply. Findings' spans count in it. */
export function wordsOf(post: Pick<Post, 'thread' | 'body'>): string {
  return post.thread ? `${post.thread.title}\n\n${post.body}` : post.body;
}
