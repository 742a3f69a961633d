import { Refusal, wrongFields } from '../../shared/errors.ts';
import { LIMITS } from '../../shared/limits.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { audit } from '../platform/audit.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { lineOf } from './example.ts';
import { ProposalModel } from './proposal.model.ts';
import { canDecideProposal } from './proposal.policy.ts';
import { viewProposal, viewProposals } from './proposals.view.ts';

/** Proposals in one state: where someone is waited for the oldest first, otherwise the newest. */
export async function listProposals(ctx: Context, input: ParsedOf<'review.listProposals'>) {
  const waits = input.state === 'proposed' || input.state === 'asking';
  const order = [['_id', waits ? 1 : -1]] as const;
  const rows = await ProposalModel.find({ state: input.state, ...afterCursor(order, input.cursor) })
    .sort(Object.fromEntries(order))
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) => [row._id]);
  return { items: await viewProposals(ctx, page.items), nextCursor: page.nextCursor };
}

/** A second person confirms or declines. What is declined keeps no text; what was reworded forgets where it came from. */
export async function decideProposal(ctx: Context, input: ParsedOf<'review.decideProposal'>) {
  const { proposalId, keep, reason, version } = input;
  const proposal = await ProposalModel.findOne({ _id: proposalId }).lean();
  if (!proposal) throw new Refusal('NOT_FOUND');
  if (!canDecideProposal(ctx.viewer, proposal)) throw new Refusal('CONFLICT');
  if (!keep && reason.length < LIMITS.reason.min) throw wrongFields({ reason: 'reason-for-proposer' });
  const byId = signedIn(ctx).memberId;
  const changed = await ProposalModel.findOneAndUpdate(
    { _id: proposalId, state: 'proposed', version },
    {
      $set: {
        state: keep ? 'kept' : 'declined',
        decision: { byId, at: ctx.now, reason },
        version: version + 1,
        ...(keep ? {} : { text: null }),
        ...(keep && proposal.basis === 'author' ? {} : { authorId: null }),
      },
    },
    { returnDocument: 'after' },
  ).lean();
  if (!changed) throw new Refusal('CONFLICT');
  await audit(ctx, keep ? 'review.keepExample' : 'review.declineExample', proposalId, reason || null);
  return viewProposal(ctx, changed);
}

/** Confirmed examples as JSON lines for the readers' suites. */
export async function listExamples(ctx: Context, input: ParsedOf<'review.listExamples'>) {
  const order = [['_id', 1]] as const;
  const rows = await ProposalModel.find({
    suite: input.suite,
    state: 'kept',
    ...afterCursor(order, input.cursor),
  })
    .sort(Object.fromEntries(order))
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) => [row._id]);
  await audit(ctx, 'review.exportExamples', input.suite);
  return { items: page.items.flatMap((row) => lineOf(row) ?? []), nextCursor: page.nextCursor };
}
