import { z } from 'zod';
import { personCard } from './accounts.ts';
import { id, instant, language, region, text } from './fields.ts';
import { threadLine } from './forum-views.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';

const q = text(LIMITS.query);

/** A post that was found: where it stands, and the words around what was looked for. */
export const foundPost = z.strictObject({
  postId: id('post'),
  threadId: id('thread'),
  /** Title of the thread around it. */
  title: z.string(),
  spaceName: z.string(),
  author: personCard,
  createdAt: instant,
  note: z.string().nullable(),
  /** Plain words; empty where a content note stands before them. */
  excerpt: z.string(),
});

/** A post that was found. */
export type FoundPost = z.infer<typeof foundPost>;

/** Looking for threads, posts and people, within one's own rights. */
export const searchOperations = {
  'forum.listFound': operation({
    method: 'GET',
    path: '/search',
    who: 'member',
    rate: 'search',
    summary:
      'Threads and posts about some words, the best first: by rights, tolerant of spelling and of the field’s titles. No counts.',
    input: z.strictObject({
      q,
      region: region.optional(),
      spaceId: id('space').optional(),
      /** Leaves out what carries a content note. */
      withoutNotes: z.enum(['true', 'false']).default('false'),
      language: language.optional(),
    }),
    output: z.strictObject({
      threads: z.array(threadLine),
      posts: z.array(foundPost),
      /** Words that were looked for beside those that were typed: other spellings and titles. */
      also: z.array(z.string()),
      /** The words touch on suicide, self-harm, overdose or abuse: help is shown before the results. */
      help: z.boolean(),
    }),
    refuses: ['NOT_FOUND'],
  }),
  'forum.listSimilar': operation({
    method: 'GET',
    path: '/similar',
    who: 'member',
    rate: 'search',
    summary: 'Threads of a like title that were answered: shown while a new one is written.',
    input: z.strictObject({ title: text(LIMITS.title) }),
    output: z.strictObject({ items: z.array(threadLine) }),
    refuses: [],
  }),
  'accounts.listFoundPeople': operation({
    method: 'GET',
    path: '/people',
    who: 'member',
    rate: 'search',
    summary: 'Members whose handle begins with or looks like some letters. Ten at most.',
    input: z.strictObject({ q: text({ min: 2, max: LIMITS.handle.max }) }),
    output: z.strictObject({ items: z.array(personCard) }),
    refuses: [],
  }),
};
