import { z } from 'zod';
import { personCard } from './accounts.ts';
import { careNotice } from './care.ts';
import { clientId, id, instant, text, timeZone } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';

/** The states of one meeting. */
export const MEETING_STATES = ['planned', 'open', 'closed'] as const;

/** One meeting as a line under its room. */
export const meetingLine = z.strictObject({
  meetingId: id('meeting'),
  roomId: id('room'),
  roomName: z.string(),
  state: z.enum(MEETING_STATES),
  startsAt: instant,
  endsAt: instant,
  /** The zone the room keeps, and the local start there (HH:MM), for showing beside the reader's own. */
  timeZone: z.string(),
  localStart: z.string(),
  here: z.number().int(),
  capacity: z.number().int(),
});

/** One meeting as a line. */
export type MeetingLine = z.infer<typeof meetingLine>;

/** A room: a standing support group. */
export const roomView = z.strictObject({
  roomId: id('room'),
  name: z.string(),
  purpose: z.string(),
  agreements: z.string(),
  facilitators: z.array(personCard),
  capacity: z.number().int(),
  now: meetingLine.nullable(),
  next: meetingLine.nullable(),
  can: z.strictObject({ plan: z.boolean() }),
});

/** A room as shown. */
export type RoomView = z.infer<typeof roomView>;

/** Someone in a meeting. Everyone there sees the same. */
export const participant = z.strictObject({
  person: personCard,
  here: z.boolean(),
  muted: z.boolean(),
  facilitator: z.boolean(),
  joinedAt: instant,
});

/** Who may speak, and who waits, in the one order that the server keeps. */
const floorView = z.strictObject({
  /** How turns go: `open` (anyone writes), `hands` (the floor goes along the queue). */
  mode: z.enum(['open', 'hands']),
  holderId: id('member').nullable(),
  heldSince: instant.nullable(),
  /** Raised hands, the next first. */
  queue: z.array(z.strictObject({ memberId: id('member'), raisedAt: instant })),
});

/** What everyone in a meeting sees of it. A higher version is newer. */
export const meetingView = z.strictObject({
  meetingId: id('meeting'),
  roomId: id('room'),
  roomName: z.string(),
  agreements: z.string(),
  state: z.enum(MEETING_STATES),
  startsAt: instant,
  endsAt: instant,
  capacity: z.number().int(),
  version: z.number().int(),
  facilitatorIds: z.array(id('member')),
  floor: floorView,
  participants: z.array(participant),
});

/** A meeting as shown to everyone in it. */
export type MeetingView = z.infer<typeof meetingView>;

/** One message of a meeting. `seq` rises by one; nothing with a lower seq appears later. */
export const meetingMessage = z.strictObject({
  messageId: id('message'),
  meetingId: id('meeting'),
  seq: z.number().int(),
  author: personCard,
  /** Empty when a moderator has withheld it. */
  text: z.string(),
  withheld: z.boolean(),
  sentAt: instant,
  clientId: z.string(),
});

/** One message of a meeting. */
export type MeetingMessage = z.infer<typeof meetingMessage>;

/** What the viewer may do in a meeting now. Changes with the meeting's version. */
export const meetingCan = z.strictObject({
  open: z.boolean(),
  join: z.boolean(),
  facilitate: z.boolean(),
  speak: z.boolean(),
  raiseHand: z.boolean(),
});

const snapshot = z.strictObject({ meeting: meetingView, lastSeq: z.number().int(), can: meetingCan });
const inMeeting = z.strictObject({ meetingId: id('meeting') });
const aboutMember = z.strictObject({ meetingId: id('meeting'), memberId: id('member') });

/** Rooms, their meetings, fair turns and messages. */
export const roomsOperations = {
  'rooms.listRooms': operation({
    method: 'GET',
    path: '/rooms',
    who: 'member',
    rate: 'read',
    summary: 'All rooms with what is happening now and what comes next.',
    input: z.strictObject(pageInput),
    output: pageOf(roomView),
    refuses: [],
  }),
  'rooms.getRoom': operation({
    method: 'GET',
    path: '/rooms/:roomId',
    who: 'member',
    rate: 'read',
    summary: 'A room with its planned and recent meetings.',
    input: z.strictObject({ roomId: id('room') }),
    output: z.strictObject({ room: roomView, meetings: z.array(meetingLine) }),
    refuses: ['NOT_FOUND'],
  }),
  'rooms.createRoom': operation({
    method: 'POST',
    path: '/rooms',
    who: 'administrator',
    rate: 'write',
    summary: 'Opens a room led by verified peer specialists.',
    input: z.strictObject({
      clientId,
      name: text(LIMITS.spaceName),
      purpose: text(LIMITS.purpose),
      agreements: text({ max: 4_000 }).default(''),
      facilitatorHandles: z.array(z.string().trim().min(1).max(LIMITS.handle.max)).min(1).max(4),
      capacity: z.number().int().min(2).max(LIMITS.meetingSize.max).default(LIMITS.meetingSize.default),
    }),
    output: roomView,
    refuses: ['INVALID'],
  }),
  'rooms.planMeeting': operation({
    method: 'POST',
    path: '/rooms/:roomId/meetings',
    who: 'member',
    rate: 'write',
    summary: 'Plans a meeting of a room that one leads, by wall-clock time in a time zone.',
    input: z.strictObject({
      roomId: id('room'),
      clientId,
      onDay: z.iso.date(),
      localStart: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as HH:MM.'),
      timeZone,
      durationMinutes: z.number().int().min(15).max(180).default(60),
    }),
    output: meetingLine,
    refuses: ['NOT_FOUND'],
  }),
  'rooms.getMeeting': operation({
    method: 'GET',
    path: '/meetings/:meetingId',
    who: 'member',
    rate: 'read',
    summary:
      'A snapshot: the meeting, the floor, the people, the last message’s seq, and what the viewer may do.',
    input: inMeeting,
    output: snapshot,
    refuses: ['NOT_FOUND', 'REMOVED'],
  }),
  'rooms.listMessages': operation({
    method: 'GET',
    path: '/meetings/:meetingId/messages',
    who: 'member',
    rate: 'read',
    summary: 'Messages after a seq, in order: how a reader catches up after a dropped connection.',
    input: z.strictObject({
      meetingId: id('meeting'),
      afterSeq: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(100).default(100),
    }),
    output: z.strictObject({ messages: z.array(meetingMessage), lastSeq: z.number().int() }),
    refuses: ['NOT_FOUND', 'REMOVED', 'FORBIDDEN'],
  }),
  'rooms.openMeeting': operation({
    method: 'POST',
    path: '/meetings/:meetingId/open',
    who: 'peer-specialist',
    rate: 'write',
    summary: 'Opens the door of a meeting that one facilitates.',
    input: inMeeting,
    output: snapshot,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'rooms.closeMeeting': operation({
    method: 'POST',
    path: '/meetings/:meetingId/close',
    who: 'peer-specialist',
    rate: 'write',
    summary: 'Closes a meeting for everyone. Its messages go after the time that the retention table names.',
    input: inMeeting,
    output: snapshot,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'rooms.joinMeeting': operation({
    method: 'POST',
    path: '/meetings/:meetingId/join',
    who: 'member',
    rate: 'write',
    summary: 'Comes into an open meeting; again after a dropped connection it changes nothing but presence.',
    input: inMeeting,
    output: snapshot,
    refuses: ['NOT_FOUND', 'MEETING_CLOSED', 'MEETING_FULL', 'REMOVED'],
  }),
  'rooms.leaveMeeting': operation({
    method: 'POST',
    path: '/meetings/:meetingId/leave',
    who: 'member',
    rate: 'write',
    summary: 'Leaves; hand and floor go back.',
    input: inMeeting,
    output: snapshot,
    refuses: ['NOT_FOUND'],
  }),
  'rooms.raiseHand': operation({
    method: 'POST',
    path: '/meetings/:meetingId/hand',
    who: 'member',
    rate: 'speak',
    summary: 'Asks for a turn. The place in the queue is the server’s order, the same for everyone.',
    input: inMeeting,
    output: snapshot,
    refuses: ['NOT_FOUND', 'MEETING_CLOSED', 'MUTED', 'REMOVED'],
  }),
  'rooms.lowerHand': operation({
    method: 'POST',
    path: '/meetings/:meetingId/hand/lower',
    who: 'member',
    rate: 'speak',
    summary: 'Takes one’s hand down; a facilitator may lower anyone’s.',
    input: z.strictObject({ meetingId: id('meeting'), memberId: id('member').optional() }),
    output: snapshot,
    refuses: ['NOT_FOUND', 'MEETING_CLOSED'],
  }),
  'rooms.endTurn': operation({
    method: 'POST',
    path: '/meetings/:meetingId/end-turn',
    who: 'member',
    rate: 'speak',
    summary:
      'Gives the floor back (also: pass). The next in the queue has it at once. A facilitator may end anyone’s turn.',
    input: inMeeting,
    output: snapshot,
    refuses: ['NOT_FOUND', 'MEETING_CLOSED', 'NOT_YOUR_TURN'],
  }),
  'rooms.giveFloor': operation({
    method: 'POST',
    path: '/meetings/:meetingId/floor',
    who: 'peer-specialist',
    rate: 'speak',
    summary: 'Gives the floor to the next in the queue, or to the person named.',
    input: z.strictObject({ meetingId: id('meeting'), memberId: id('member').optional() }),
    output: snapshot,
    refuses: ['NOT_FOUND', 'MEETING_CLOSED', 'CONFLICT'],
  }),
  'rooms.setMode': operation({
    method: 'POST',
    path: '/meetings/:meetingId/mode',
    who: 'peer-specialist',
    rate: 'speak',
    summary: 'Sets how turns go: anyone writes, or one after another by raised hands.',
    input: z.strictObject({ meetingId: id('meeting'), mode: z.enum(['open', 'hands']) }),
    output: snapshot,
    refuses: ['NOT_FOUND', 'MEETING_CLOSED'],
  }),
  'rooms.setMuted': operation({
    method: 'POST',
    path: '/meetings/:meetingId/muted',
    who: 'peer-specialist',
    rate: 'speak',
    summary: 'Pauses or allows a participant’s messages; their hand and turn go back.',
    input: z.strictObject({ ...aboutMember.shape, muted: z.boolean() }),
    output: snapshot,
    refuses: ['NOT_FOUND', 'MEETING_CLOSED'],
  }),
  'rooms.removeParticipant': operation({
    method: 'POST',
    path: '/meetings/:meetingId/remove',
    who: 'peer-specialist',
    rate: 'speak',
    summary:
      'Asks a participant to leave this meeting; they hear nothing of it from then on, and get the reason privately.',
    input: z.strictObject({ ...aboutMember.shape, reason: text(LIMITS.reason) }),
    output: snapshot,
    refuses: ['NOT_FOUND', 'MEETING_CLOSED'],
  }),
  'rooms.sendMessage': operation({
    method: 'POST',
    path: '/meetings/:meetingId/messages',
    who: 'member',
    rate: 'speak',
    summary: 'Says something in a meeting. A repeat of a clientId gives the first message again.',
    input: z.strictObject({ meetingId: id('meeting'), clientId, text: text(LIMITS.meetingMessage) }),
    output: z.strictObject({ message: meetingMessage, careNotice: careNotice.nullable() }),
    refuses: ['NOT_FOUND', 'MEETING_CLOSED', 'NOT_YOUR_TURN', 'MUTED', 'REMOVED', 'FORBIDDEN'],
  }),
};
