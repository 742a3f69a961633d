import type { Handlers } from '../platform/operation.ts';
import {
  changeMode,
  closeMeeting,
  endOwnTurn,
  give,
  joinMeeting,
  leaveMeeting,
  lower,
  openMeeting,
  raise,
  removeParticipant,
  setMuted,
} from './meetings.service.ts';
import { getMeeting, listMessages, sendMessage } from './messages.service.ts';
import { createRoom, getRoom, listRooms, planMeeting } from './rooms.service.ts';

/** The rooms part of the contract. */
export const roomsHandlers = {
  'rooms.listRooms': listRooms,
  'rooms.getRoom': getRoom,
  'rooms.createRoom': createRoom,
  'rooms.planMeeting': planMeeting,
  'rooms.getMeeting': getMeeting,
  'rooms.listMessages': listMessages,
  'rooms.openMeeting': openMeeting,
  'rooms.closeMeeting': closeMeeting,
  'rooms.joinMeeting': joinMeeting,
  'rooms.leaveMeeting': leaveMeeting,
  'rooms.raiseHand': raise,
  'rooms.lowerHand': lower,
  'rooms.endTurn': endOwnTurn,
  'rooms.giveFloor': give,
  'rooms.setMode': changeMode,
  'rooms.setMuted': setMuted,
  'rooms.removeParticipant': removeParticipant,
  'rooms.sendMessage': sendMessage,
} satisfies Partial<Handlers>;
