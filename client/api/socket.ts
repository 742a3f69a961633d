import type { Signal } from '@preact/signals';
import { io } from 'socket.io-client';
import type { InputOf, OperationName, OutputOf } from '../../shared/operations.ts';
import type { ChannelName, Joined } from '../../shared/realtime.ts';
import { followHiding } from './hiding.ts';
import { leaving } from './leaving.ts';
import type { Listening } from './live.ts';
import type { Result } from './page.ts';

const ANSWER_WITHIN_MS = 8_000;

/** The open connection. */
export interface Line {
  /** Joins now, or with the others once connected. */
  join: (listening: Listening) => void;
  leave: (channel: ChannelName | null) => void;
  /** Null when no answer came in time. */
  ask: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<Result<OutputOf<N>> | null>;
}

function stampIn(answer: Result<Joined> | null | undefined): string | null {
  return answer?.ok ? answer.value.stamp : null;
}

/** Connects, joins what is listened to (again after each reconnect), and hands events to whoever listens. */
export function connect(listenings: ReadonlySet<Listening>, liveness: Signal<'off' | 'on' | 'lost'>): Line {
  const socket = io({ transports: ['websocket', 'polling'], reconnectionDelayMax: 4_000 });
  const wanted = () => new Set([...listenings].map((listening) => listening.channel));
  /** Tries again while nobody answers: a page that is not in its channel would hear nothing more. */
  const joinOne = async (channel: ChannelName | null) => {
    while (channel !== null && socket.connected && wanted().has(channel)) {
      const answer = await socket
        .timeout(ANSWER_WITHIN_MS)
        .emitWithAck('channels.join', { channel })
        .catch(() => null);
      if (answer) return answer;
    }
    return null;
  };
  socket.on('connect', async () => {
    const back = liveness.peek() === 'lost';
    const channels = [...wanted()];
    const answers = await Promise.all(channels.map(joinOne));
    const stamps = new Map(channels.map((channel, at) => [channel, stampIn(answers[at])]));
    liveness.value = 'on';
    for (const listening of [...listenings])
      listening.onJoined?.(!back, stamps.get(listening.channel) ?? null);
  });
  socket.on('disconnect', () => {
    liveness.value = 'lost';
  });
  socket.on('accounts.signedOut', () => {
    if (!leaving.yes) location.reload();
  });
  socket.on('accounts.hiddenChanged', followHiding);
  socket.onAny((name: string, event: unknown) => {
    for (const { handlers } of [...listenings]) {
      const handler = handlers[name as keyof typeof handlers] as ((event: unknown) => void) | undefined;
      handler?.(event);
    }
  });
  return {
    join: (listening) => {
      if (liveness.peek() === 'on')
        void joinOne(listening.channel).then((answer) => listening.onJoined?.(true, stampIn(answer)));
    },
    leave: (channel) => {
      if (channel && socket.connected && !wanted().has(channel))
        socket.emit('channels.leave', { channel }, () => {});
    },
    ask: async (name, input) => {
      try {
        return await socket.timeout(ANSWER_WITHIN_MS).emitWithAck(name, input);
      } catch {
        return null;
      }
    },
  };
}
