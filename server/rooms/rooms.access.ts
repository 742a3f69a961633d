import { Refusal } from '../../shared/errors.ts';
import type { Context } from '../platform/context.ts';
import { type Meeting, MeetingModel } from './meeting.model.ts';
import { type Room, RoomModel } from './room.model.ts';
import { canAttend, canFacilitate, canPlan, participantOf, wasRemoved } from './rooms.policy.ts';

/** A room that the viewer may see, or plan meetings of. */
export async function requireRoom(ctx: Context, roomId: string, act: 'see' | 'plan'): Promise<Room> {
  const room = await RoomModel.findOne({ _id: roomId }).lean();
  if (!room) throw new Refusal('NOT_FOUND');
  if (act === 'plan' && !canPlan(ctx.viewer, room)) throw new Refusal('FORBIDDEN');
  return room;
}

/** What may be asked of a meeting. `see` is its line and floor, `attend` what is said in it, `take-part` a turn, `facilitate` leading it. */
export type MeetingAct = 'see' | 'attend' | 'take-part' | 'facilitate';

/** Refuses an act on a meeting that is loaded, with the reason that the person can do something about. */
export function refuseMeeting(ctx: Context, meeting: Meeting, act: MeetingAct): void {
  if (wasRemoved(ctx.viewer, meeting)) throw new Refusal('REMOVED');
  if (act === 'see') return;
  if (act === 'facilitate') {
    if (!canFacilitate(ctx.viewer, meeting)) throw new Refusal('FORBIDDEN');
    return;
  }
  if (!canAttend(ctx.viewer, meeting)) throw new Refusal('FORBIDDEN');
  if (act === 'attend') return;
  if (meeting.state !== 'open') throw new Refusal('MEETING_CLOSED');
  const mine = participantOf(meeting, ctx.viewer?.memberId);
  if (!mine?.here) throw new Refusal('FORBIDDEN');
  if (mine.muted) throw new Refusal('MUTED');
}

/** A meeting whoever asks; null when there is none. For the service's own work. */
export async function findMeeting(meetingId: string): Promise<Meeting | null> {
  return MeetingModel.findOne({ _id: meetingId }).lean();
}

/** A meeting for an act; NOT_FOUND, REMOVED, FORBIDDEN, MEETING_CLOSED or MUTED. */
export async function requireMeeting(ctx: Context, meetingId: string, act: MeetingAct): Promise<Meeting> {
  const meeting = await findMeeting(meetingId);
  if (!meeting) throw new Refusal('NOT_FOUND');
  refuseMeeting(ctx, meeting, act);
  return meeting;
}
