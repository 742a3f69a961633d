import type { Server } from 'socket.io';
import type { ChannelName, ClientEvents, ServerEvents } from '../../shared/realtime.ts';
import type { Written } from './kept.ts';

/** What nodes tell each other. */
export interface NodeEvents {
  /** Documents were written of which something may be kept. */
  'documents.written': (written: Written) => void;
}

/** The typed server of sockets. */
export type SocketServer = Server<ClientEvents, ServerEvents, NodeEvents, SocketData>;

/** What a socket carries: who it is, and which session opened it. */
export interface SocketData {
  memberId: string;
  sessionId: string;
  epoch: number;
  address: string;
}

/** A thing to tell a channel, or one person wherever they are connected. */
export interface Emission<E extends keyof ServerEvents = keyof ServerEvents> {
  to: ChannelName | `member:${string}`;
  event: E;
  args: Parameters<ServerEvents[E]>;
  /** Members who do not get it, wherever they are connected. */
  except?: readonly string[];
  /** Not worth keeping for a connection that is slow or away. */
  volatile?: true;
}

/** Declares an emission with its event's own arguments. */
export function emission<E extends keyof ServerEvents>(
  to: Emission['to'],
  event: E,
  ...args: Parameters<ServerEvents[E]>
): Emission {
  return { to, event, args } as Emission;
}

/** Reaches sockets on every node. */
export interface Fanout {
  emit(emissions: readonly Emission[]): void;
  /** Takes a person out of a channel at once, on every node. */
  removeFromChannel(memberId: string, channel: ChannelName): void;
  /** Tells and closes the sockets of a session, or of all sessions of a member. */
  closeSockets(who: { sessionId: string } | { memberId: string }): void;
}

/** Fan-out over a Socket.IO server (whose adapter spans the nodes). */
export function createFanout(io: SocketServer): Fanout {
  return {
    emit(emissions) {
      for (const { to, event, args, except = [], volatile } of emissions) {
        const target = io.to(to).except(except.map((memberId) => `member:${memberId}`));
        (volatile ? target.volatile : target).emit(event, ...args);
      }
    },
    removeFromChannel(memberId, channel) {
      io.in(`member:${memberId}`).socketsLeave(channel);
    },
    closeSockets(who) {
      const room = 'sessionId' in who ? `session:${who.sessionId}` : `member:${who.memberId}`;
      io.to(room).emit('accounts.signedOut');
      io.in(room).disconnectSockets(true);
    },
  };
}
