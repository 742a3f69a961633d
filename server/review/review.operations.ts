import type { Handlers } from '../platform/operation.ts';
import { decideProposal, listExamples, listProposals } from './confirming.service.ts';
import { answerConsent, listAsks } from './consent.service.ts';
import { getSource, propose, proposeView } from './proposals.service.ts';
import { createReport } from './reporting.service.ts';
import { decide, getItem, listItems } from './reviewing.service.ts';
import { countRules, listRules } from './rules.service.ts';

/** The review part of the contract. */
export const reviewHandlers = {
  'review.createReport': createReport,
  'review.listItems': listItems,
  'review.getItem': getItem,
  'review.decide': decide,
  'review.getSource': getSource,
  'review.propose': propose,
  'review.proposeView': proposeView,
  'review.listProposals': listProposals,
  'review.decideProposal': decideProposal,
  'review.listAsks': listAsks,
  'review.answerConsent': answerConsent,
  'review.listExamples': listExamples,
  'review.listRules': listRules,
  'review.countRules': countRules,
} satisfies Partial<Handlers>;
