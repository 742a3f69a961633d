import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { audit } from '../platform/audit.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { type Proposal, ProposalModel } from './proposal.model.ts';
import { canAnswerAsk } from './proposal.policy.ts';
import { sealOf, wordsOf } from './proposals.service.ts';

/** One question at a time is enough; the next comes when this one is answered. */
const ASKED_AT_ONCE = 1;
const GIVEN_SHOWN = 50;

/** The words that are asked about, read where they stand; null when they have changed or gone since. */
async function wordsAsked(ctx: Context, { subject, sentences, seal }: Proposal): Promise<string | null> {
  if (!subject) return null;
  const words = wordsOf(await ctx.node.subjects[subject.kind].describe(subject), sentences);
  return words !== null && sealOf(ctx, words) === seal ? words : null;
}

/** What one is asked about one's own words, and what one has given. */
export async function listAsks(ctx: Context) {
  const authorId = signedIn(ctx).memberId;
  const [waiting, given] = await Promise.all([
    ProposalModel.find({
      authorId,
      state: 'asking',
      askFrom: { $lte: ctx.now },
      expiresAt: { $gt: ctx.now },
    })
      .sort({ _id: 1 })
      .limit(10)
      .lean(),
    ProposalModel.find({ authorId, state: { $in: ['proposed', 'kept'] }, basis: 'author' })
      .sort({ _id: -1 })
      .limit(GIVEN_SHOWN)
      .lean(),
  ]);
  const asks: { proposalId: string; text: string; at: string }[] = [];
  for (const proposal of waiting) {
    if (asks.length === ASKED_AT_ONCE) break;
    const text = await wordsAsked(ctx, proposal);
    if (text !== null) asks.push({ proposalId: proposal._id, text, at: proposal.createdAt.toISOString() });
  }
  return {
    asks,
    given: given.map(({ _id, text, createdAt }) => ({
      proposalId: _id,
      text: text ?? '',
      at: createdAt.toISOString(),
    })),
  };
}

/** Takes the author's answer. With a no, also a late one, no word of theirs stays. */
export async function answerConsent(ctx: Context, input: ParsedOf<'review.answerConsent'>) {
  const { proposalId, answer } = input;
  const proposal = await ProposalModel.findOne({ _id: proposalId }).lean();
  if (!proposal || proposal.authorId !== signedIn(ctx).memberId || proposal.basis !== 'author')
    throw new Refusal('NOT_FOUND');
  if (!canAnswerAsk(ctx.viewer, proposal, answer)) throw new Refusal('CONFLICT');
  const text = answer === 'yes' ? await wordsAsked(ctx, proposal) : null;
  if (answer === 'yes' && text === null) throw new Refusal('CONFLICT');
  const changed = await ProposalModel.findOneAndUpdate(
    { _id: proposalId, version: proposal.version },
    {
      $set: {
        state: answer === 'yes' ? 'proposed' : 'declined',
        text,
        subject: null,
        sentences: [],
        seal: null,
        askFrom: null,
        expiresAt: null,
        version: proposal.version + 1,
      },
    },
  ).lean();
  if (!changed) throw new Refusal('CONFLICT');
  await audit(ctx, `review.answerConsent.${answer}`, proposalId);
  return { answer };
}
