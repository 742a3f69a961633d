import { z } from 'zod';
import { instant, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';

/** How the viewer's own reading stands with the guard against copying. */
export const readingState = z.strictObject({
  /** Until when reading is slow for them; null when it is not. */
  slowedUntil: instant.nullable(),
  /** What they told the moderators about it, '' for nothing. */
  note: z.string(),
  /** What a moderator said when they had looked at it; null while none has. */
  answer: z.string().nullable(),
});

/** Reading far beyond what a person can take in: what becomes of it, and a way to say what one is doing. */
export const readsOperations = {
  'accounts.getReading': operation({
    method: 'GET',
    path: '/me/reading',
    who: 'member',
    rate: 'read',
    summary: 'Says whether reading is slowed for the viewer, and until when.',
    input: z.strictObject({}),
    output: readingState,
    refuses: [],
  }),
  'accounts.explainReading': operation({
    method: 'POST',
    path: '/me/reading',
    who: 'member',
    rate: 'write',
    summary:
      'Tells the moderators, in the viewer’s own words, why they read so much; the last one counts. CONFLICT while reading is not slowed.',
    input: z.strictObject({ note: text(LIMITS.reason) }),
    output: readingState,
    refuses: ['CONFLICT'],
  }),
};
