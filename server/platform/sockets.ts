import type { Server as HttpServer } from 'node:http';
import type { Request, RequestHandler } from 'express';
import { Server } from 'socket.io';
import { Refusal, type Result } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { Operation } from '../../shared/operation.ts';
import { type OperationName, operations } from '../../shared/operations.ts';
import { MINUTE } from '../../shared/time.ts';
import { type ChannelGuards, channelName, requireChannel } from './channels.ts';
import type { Clock } from './clock.ts';
import { type Context, type Node, systemContext } from './context.ts';
import type { SocketData, SocketServer } from './fanout.ts';
import { traceOf } from './logger.ts';
import { problemOf, type RunOperation } from './operation.ts';
import { addressOf, isOwnOrigin } from './origin.ts';
import type { SessionLookup, Sessions } from './session.ts';

/** Largest frame a browser may send; the longest body is 20,000 characters of up to four bytes. */
const MAX_FRAME_BYTES = 100_000;
/** Sockets that one person may hold open at a time (tabs and devices). */
const SOCKETS_PER_MEMBER = 12;

/** Makes the socket server. Handshakes from elsewhere, or without an origin, are refused before anything else. */
export function createSocketServer(http: HttpServer, publicOrigin: string | null): SocketServer {
  return new Server(http, {
    serveClient: false,
    maxHttpBufferSize: MAX_FRAME_BYTES,
    connectTimeout: 10_000,
    allowRequest: (request, answer) => answer(null, isOwnOrigin(request, publicOrigin)),
    connectionStateRecovery: { maxDisconnectionDuration: 2 * MINUTE, skipMiddlewares: false },
  });
}

/** What areas may want to know of connections. */
export interface ConnectionHooks {
  /** A person's socket closed while it was in these channels; the person may be signed out by now. */
  left(ctx: Context, memberId: string, channels: readonly string[]): Promise<void>;
}

interface SocketDeps {
  node: Node;
  clock: Clock;
  sessions: Sessions;
  lookup: SessionLookup;
  run: RunOperation;
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  trustProxy: number;
  guards: ChannelGuards;
  hooks: ConnectionHooks;
}

/** Carries operations and channel joins over sockets. The person is looked up anew for every call. */
export function serveSockets(io: SocketServer, deps: SocketDeps): void {
  const { node, clock, lookup, run, guards } = deps;
  io.engine.use(deps.sessions.cookie as unknown as Parameters<typeof io.engine.use>[0] & RequestHandler);

  const contextOf = async (data: SocketData): Promise<Context> => {
    const now = clock.now();
    const viewer = await lookup.findViewer({ memberId: data.memberId, epoch: data.epoch });
    if (!viewer) throw new Refusal('SIGN_IN_NEEDED');
    const requestId = newId('request', now.getTime());
    const { language, country } = viewer;
    return { viewer, now, requestId, address: data.address, language, country, session: null, node };
  };

  const answerWith = async <T>(answer: unknown, work: () => Promise<Result<T>>): Promise<void> => {
    const reply = typeof answer === 'function' ? (answer as (result: Result<T>) => void) : () => {};
    const requestId = newId('request', clock.now().getTime());
    try {
      reply(await work());
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal('INTERNAL');
      if (refusal.code === 'INTERNAL')
        node.log.error({ requestId, error: traceOf(error) }, 'a socket call failed');
      reply({ ok: false, problem: problemOf(refusal, requestId) });
    }
  };

  io.use((socket, next) => {
    const request = socket.request as unknown as Request & { session?: { passport?: { user?: unknown } } };
    const user = request.session?.passport?.user as { memberId: string; epoch: number } | undefined;
    const refuse = () =>
      next(Object.assign(new Error('SIGN_IN_NEEDED'), { data: { code: 'SIGN_IN_NEEDED' } }));
    if (!user) return refuse();
    lookup.findViewer(user).then(
      (viewer) => {
        if (!viewer) return refuse();
        Object.assign(socket.data, {
          ...user,
          sessionId: request.sessionID,
          address: addressOf(socket.request, deps.trustProxy),
        } satisfies SocketData);
        next();
      },
      (error: unknown) => {
        node.log.error({ error: traceOf(error) }, 'a handshake failed');
        next(Object.assign(new Error('UNAVAILABLE'), { data: { code: 'UNAVAILABLE' } }));
      },
    );
  });

  /** Closes what slipped in while its handshake was under way: the socket of someone who has been signed out, and a person's oldest past their number. */
  async function tidy({ data }: { data: SocketData }): Promise<void> {
    const stands = (await lookup.findViewer(data)) && (await deps.sessions.stands(data.sessionId));
    if (!stands) return io.in(`session:${data.sessionId}`).disconnectSockets(true);
    const open = await io.in(`member:${data.memberId}`).fetchSockets();
    const oldestFirst = open.toSorted(
      (a, b) => a.handshake.issued - b.handshake.issued || (a.id < b.id ? -1 : 1),
    );
    for (const each of oldestFirst.slice(0, -SOCKETS_PER_MEMBER)) each.disconnect(true);
  }

  io.on('connection', (socket) => {
    void socket.join([`member:${socket.data.memberId}`, `session:${socket.data.sessionId}`]);
    tidy(socket).catch((error: unknown) =>
      node.log.error({ error: traceOf(error) }, 'a connection could not be looked at again'),
    );
    // Recovery brings back earlier channels; every join is to be asked for again.
    if (socket.recovered)
      for (const room of socket.rooms)
        if (room !== socket.id && !/^(member|session):/.test(room)) void socket.leave(room);

    // Its channels are known until the first of these, and it is out of them at the second.
    let channels: string[] = [];
    socket.on('disconnecting', () => {
      channels = [...socket.rooms];
    });
    socket.on('disconnect', () => {
      deps.hooks
        .left(systemContext(node, clock.now()), socket.data.memberId, channels)
        .catch((error: unknown) => node.log.error({ error: traceOf(error) }, 'leaving could not be noted'));
    });

    socket.onAny((name: string, input: unknown, answer: unknown) => {
      void answerWith(answer, async (): Promise<Result<unknown>> => {
        const { memberId, address } = socket.data;
        await node.rate.count('event', { viewer: { memberId }, address });
        const ctx = await contextOf(socket.data);
        if (name === 'channels.join') {
          await node.rate.count('read', ctx);
          const { channel } = await requireChannel(
            guards,
            ctx,
            (input as { channel?: unknown } | null)?.channel,
          );
          await socket.join(channel);
          try {
            // Asked again from inside: someone removed meanwhile is out, and what the stamp leaves out will be heard.
            return { ok: true, value: await requireChannel(guards, ctx, channel) };
          } catch (error) {
            await socket.leave(channel);
            throw error;
          }
        }
        if (name === 'channels.leave') {
          const channel = channelName((input as { channel?: unknown } | null)?.channel);
          await socket.leave(channel.name);
          return { ok: true, value: { channel: channel.name } };
        }
        const entry: Operation | undefined = Object.hasOwn(operations, name)
          ? operations[name as OperationName]
          : undefined;
        if (!entry || entry.httpOnly) throw new Refusal('NOT_FOUND');
        return run(name as OperationName, ctx, input);
      });
    });
  });
}
