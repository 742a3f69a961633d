import { z } from 'zod';
import { personCard } from './accounts.ts';
import { clientId, id, instant, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';
import { subjectRef } from './subject.ts';

/** Why someone reports. `worried` opens the worried lane; the others go to the rules lane. */
export const REPORT_REASONS = [
  'worried',
  'unkind',
  'selling',
  'private-details',
  'medical-advice',
  'under-age',
  'other',
] as const;

/** Why an item is at the desk: someone reported it, the reader saw something in it, or it is one of someone's first posts, or someone asked several newcomers to talk, or read more than people do. */
export const ITEM_REASONS = [...REPORT_REASONS, 'reader', 'first-post', 'contacts', 'reading'] as const;

/** The community's rules that a decision names. */
export const RULES = ['kindness', 'no-selling', 'privacy', 'no-medical-advice', 'safety', 'other'] as const;

/** Worry asks how someone is, rules ask what they wrote, first posts wait to be let in. */
export const LANES = ['worried', 'first-posts', 'rules'] as const;

/** What a review item can end with. */
export const DECISIONS = ['withheld', 'restored', 'approved', 'no-action', 'sessions-ended'] as const;

/** A thing to review, as a line at the desk: no words of anyone in it. */
export const reviewItemLine = z.strictObject({
  itemId: id('item'),
  lane: z.enum(LANES),
  state: z.enum(['open', 'decided']),
  subject: subjectRef,
  about: personCard,
  reportCount: z.number().int(),
  reasons: z.array(z.enum(ITEM_REASONS)),
  openedAt: instant,
  version: z.number().int(),
  decision: z
    .strictObject({
      what: z.enum(DECISIONS),
      by: personCard,
      at: instant,
      reason: z.string(),
      rule: z.enum(RULES),
    })
    .nullable(),
});

/** A thing to review, as a line. */
export type ReviewItemLine = z.infer<typeof reviewItemLine>;

/** A review item opened: the text, the reports (never who made them), what was decided before. */
export const reviewItemView = z.strictObject({
  item: reviewItemLine,
  text: z.string().nullable(),
  /** Which rules of the reader spoke, with their reasons and spans. */
  findings: z.array(
    z.strictObject({ rule: z.string(), reason: z.string(), start: z.number().int(), end: z.number().int() }),
  ),
  /** For what was picked out of a private conversation: all that may be seen of it, in order. Empty for everything else. */
  around: z.array(
    z.strictObject({ at: instant, text: z.string(), byAuthor: z.boolean(), picked: z.boolean() }),
  ),
  /** The subject's present state in its own area. */
  subjectState: z.string(),
  link: z.string(),
  reports: z.array(z.strictObject({ reason: z.enum(REPORT_REASONS), note: z.string(), at: instant })),
  history: z.array(
    z.strictObject({
      what: z.enum(DECISIONS),
      by: z.string(),
      at: instant,
      reason: z.string(),
      rule: z.enum(RULES),
    }),
  ),
  can: z.strictObject({
    withhold: z.boolean(),
    restore: z.boolean(),
    approve: z.boolean(),
    dismiss: z.boolean(),
    endSessions: z.boolean(),
  }),
});

/** A review item opened at the desk. */
export type ReviewItemView = z.infer<typeof reviewItemView>;

/** Reports and what moderators make of them. */
export const reviewOperations = {
  'review.createReport': operation({
    method: 'POST',
    path: '/reports',
    who: 'member',
    rate: 'write',
    summary:
      'Tells the moderators about a post or a message. Nobody but them learns of it, and they are not told who it was.',
    input: z.strictObject({
      clientId,
      subject: subjectRef,
      reason: z.enum(REPORT_REASONS),
      note: text({ max: LIMITS.reason.max }).default(''),
    }),
    output: z.strictObject({ reportId: id('report'), lane: z.enum(LANES) }),
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'review.listItems': operation({
    method: 'GET',
    path: '/review',
    who: 'responder',
    rate: 'read',
    summary: 'Items to review: open ones with the longest waiting first, or decided ones by time.',
    input: z.strictObject({ ...pageInput, state: z.enum(['open', 'decided']).default('open') }),
    output: pageOf(reviewItemLine),
    refuses: [],
  }),
  'review.getItem': operation({
    method: 'GET',
    path: '/review/:itemId',
    who: 'responder',
    rate: 'read',
    summary: 'A review item with the reported text. Each call is written to the audit log.',
    input: z.strictObject({ itemId: id('item') }),
    output: reviewItemView,
    refuses: ['NOT_FOUND'],
  }),
  'review.decide': operation({
    method: 'POST',
    path: '/review/:itemId/decision',
    who: 'responder',
    rate: 'write',
    summary:
      'Withholds, restores or lets in the subject, ends the sign-ins of someone who copies, or closes the item with no action. The author sees the reason and keeps the text.',
    input: z.strictObject({
      itemId: id('item'),
      decision: z.enum(DECISIONS),
      rule: z.enum(RULES).default('other'),
      /** Needed for everything but letting a post in. */
      reason: text({ max: LIMITS.reason.max }).default(''),
      version: z.number().int().min(1),
    }),
    output: reviewItemView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
};
