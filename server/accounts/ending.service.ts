import mongoose from 'mongoose';
import { Refusal } from '../../shared/errors.ts';
import type { Context } from '../platform/context.ts';
import { changeWithEvents, event, type NewEvent } from '../platform/outbox.ts';
import { type Member, MemberModel } from './member.model.ts';

/** Ends every session by raising the epoch; the rows go with it, and the sockets by the event. `more` is told with it. */
export async function endAll(
  ctx: Context,
  memberId: string,
  set: Partial<Member> = {},
  more: readonly NewEvent[] = [],
): Promise<Member> {
  const changed = await changeWithEvents(
    ctx,
    MemberModel,
    { _id: memberId },
    { $inc: { epoch: 1 }, $set: set },
    [event('accounts.sessions.ended', { memberId, sessionId: null }), ...more],
  );
  if (!changed) throw new Refusal('NOT_FOUND');
  await mongoose.connection.collection('sessions').deleteMany({ 'session.passport.user.memberId': memberId });
  await changed.told;
  return changed.doc;
}
