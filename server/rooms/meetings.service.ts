import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { Lines } from '../platform/lines.ts';
import { changeWithEvents, event, type NewEvent } from '../platform/outbox.ts';
import { type Meeting, MeetingModel, type Participant } from './meeting.model.ts';
import { type MeetingAct, refuseMeeting } from './rooms.access.ts';
import { canFacilitate, canJoin, canOpen, participantOf } from './rooms.policy.ts';
import { viewSnapshot } from './rooms.view.ts';
import { endTurn, giveFloor, lowerHand, raiseHand, setMode, withdraw } from './turns.ts';

type Change = Partial<Pick<Meeting, 'state' | 'participants' | 'removed' | 'floor' | 'closesAt'>>;
type Input = { meetingId: string };

/** How often a change is decided anew because another one came first. Thirty hands in one moment are a few dozen. */
const TRIES = 60;

/** Meetings whose changes wait for each other in this process, so that a crowd does not fight over one document. */
const lines = new Lines();

/** Changes a meeting: load, check, decide, and write only if nobody else did meanwhile. A decision of null changes nothing. */
async function change(
  ctx: Context,
  meetingId: string,
  decide: (meeting: Meeting) => { set: Change; events?: NewEvent[] } | null,
): Promise<Meeting> {
  return lines.run(meetingId, async () => {
    for (let tries = 0; tries < TRIES; tries++) {
      const meeting = await MeetingModel.findOne({ _id: meetingId }).lean();
      if (!meeting) throw new Refusal('NOT_FOUND');
      const decision = decide(meeting);
      if (!decision) return meeting;
      const version = meeting.version + 1;
      const changed = await changeWithEvents(
        ctx,
        MeetingModel,
        { _id: meetingId, version: meeting.version },
        { $set: { ...decision.set, version } },
        [event('rooms.meeting.changed', { meetingId, version }), ...(decision.events ?? [])],
      );
      if (changed) return changed.doc;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * Math.min(tries, 5)));
    }
    throw new Refusal('CONFLICT');
  });
}

/** A command on a meeting: who may, what changes. */
function command<I extends Input>(
  act: MeetingAct,
  decide: (ctx: Context, meeting: Meeting, input: I) => { set: Change; events?: NewEvent[] } | null,
) {
  return async (ctx: Context, input: I) => {
    const meeting = await change(ctx, input.meetingId, (loaded) => {
      refuseMeeting(ctx, loaded, act);
      return decide(ctx, loaded, input);
    });
    return viewSnapshot(ctx, meeting);
  };
}

function requireOpen(meeting: Meeting): void {
  if (meeting.state !== 'open') throw new Refusal('MEETING_CLOSED');
}

function withParticipant(meeting: Meeting, memberId: string, set: Partial<Participant>): Participant[] {
  return meeting.participants.map((each) => (each.memberId === memberId ? { ...each, ...set } : each));
}

/** A participant who can be acted on by a facilitator; NOT_FOUND when they are not here, FORBIDDEN for another facilitator. */
function requireOther(meeting: Meeting, memberId: string): Participant {
  const found = participantOf(meeting, memberId);
  if (!found) throw new Refusal('NOT_FOUND');
  if (meeting.facilitatorIds.includes(memberId)) throw new Refusal('FORBIDDEN');
  return found;
}

/** Opens the door. */
export const openMeeting = command<Input>('facilitate', (ctx, meeting) => {
  if (meeting.state === 'open') return null;
  if (!canOpen(ctx.viewer, meeting)) throw new Refusal('CONFLICT');
  return { set: { state: 'open' } };
});

/** Closes a meeting for everyone: what is said can be read by those who were there until it goes. */
export const closeMeeting = command<Input>('facilitate', (_ctx, meeting) => {
  if (meeting.state === 'closed') return null;
  return { set: closed(meeting) };
});

function closed(meeting: Meeting): Change {
  const participants = meeting.participants.map((each) => ({ ...each, here: false }));
  return {
    state: 'closed',
    participants,
    floor: { ...meeting.floor, holderId: null, heldSince: null, queue: [] },
  };
}

/** Closes what ran past its time. For the worker. */
export async function closeOverdue(ctx: Context, meetingId: string): Promise<void> {
  await change(ctx, meetingId, (meeting) =>
    meeting.state === 'open' && meeting.closesAt <= ctx.now ? { set: closed(meeting) } : null,
  );
}

/** Comes in, or comes back: a place that was held stays one's own. */
export const joinMeeting = command<Input>('see', (ctx, meeting) => {
  const { memberId } = signedIn(ctx);
  requireOpen(meeting);
  const mine = participantOf(meeting, memberId);
  if (mine?.here) return null;
  if (!canJoin(ctx.viewer, meeting)) throw new Refusal('MEETING_FULL');
  if (mine) return { set: { participants: withParticipant(meeting, memberId, { here: true, left: false }) } };
  const newcomer: Participant = { memberId, here: true, muted: false, joinedAt: ctx.now };
  return { set: { participants: [...meeting.participants, newcomer] } };
});

const leave = command<Input>('see', (ctx, meeting) => left(ctx, meeting, signedIn(ctx).memberId, true));

/** Leaves; hand and floor go back, and nothing that is said arrives any more, on any device. */
export async function leaveMeeting(ctx: Context, input: Input) {
  const snapshot = await leave(ctx, input);
  ctx.node.fanout.removeFromChannel(signedIn(ctx).memberId, `meeting:${input.meetingId}`);
  return snapshot;
}

function left(ctx: Context, meeting: Meeting, memberId: string, forGood: boolean) {
  const mine = participantOf(meeting, memberId);
  if (!mine || (forGood ? mine.left : !mine.here)) return null;
  const participants = withParticipant(meeting, memberId, {
    here: false,
    ...(forGood ? { left: true } : {}),
  });
  // A dropped connection keeps the place in the queue; whoever has the floor gives it back, so that the group can go on.
  const leavesFloor = forGood || meeting.floor.holderId === memberId;
  return {
    set: { participants, floor: leavesFloor ? withdraw(meeting.floor, memberId, ctx.now) : meeting.floor },
  };
}

/** Notes that a person's connection is gone. Their place in the queue stays for when they are back. */
export async function noteDropped(ctx: Context, meetingId: string, memberId: string): Promise<void> {
  await change(ctx, meetingId, (meeting) => left(ctx, meeting, memberId, false));
}

/** Raises one's hand. */
export const raise = command<Input>('take-part', (ctx, meeting) => {
  const floor = raiseHand(meeting.floor, signedIn(ctx).memberId, ctx.now);
  return floor === meeting.floor ? null : { set: { floor } };
});

/** Takes a hand down: one's own, or for facilitators anyone's. */
export const lower = command<ParsedOf<'rooms.lowerHand'>>('attend', (ctx, meeting, input) => {
  requireOpen(meeting);
  const memberId = input.memberId ?? signedIn(ctx).memberId;
  if (memberId !== signedIn(ctx).memberId && !canFacilitate(ctx.viewer, meeting))
    throw new Refusal('FORBIDDEN');
  const floor = lowerHand(meeting.floor, memberId);
  return floor === meeting.floor ? null : { set: { floor } };
});

/** Gives the floor back, one's own or, for facilitators, anyone's. */
export const endOwnTurn = command<Input>('attend', (ctx, meeting) => {
  requireOpen(meeting);
  const { holderId } = meeting.floor;
  const facilitates = canFacilitate(ctx.viewer, meeting);
  if (holderId === null && facilitates) return null;
  if (holderId !== signedIn(ctx).memberId && !facilitates) throw new Refusal('NOT_YOUR_TURN');
  return { set: { floor: endTurn(meeting.floor, ctx.now) } };
});

/** Gives the floor on. CONFLICT for someone who is not here or is paused. */
export const give = command<ParsedOf<'rooms.giveFloor'>>('facilitate', (ctx, meeting, input) => {
  requireOpen(meeting);
  const to = input.memberId === undefined ? undefined : participantOf(meeting, input.memberId);
  if (input.memberId !== undefined && (!to?.here || to.muted)) throw new Refusal('CONFLICT');
  return { set: { floor: giveFloor(meeting.floor, input.memberId, ctx.now) } };
});

/** Sets how turns go. */
export const changeMode = command<ParsedOf<'rooms.setMode'>>('facilitate', (ctx, meeting, input) => {
  requireOpen(meeting);
  return meeting.floor.mode === input.mode
    ? null
    : { set: { floor: setMode(meeting.floor, input.mode, ctx.now) } };
});

/** Pauses or allows someone's messages. */
export const setMuted = command<ParsedOf<'rooms.setMuted'>>('facilitate', (ctx, meeting, input) => {
  requireOpen(meeting);
  const found = requireOther(meeting, input.memberId);
  if (found.muted === input.muted) return null;
  const participants = withParticipant(meeting, input.memberId, { muted: input.muted });
  const floor = input.muted ? withdraw(meeting.floor, input.memberId, ctx.now) : meeting.floor;
  return { set: { participants, floor } };
});

/** Asks someone to leave. They get the reason, the room gets nothing but their absence. */
export const removeParticipant = command<ParsedOf<'rooms.removeParticipant'>>(
  'facilitate',
  (ctx, meeting, input) => {
    requireOpen(meeting);
    const { meetingId, memberId, reason } = input;
    requireOther(meeting, memberId);
    return {
      set: {
        participants: meeting.participants.filter((each) => each.memberId !== memberId),
        removed: [...meeting.removed, { memberId, reason, at: ctx.now }],
        floor: withdraw(meeting.floor, memberId, ctx.now),
      },
      events: [event('rooms.participant.removed', { meetingId, memberId, reason })],
    };
  },
);
