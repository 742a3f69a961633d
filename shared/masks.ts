import { z } from 'zod';
import { id, instant, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';

/** What the desk knows of a mask. */
export const maskView = z.strictObject({
  maskId: id('member'),
  /** `asked`: one person of the desk wants it opened, and another has to agree. */
  state: z.enum(['closed', 'asked', 'open']),
  asked: z.array(z.strictObject({ by: z.string(), reason: z.string(), at: instant })),
  /** Who stands behind it; null until two have agreed. */
  handle: z.string().nullable(),
  can: z.strictObject({ open: z.boolean() }),
});

/** A mask as the desk sees it. */
export type MaskView = z.infer<typeof maskView>;

/** Posts without one's handle: who stands behind a mask is opened by two people of the desk, or not at all. */
export const maskOperations = {
  'forum.getMask': operation({
    method: 'GET',
    path: '/masks/:maskId',
    who: 'responder',
    rate: 'read',
    summary:
      'Whether a mask was opened, by whom and why. Each look at an open one is written to the audit log.',
    input: z.strictObject({ maskId: id('member') }),
    output: maskView,
    refuses: ['NOT_FOUND'],
  }),
  'forum.openMask': operation({
    method: 'POST',
    path: '/masks/:maskId/open',
    who: 'responder',
    rate: 'write',
    summary:
      'Asks for a mask to be opened, or agrees with another person of the desk who asked: then both see who it is, and that person is told.',
    input: z.strictObject({ maskId: id('member'), reason: text(LIMITS.reason) }),
    output: maskView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
};
