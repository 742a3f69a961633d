import { deleteAll, type PersonalPart } from '../platform/personal.ts';
import { ExportChunkModel, ExportModel } from './export.model.ts';

/** Copies of one's data: they go with it. */
export const exportsPersonal: PersonalPart = {
  name: 'exports',
  files: [],
  async eraseOf(_ctx, memberId) {
    const found = await ExportModel.find({ memberId }, { _id: 1 }).limit(100).lean();
    for (const { _id } of found) await deleteAll(ExportChunkModel, { exportId: _id });
    await deleteAll(ExportModel, { memberId });
  },
  passing: [],
};
