import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeetingMessage } from '../../shared/rooms.ts';
import { showCare } from '../api/care.ts';
import { useStore } from '../api/context.ts';
import { onSeen } from '../api/hiding.ts';
import { liveness, useChannel, useLiveCall } from '../api/live.ts';
import type { Problem } from '../api/page.ts';
import { type AwayLine, type Heard, hear, hearEarlier, startAt, withdraw } from './catch-up.ts';

const PAGE = 100;
const AT_FIRST = 60;

/** A message on its way. */
export interface PendingMessage {
  clientId: string;
  text: string;
}

/** Messages of a meeting one is in: in order, nothing twice, and what was missed after a lost connection. */
export function useMessages(meetingId: string, lastSeq: number) {
  const store = useStore();
  const call = useLiveCall();
  const [heard, setHeard] = useState<Heard>(() => startAt(lastSeq, AT_FIRST));
  const [away, setAway] = useState<AwayLine[]>([]);
  const [pending, setPending] = useState<PendingMessage[]>([]);
  const [loaded, setLoaded] = useState(false);
  const now = useRef(heard);
  /** The last seq heard before the connection was lost. */
  const lostAfter = useRef<number | null>(null);
  const fetching = useRef<Promise<void> | null>(null);

  const take = (incoming: readonly MeetingMessage[]): boolean => {
    const next = hear(now.current, incoming);
    now.current = next.heard;
    setHeard(next.heard);
    const ids = new Set(next.heard.messages.map((message) => message.clientId));
    setPending((list) => list.filter((one) => !ids.has(one.clientId)));
    return next.gap;
  };

  /** Fetches everything after the last message here. */
  const catchUp = (): Promise<void> => {
    fetching.current ??= (async () => {
      for (;;) {
        const afterSeq = now.current.last;
        const result = await store.page.call('rooms.listMessages', { meetingId, afterSeq, limit: PAGE });
        if (!result.ok) break;
        take(result.value.messages);
        if (now.current.last === afterSeq || now.current.last >= result.value.lastSeq) break;
      }
      fetching.current = null;
      setLoaded(true);
    })();
    return fetching.current;
  };

  /** What is here is read anew by someone who sees people otherwise now. */
  const readAnew = () => {
    now.current = startAt(now.current.last, now.current.last - now.current.from);
    void catchUp();
  };
  useEffect(() => onSeen(readAnew), []);

  const lost = liveness.value === 'lost';
  useEffect(() => {
    if (lost) lostAfter.current ??= now.current.last;
  }, [lost]);
  useEffect(() => void catchUp(), []);
  useChannel(
    `meeting:${meetingId}`,
    {
      'rooms.messageSent': ({ message }) => {
        if (message.meetingId === meetingId && take([message])) void catchUp();
      },
      'rooms.messageWithdrawn': (event) => {
        if (event.meetingId !== meetingId) return;
        now.current = withdraw(now.current, event.messageId);
        setHeard(now.current);
      },
    },
    async (first) => {
      await catchUp();
      const afterSeq = lostAfter.current;
      lostAfter.current = null;
      if (first || afterSeq === null) return;
      setAway((lines) => [...lines, { afterSeq, count: now.current.last - afterSeq }]);
    },
  );

  return {
    heard,
    away,
    pending,
    loaded,
    earlier: async () => {
      const from = Math.max(0, now.current.from - PAGE);
      const result = await store.page.call('rooms.listMessages', {
        meetingId,
        afterSeq: from,
        limit: now.current.from - from,
      });
      if (!result.ok) return;
      now.current = hearEarlier(now.current, result.value.messages, from);
      setHeard(now.current);
    },
    send: async (text: string, clientId: string): Promise<Problem | null> => {
      setPending((list) => [...list, { clientId, text }]);
      const result = await call('rooms.sendMessage', { meetingId, clientId, text });
      setPending((list) => list.filter((one) => one.clientId !== clientId));
      if (!result.ok) return result.problem;
      if (take([result.value.message])) void catchUp();
      showCare(result.value.careNotice);
      return null;
    },
  };
}

/** What `useMessages` gives. */
export type Messages = ReturnType<typeof useMessages>;
