import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { InputOf, OperationName, OutputOf } from '../../shared/operations.ts';
import type { ChannelName, ServerEvents } from '../../shared/realtime.ts';
import { useStore } from './context.ts';
import type { Result } from './page.ts';
import type { Line } from './socket.ts';

/** What some part of a screen listens to. */
export interface Listening {
  /** The channel to be in; null hears only what is sent to the person. */
  channel: ChannelName | null;
  handlers: Partial<ServerEvents>;
  /** Called once the channel is joined (`first`), and each time the connection is back: the time to ask what was missed. `stamp` says what the channel's place is like now, where it has one. */
  onJoined?: (first: boolean, stamp: string | null) => void;
}

/** Whether things arrive by themselves right now; `lost` after they once did. */
export const liveness = signal<'off' | 'on' | 'lost'>('off');

const listenings = new Set<Listening>();
let line: Promise<Line> | null = null;

function idle(): Promise<void> {
  return new Promise((resolve) => {
    const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
    later(() => resolve());
  });
}

/** Opens the one connection of this page, after the first paint, when somebody first listens. */
function openLine(): Promise<Line> {
  line ??= idle()
    .then(() => import('./socket.ts'))
    .then(({ connect }) => connect(listenings, liveness));
  return line;
}

/** Listens as long as the part is on the screen. Handlers may change between renders; the channel is joined once. */
export function useChannel(
  channel: ChannelName | null,
  handlers: Partial<ServerEvents>,
  onJoined?: Listening['onJoined'],
): void {
  const { me } = useStore();
  const signedIn = me.value !== null;
  const latest = useRef({ handlers, onJoined });
  latest.current = { handlers, onJoined };
  const names = Object.keys(handlers).join(' ');
  useEffect(() => {
    if (!signedIn) return;
    const proxies = Object.fromEntries(
      names.split(' ').map((name) => [
        name,
        (event: unknown) => {
          const handler = latest.current.handlers[name as keyof ServerEvents] as
            | ((event: unknown) => void)
            | undefined;
          handler?.(event);
        },
      ]),
    );
    const listening: Listening = {
      channel,
      handlers: proxies,
      onJoined: (first, stamp) => latest.current.onJoined?.(first, stamp),
    };
    listenings.add(listening);
    void openLine().then((open) => open.join(listening));
    return () => {
      listenings.delete(listening);
      void line?.then((open) => open.leave(channel));
    };
  }, [channel, names, signedIn]);
}

/** Runs an operation over the open connection, or over HTTP where there is none. The input's clientId makes a second try harmless. */
export function useLiveCall(): <N extends OperationName>(
  name: N,
  input: InputOf<N>,
) => Promise<Result<OutputOf<N>>> {
  const store = useStore();
  return async (name, input) => {
    if (line && liveness.peek() === 'on') {
      const answer = await (await line).ask(name, input);
      if (answer && (answer.ok || answer.problem.code !== 'SIGN_IN_NEEDED')) return answer;
    }
    return store.call(name, input);
  };
}
