import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** What an opening post carries for its whole thread. */
export interface ThreadPart {
  title: string;
  spaceId: string;
  state: 'open' | 'closed';
  replyCount: number;
  lastActivityAt: Date;
  /** Ids of the events that have been counted, the latest hundred. */
  counted: string[];
}

/** A post. The opening post of a thread carries the thread: so opening one is one write, and reading one is one query. */
export interface Post extends WithOutbox {
  threadId: string;
  /** Null on replies. */
  thread: ThreadPart | null;
  authorId: string;
  clientId: string;
  parentId: string | null;
  /** Reading order within the thread: one's own id, behind the parent's id and a dot where there is one. */
  path: string;
  body: string;
  html: string;
  language: 'en' | 'es';
  state: 'published' | 'withheld' | 'taken-back';
  withheld: { reason: string; rule: string; at: Date } | null;
  takenBackAt: Date | null;
  /** What the body was before each edit, the latest twenty: for the author and for responders. */
  history: { body: string; until: Date }[];
  likes: number;
  counted: string[];
  createdAt: Date;
  editedAt: Date | null;
  version: number;
}

/** Posts, opening ones and replies. */
export const PostModel = declareTellingModel<Post>(
  'Post',
  'posts',
  {
    threadId: { type: String, required: true },
    thread: { type: Object, default: null },
    authorId: { type: String, required: true },
    clientId: { type: String, required: true },
    parentId: { type: String, default: null },
    path: { type: String, required: true },
    body: { type: String, required: true },
    html: { type: String, required: true },
    language: { type: String, enum: ['en', 'es'], default: 'en' },
    state: { type: String, enum: ['published', 'withheld', 'taken-back'], default: 'published' },
    withheld: { type: Object, default: null },
    takenBackAt: { type: Date, default: null },
    history: { type: [Object], default: [] },
    likes: { type: Number, default: 0 },
    counted: { type: [String], default: [] },
    createdAt: { type: Date, required: true },
    editedAt: { type: Date, default: null },
    version: { type: Number, default: 1 },
  },
  [
    [{ threadId: 1, path: 1 }],
    [
      { threadId: 1 },
      { unique: true, partialFilterExpression: { thread: { $type: 'object' } }, name: 'one_opening' },
    ],
    [
      { 'thread.spaceId': 1, 'thread.lastActivityAt': -1, threadId: -1 },
      { partialFilterExpression: { thread: { $type: 'object' } } },
    ],
    [
      { 'thread.lastActivityAt': -1, threadId: -1 },
      { partialFilterExpression: { thread: { $type: 'object' } } },
    ],
    [{ authorId: 1, clientId: 1 }, { unique: true }],
    [{ authorId: 1, threadId: 1, _id: -1 }],
  ],
);

/** Everything that its author wrote in a post: title and body of an opening post, the body of a reply. Findings' spans count in it. */
export function wordsOf(post: Pick<Post, 'thread' | 'body'>): string {
  return post.thread ? `${post.thread.title}\n\n${post.body}` : post.body;
}
