import mongoose from 'mongoose';
import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import type { SessionUser } from '../platform/session.ts';
import { MemberModel } from './member.model.ts';

/** The most sign-ins that are listed; signing out everywhere ends the others too. */
const MOST = 50;

interface SessionRow {
  _id: string;
  lastModified: Date;
  session: { passport: { user: SessionUser } };
}

/** The sign-ins of the viewer, the latest used first, each with a key that stands for its id and can not be used as one. */
async function own(ctx: Context) {
  const { memberId } = signedIn(ctx);
  const rows = await mongoose.connection
    .collection<SessionRow>('sessions')
    .find({ 'session.passport.user.memberId': memberId, expires: { $gt: ctx.now } })
    .sort({ lastModified: -1 })
    .limit(MOST)
    .toArray();
  return rows.map((row) => ({ row, sessionKey: ctx.node.secrets.hash('session-key', row._id) }));
}

/** Where the viewer is signed in: the device in plain words, since when, and about when it was last used. */
export async function listSessions(ctx: Context) {
  const here = ctx.session?.current();
  return {
    items: (await own(ctx)).map(({ row, sessionKey }) => {
      const { device, signedInAt } = row.session.passport.user;
      return {
        sessionKey,
        browser: device?.browser ?? '',
        system: device?.system ?? '',
        signedInAt: signedInAt?.toISOString() ?? null,
        lastUsedAt: row.lastModified.toISOString(),
        here: row._id === here,
      };
    }),
  };
}

/** Ends one sign-in of the viewer: its row goes at once, and the event closes its sockets on every node. */
export async function endSession(ctx: Context, input: ParsedOf<'accounts.endSession'>) {
  const found = (await own(ctx)).find(({ sessionKey }) => sessionKey === input.sessionKey);
  if (!found) throw new Refusal('NOT_FOUND');
  const { memberId } = signedIn(ctx);
  const sessionId = found.row._id;
  await mongoose.connection.collection<SessionRow>('sessions').deleteOne({ _id: sessionId });
  const changed = await changeWithEvents(ctx, MemberModel, { _id: memberId }, {}, [
    event('accounts.sessions.ended', { memberId, sessionId }),
  ]);
  await changed?.told;
  return { done: true as const };
}
