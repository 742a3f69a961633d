import { deleteSome, type PersonalPart } from '../platform/personal.ts';
import { MeetingModel } from './meeting.model.ts';
import { MessageModel } from './message.model.ts';

/** Meetings: what was said is gone after a day, before anything of it could be handed out or would have to be erased. */
export const roomsPersonal: PersonalPart = {
  name: 'rooms',
  files: [],
  async eraseOf() {},
  passing: [
    {
      kind: 'meeting-messages',
      deletePast: (ctx) => deleteSome(MessageModel, { expiresAt: { $lte: ctx.now } }),
    },
    {
      kind: 'meetings',
      deletePast: (_ctx, before) => deleteSome(MeetingModel, { state: 'closed', closesAt: { $lte: before } }),
    },
  ],
};
