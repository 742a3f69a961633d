import type { Result } from './errors.ts';
import type { InputOf, OperationName, OutputOf } from './operations.ts';
import type { MeetingMessage, MeetingView } from './rooms.ts';

/** The kinds of channel, each with who may listen. A channel's name is `kind:id`. */
export const CHANNEL_KINDS = {
  thread: 'who may read the thread',
  space: 'who may read the space',
  meeting: 'who is in the meeting',
  'meeting-facilitators': 'who facilitates the meeting',
  conversation: 'the two whose conversation it is, unless one hides the other',
  rooms: 'members (id: all)',
  responders: 'who sits at the desk (id: all)',
} as const;

/** A kind of channel. */
export type ChannelKind = keyof typeof CHANNEL_KINDS;

/** A channel's name. */
export type ChannelName = `${ChannelKind}:${string}`;

/** What the server tells. Thin where viewers may see different things (fetch again under one's own rights), full where all see the same. */
export interface ServerEvents {
  /** A post appeared or changed. Fetch it with forum.getPost unless this version is already here. */
  'forum.postChanged': (event: { postId: string; threadId: string; version: number }) => void;
  /** A thread of a space appeared or moved up. */
  'forum.threadChanged': (event: { threadId: string; spaceId: string }) => void;
  /** A room's meeting opened or closed, or people came and went. */
  'rooms.roomChanged': (event: { meetingId: string; roomId: string }) => void;
  /** The whole meeting as everyone in it sees it. Drop it if its version is not higher than the one here. */
  'rooms.meetingChanged': (event: { meeting: MeetingView }) => void;
  /** The next message. A gap in seq means: fetch rooms.listMessages after the last one here. */
  'rooms.messageSent': (event: { message: MeetingMessage }) => void;
  /** A moderator has withheld a message: take it off the screen. */
  'rooms.messageWithdrawn': (event: { meetingId: string; messageId: string }) => void;
  /** To the person alone: they were asked to leave, and why. */
  'rooms.removed': (event: { meetingId: string; reason: string }) => void;
  /** To facilitators: a participant may need someone. No words. */
  'rooms.concernRaised': (event: { meetingId: string; memberId: string; tier: string }) => void;
  /** To a person alone: something of theirs in messages appeared or changed. Ask for the list again. */
  'messages.inboxChanged': (event: { conversationId: string }) => void;
  /** The conversation or its messages changed. Fetch what comes after the last seq here, and the conversation. */
  'messages.conversationChanged': (event: { conversationId: string; seq: number }) => void;
  /** The other one takes a message off the screen: fetch this one again. */
  'messages.messageChanged': (event: { conversationId: string; seq: number }) => void;
  /** The other one is writing, or has this open. Sent once, kept nowhere, and only where both turned it on. */
  'messages.signalled': (event: { conversationId: string; signal: 'typing' | 'here' }) => void;
  /** To a person alone: there is a new notice, or fewer. Ask again. */
  'notifications.changed': () => void;
  'crisis.alertChanged': (event: { alertId: string; version: number; tier: string }) => void;
  /** To a person on call: this alert waits for you. */
  'crisis.paged': (event: { alertId: string; tier: string; step: number }) => void;
  'review.itemChanged': (event: { itemId: string; version: number }) => void;
  /** To a person alone: whom they block or mute is different now. What is on the screen was made before it. */
  'accounts.hiddenChanged': () => void;
  /** This session is over: the socket closes after it. */
  'accounts.signedOut': () => void;
}

type Operations = {
  [N in OperationName]: (input: InputOf<N>, answer: (result: Result<OutputOf<N>>) => void) => void;
};

/** What joining a channel answers. A stamp other than the one in one's view says that something happened in between: fetch again. */
export interface Joined {
  channel: string;
  /** Null where a channel has none. */
  stamp: string | null;
}

/** What a browser may send: any operation by its name (except the HTTP-only ones), and joining or leaving channels. */
export interface ClientEvents extends Operations {
  'channels.join': (input: { channel: string }, answer: (result: Result<Joined>) => void) => void;
  'channels.leave': (
    input: { channel: string },
    answer: (result: Result<{ channel: string }>) => void,
  ) => void;
}
