import type { ProposalView } from '../../shared/proposals.ts';
import { listCards } from '../accounts/cards.service.ts';
import type { Context } from '../platform/context.ts';
import type { Proposal } from './proposal.model.ts';
import { canDecideProposal } from './proposal.policy.ts';

/** Proposals as the desk sees them: never whose words they came from, and no name on a member's view of a rule or on figures. */
export async function viewProposals(ctx: Context, proposals: readonly Proposal[]): Promise<ProposalView[]> {
  const nobodys = (basis: Proposal['basis']) => basis === 'own-view' || basis === 'figures';
  const cards = await listCards(
    proposals.flatMap(({ basis, proposerId, decision }) => [
      ...(nobodys(basis) ? [] : [proposerId]),
      ...(decision ? [decision.byId] : []),
    ]),
    ctx.now,
  );
  return proposals.map((proposal) => {
    const { basis, decision } = proposal;
    return {
      proposalId: proposal._id,
      state: proposal.state,
      label: proposal.label,
      language: proposal.language,
      basis,
      text: proposal.text,
      note: proposal.note,
      by: nobodys(basis) ? null : cards(proposal.proposerId),
      at: proposal.createdAt.toISOString(),
      decision: decision && {
        by: cards(decision.byId),
        at: decision.at.toISOString(),
        reason: decision.reason,
      },
      version: proposal.version,
      can: { decide: canDecideProposal(ctx.viewer, proposal) },
    };
  });
}

/** One proposal as the desk sees it. */
export async function viewProposal(ctx: Context, proposal: Proposal): Promise<ProposalView> {
  const [view] = await viewProposals(ctx, [proposal]);
  return view as ProposalView;
}
