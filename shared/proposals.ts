import { z } from 'zod';
import { personCard } from './accounts.ts';
import { clientId, id, instant, language, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';
import { subjectRef } from './subject.ts';

/** What a crisis reading can be. */
export const READ_TIERS = ['none', 'elevated', 'high', 'imminent'] as const;

/** What a crisis reading can be about. */
export const READ_CATEGORIES = [
  'suicide',
  'self_harm',
  'overdose',
  'abuse',
  'threat',
  'medical',
  'substance',
  'none',
] as const;

/** The kinds of words that the word rules speak of. */
export const WORD_CATEGORIES = [
  'label',
  'substance-use',
  'minimising',
  'clinical',
  'ableist',
  'coercive',
  'suicide-language',
  'slur',
] as const;

/** What a text is, in the eyes of who proposes it as an example. */
export const exampleLabel = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('crisis'),
    tier: z.enum(READ_TIERS),
    category: z.enum(READ_CATEGORIES),
    /** Said outright, not between the lines. */
    plain: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('word'),
    should: z.boolean(),
    words: text({ min: 1, max: LIMITS.exampleWords.max }),
    category: z.enum(WORD_CATEGORIES),
  }),
  z.strictObject({ kind: z.literal('attack'), is: z.boolean() }),
]);

/** A label of an example. */
export type ExampleLabel = z.infer<typeof exampleLabel>;

/** How a member sees the words of one rule. It is no example: it asks people to look at the rule. */
const wordView = z.strictObject({ kind: z.literal('word-view'), ruleId: z.string() });

/** What the figures of months that are over say against a rule: how often it spoke, and how many kept their words. Nobody wrote it. */
const ruleHealthLabel = z.strictObject({
  kind: z.literal('rule-health'),
  ruleId: z.string(),
  shown: z.number().int(),
  used: z.number().int(),
  kept: z.number().int(),
  /** The first and the last month that counts, as 2026-11. */
  from: z.string(),
  until: z.string(),
});

/** What the figures say against a rule. */
export type RuleHealthLabel = z.infer<typeof ruleHealthLabel>;

/** `asking`: its author has been asked and has not answered. `proposed`: waits for a second person. */
export const PROPOSAL_STATES = ['asking', 'proposed', 'kept', 'declined'] as const;

/** Whose words an example is in: the author's own, with their yes, or someone else's; or it is a member's view of a rule, or what a rule's figures say. */
export const PROPOSAL_BASES = ['author', 'reworded', 'own-view', 'figures'] as const;

/** A proposal as the desk sees it. Whose words it came from is not in it. */
export const proposalView = z.strictObject({
  proposalId: id('proposal'),
  state: z.enum(PROPOSAL_STATES),
  label: z.union([exampleLabel, wordView, ruleHealthLabel]),
  language,
  basis: z.enum(PROPOSAL_BASES),
  /** Null while its author has not said yes, and when it was not kept. */
  text: z.string().nullable(),
  note: z.string(),
  /** Null for a member's view of a rule, on which nobody's name stands, and for figures. */
  by: personCard.nullable(),
  at: instant,
  decision: z.strictObject({ by: personCard, at: instant, reason: z.string() }).nullable(),
  version: z.number().int(),
  can: z.strictObject({ decide: z.boolean() }),
});

/** A proposal as the desk sees it. */
export type ProposalView = z.infer<typeof proposalView>;

/** What someone is asked about their own words, word for word as they would be kept. */
const ask = z.strictObject({ proposalId: id('proposal'), text: z.string(), at: instant });

/** What the readers got wrong: told by the desk, kept as examples with the author's yes or in other words, confirmed by a second person. */
export const proposalOperations = {
  'review.getSource': operation({
    method: 'GET',
    path: '/proposals/source/:kind/:id/:home',
    who: 'responder',
    rate: 'read',
    summary:
      'The sentences of a text that is at the desk, for proposing an example. Sentences that quote someone or could tell who someone is are left out. Each call is written to the audit log.',
    input: subjectRef,
    output: z.strictObject({
      sentences: z.array(z.string()),
      /** Whether its author can be asked; otherwise an example is put in other words. */
      mayAsk: z.boolean(),
    }),
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'review.propose': operation({
    method: 'POST',
    path: '/proposals',
    who: 'responder',
    rate: 'write',
    summary:
      'Proposes an example of what a reader got wrong. In the author’s own words nothing is kept until they say yes; other words may share only a few words in a row with the source.',
    input: z.strictObject({
      clientId,
      subject: subjectRef,
      label: exampleLabel,
      language,
      note: text({ min: LIMITS.reason.min, max: LIMITS.reason.max }),
      wording: z.discriminatedUnion('by', [
        z.strictObject({
          by: z.literal('author'),
          /** Places in the list that `review.getSource` gives. */
          sentences: z.array(z.number().int().min(0).max(2_000)).min(1).max(5),
        }),
        z.strictObject({ by: z.literal('reworded'), text: text(LIMITS.example) }),
      ]),
    }),
    output: proposalView,
    refuses: ['NOT_FOUND', 'CONFLICT', 'TOO_CLOSE', 'ASKED_BEFORE'],
  }),
  'review.proposeView': operation({
    method: 'POST',
    path: '/proposals/views',
    who: 'member',
    rate: 'write',
    summary: 'Tells how one sees the words of a rule otherwise. The desk reads it without a name.',
    input: z.strictObject({ clientId, ruleId: z.string().min(3).max(60), view: text(LIMITS.wordView) }),
    output: z.strictObject({ proposalId: id('proposal') }),
    refuses: ['NOT_FOUND'],
  }),
  'review.listProposals': operation({
    method: 'GET',
    path: '/proposals',
    who: 'responder',
    rate: 'read',
    summary: 'Proposals in one state, the oldest first where someone is waited for, otherwise the newest.',
    input: z.strictObject({ ...pageInput, state: z.enum(PROPOSAL_STATES).default('proposed') }),
    output: pageOf(proposalView),
    refuses: [],
  }),
  'review.decideProposal': operation({
    method: 'POST',
    path: '/proposals/:proposalId/decision',
    who: 'responder',
    rate: 'write',
    summary: 'A second person confirms the label, and the example counts; or declines, and its text is gone.',
    input: z.strictObject({
      proposalId: id('proposal'),
      keep: z.boolean(),
      /** Needed for declining. */
      reason: text({ max: LIMITS.reason.max }).default(''),
      version: z.number().int().min(1),
    }),
    output: proposalView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'review.listAsks': operation({
    method: 'GET',
    path: '/proposals/mine',
    who: 'member',
    rate: 'read',
    summary: 'Which of one’s own words one is asked about, and which one has let be kept.',
    input: z.strictObject({}),
    output: z.strictObject({ asks: z.array(ask), given: z.array(ask) }),
    refuses: [],
  }),
  'review.answerConsent': operation({
    method: 'POST',
    path: '/proposals/:proposalId/answer',
    who: 'member',
    rate: 'write',
    summary: 'Says yes or no about one’s own words. A no after a yes takes them out again.',
    input: z.strictObject({ proposalId: id('proposal'), answer: z.enum(['yes', 'no']) }),
    output: z.strictObject({ answer: z.enum(['yes', 'no']) }),
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'review.listExamples': operation({
    method: 'GET',
    path: '/proposals/examples',
    who: 'responder',
    rate: 'read',
    summary:
      'Confirmed examples as JSON lines in the form of the readers’ suites, the oldest first. Each call is written to the audit log.',
    input: z.strictObject({ ...pageInput, suite: z.enum(['crisis', 'language']) }),
    output: pageOf(z.string()),
    refuses: [],
  }),
};
