import { deleteSome, type PersonalPart, pagesOf } from '../platform/personal.ts';
import { ProposalModel } from './proposal.model.ts';
import { RuleMarkModel, RuleMonthModel } from './rule-count.model.ts';

/** Examples: words that someone has let be kept are theirs and go with them, and so do their views of rules. What staff proposed in other words stays without their name. */
export const proposalsPersonal: PersonalPart = {
  name: 'proposals',
  files: [
    {
      name: 'examples',
      async *exportOf(_ctx, authorId) {
        for (const state of ['proposed', 'kept'] as const)
          for await (const rows of pagesOf(ProposalModel, { authorId, state }, [['_id', 1]]))
            yield rows
              .filter((row) => row.basis === 'author')
              .map(({ text, createdAt }) => ({ text, at: createdAt }));
      },
    },
    {
      name: 'word-views',
      async *exportOf(_ctx, proposerId) {
        for await (const rows of pagesOf(ProposalModel, { proposerId }, [['clientId', 1]]))
          yield rows
            .filter((row) => row.basis === 'own-view')
            .map(({ note, createdAt }) => ({ note, at: createdAt }));
      },
    },
  ],
  async eraseOf(_ctx, memberId) {
    await ProposalModel.deleteMany({ authorId: memberId, state: { $in: ['asking', 'declined'] } });
    await ProposalModel.deleteMany({
      authorId: memberId,
      state: { $in: ['proposed', 'kept'] },
      basis: 'author',
    });
    await ProposalModel.updateMany({ authorId: memberId, state: 'proposed' }, { $set: { authorId: null } });
    for await (const rows of pagesOf(ProposalModel, { proposerId: memberId }, [['clientId', 1]]))
      await ProposalModel.bulkWrite(
        rows.map(({ _id, basis }) =>
          basis === 'own-view'
            ? { deleteOne: { filter: { _id } } }
            : { updateOne: { filter: { _id }, update: { $set: { proposerId: `left.${_id}` } } } },
        ),
      );
  },
  passing: [
    {
      kind: 'asks',
      deletePast: (ctx) => deleteSome(ProposalModel, { expiresAt: { $lte: ctx.now } }),
    },
    {
      kind: 'rule-marks',
      async deletePast(ctx) {
        const past = { expiresAt: { $lte: ctx.now } };
        // The key first: marks without it tell of nobody.
        await deleteSome(RuleMonthModel, past);
        return deleteSome(RuleMarkModel, past);
      },
    },
  ],
};
