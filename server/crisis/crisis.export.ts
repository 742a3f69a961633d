import { deleteSome, type PersonalPart } from '../platform/personal.ts';
import { AlertModel } from './alert.model.ts';
import { ShiftModel } from './shift.model.ts';

/** Alerts hold no words of anyone. They stay for those who answer for them: the member is told how many there are. */
export const crisisPersonal: PersonalPart = {
  name: 'crisis',
  files: [
    {
      name: 'kept-about-me',
      async *exportOf(_ctx, memberId) {
        yield [{ alerts: await AlertModel.countDocuments({ aboutId: memberId }) }];
      },
    },
  ],
  async eraseOf() {},
  passing: [
    {
      kind: 'alerts',
      deletePast: (_ctx, before) => deleteSome(AlertModel, { live: false, resolvedAt: { $lte: before } }),
    },
    { kind: 'shifts', deletePast: (_ctx, before) => deleteSome(ShiftModel, { endsAt: { $lte: before } }) },
  ],
};
