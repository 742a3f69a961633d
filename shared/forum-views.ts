import { z } from 'zod';
import { personCard } from './accounts.ts';
import { fault } from './faults.ts';
import { id, instant, region } from './fields.ts';
import { PUBLISHING_STATES } from './publishing-states.ts';
import { FOLLOWS, REACTIONS, type ReactionKind } from './reactions.ts';

/** Who a space is for. Staff always belong. `region` names the state whose people it is for. */
export const audience = z
  .strictObject({
    kind: z.enum(['members', 'peer-specialists', 'region', 'staff']),
    region: region.nullable().default(null),
  })
  .refine((value) => (value.kind === 'region') === (value.region !== null), fault('which-state'));

/** Who a space is for. */
export type Audience = z.infer<typeof audience>;

/** A space: a place for threads with one purpose. */
export const spaceView = z.strictObject({
  spaceId: id('space'),
  name: z.string(),
  purpose: z.string(),
  guidelines: z.string(),
  /** Topics that threads here may carry. */
  tags: z.array(z.string()),
  readers: audience,
  posters: audience,
  /** Posts that attack someone wait here for a moderator. */
  holdsAttacks: z.boolean(),
  /** People may write here without their handle. */
  masks: z.boolean(),
  threadCount: z.number().int(),
  lastActivityAt: instant.nullable(),
  can: z.strictObject({ post: z.boolean(), mask: z.boolean() }),
});

/** A space as shown. */
export type SpaceView = z.infer<typeof spaceView>;

/** A thread as a line in a list. */
export const threadLine = z.strictObject({
  threadId: id('thread'),
  spaceId: id('space'),
  spaceName: z.string(),
  title: z.string(),
  author: personCard,
  createdAt: instant,
  lastActivityAt: instant,
  replyCount: z.number().int(),
  state: z.enum(['open', 'closed']),
  tags: z.array(z.string()),
  region: z.string().nullable(),
  note: z.string().nullable(),
  /** The viewer has read it before, and something came since. */
  unread: z.boolean(),
  follow: z.enum(FOLLOWS),
});

/** A thread as a line in a list. */
export type ThreadLine = z.infer<typeof threadLine>;

/** Why a post is not shown, told to its author and to responders alone. */
export const withheldNote = z.strictObject({ reason: z.string(), rule: z.string(), at: instant });

/** Who stands behind a post that recruits or sells, in their own words. */
export const trustAnswer = z.strictObject({
  who: z.string(),
  paid: z.boolean(),
  /** An official page, or null where there is none. */
  link: z.string().nullable(),
  at: instant,
});

/** "Who are you?" about a post: asked how often (never by whom), and the answer. */
export const trustView = z.strictObject({
  asked: z.number().int(),
  /** The service asks for it, because the post recruits or sells. */
  wanted: z.boolean(),
  answer: trustAnswer.nullable(),
});

/** How many chose each reaction. */
export const reactionCounts = z.strictObject(
  Object.fromEntries(REACTIONS.map((kind) => [kind, z.number().int()])) as Record<ReactionKind, z.ZodInt>,
);

/** A post as its viewer may see it. A stub (text withheld or taken back) has no `html` and no `body`. */
export const postView = z.strictObject({
  postId: id('post'),
  threadId: id('thread'),
  /** The top-level reply that this answers, or null at the top level and for the opening post. */
  parentId: id('post').nullable(),
  /** Sorts posts in reading order: opening, replies by time, each followed by its own answers. */
  path: z.string(),
  opening: z.boolean(),
  author: personCard,
  /** `waiting`: a moderator reads it first; only its author and responders see it. */
  state: z.enum(['published', 'waiting', 'withheld', 'taken-back']),
  createdAt: instant,
  editedAt: instant.nullable(),
  version: z.number().int(),
  /** What the text is about, said beforehand for people who would rather not read it now. */
  note: z.string().nullable(),
  /** Cleaned HTML of the body. */
  html: z.string().nullable(),
  /** The Markdown source, for its author while they may edit. */
  body: z.string().nullable(),
  withheld: withheldNote.nullable(),
  /** Null where the author keeps the counts to themself. */
  reactions: reactionCounts.nullable(),
  mine: z.array(z.enum(REACTIONS)),
  /** The one who asked says that this helped. */
  helped: z.boolean(),
  trust: trustView.nullable(),
  /** "More, please": how many asked, for its author alone. */
  moreAsked: z.number().int().nullable(),
  /** What the viewer has asked here already. */
  asked: z.strictObject({ more: z.boolean(), who: z.boolean() }),
  can: z.strictObject({
    reply: z.boolean(),
    react: z.boolean(),
    edit: z.boolean(),
    takeBack: z.boolean(),
    undoTakeBack: z.boolean(),
    report: z.boolean(),
    markHelped: z.boolean(),
    askMore: z.boolean(),
    askWho: z.boolean(),
    answerWho: z.boolean(),
    seeHistory: z.boolean(),
  }),
});

/** A post as shown. */
export type PostView = z.infer<typeof postView>;

/** A poll under an opening post. Counts stay hidden until five have voted; who voted what is shown to nobody. */
export const pollView = z.strictObject({
  options: z.array(z.strictObject({ text: z.string(), votes: z.number().int().nullable() })),
  /** Null until five have voted. */
  total: z.number().int().nullable(),
  /** The viewer's own choice. */
  mine: z.number().int().nullable(),
  can: z.strictObject({ vote: z.boolean() }),
});

/** A poll as shown. */
export type PollView = z.infer<typeof pollView>;

/** A thread as the head of its page. */
export const threadView = z.strictObject({
  threadId: id('thread'),
  title: z.string(),
  space: z.strictObject({ spaceId: id('space'), name: z.string() }),
  replyCount: z.number().int(),
  state: z.enum(['open', 'closed']),
  tags: z.array(z.string()),
  region: z.string().nullable(),
  poll: pollView.nullable(),
  /** What helped, in the words of the one who asked. */
  summary: z.string().nullable(),
  follow: z.enum(FOLLOWS),
  /** What came after this is new to the viewer; null at the first visit. */
  readAt: instant.nullable(),
  /** Open to visitors, or asked to be; `declined` for the one who asked. Null: for members alone. */
  publishing: z.enum(PUBLISHING_STATES).nullable(),
  /** Knowledge pages that grew from it. */
  pages: z.array(id('page')),
  /** Compare with what joining the thread's channel answers. */
  stamp: z.string(),
  can: z.strictObject({
    reply: z.boolean(),
    follow: z.boolean(),
    mask: z.boolean(),
    close: z.boolean(),
    reopen: z.boolean(),
    summarise: z.boolean(),
  }),
});

/** A thread as the head of its page. */
export type ThreadView = z.infer<typeof threadView>;
