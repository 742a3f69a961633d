import { z } from 'zod';
import { personCard } from './accounts.ts';
import { CREDITS } from './credits.ts';
import { clientId, id, instant, language, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';

/** `draft`: for those who look after pages alone. */
export const PAGE_STATES = ['draft', 'published'] as const;

const pageId = id('page');
const liftId = id('lift');
const day = z.iso.date();

const source = z.strictObject({
  title: text(LIMITS.sourceTitle),
  url: z.url({ protocol: /^https$/ }).max(500),
});

/** Words of someone in a page, with their yes. */
const piece = z.strictObject({
  liftId,
  html: z.string(),
  credit: z.enum(CREDITS),
  /** With `handle` alone. */
  author: personCard.nullable(),
  /** Where they stand, with `handle` alone: the way there would tell who it is. */
  link: z.string().nullable(),
  can: z.strictObject({ remove: z.boolean() }),
});

/** A page as a line in a list. */
export const pageLine = z.strictObject({
  pageId,
  title: z.string(),
  summary: z.string(),
  state: z.enum(PAGE_STATES),
  language,
  reviewedOn: day.nullable(),
  dueOn: day,
  /** The day has come: someone should look whether it still holds. */
  due: z.boolean(),
});

/** A page as a line in a list. */
export type PageLine = z.infer<typeof pageLine>;

/** A knowledge page. */
export const pageView = z.strictObject({
  ...pageLine.shape,
  html: z.string(),
  /** The Markdown source, for those who may change it. */
  body: z.string().nullable(),
  pieces: z.array(piece),
  sources: z.array(source),
  reviewedBy: personCard.nullable(),
  editors: z.array(personCard),
  changedAt: instant,
  version: z.number().int(),
  /** How many have been asked about their words and have not answered, for those who may change it. */
  asked: z.number().int().nullable(),
  can: z.strictObject({ edit: z.boolean() }),
});

/** A knowledge page. */
export type PageView = z.infer<typeof pageView>;

const fields = {
  title: text(LIMITS.title),
  summary: text(LIMITS.pageSummary),
  body: text(LIMITS.body),
  language,
  sources: z.array(source).max(LIMITS.sourcesOfPage),
  /** When someone should look again whether it still holds: a day to come, within three years. */
  dueOn: day,
};

const own = z.strictObject({
  liftId,
  page: z.strictObject({ pageId, title: z.string() }),
  text: z.string(),
  at: instant,
  credit: z.enum(CREDITS).nullable(),
});

/** Pages that grew from conversations: looked after by verified peer specialists and the team, with sources, a day of review, and others' words only with their yes. */
export const knowledgeOperations = {
  'knowledge.listPages': operation({
    method: 'GET',
    path: '/knowledge',
    who: 'member',
    rate: 'read',
    summary: 'Knowledge pages by title. Drafts are listed for those who look after pages alone.',
    input: z.strictObject({ state: z.enum(PAGE_STATES).default('published'), ...pageInput }),
    output: z.strictObject({ pages: pageOf(pageLine), can: z.strictObject({ create: z.boolean() }) }),
    refuses: [],
  }),
  'knowledge.getPage': operation({
    method: 'GET',
    path: '/knowledge/:pageId',
    who: 'member',
    rate: 'read',
    summary: 'A knowledge page. A draft is there for those who look after pages alone.',
    input: z.strictObject({ pageId }),
    output: pageView,
    refuses: ['NOT_FOUND'],
  }),
  'knowledge.getHistory': operation({
    method: 'GET',
    path: '/knowledge/:pageId/history',
    who: 'member',
    rate: 'read',
    summary:
      'What a page said before each change, who changed it and why. Words of others are not part of it.',
    input: z.strictObject({ pageId }),
    output: z.strictObject({
      versions: z.array(
        z.strictObject({
          until: instant,
          by: personCard,
          note: z.string(),
          title: z.string(),
          summary: z.string(),
          html: z.string(),
        }),
      ),
    }),
    refuses: ['NOT_FOUND'],
  }),
  'knowledge.createPage': operation({
    method: 'POST',
    path: '/knowledge',
    who: 'member',
    rate: 'write',
    summary: 'Begins a page as a draft: by a verified peer specialist or the team.',
    input: z.strictObject({ clientId, ...fields }),
    output: pageView,
    refuses: [],
  }),
  'knowledge.editPage': operation({
    method: 'POST',
    path: '/knowledge/:pageId/edit',
    who: 'member',
    rate: 'write',
    summary: 'Changes a page. What it said before stays in its history, with the reason.',
    input: z.strictObject({
      pageId,
      ...fields,
      note: text(LIMITS.editNote),
      version: z.number().int().min(1),
    }),
    output: pageView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'knowledge.markReviewed': operation({
    method: 'POST',
    path: '/knowledge/:pageId/review',
    who: 'member',
    rate: 'write',
    summary: 'Says that someone looked at a page and its sources today, and when the next look is due.',
    input: z.strictObject({ pageId, dueOn: day, version: z.number().int().min(1) }),
    output: pageView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'knowledge.setState': operation({
    method: 'POST',
    path: '/knowledge/:pageId/state',
    who: 'member',
    rate: 'write',
    summary:
      'Shows a draft to all members, or takes a page back into a draft. A page without a source can not be shown.',
    input: z.strictObject({ pageId, state: z.enum(PAGE_STATES), version: z.number().int().min(1) }),
    output: pageView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'knowledge.listDue': operation({
    method: 'GET',
    path: '/desk/knowledge',
    who: 'responder',
    rate: 'read',
    summary: 'Pages that someone should look at again within two weeks, the longest overdue first.',
    input: z.strictObject(pageInput),
    output: pageOf(pageLine),
    refuses: [],
  }),
  'knowledge.listFound': operation({
    method: 'GET',
    path: '/knowledge/search/found',
    who: 'member',
    rate: 'search',
    summary: 'Pages about some words, the best first.',
    input: z.strictObject({ q: text(LIMITS.query) }),
    output: z.strictObject({ items: z.array(pageLine) }),
    refuses: [],
  }),
  'knowledge.getSource': operation({
    method: 'GET',
    path: '/knowledge/source/:postId',
    who: 'member',
    rate: 'read',
    summary:
      'The paragraphs of a post that a page could hold, for those who look after pages. Quotations are left out, and names.',
    input: z.strictObject({ postId: id('post') }),
    output: z.strictObject({
      threadId: id('thread'),
      title: z.string(),
      author: personCard,
      parts: z.array(z.string()),
      /** Its author has been asked about it already. */
      askedBefore: z.boolean(),
    }),
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'knowledge.lift': operation({
    method: 'POST',
    path: '/knowledge/:pageId/pieces',
    who: 'member',
    rate: 'write',
    summary:
      'Asks the author of a post whether some paragraphs of it may stand in a page. Nothing is kept before they say yes.',
    input: z.strictObject({
      pageId,
      postId: id('post'),
      /** Places in the list that `knowledge.getSource` gives. */
      parts: z.array(z.number().int().min(0).max(200)).min(1).max(20),
    }),
    output: pageView,
    refuses: ['NOT_FOUND', 'CONFLICT', 'ASKED_BEFORE'],
  }),
  'knowledge.removePiece': operation({
    method: 'POST',
    path: '/knowledge/pieces/:liftId/remove',
    who: 'member',
    rate: 'write',
    summary:
      'Leaves someone’s words out of a page again, by those who look after it. The words are forgotten.',
    input: z.strictObject({ liftId }),
    output: pageView,
    refuses: ['NOT_FOUND'],
  }),
  'knowledge.listAsks': operation({
    method: 'GET',
    path: '/knowledge/asks/mine',
    who: 'member',
    rate: 'read',
    summary: 'Which of one’s own words one is asked about for a page, and which stand in one.',
    input: z.strictObject({}),
    output: z.strictObject({ asks: z.array(own), given: z.array(own) }),
    refuses: [],
  }),
  'knowledge.answerLift': operation({
    method: 'POST',
    path: '/knowledge/pieces/:liftId/answer',
    who: 'member',
    rate: 'write',
    summary:
      'Says yes or no about one’s own words in a page, and how one is named. A no after a yes takes them out at once.',
    input: z.strictObject({ liftId, answer: z.enum(['yes', 'no']), credit: z.enum(CREDITS).default('peer') }),
    output: z.strictObject({ answer: z.enum(['yes', 'no']) }),
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
};
