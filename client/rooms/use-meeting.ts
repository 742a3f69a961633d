import { useEffect, useRef, useState } from 'preact/hooks';
import type { InputOf, OperationName, OutputOf } from '../../shared/operations.ts';
import { useMe, useStore } from '../api/context.ts';
import { onSeen } from '../api/hiding.ts';
import { liveness, useChannel, useLiveCall } from '../api/live.ts';
import type { Problem } from '../api/page.ts';
import { useText } from '../i18n/text.ts';
import { announce } from '../ui/announce.tsx';

/** The meeting, the floor and what the viewer may do, as of one version. */
export type Snapshot = OutputOf<'rooms.getMeeting'>;

type Command = {
  [N in OperationName]: OutputOf<N> extends Snapshot ? (Snapshot extends OutputOf<N> ? N : never) : never;
}[OperationName];

const ENDS_A_SEAT: string[] = ['REMOVED', 'MEETING_CLOSED', 'MEETING_FULL', 'NOT_FOUND', 'SIGN_IN_NEEDED'];

/** So that a roomful of people does not ask at the same instant. */
const SPREAD_MS = 400;

/** Follows one meeting: newer versions replace older ones, and commands answer with the newest. */
export function useMeeting(first: Snapshot) {
  const text = useText();
  const me = useMe();
  const store = useStore();
  const call = useLiveCall();
  const [snapshot, setSnapshot] = useState(first);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [removedWhy, setRemovedWhy] = useState<string | null>(null);
  const [concerns, setConcerns] = useState<string[]>([]);
  // Whether the person means to be in: a dropped connection makes them away for the others, not for themself.
  const [seated, setSeated] = useState(false);
  const newest = useRef(first);
  const refusal = useRef<Problem | null>(null);
  const timer = useRef(0);
  const { meetingId } = first.meeting;

  const take = (next: Snapshot) => {
    if (next.meeting.version < newest.current.meeting.version) return;
    tellFloor(newest.current, next);
    newest.current = next;
    setSnapshot(next);
  };
  const tellFloor = (before: Snapshot, after: Snapshot) => {
    const holder = after.meeting.floor.holderId;
    if (!holder || holder === before.meeting.floor.holderId) return;
    const person = after.meeting.participants.find((one) => one.person.memberId === holder);
    if (holder === me?.memberId) announce(text.meeting.yourTurn);
    else if (person) announce(text.meeting.nowSpeaking(person.person.handle));
  };
  const refresh = async () => {
    const result = await store.page.call('rooms.getMeeting', { meetingId });
    if (result.ok) take(result.value);
    else if (result.problem.code === 'REMOVED') setRemovedWhy((why) => why ?? '');
  };
  const refreshSoon = () => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void refresh(), Math.random() * SPREAD_MS);
  };

  const here = snapshot.meeting.participants.some((one) => one.person.memberId === me?.memberId && one.here);
  useChannel(
    seated ? `meeting:${meetingId}` : 'rooms:all',
    {
      'rooms.meetingChanged': ({ meeting }) => {
        if (meeting.meetingId !== meetingId || meeting.version <= newest.current.meeting.version) return;
        take({ ...newest.current, meeting });
        refreshSoon();
      },
      'rooms.roomChanged': (event) => {
        if (event.meetingId === meetingId && !seated) refreshSoon();
      },
      'rooms.removed': (event) => {
        if (event.meetingId === meetingId) setRemovedWhy(event.reason);
      },
      'rooms.concernRaised': (event) => {
        if (event.meetingId !== meetingId) return;
        const person = newest.current.meeting.participants.find(
          (one) => one.person.memberId === event.memberId,
        );
        if (person) setConcerns((list) => [...list.slice(-2), person.person.handle]);
      },
    },
    (firstTime) => {
      if (!firstTime) void (seated ? comeIn() : refresh());
    },
  );
  useChannel(seated && snapshot.can.facilitate ? `meeting-facilitators:${meetingId}` : null, {});

  useEffect(() => onSeen(() => void refresh()), []);

  const run = async <N extends Command>(name: N, input: InputOf<N>): Promise<boolean> => {
    setProblem(null);
    const result = await call(name, input);
    refusal.current = result.ok ? null : result.problem;
    if (result.ok) take(result.value as Snapshot);
    else if (result.problem.code === 'REMOVED') setRemovedWhy((why) => why ?? '');
    else setProblem(result.problem);
    return result.ok;
  };

  const comeIn = async () => {
    const done = await run('rooms.joinMeeting', { meetingId });
    // A seat is lost by an answer that says so, not by a call that did not get through.
    setSeated((before) => done || (before && !ENDS_A_SEAT.includes(refusal.current?.code ?? '')));
    return done;
  };
  const open = snapshot.meeting.state === 'open';
  const connected = liveness.value === 'on';
  // While the connection was gone others saw this seat as empty; the one who sits there has not left.
  useEffect(() => {
    if (seated && !here && open && connected) void comeIn();
  }, [seated, here, open, connected]);

  return {
    snapshot,
    seated: seated && open,
    comeIn,
    leave: async () => {
      setSeated(false);
      await run('rooms.leaveMeeting', { meetingId });
    },
    problem,
    removedWhy,
    concerns,
    dropConcern: (handle: string) => setConcerns((list) => list.filter((one) => one !== handle)),
    run,
    clear: () => setProblem(null),
  };
}

/** What `useMeeting` gives. */
export type Following = ReturnType<typeof useMeeting>;
