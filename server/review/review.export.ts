import { deleteSome, type PersonalPart, pagesOf } from '../platform/personal.ts';
import { ReviewItemModel } from './item.model.ts';
import { ReportModel } from './report.model.ts';

/** Reports: what someone told the desk is theirs; who told it is forgotten when they leave, what was decided stays. */
export const reviewPersonal: PersonalPart = {
  name: 'review',
  files: [
    {
      name: 'reports',
      async *exportOf(_ctx, reporterId) {
        for await (const rows of pagesOf(ReportModel, { reporterId }, [['clientId', 1]]))
          yield rows.map(({ reason, note, createdAt }) => ({ reason, note, at: createdAt }));
      },
    },
  ],
  async eraseOf(_ctx, reporterId) {
    for await (const rows of pagesOf(ReportModel, { reporterId }, [['clientId', 1]]))
      await ReportModel.bulkWrite(
        rows.map(({ _id }) => ({
          updateOne: { filter: { _id }, update: { $set: { reporterId: `left.${_id}`, note: '' } } },
        })),
      );
  },
  passing: [
    {
      kind: 'reports',
      async deletePast(_ctx, before) {
        const items = await ReviewItemModel.find(
          { state: 'decided', decidedAt: { $lte: before } },
          { subjectKey: 1 },
        )
          .limit(100)
          .lean();
        const gone = { subjectKey: { $in: items.map((item) => item.subjectKey) } };
        // Reports first: an item without its reports is found again, reports without their item are not.
        const reports = items.length ? await deleteSome(ReportModel, gone) : 0;
        if (reports) return reports;
        return items.length
          ? (await ReviewItemModel.deleteMany({ _id: { $in: items.map(({ _id }) => _id) } })).deletedCount
          : 0;
      },
    },
  ],
};
