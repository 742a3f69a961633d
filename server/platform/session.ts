import MongoStore from 'connect-mongo';
import type { Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import mongoose from 'mongoose';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { DAY, HOUR } from '../../shared/time.ts';
import { readerAlong } from './along.ts';
import type { SessionPort, Viewer } from './context.ts';
import { createDevices, type DeviceLabel, labelOf } from './devices.ts';
import type { Secrets } from './secrets.ts';

/** What a session remembers: whose it is, and which "sign out everywhere" it came after. */
export interface SessionUser {
  memberId: string;
  epoch: number;
  /** For its owner to know it by; missing in sessions from before it was kept. */
  device?: DeviceLabel;
  signedInAt?: Date;
}

declare global {
  namespace Express {
    interface User extends SessionUser {
      /** Present on requests, never stored. */
      viewer?: Viewer;
    }
  }
}

/** What the accounts area answers for sessions. */
export interface SessionLookup {
  /** Null when handle and password do not go together; takes as long for an unknown handle. */
  verify(handle: string, password: string): Promise<SessionUser | null>;
  /** Null when the session's person is gone, suspended, or has signed out everywhere since. */
  findViewer(user: SessionUser, row?: unknown): Promise<Viewer | null>;
  /** The collection of members, by id: a session is read together with its member, who is handed to `findViewer`. */
  members: string;
}

/** Sessions over HTTP: the middlewares in order, and the port that operations change them through. */
export interface Sessions {
  /** Reads the cookie alone: also run on socket handshakes. */
  cookie: RequestHandler;
  /** Finds the viewer of the cookie's session. */
  viewer: RequestHandler[];
  portOf(request: Request, response: Response, now: Date): SessionPort;
  /** Says whether a session has not been ended: for sockets, which are read once. */
  stands(sessionId: string): Promise<boolean>;
}

const LIFETIME_MS = 30 * DAY;
const MOST_WAITING = 1_000;

/** A stored session with its member. */
interface SessionRow {
  _id: string;
  session: Record<string, unknown>;
  lastModified?: Date;
  member: unknown[];
}

/** Builds sessions kept in MongoDB through connect-mongo, with passport-local checking passwords. */
export function createSessions(options: {
  secrets: Secrets;
  production: boolean;
  lookup: SessionLookup;
}): Sessions {
  const { lookup, production, secrets } = options;
  const members = new Map<string, unknown>();
  const devices = createDevices(secrets, production);
  const auth = new passport.Passport();
  auth.use(
    new Strategy({ usernameField: 'handle' }, (handle, password, done) => {
      lookup.verify(handle, password).then(
        (user) => done(null, user ?? false),
        (error: unknown) => done(error),
      );
    }),
  );
  auth.serializeUser<SessionUser>(({ memberId, epoch, device, signedInAt }, done) =>
    done(null, { memberId, epoch, ...(device && signedInAt ? { device, signedInAt } : {}) }),
  );
  auth.deserializeUser(
    (request: Request, user: SessionUser, done: (error: unknown, user?: Express.User | false) => void) => {
      const row = members.get(request.sessionID);
      members.delete(request.sessionID);
      lookup.findViewer(user, row).then(
        (viewer) => done(null, viewer ? { ...user, viewer } : false),
        (error: unknown) => done(error),
      );
    },
  );
  const store = MongoStore.create({
    client: mongoose.connection.getClient() as unknown as NonNullable<
      Parameters<typeof MongoStore.create>[0]['client']
    >,
    dbName: mongoose.connection.name,
    collectionName: 'sessions',
    ttl: LIFETIME_MS / 1_000,
    touchAfter: HOUR / 1_000,
    stringify: false,
  });
  const sessions = mongoose.connection.collection('sessions');
  const readSessions = readerAlong<SessionRow>((ids) =>
    sessions
      .aggregate<SessionRow>([
        { $match: { _id: { $in: ids as never }, expires: { $gt: new Date() } } },
        {
          $lookup: {
            from: lookup.members,
            localField: 'session.passport.user.memberId',
            foreignField: '_id',
            as: 'member',
          },
        },
      ])
      .toArray(),
  );
  // Session and member come in one round trip; the member waits here until the session is asked whose it is.
  store.get = (sid, callback) => {
    readSessions([sid]).then(([row]) => {
      if (!row) return callback(null, null);
      if (members.size > MOST_WAITING) members.clear();
      const [member] = row.member;
      if (member) members.set(sid, member);
      callback(null, { ...row.session, lastModified: row.lastModified } as unknown as session.SessionData);
    }, callback);
  };
  const plain = session({
    name: production ? '__Host-sid' : 'sid',
    secret: secrets.key('session'),
    store,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: production, path: '/', maxAge: LIFETIME_MS },
  });
  // In production the configuration is refused unless people come over https, so TLS has ended before us whatever the
  // proxy says of it; without this no cookie would be set behind a proxy that is not counted.
  const cookie: RequestHandler = (request, response, next) => {
    if (production) Object.defineProperty(request, 'secure', { value: true });
    plain(request, response, next);
  };
  return {
    cookie,
    viewer: [auth.session()],
    stands: async (sessionId) =>
      Boolean(await sessions.findOne({ _id: sessionId as never }, { projection: { _id: 1 } })),
    portOf: (request, response, now) => ({
      current: () => (request.user ? request.sessionID : null),
      knownDevice: (handleKey) => devices.known(request, handleKey),
      authenticate: (handle, password) =>
        new Promise((resolve, reject) => {
          request.body = { handle, password };
          auth.authenticate('local', (error: unknown, user: SessionUser | false) =>
            error ? reject(error) : resolve(user || null),
          )(request, response, reject);
        }),
      begin: async ({ memberId, epoch, handleKey }) => {
        const device = labelOf(request.get('user-agent') ?? '');
        const user = { memberId, epoch, device, signedInAt: now };
        await new Promise<void>((resolve, reject) =>
          request.logIn(user, (error) => (error ? reject(error) : resolve())),
        );
        devices.remember(request, response, handleKey);
      },
      end: async () => {
        if (!request.user) return null;
        const ended = request.sessionID;
        await new Promise<void>((resolve, reject) =>
          request.session.destroy((error) => (error ? reject(error) : resolve())),
        );
        response.clearCookie(production ? '__Host-sid' : 'sid', { path: '/' });
        return ended;
      },
    }),
  };
}
