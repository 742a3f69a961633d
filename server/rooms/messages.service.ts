import { readRecent } from '../../moderation/crisis/recent.ts';
import { screen } from '../../moderation/screen.ts';
import { Refusal } from '../../shared/errors.ts';
import type { Concern } from '../../shared/events.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { careNoticeFor, concernOf } from '../platform/care.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { event, insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { type Message, MessageModel } from './message.model.ts';
import { messageExpiresAt } from './retention.ts';
import { requireMeeting } from './rooms.access.ts';
import { canSpeak } from './rooms.policy.ts';
import { viewMessages, viewSnapshot } from './rooms.view.ts';

/** How many times a message looks for its place behind the last one, when others speak at the same moment. */
const TRIES = 50;
/** How many of a person's last messages are read together: people split sentences. */
const WINDOW = 10;

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
  return { messages: await viewMessages(ctx.now, rows), lastSeq: rows.at(-1)?.seq ?? input.afterSeq };
}

/** What the readers see in a message, and in it together with the person's last ones. */
async function read(meetingId: string, authorId: string, text: string): Promise<Concern | null> {
  const screening = screen(text, { quiet: true });
  if (screening.tier !== 'none') return concernOf(screening);
  const before = await MessageModel.find({ meetingId, authorId }, { text: 1 })
    .sort({ seq: -1 })
    .limit(WINDOW - 1)
    .lean();
  if (!before.length) return concernOf(screening);
  const together = readRecent([...before.map((message) => message.text).reverse(), text]);
  return concernOf({ ...screening, tier: together.tier, category: together.category });
}

/** Says something. The seq is the place behind the last message; who loses the race for it looks again, so there are no gaps and no late arrivals. */
export async function sendMessage(ctx: Context, input: ParsedOf<'rooms.sendMessage'>) {
  const { meetingId, clientId, text } = input;
  const authorId = signedIn(ctx).memberId;
  const meeting = await requireMeeting(ctx, meetingId, 'take-part');
  if (!canSpeak(ctx.viewer, meeting)) throw new Refusal('NOT_YOUR_TURN');
  const concern = await read(meetingId, authorId, text);
  const message = await insertBehindLast(ctx, { meetingId, authorId, clientId, text }, concern);
  const [[view], careNotice] = await Promise.all([
    viewMessages(ctx.now, [message]),
    careNoticeFor(ctx, concern),
  ]);
  if (!view) throw new Refusal('INTERNAL');
  return { message: view, careNotice };
}

async function insertBehindLast(
  ctx: Context,
  said: Pick<Message, 'meetingId' | 'authorId' | 'clientId' | 'text'>,
  concern: Concern | null,
): Promise<Message> {
  const { meetingId, authorId: memberId } = said;
  const _id = newId('message', ctx.now.getTime());
  for (let tries = 0; tries < TRIES; tries++) {
    const last = await MessageModel.findOne({ meetingId }, { seq: 1 }).sort({ seq: -1 }).lean();
    const seq = (last?.seq ?? 0) + 1;
    const message = {
      ...said,
      _id,
      seq,
      sentAt: ctx.now,
      withheld: false,
      expiresAt: messageExpiresAt(ctx.now),
    };
    try {
      const told = event('rooms.message.sent', { meetingId, memberId, messageId: _id, seq, concern });
      return (await insertWithEvents(ctx, MessageModel, message, [told])).doc;
    } catch (error) {
      if (isDuplicate(error, 'clientId')) {
        const first = await MessageModel.findOne({
          meetingId,
          authorId: memberId,
          clientId: said.clientId,
        }).lean();
        if (first) return first;
      } else if (!isDuplicate(error, 'seq')) throw error;
    }
  }
  throw new Refusal('CONFLICT');
}
