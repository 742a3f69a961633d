import { deleteAll, deleteSome, type PersonalPart, pagesOf } from '../platform/personal.ts';
import { LiftModel } from './lift.model.ts';
import { KnowledgePageModel } from './page.model.ts';

/** Knowledge pages: words that someone let stand in them go with them; pages that they looked after stay without their name. */
export const knowledgePersonal: PersonalPart = {
  name: 'knowledge',
  files: [
    {
      name: 'page-words',
      async *exportOf(_ctx, authorId) {
        for (const state of ['given', 'asked', 'declined', 'withdrawn'])
          for await (const rows of pagesOf(LiftModel, { authorId, state }, [['_id', 1]]))
            yield rows.map(({ pageId, words, credit, askedAt, answeredAt }) => ({
              link: `/knowledge/${pageId}`,
              text: words,
              state,
              credit,
              at: askedAt,
              decidedAt: answeredAt,
            }));
      },
    },
    {
      name: 'pages',
      async *exportOf(_ctx, memberId) {
        for await (const rows of pagesOf(KnowledgePageModel, { editorIds: memberId }, [['_id', 1]]))
          yield rows.map(({ _id, title }) => ({ link: `/knowledge/${_id}`, title }));
      },
    },
  ],
  async eraseOf(_ctx, memberId) {
    await deleteAll(LiftModel, { authorId: memberId });
    await LiftModel.updateMany({ askedById: memberId }, { $set: { askedById: null } });
    for await (const rows of pagesOf(KnowledgePageModel, { editorIds: memberId }, [['_id', 1]]))
      for (const page of rows) {
        const gone = `left.${page._id}`;
        await KnowledgePageModel.updateOne(
          { _id: page._id },
          {
            $set: {
              editorIds: page.editorIds.filter((each) => each !== memberId),
              history: page.history.map((each) => (each.byId === memberId ? { ...each, byId: gone } : each)),
              ...(page.createdById === memberId ? { createdById: gone } : {}),
              ...(page.reviewedById === memberId ? { reviewedById: null } : {}),
            },
          },
        );
      }
  },
  passing: [
    {
      kind: 'asks',
      deletePast: (ctx) => deleteSome(LiftModel, { expiresAt: { $lte: ctx.now } }),
    },
  ],
};
