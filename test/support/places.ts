import { later, MINUTE } from '../../shared/time.ts';
import { newClientId, type Person } from './person.ts';
import type { World } from './world.ts';

/** A space made by an administrator. */
export async function aSpace(administrator: Person, name = 'Everyday recovery'): Promise<string> {
  const { spaceId } = await administrator.do('forum.createSpace', {
    clientId: newClientId(),
    name,
    purpose: 'Small steps and slow days.',
  });
  return spaceId;
}

/** A thread opened by someone. */
export async function aThread(author: Person, spaceId: string, body = 'What helped you today?') {
  const { post } = await author.do('forum.createThread', {
    clientId: newClientId(),
    spaceId,
    title: 'Tell me something small',
    body,
  });
  return post;
}

/** A reply by someone. */
export async function aReply(
  author: Person,
  threadId: string,
  body = 'A walk around the block.',
  parentId?: string,
) {
  return author.do('forum.createReply', { clientId: newClientId(), threadId, body, parentId });
}

/** A meeting that is planned for now, in a room that a peer specialist leads. */
export async function aMeeting(
  world: World,
  administrator: Person,
  lead: Person,
  { capacity = 12, name = `Circle of ${lead.handle}` } = {},
) {
  const room = await administrator.do('rooms.createRoom', {
    clientId: newClientId(),
    name,
    purpose: 'A calm check-in.',
    facilitatorHandles: [lead.handle],
    capacity,
  });
  const start = later(world.clock.now(), -5 * MINUTE).toISOString();
  const meeting = await lead.do('rooms.planMeeting', {
    clientId: newClientId(),
    roomId: room.roomId,
    onDay: start.slice(0, 10),
    localStart: start.slice(11, 16),
    timeZone: 'UTC',
    durationMinutes: 90,
  });
  return meeting.meetingId;
}
