import { listSights } from '../accounts/people.service.ts';
import type { Sight } from '../accounts/sight.ts';
import { broadcast } from '../platform/broadcast.ts';
import { type Listener, listener } from '../platform/dispatch.ts';
import { emission } from '../platform/fanout.ts';
import { type Meeting, MeetingModel } from './meeting.model.ts';
import { MessageModel } from './message.model.ts';
import { viewMeeting, viewMessages } from './rooms.view.ts';

/** What those in a meeting want to see who hide anybody. Who leads it sees everyone. */
function listSightsIn(
  meeting: Pick<Meeting, 'participants' | 'facilitatorIds'>,
): Promise<Map<string, Sight>> {
  return listSights(
    meeting.participants
      .map((each) => each.memberId)
      .filter((memberId) => !meeting.facilitatorIds.includes(memberId)),
  );
}

/** Full views where everyone in the meeting sees the same; concerns only to facilitators. */
export const roomsBroadcasts: readonly Listener[] = [
  broadcast('rooms.meeting.changed', async ({ payload }, ctx) => {
    const meeting = await MeetingModel.findOne({ _id: payload.meetingId }).lean();
    if (!meeting) return [];
    const sights = await listSightsIn(meeting);
    return [
      {
        ...emission(`meeting:${meeting._id}`, 'rooms.meetingChanged', {
          meeting: await viewMeeting(ctx.now, meeting),
        }),
        except: [...sights.keys()],
      },
      ...(await Promise.all(
        [...sights].map(async ([memberId, sight]) =>
          emission(`member:${memberId}`, 'rooms.meetingChanged', {
            meeting: await viewMeeting(ctx.now, meeting, sight),
          }),
        ),
      )),
      emission('rooms:all', 'rooms.roomChanged', { meetingId: meeting._id, roomId: meeting.roomId }),
    ];
  }),
  broadcast('rooms.message.sent', async ({ payload }, ctx) => {
    const message = await MessageModel.findOne({ _id: payload.messageId }).lean();
    if (!message) return [];
    const { meetingId, memberId, concern } = payload;
    const meeting = await MeetingModel.findOne(
      { _id: meetingId },
      { participants: 1, facilitatorIds: 1 },
    ).lean();
    const sights = meeting ? await listSightsIn(meeting) : new Map<string, Sight>();
    const tell = async (to: `meeting:${string}` | `member:${string}`, sight?: Sight) => {
      const views = await viewMessages(ctx.now, [message], sight);
      return views.map((view) => emission(to, 'rooms.messageSent', { message: view }));
    };
    const [everyone, ...each] = await Promise.all([
      tell(`meeting:${meetingId}`),
      ...[...sights].map(([other, sight]) => tell(`member:${other}`, sight)),
    ]);
    return [
      ...everyone.map((one) => ({ ...one, except: [...sights.keys()] })),
      ...each.flat(),
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
