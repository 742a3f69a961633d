import { MEETING_STATES } from '../../shared/rooms.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';
import type { Floor } from './turns.ts';

/** Someone who has come into a meeting. */
export interface Participant {
  memberId: string;
  here: boolean;
  /** Went by their own choice, and not because a connection was lost: nothing more comes to them until they are back. */
  left?: boolean;
  muted: boolean;
  joinedAt: Date;
}

/** One occurrence of a room. All of it that can change in a moment is one document, so each change is one write. */
export interface Meeting extends WithOutbox {
  roomId: string;
  clientId: string;
  state: (typeof MEETING_STATES)[number];
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  /** HH:MM in its time zone. */
  localStart: string;
  capacity: number;
  facilitatorIds: string[];
  participants: Participant[];
  removed: { memberId: string; reason: string; at: Date }[];
  floor: Floor;
  closesAt: Date;
  version: number;
}

/** Meetings. */
export const MeetingModel = declareTellingModel<Meeting>(
  'Meeting',
  'meetings',
  {
    roomId: { type: String, required: true },
    clientId: { type: String, required: true },
    state: { type: String, enum: MEETING_STATES, required: true },
    startsAt: { type: Date, required: true },
    endsAt: { type: Date, required: true },
    timeZone: { type: String, required: true },
    localStart: { type: String, required: true },
    capacity: { type: Number, required: true },
    facilitatorIds: { type: [String], required: true },
    participants: { type: [Object], default: [] },
    removed: { type: [Object], default: [] },
    floor: { type: Object, required: true },
    closesAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  [
    [{ roomId: 1, startsAt: -1 }],
    [{ roomId: 1, clientId: 1 }, { unique: true }],
    [{ state: 1, closesAt: 1 }],
  ],
);
