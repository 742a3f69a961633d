import { isResponder } from '../../shared/roles.ts';
import type { Proposal } from './proposal.model.ts';
import type { Person } from './review.policy.ts';

/** Responders say what a reader got wrong, except about their own words. */
export function canPropose(person: Person, source: { authorId: string }): boolean {
  return person !== null && isResponder(person) && person.memberId !== source.authorId;
}

/** A second responder decides: neither who proposed it nor whose words they are. */
export function canDecideProposal(
  person: Person,
  proposal: Pick<Proposal, 'state' | 'proposerId' | 'authorId'>,
): boolean {
  return (
    person !== null &&
    isResponder(person) &&
    proposal.state === 'proposed' &&
    person.memberId !== proposal.proposerId &&
    person.memberId !== proposal.authorId
  );
}

/** Nobody but the author says yes or no about their words; a yes can become a no later. */
export function canAnswerAsk(
  person: Person,
  proposal: Pick<Proposal, 'state' | 'basis' | 'authorId'>,
  answer: 'yes' | 'no',
): boolean {
  if (proposal.basis !== 'author' || person === null || person.memberId !== proposal.authorId) return false;
  return proposal.state === 'asking' || (answer === 'no' && proposal.state !== 'declined');
}
