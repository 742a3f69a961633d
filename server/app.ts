import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import express from 'express';
import type { Redis } from 'ioredis';
import { MINUTE, SECOND } from '../shared/time.ts';
import { createJoining } from './accounts/joining.service.ts';
import { createPasswords, type PasswordCost } from './accounts/passwords.ts';
import { createReadGuard } from './accounts/read-guard.service.ts';
import { createSessionLookup } from './accounts/signing.service.ts';
import { createHandlers, createJobs, createSubjects, GUARDS, LISTENERS, TELLING } from './areas.ts';
import { hasAlertOn, listAlerted } from './crisis/crisis.access.ts';
import { isSomeoneOnCall } from './crisis/escalating.service.ts';
import { exportsJobs } from './exports/exports.jobs.ts';
import { replayDeletions } from './exports/leaving.service.ts';
import { PERSONAL } from './personal.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type Node, systemContext } from './platform/context.ts';
import { Dispatcher } from './platform/dispatch.ts';
import { createFanout } from './platform/fanout.ts';
import { healthAnswers } from './platform/health.ts';
import { answerBrokenRequests, createHttpContexts } from './platform/http.ts';
import { hearNode, spanNodes } from './platform/kept.ts';
import type { Logger } from './platform/logger.ts';
import type { Mail } from './platform/mail.ts';
import { createRunOperation } from './platform/operation.ts';
import type { Push } from './platform/push.ts';
import { createRateLimits, type StoreFactory } from './platform/rate.ts';
import type { Secrets } from './platform/secrets.ts';
import { createSessions } from './platform/session.ts';
import { createSocketServer, serveSockets } from './platform/sockets.ts';
import { Worker } from './platform/worker.ts';
import { listOpenItems } from './review/reviewing.service.ts';
import { noteDropped } from './rooms/meetings.service.ts';
import { addRoutes } from './routes.ts';

/** How long requests under way have for themselves when the service ends. */
const LAST_ANSWERS_MS = 5 * SECOND;

/** What the service is made with. Only mail, push and the clock are ever replaced in tests. */
export interface AppParts {
  config: Config;
  clock: Clock;
  log: Logger;
  mail: Mail;
  push: Push;
  secrets: Secrets;
  passwordCost: PasswordCost;
  rateStore: StoreFactory;
  /** Spans several nodes; null for one. */
  redis: Redis | null;
}

/** Puts the whole service together. Nothing listens or ticks until it is told to. */
export function createApp(parts: AppParts) {
  const { config, clock, log, secrets } = parts;
  const app = express();
  const http = createServer(app);
  answerBrokenRequests(http);
  const io = createSocketServer(http, config.publicOrigin);
  if (parts.redis) {
    io.adapter(createAdapter(parts.redis));
    spanNodes((written) => io.serverSideEmit('documents.written', written));
    io.on('documents.written', hearNode);
  }

  const dispatcher = new Dispatcher(LISTENERS, TELLING, { clock, log, checkPayloads: config.checkOutputs });
  const rate = createRateLimits(config.rateScale, parts.rateStore);
  const node: Node = {
    log,
    outbox: dispatcher,
    secrets,
    mail: parts.mail,
    push: parts.push,
    subjects: createSubjects(secrets),
    fanout: createFanout(io),
    rate,
    firstPosts: config.firstPosts,
    duty: {
      isSomeoneOn: isSomeoneOnCall,
      hasAlertOn,
      listLookedAt: async (kind, ids) =>
        new Set((await Promise.all([listAlerted(kind, ids), listOpenItems(kind, ids)])).flat()),
    },
    origin: config.publicOrigin ?? `http://localhost:${config.port}`,
  };
  dispatcher.attach(node);

  const passwords = createPasswords(parts.passwordCost);
  const joining = createJoining(passwords);
  const leaving = { parts: PERSONAL, ledgerFile: join(config.dataDir, 'deletions.jsonl') };
  const handlers = createHandlers(passwords, joining);
  const run = createRunOperation(handlers, {
    rate,
    reads: createReadGuard(config.rateScale),
    checkOutputs: config.checkOutputs,
  });
  const lookup = createSessionLookup(passwords, clock);
  const sessions = createSessions({ secrets, production: config.production, lookup });
  const worker = new Worker(
    [{ name: 'outbox.sweepDue', run: (ctx) => dispatcher.sweep(ctx.now) }, ...createJobs()],
    {
      node,
      clock,
      holder: randomUUID(),
    },
  );
  // What may take minutes runs apart, so that no deadline of people waits for it.
  const slowWorker = new Worker(exportsJobs(leaving, TELLING), {
    node,
    clock,
    holder: randomUUID(),
    lease: { name: 'slow-worker', ms: 5 * MINUTE },
  });
  let stopping = false;
  addRoutes(app, {
    config,
    clock,
    node,
    run,
    contexts: createHttpContexts({ node, clock, sessions }),
    sessions,
    health: healthAnswers({ clock, worker, startedAt: clock.now(), isStopping: () => stopping }),
    isStopping: () => stopping,
  });
  serveSockets(io, {
    node,
    clock,
    sessions,
    lookup,
    run,
    trustProxy: config.trustProxy,
    guards: GUARDS,
    hooks: {
      async left(ctx, memberId, channels) {
        for (const channel of channels) {
          const meetingId = /^meeting:(.+)$/.exec(channel)?.[1];
          if (!meetingId) continue;
          // Another tab or device of the same person may still be in the meeting.
          const sockets = await io.in(channel).fetchSockets();
          if (!sockets.some((socket) => socket.data.memberId === memberId))
            await noteDropped(ctx, meetingId, memberId);
        }
      },
    },
  });

  return {
    node,
    run,
    handlers,
    joining,
    dispatcher,
    worker,
    slowWorker,
    /** Deletes once more who was deleted and is here again, after an older backup was restored; how many it were. */
    replayDeletions: () => replayDeletions(systemContext(node, clock.now()), leaving),
    /** Starts to listen; gives the port, which differs from the configured one only where that is 0. */
    async listen(): Promise<number> {
      await new Promise<void>((resolve, reject) => {
        http.once('error', reject);
        http.listen(config.port, config.host, resolve);
      });
      http.headersTimeout = 15_000;
      http.requestTimeout = MINUTE;
      const address = http.address();
      return typeof address === 'object' && address ? address.port : config.port;
    },
    /** Ends in the reverse order of starting: no new work, work under way ends, what it told is told. */
    async close(): Promise<void> {
      stopping = true;
      await Promise.all([worker.stop(), slowWorker.stop()]);
      const late = setTimeout(() => http.closeAllConnections(), LAST_ANSWERS_MS);
      await new Promise<void>((resolve) => {
        void io.close(() => resolve());
      });
      clearTimeout(late);
      await dispatcher.idle();
      rate.close();
    },
  };
}

/** The service, put together. */
export type App = ReturnType<typeof createApp>;
