import { isAdministrator, type Standing } from '../../shared/roles.ts';
import type { Meeting, Participant } from './meeting.model.ts';
import { maySpeak } from './turns.ts';

/** The person whose rights are asked for. */
export type Person = (Standing & { memberId: string }) | null;

/** What the rules need to know of a meeting. */
export type MeetingFacts = Pick<
  Meeting,
  'state' | 'facilitatorIds' | 'participants' | 'removed' | 'floor' | 'capacity'
>;

/** Where a person stands in a meeting, or undefined. */
export function participantOf(meeting: MeetingFacts, memberId: string | undefined): Participant | undefined {
  return meeting.participants.find((each) => each.memberId === memberId);
}

/** True for a person who was asked to leave this meeting. */
export function wasRemoved(person: Person, meeting: MeetingFacts): boolean {
  return meeting.removed.some((each) => each.memberId === person?.memberId);
}

/** Leads this meeting now: named for it, with a credential in force. */
export function canFacilitate(person: Person, meeting: Pick<MeetingFacts, 'facilitatorIds'>): boolean {
  return person?.peerSpecialist === true && meeting.facilitatorIds.includes(person.memberId);
}

/** Plans meetings of a room: its facilitators, and administrators. */
export function canPlan(person: Person, room: { facilitatorIds: string[] }): boolean {
  return person !== null && (isAdministrator(person) || canFacilitate(person, room));
}

/** Opens a planned meeting. */
export function canOpen(person: Person, meeting: MeetingFacts): boolean {
  return meeting.state === 'planned' && canFacilitate(person, meeting);
}

/** Places that are taken: people who are here. */
export function placesTaken(meeting: MeetingFacts): number {
  return meeting.participants.filter((each) => each.here).length;
}

/** Comes in: the door is open, there is a place (facilitators need none), and nobody asked them to leave. */
export function canJoin(person: Person, meeting: MeetingFacts): boolean {
  if (person === null || meeting.state !== 'open' || wasRemoved(person, meeting)) return false;
  const already = participantOf(meeting, person.memberId)?.here ?? false;
  return already || canFacilitate(person, meeting) || placesTaken(meeting) < meeting.capacity;
}

/** Reads what is said: whoever has come in and was not removed, as long as the messages are kept. Who left an open meeting does not listen on unseen. */
export function canAttend(person: Person, meeting: MeetingFacts): boolean {
  const mine = participantOf(meeting, person?.memberId);
  return mine !== undefined && !wasRemoved(person, meeting) && !(meeting.state === 'open' && mine.left);
}

/** Takes part in turns: here, in an open meeting, and not paused. */
export function canRaiseHand(person: Person, meeting: MeetingFacts): boolean {
  const mine = participantOf(meeting, person?.memberId);
  return meeting.state === 'open' && canAttend(person, meeting) && mine?.here === true && !mine.muted;
}

/** Says something now. */
export function canSpeak(person: Person, meeting: MeetingFacts): boolean {
  return (
    person !== null &&
    canRaiseHand(person, meeting) &&
    maySpeak(meeting.floor, person.memberId, canFacilitate(person, meeting))
  );
}
