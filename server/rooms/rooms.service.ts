import { Refusal, wrongFields } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { later, MINUTE } from '../../shared/time.ts';
import { findMemberByHandle } from '../accounts/cards.service.ts';
import { handleKey } from '../accounts/handles.ts';
import type { Context } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { type Meeting, MeetingModel } from './meeting.model.ts';
import { OVERTIME_MS } from './retention.ts';
import { type Room, RoomModel } from './room.model.ts';
import { requireRoom } from './rooms.access.ts';
import { viewMeetingLine, viewRooms } from './rooms.view.ts';
import { EMPTY_FLOOR } from './turns.ts';
import { instantOf } from './wallclock.ts';

/** Open and coming meetings of some rooms. A room plans no more than a season ahead. */
async function findComing(ctx: Context, roomIds: string[]): Promise<Meeting[]> {
  return MeetingModel.find({
    roomId: { $in: roomIds },
    state: { $in: ['open', 'planned'] },
    startsAt: { $gt: later(ctx.now, -24 * 60 * MINUTE) },
  })
    .sort({ startsAt: 1 })
    .limit(500)
    .lean();
}

async function viewOne(ctx: Context, room: Room) {
  const [view] = await viewRooms(ctx, [room], await findComing(ctx, [room._id]));
  if (!view) throw new Refusal('NOT_FOUND');
  return view;
}

/** Rooms by name. */
export async function listRooms(ctx: Context, input: ParsedOf<'rooms.listRooms'>) {
  const rows = await RoomModel.find(afterCursor([['nameKey', 1]], input.cursor))
    .sort({ nameKey: 1 })
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) => [row.nameKey]);
  const coming = await findComing(
    ctx,
    page.items.map((room) => room._id),
  );
  return { items: await viewRooms(ctx, page.items, coming), nextCursor: page.nextCursor };
}

/** A room with its latest and coming meetings. */
export async function getRoom(ctx: Context, input: ParsedOf<'rooms.getRoom'>) {
  const room = await requireRoom(ctx, input.roomId, 'see');
  const meetings = await MeetingModel.find({ roomId: room._id }).sort({ startsAt: -1 }).limit(30).lean();
  const [view] = await viewRooms(ctx, [room], meetings);
  if (!view) throw new Refusal('NOT_FOUND');
  return { room: view, meetings: meetings.map((meeting) => viewMeetingLine(meeting, room.name)) };
}

/** Opens a room. The facilitators named must be members; leading takes a credential in force on the day. */
export async function createRoom(ctx: Context, input: ParsedOf<'rooms.createRoom'>) {
  const { facilitatorHandles, ...fields } = input;
  const found = await Promise.all(facilitatorHandles.map((handle) => findMemberByHandle(handleKey(handle))));
  const missing = facilitatorHandles.filter((_, at) => !found[at]);
  if (missing.length) throw wrongFields({ facilitatorHandles: ['unknown-people', missing.join(', ')] });
  const room: Room = {
    ...fields,
    _id: newId('room', ctx.now.getTime()),
    nameKey: input.name.toLowerCase(),
    facilitatorIds: found.flatMap((member) => (member ? [member.memberId] : [])),
    createdAt: ctx.now,
  };
  try {
    await RoomModel.create([room]);
    return await viewOne(ctx, room);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await RoomModel.findOne({ clientId: input.clientId }).lean();
    if (!first) throw wrongFields({ name: 'group-name' });
    return viewOne(ctx, first);
  }
}

/** Plans a meeting at a wall-clock time of a zone. */
export async function planMeeting(ctx: Context, input: ParsedOf<'rooms.planMeeting'>) {
  const room = await requireRoom(ctx, input.roomId, 'plan');
  const startsAt = instantOf(input.onDay, input.localStart, input.timeZone);
  const endsAt = later(startsAt, input.durationMinutes * MINUTE);
  if (endsAt <= ctx.now) throw wrongFields({ onDay: 'past-time' });
  const meeting: Omit<Meeting, 'outbox'> = {
    _id: newId('meeting', ctx.now.getTime()),
    roomId: room._id,
    clientId: input.clientId,
    state: 'planned',
    startsAt,
    endsAt,
    timeZone: input.timeZone,
    localStart: input.localStart,
    capacity: room.capacity,
    facilitatorIds: room.facilitatorIds,
    participants: [],
    removed: [],
    floor: EMPTY_FLOOR,
    closesAt: later(endsAt, OVERTIME_MS),
    version: 1,
  };
  try {
    return viewMeetingLine((await insertWithEvents(ctx, MeetingModel, meeting, [])).doc, room.name);
  } catch (error) {
    const first =
      isDuplicate(error) &&
      (await MeetingModel.findOne({ roomId: room._id, clientId: input.clientId }).lean());
    if (!first) throw error;
    return viewMeetingLine(first, room.name);
  }
}
