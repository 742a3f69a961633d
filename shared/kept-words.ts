import { z } from 'zod';
import { id, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';

/** Words that someone keeps as they are: for these one rule of the word suggestions stays quiet, everywhere or in one space. */
export const keptWord = z.strictObject({
  ruleId: z.string().min(3).max(60),
  /** As they stood in the text, in small letters. */
  word: text({ min: 1, max: LIMITS.keptWords.max }),
  scope: z.union([z.literal('everywhere'), id('space')]),
});

/** Words that someone keeps, and where. */
export type KeptWord = z.infer<typeof keptWord>;

const keptWords = z.strictObject({ keptWords: z.array(keptWord) });

/** The list of one’s own words that suggestions leave alone. Nobody but its owner sees it. */
export const keptWordsOperations = {
  'accounts.keepWords': operation({
    method: 'POST',
    path: '/me/kept-words',
    who: 'member',
    rate: 'write',
    summary:
      'Puts words on the viewer’s list. “Everywhere” takes the place of single spaces and the other way round; the oldest go when there are too many.',
    input: z.strictObject({ words: z.array(keptWord).min(1).max(LIMITS.rulesOfPost.max) }),
    output: keptWords,
    refuses: [],
  }),
  'accounts.forgetKeptWord': operation({
    method: 'POST',
    path: '/me/kept-words/forget',
    who: 'member',
    rate: 'write',
    summary: 'Takes words off the viewer’s list. Doing it twice changes nothing.',
    input: keptWord,
    output: keptWords,
    refuses: [],
  }),
};
