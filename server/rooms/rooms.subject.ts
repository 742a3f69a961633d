import { Refusal } from '../../shared/errors.ts';
import type { SubjectPort } from '../platform/subjects.ts';
import { MessageModel } from './message.model.ts';
import { requireMeeting } from './rooms.access.ts';

/** Meeting messages as things that can be reported, reviewed and stand behind alerts. */
export const messageSubject: SubjectPort = {
  async requireVisible(ctx, ref) {
    await requireMeeting(ctx, ref.home, 'attend');
    const message = await MessageModel.findOne({ _id: ref.id, meetingId: ref.home }).lean();
    if (!message) throw new Refusal('NOT_FOUND');
    if (message.authorId === ctx.viewer?.memberId) throw new Refusal('CONFLICT');
    return { authorId: message.authorId };
  },
  async describe(ref) {
    const message = await MessageModel.findOne({ _id: ref.id }).lean();
    if (!message) return null;
    const { authorId, meetingId, seq } = message;
    const others = await MessageModel.find({ meetingId, authorId, seq: { $lt: seq } }, { text: 1, sentAt: 1 })
      .sort({ seq: -1 })
      .limit(5)
      .lean();
    return {
      authorId,
      text: message.text,
      state: message.withheld ? 'withheld' : 'published',
      link: `/meetings/${meetingId}`,
      recent: others.map((other) => ({ at: other.sentAt, text: other.text })),
    };
  },
};
