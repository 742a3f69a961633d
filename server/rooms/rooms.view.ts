import type { MeetingLine, MeetingMessage, MeetingView, RoomView } from '../../shared/rooms.ts';
import { listCards, listCardsFor } from '../accounts/cards.service.ts';
import { OPEN_SIGHT, type Sight, sightOf } from '../accounts/sight.ts';
import type { Context } from '../platform/context.ts';
import type { Meeting } from './meeting.model.ts';
import { type Message, MessageModel } from './message.model.ts';
import { type Room, RoomModel } from './room.model.ts';
import {
  canFacilitate,
  canJoin,
  canOpen,
  canPlan,
  canRaiseHand,
  canSpeak,
  placesTaken,
} from './rooms.policy.ts';

/** A meeting as a line. */
export function viewMeetingLine(meeting: Meeting, roomName: string): MeetingLine {
  return {
    meetingId: meeting._id,
    roomId: meeting.roomId,
    roomName,
    state: meeting.state,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    timeZone: meeting.timeZone,
    localStart: meeting.localStart,
    here: placesTaken(meeting),
    capacity: meeting.capacity,
  };
}

/** Rooms with what is happening now and next. `meetings` holds open and coming ones of all of them. */
export async function viewRooms(
  ctx: Context,
  rooms: readonly Room[],
  meetings: readonly Meeting[],
): Promise<RoomView[]> {
  const cards = await listCardsFor(
    ctx,
    rooms.flatMap((room) => room.facilitatorIds),
  );
  return rooms.map((room) => {
    const own = meetings.filter((meeting) => meeting.roomId === room._id);
    const now = own.find((meeting) => meeting.state === 'open');
    const next = own
      .filter((meeting) => meeting.state === 'planned' && meeting.endsAt > ctx.now)
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0];
    return {
      roomId: room._id,
      name: room.name,
      purpose: room.purpose,
      agreements: room.agreements,
      facilitators: room.facilitatorIds.map(cards),
      capacity: room.capacity,
      now: now ? viewMeetingLine(now, room.name) : null,
      next: next ? viewMeetingLine(next, room.name) : null,
      can: { plan: canPlan(ctx.viewer, room) },
    };
  });
}

/** What someone wants to see of the people in a meeting. Who leads it sees everyone. */
export function sightIn(ctx: Pick<Context, 'viewer'>, meeting: Meeting): Sight {
  return canFacilitate(ctx.viewer, meeting) ? OPEN_SIGHT : sightOf(ctx);
}

/** A meeting as everyone in it sees it, or as someone does who hides a person there. */
export async function viewMeeting(
  now: Date,
  meeting: Meeting,
  sight: Sight = OPEN_SIGHT,
): Promise<MeetingView> {
  const [room, cards] = await Promise.all([
    RoomModel.findOne({ _id: meeting.roomId }, { name: 1, agreements: 1 }).lean(),
    listCards(
      meeting.participants.map((each) => each.memberId),
      now,
    ),
  ]);
  const { mode, holderId, heldSince, queue } = meeting.floor;
  return {
    meetingId: meeting._id,
    roomId: meeting.roomId,
    roomName: room?.name ?? '',
    agreements: room?.agreements ?? '',
    state: meeting.state,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    capacity: meeting.capacity,
    version: meeting.version,
    facilitatorIds: meeting.facilitatorIds.map((memberId) => sight.id(memberId)),
    floor: {
      mode,
      holderId: holderId && sight.id(holderId),
      heldSince: heldSince?.toISOString() ?? null,
      queue: queue.map((hand) => ({
        memberId: sight.id(hand.memberId),
        raisedAt: hand.raisedAt.toISOString(),
      })),
    },
    participants: meeting.participants.map((each) => ({
      person: sight.card(cards(each.memberId)),
      here: each.here,
      muted: each.muted,
      facilitator: meeting.facilitatorIds.includes(each.memberId),
      joinedAt: each.joinedAt.toISOString(),
    })),
  };
}

/** A snapshot of a meeting for one viewer. */
export async function viewSnapshot(ctx: Context, meeting: Meeting) {
  const [view, last] = await Promise.all([
    viewMeeting(ctx.now, meeting, sightIn(ctx, meeting)),
    MessageModel.findOne({ meetingId: meeting._id }, { seq: 1 }).sort({ seq: -1 }).lean(),
  ]);
  return {
    meeting: view,
    lastSeq: last?.seq ?? 0,
    can: {
      open: canOpen(ctx.viewer, meeting),
      join: canJoin(ctx.viewer, meeting),
      facilitate: canFacilitate(ctx.viewer, meeting),
      speak: canSpeak(ctx.viewer, meeting),
      raiseHand: canRaiseHand(ctx.viewer, meeting),
    },
  };
}

/** Messages as everyone in the meeting sees them; of someone hidden there is a place and no words. */
export async function viewMessages(
  now: Date,
  messages: readonly Message[],
  sight: Sight = OPEN_SIGHT,
): Promise<MeetingMessage[]> {
  const cards = await listCards(
    messages.map((message) => message.authorId),
    now,
  );
  return messages.map((message) => ({
    messageId: message._id,
    meetingId: message.meetingId,
    seq: message.seq,
    author: sight.card(cards(message.authorId)),
    text: message.withheld || sight.hides(message.authorId) ? '' : sight.words(message.text),
    withheld: message.withheld,
    sentAt: message.sentAt.toISOString(),
    clientId: message.clientId,
  }));
}
