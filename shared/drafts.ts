import { z } from 'zod';
import { clientId, instant, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';

/** The place that the words are for, as the composer names it. */
const target = z
  .string()
  .min(3)
  .max(120)
  .regex(/^[\w:.-]+$/);
const done = z.strictObject({ done: z.literal(true) });

/** Words not sent yet, with the id under which they will be sent once, from whichever device. */
export const draftView = z.strictObject({
  target,
  clientId,
  body: z.string(),
  /** It is to be sent without one's handle. */
  mask: z.boolean(),
  savedAt: instant,
});

/** Drafts, sealed on the server so that they are there on all of one's devices. */
export const draftsOperations = {
  'accounts.listDrafts': operation({
    method: 'GET',
    path: '/me/drafts',
    who: 'member',
    rate: 'read',
    summary: 'The viewer’s drafts of the last thirty days, the newest first.',
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(draftView).max(LIMITS.drafts.count) }),
    refuses: [],
  }),
  'accounts.getDraft': operation({
    method: 'GET',
    path: '/me/drafts/:target',
    who: 'member',
    rate: 'read',
    summary: 'The viewer’s draft for one place, or null.',
    input: z.strictObject({ target }),
    output: z.strictObject({ draft: draftView.nullable() }),
    refuses: [],
  }),
  'accounts.saveDraft': operation({
    method: 'POST',
    path: '/me/drafts',
    who: 'member',
    rate: 'write',
    summary: 'Keeps the words for one place, sealed. The oldest go when there are too many.',
    input: z.strictObject({
      target,
      clientId,
      body: text({ min: 1, max: LIMITS.body.max }),
      mask: z.boolean().default(false),
    }),
    output: done,
    refuses: [],
  }),
  'accounts.deleteDrafts': operation({
    method: 'POST',
    path: '/me/drafts/delete',
    who: 'member',
    rate: 'write',
    summary:
      'Forgets the draft for one place, or without a place all of them. Doing it twice changes nothing.',
    input: z.strictObject({ target: target.optional() }),
    output: done,
    refuses: [],
  }),
};
