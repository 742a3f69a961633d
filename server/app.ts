import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import express from 'express';
import helmet from 'helmet';
import type { Redis } from 'ioredis';
import type { Model } from 'mongoose';
import { Refusal } from '../shared/errors.ts';
import { MINUTE, SECOND } from '../shared/time.ts';
import { accountsListeners } from './accounts/accounts.listeners.ts';
import { accountsHandlers } from './accounts/accounts.operations.ts';
import { createJoining } from './accounts/joining.service.ts';
import { MemberModel } from './accounts/member.model.ts';
import { createPasswords, type PasswordCost } from './accounts/passwords.ts';
import { createReadGuard } from './accounts/read-guard.service.ts';
import { createReadingSubject } from './accounts/reading.service.ts';
import { ReadingCountModel } from './accounts/reading-count.model.ts';
import { createSessionLookup, createSigning } from './accounts/signing.service.ts';
import { CredentialModel } from './credentials/credential.model.ts';
import { credentialsHandlers } from './credentials/credentials.operations.ts';
import { AlertModel } from './crisis/alert.model.ts';
import { hasAlertOn, listAlerted } from './crisis/crisis.access.ts';
import { crisisJobs } from './crisis/crisis.jobs.ts';
import { crisisListeners } from './crisis/crisis.listeners.ts';
import { crisisHandlers } from './crisis/crisis.operations.ts';
import { isSomeoneOnCall } from './crisis/escalating.service.ts';
import { createDownload } from './exports/download.service.ts';
import { exportsJobs } from './exports/exports.jobs.ts';
import { exportsHandlers } from './exports/exports.operations.ts';
import { replayDeletions } from './exports/leaving.service.ts';
import { requireSpace, requireThread, stampOf } from './forum/forum.access.ts';
import { forumBroadcasts } from './forum/forum.broadcast.ts';
import { forumJobs } from './forum/forum.jobs.ts';
import { forumListeners } from './forum/forum.listeners.ts';
import { forumHandlers } from './forum/forum.operations.ts';
import { postSubject } from './forum/forum.subject.ts';
import { MaskModel } from './forum/mask.model.ts';
import { PostModel } from './forum/post.model.ts';
import { ReadingModel } from './forum/reading.model.ts';
import { SpaceModel } from './forum/space.model.ts';
import { knowledgeListeners } from './knowledge/knowledge.listeners.ts';
import { knowledgeHandlers } from './knowledge/knowledge.operations.ts';
import { LiftModel } from './knowledge/lift.model.ts';
import { KnowledgePageModel } from './knowledge/page.model.ts';
import { ConversationModel } from './messages/conversation.model.ts';
import { PrivateMessageModel } from './messages/message.model.ts';
import { requireConversation } from './messages/messages.access.ts';
import { messagesBroadcasts } from './messages/messages.broadcast.ts';
import { messagesListeners } from './messages/messages.listeners.ts';
import { messagesHandlers } from './messages/messages.operations.ts';
import { contactsSubject, excerptSubject, privateMessageSubject } from './messages/messages.subject.ts';
import { notificationsJobs } from './notifications/notifications.jobs.ts';
import { notificationsListeners } from './notifications/notifications.listeners.ts';
import { notificationsHandlers } from './notifications/notifications.operations.ts';
import { createPages } from './pages.ts';
import { PERSONAL } from './personal.ts';
import { type ChannelGuards, requireRole } from './platform/channels.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type Node, systemContext } from './platform/context.ts';
import { Dispatcher } from './platform/dispatch.ts';
import { createFanout } from './platform/fanout.ts';
import { healthAnswers } from './platform/health.ts';
import {
  answerBrokenRequests,
  createHttpContexts,
  operationRoutes,
  problemAnswers,
  requestLog,
} from './platform/http.ts';
import { hearNode, spanNodes } from './platform/kept.ts';
import type { Logger } from './platform/logger.ts';
import { listLetters, type Mail, mailFolder } from './platform/mail.ts';
import { apiPage, openApiDocument } from './platform/openapi.ts';
import { createRunOperation, type Handlers } from './platform/operation.ts';
import { refuseForeignOrigins } from './platform/origin.ts';
import type { WithOutbox } from './platform/outbox.ts';
import type { Push } from './platform/push.ts';
import { createRateLimits, type StoreFactory } from './platform/rate.ts';
import type { Secrets } from './platform/secrets.ts';
import { createSessions } from './platform/session.ts';
import { createSocketServer, serveSockets } from './platform/sockets.ts';
import { Worker } from './platform/worker.ts';
import { ReviewItemModel } from './review/item.model.ts';
import { ReportModel } from './review/report.model.ts';
import { reviewJobs } from './review/review.jobs.ts';
import { reviewListeners } from './review/review.listeners.ts';
import { reviewHandlers } from './review/review.operations.ts';
import { listOpenItems } from './review/reviewing.service.ts';
import { MeetingModel } from './rooms/meeting.model.ts';
import { noteDropped } from './rooms/meetings.service.ts';
import { MessageModel } from './rooms/message.model.ts';
import { requireMeeting } from './rooms/rooms.access.ts';
import { roomsBroadcasts } from './rooms/rooms.broadcast.ts';
import { roomsJobs } from './rooms/rooms.jobs.ts';
import { roomsHandlers } from './rooms/rooms.operations.ts';
import { messageSubject } from './rooms/rooms.subject.ts';

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

/** Every model that tells of its own changes: the sweeper looks through them. */
const TELLING = [
  MemberModel,
  ReadingCountModel,
  CredentialModel,
  SpaceModel,
  PostModel,
  MaskModel,
  ReadingModel,
  MeetingModel,
  MessageModel,
  ConversationModel,
  PrivateMessageModel,
  KnowledgePageModel,
  LiftModel,
  AlertModel,
  ReportModel,
  ReviewItemModel,
] as unknown as Model<WithOutbox>[];

/** Who may listen to each kind of channel. */
const GUARDS: ChannelGuards = {
  thread: async (ctx, id) => stampOf((await requireThread(ctx, id, 'read')).thread),
  space: (ctx, id) => requireSpace(ctx, id, 'read').then(() => null),
  meeting: (ctx, id) => requireMeeting(ctx, id, 'attend').then(() => null),
  'meeting-facilitators': (ctx, id) => requireMeeting(ctx, id, 'facilitate').then(() => null),
  conversation: (ctx, id) => requireConversation(ctx, id).then(() => null),
  rooms: (ctx) => requireRole(ctx, 'member'),
  responders: (ctx) => requireRole(ctx, 'responder'),
};

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

  const dispatcher = new Dispatcher(
    [
      ...accountsListeners,
      ...forumListeners,
      ...forumBroadcasts,
      ...roomsBroadcasts,
      ...messagesListeners,
      ...knowledgeListeners,
      ...messagesBroadcasts,
      ...crisisListeners,
      ...reviewListeners,
      ...notificationsListeners,
    ],
    TELLING,
    { clock, log, checkPayloads: config.checkOutputs },
  );
  const rate = createRateLimits(config.rateScale, parts.rateStore);
  const node: Node = {
    log,
    outbox: dispatcher,
    secrets,
    mail: parts.mail,
    push: parts.push,
    subjects: {
      post: postSubject,
      message: messageSubject,
      'private-message': privateMessageSubject,
      excerpt: excerptSubject,
      contacts: contactsSubject,
      reading: createReadingSubject(secrets),
    },
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
  const signing = createSigning(passwords);
  const leaving = { parts: PERSONAL, ledgerFile: join(config.dataDir, 'deletions.jsonl') };
  const handlers: Handlers = {
    ...accountsHandlers(joining, signing),
    ...credentialsHandlers,
    ...forumHandlers,
    ...roomsHandlers,
    ...messagesHandlers,
    ...crisisHandlers,
    ...reviewHandlers,
    ...knowledgeHandlers,
    ...notificationsHandlers,
    ...exportsHandlers(signing, PERSONAL),
  };
  const run = createRunOperation(handlers, {
    rate,
    reads: createReadGuard(config.rateScale),
    checkOutputs: config.checkOutputs,
  });
  const lookup = createSessionLookup(passwords, clock);
  const sessions = createSessions({ secrets, production: config.production, lookup });
  const contexts = createHttpContexts({ node, clock, sessions });
  const worker = new Worker(
    [
      { name: 'outbox.sweepDue', run: (ctx) => dispatcher.sweep(ctx.now) },
      ...forumJobs,
      ...roomsJobs,
      ...crisisJobs,
      ...notificationsJobs,
      ...reviewJobs(),
    ],
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
  const health = healthAnswers({ clock, worker, startedAt: clock.now(), isStopping: () => stopping });
  const pages = createPages({
    node,
    clock,
    run,
    contexts,
    sessions,
    rateScale: config.rateScale,
    origin: node.origin,
  });

  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(requestLog(node, clock));
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          workerSrc: ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: config.production ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
  app.use((_request, response, next) => {
    response.set('x-robots-tag', 'noindex, nofollow');
    // A browser that keeps its connection would be served here for as long as it asks.
    if (stopping) response.set('connection', 'close');
    next();
  });
  app.use(pages.files);
  app.get('/api/health', health.health);
  app.get('/api/ready', health.ready);
  app.get('/api/openapi.json', (_request, response) => void response.json(openApiDocument(node.origin)));
  app.get('/api', (_request, response) => void response.type('html').send(apiPage(pages.stylesheet)));
  app.use(
    '/api/v1',
    refuseForeignOrigins(config.publicOrigin),
    sessions.cookie,
    sessions.viewer,
    operationRoutes(run, contexts),
  );
  // Mail programs stop letters by themselves: a form from no page of ours, with a token that opens nothing else.
  app.post('/stop/:token', async (request, response) => {
    const result = await run('notifications.stopMail', contexts.of(request, response), {
      token: request.params['token'],
    });
    response
      .status(result.ok ? 200 : 400)
      .type('text')
      .send(result.ok ? 'Stopped.' : 'Not stopped.');
  });
  if (!config.production && !config.smtpUrl)
    app.get('/dev/mail', async (_request, response) => {
      const letters = await listLetters(mailFolder(config));
      response.type('text').send(letters.join(`\n${'-'.repeat(60)}\n\n`) || 'No letters yet.\n');
    });
  app.get('/my-data/:exportId/alongside.zip', sessions.cookie, sessions.viewer, createDownload(contexts));
  app.use('/api', (_request, _response, next) => next(new Refusal('NOT_FOUND')));
  app.use('/api', problemAnswers(node));
  app.use(pages.views);
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
