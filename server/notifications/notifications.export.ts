import { deleteAll, deleteSome, type PersonalPart, pagesOf } from '../platform/personal.ts';
import { NoticeModel } from './notice.model.ts';
import { DeviceModel, PreferenceModel, ReminderModel } from './preference.model.ts';

/** Notices, choices and browsers: all of it goes with its owner. */
export const notificationsPersonal: PersonalPart = {
  name: 'notifications',
  files: [
    {
      name: 'notices',
      async *exportOf(_ctx, memberId) {
        for (const inApp of [true, false])
          for await (const rows of pagesOf(NoticeModel, { memberId, inApp }, [
            ['at', -1],
            ['_id', -1],
          ]))
            yield rows.map(({ kind, at, readAt }) => ({ kind, at, readAt }));
      },
    },
    {
      name: 'notice-choices',
      async *exportOf(_ctx, memberId) {
        const [chosen, devices] = await Promise.all([
          PreferenceModel.findOne({ _id: memberId }).lean(),
          DeviceModel.countDocuments({ memberId }),
        ]);
        if (!chosen && !devices) return;
        const { app = [], mail = [], push = [], quietFrom, quietTo, digest } = chosen ?? {};
        yield [{ app, mail, push, quietFrom, quietTo, digest, devices }];
      },
    },
  ],
  async eraseOf(_ctx, memberId) {
    await deleteAll(NoticeModel, { memberId });
    await deleteAll(DeviceModel, { memberId });
    await deleteAll(ReminderModel, { memberId });
    await PreferenceModel.deleteOne({ _id: memberId });
  },
  passing: [
    { kind: 'notices', deletePast: (_ctx, before) => deleteSome(NoticeModel, { at: { $lte: before } }) },
  ],
};
