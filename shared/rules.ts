import { z } from 'zod';
import { language } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';

/** How many people a rule spoke to in a month, and how many of them took its words or kept their own. */
const ruleHealth = z.strictObject({
  shown: z.number().int(),
  used: z.number().int(),
  kept: z.number().int(),
});

/** One rule of the word suggestions, as everyone may read it. */
export const ruleView = z.strictObject({
  ruleId: z.string(),
  category: z.string(),
  /** `core` is on for everyone; the others wait to be switched on. */
  pack: z.string(),
  /** `review`: a moderator reads it too; `strongly suggest` and `suggest` are for the writer alone. */
  severity: z.enum(['suggest', 'strongly suggest', 'review']),
  /** A moderator reads it too when it is aimed at a member. */
  aimed: z.boolean(),
  /** Words it speaks on. */
  words: z.array(z.string()),
  /** A sentence on which it speaks, and one on which it keeps silent. */
  speaks: z.string(),
  silent: z.string().nullable(),
  why: z.string(),
  say: z.array(z.string()),
  sources: z.array(z.string()),
  /** Null where fewer than ten people saw it. */
  health: ruleHealth.nullable(),
  /** Most people keep their own words: it is proposed to soften it or to switch it off, or that has been agreed. */
  softening: z.enum(['proposed', 'agreed']).nullable(),
});

/** One rule of the word suggestions. */
export type RuleView = z.infer<typeof ruleView>;

const ruleIds = z.array(z.string().min(3).max(60)).max(LIMITS.rulesOfPost.max);

/** The rules of the word suggestions, open to everyone, and how they fare. */
export const ruleOperations = {
  'review.listRules': operation({
    method: 'GET',
    path: '/rules',
    who: 'anyone',
    rate: 'read',
    summary:
      'Every rule of the word suggestions in one language: words, reason, suggestions, sources, and how it fared in the last month that is over.',
    input: z.strictObject({ language }),
    output: z.strictObject({
      rules: z.array(ruleView),
      /** The month that the figures are of, as 2026-11. */
      month: z.string(),
      /** Rules that spoke in that month, to too few people to say more. */
      few: z.number().int(),
    }),
    refuses: [],
  }),
  'review.countRules': operation({
    method: 'POST',
    path: '/rules/counts',
    who: 'member',
    rate: 'write',
    summary:
      'After a post: which rules were shown, used or kept while it was written. Ids of rules alone, never words; nothing is counted for who has turned suggestions off.',
    input: z.strictObject({ shown: ruleIds, used: ruleIds, kept: ruleIds }),
    output: z.strictObject({ counted: z.boolean() }),
    refuses: [],
  }),
};
