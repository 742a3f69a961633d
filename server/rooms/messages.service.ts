import { Refusal } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { careNoticeFor, concernOfMessage } from '../platform/care.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { event } from '../platform/outbox.ts';
import { insertBehindLast } from '../platform/sequence.ts';
import { type Message, MessageModel } from './message.model.ts';
import { messageExpiresAt } from './retention.ts';
import { requireMeeting } from './rooms.access.ts';
import { canSpeak } from './rooms.policy.ts';
import { sightIn, viewMessages, viewSnapshot } from './rooms.view.ts';

/** A snapshot of a meeting. */
export async function getMeeting(ctx: Context, input: ParsedOf<'rooms.getMeeting'>) {
  return viewSnapshot(ctx, await requireMeeting(ctx, input.meetingId, 'see'));
}

/** What was said after a seq, in order. */
export async function listMessages(ctx: Context, input: ParsedOf<'rooms.listMessages'>) {
  const meeting = await requireMeeting(ctx, input.meetingId, 'attend');
  const rows = await MessageModel.find({ meetingId: meeting._id, seq: { $gt: input.afterSeq } })
    .sort({ seq: 1 })
    .limit(input.limit)
    .lean();
  return {
    messages: await viewMessages(ctx.now, rows, sightIn(ctx, meeting)),
    lastSeq: rows.at(-1)?.seq ?? input.afterSeq,
  };
}

/** Says something. Its place is the one behind the last message. */
export async function sendMessage(ctx: Context, input: ParsedOf<'rooms.sendMessage'>) {
  const { meetingId, clientId, text } = input;
  const { memberId } = signedIn(ctx);
  const meeting = await requireMeeting(ctx, meetingId, 'take-part');
  if (!canSpeak(ctx.viewer, meeting)) throw new Refusal('NOT_YOUR_TURN');
  const maker = { meetingId, authorId: memberId };
  const concern = await concernOfMessage(text, async (count) => {
    const before = await MessageModel.find(maker, { text: 1 }).sort({ seq: -1 }).limit(count).lean();
    return before.map((message) => message.text);
  });
  const _id = newId('message', ctx.now.getTime());
  const message = await insertBehindLast<Message>(ctx, MessageModel, { meetingId }, maker, (seq) => ({
    doc: {
      ...maker,
      _id,
      seq,
      clientId,
      text,
      sentAt: ctx.now,
      withheld: false,
      expiresAt: messageExpiresAt(ctx.now),
    },
    events: [event('rooms.message.sent', { meetingId, memberId, messageId: _id, seq, concern })],
  }));
  const [[view], careNotice] = await Promise.all([
    viewMessages(ctx.now, [message]),
    careNoticeFor(ctx, concern),
  ]);
  if (!view) throw new Refusal('INTERNAL');
  return { message: view, careNotice };
}
