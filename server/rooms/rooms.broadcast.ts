import { broadcast } from '../platform/broadcast.ts';
import { type Listener, listener } from '../platform/dispatch.ts';
import { emission } from '../platform/fanout.ts';
import { MeetingModel } from './meeting.model.ts';
import { MessageModel } from './message.model.ts';
import { viewMeeting, viewMessages } from './rooms.view.ts';

/** Full views where everyone in the meeting sees the same; concerns only to facilitators. */
export const roomsBroadcasts: readonly Listener[] = [
  broadcast('rooms.meeting.changed', async ({ payload }, ctx) => {
    const meeting = await MeetingModel.findOne({ _id: payload.meetingId }).lean();
    if (!meeting) return [];
    const view = await viewMeeting(ctx.now, meeting);
    return [
      emission(`meeting:${meeting._id}`, 'rooms.meetingChanged', { meeting: view }),
      emission('rooms:all', 'rooms.roomChanged', { meetingId: meeting._id, roomId: meeting.roomId }),
    ];
  }),
  broadcast('rooms.message.sent', async ({ payload }, ctx) => {
    const message = await MessageModel.findOne({ _id: payload.messageId }).lean();
    if (!message) return [];
    const [view] = await viewMessages(ctx.now, [message]);
    const { meetingId, memberId, concern } = payload;
    return [
      ...(view ? [emission(`meeting:${meetingId}`, 'rooms.messageSent', { message: view })] : []),
      ...(concern && concern.tier !== 'none'
        ? [
            emission(`meeting-facilitators:${meetingId}`, 'rooms.concernRaised', {
              meetingId,
              memberId,
              tier: concern.tier,
            }),
          ]
        : []),
    ];
  }),
  listener('rooms.takeOutRemoved', 'rooms.participant.removed', async (ctx, { payload }) => {
    const { meetingId, memberId, reason } = payload;
    ctx.node.fanout.removeFromChannel(memberId, `meeting:${meetingId}`);
    ctx.node.fanout.emit([emission(`member:${memberId}`, 'rooms.removed', { meetingId, reason })]);
  }),
  listener('rooms.carryOutDecision', 'review.item.decided', async (ctx, { payload }) => {
    const { subject, decision } = payload;
    if (subject.kind !== 'message' || decision === 'no-action') return;
    await MessageModel.updateOne({ _id: subject.id }, { $set: { withheld: decision === 'withheld' } });
    if (decision === 'withheld')
      ctx.node.fanout.emit([
        emission(`meeting:${subject.home}`, 'rooms.messageWithdrawn', {
          meetingId: subject.home,
          messageId: subject.id,
        }),
      ]);
  }),
];
