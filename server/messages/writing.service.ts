import { Refusal } from '../../shared/errors.ts';
import type { Concern } from '../../shared/events.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { later } from '../../shared/time.ts';
import { type ContactFacts, findContact } from '../accounts/people.service.ts';
import { careNoticeFor, concernOfMessage } from '../platform/care.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { renderBody } from '../platform/markdown.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { insertBehindLast } from '../platform/sequence.ts';
import type { Conversation } from './conversation.model.ts';
import { type PrivateMessage, PrivateMessageModel } from './message.model.ts';
import { factsOf, otherOf, requireConversation } from './messages.access.ts';
import { canHear, canTakeBack, canWrite } from './messages.policy.ts';
import { viewConversation, viewMessages } from './messages.view.ts';
import { messageExpiresAt, shorter, TAKEN_BACK_LIFE_MS } from './retention.ts';

/** A message that was written, with what the crisis reader saw in it. */
export interface Written {
  message: PrivateMessage;
  concern: Concern | null;
}

/** Only danger is looked at by people: what else the readers see in private words goes to no desk unless the one who got them reports it. */
function dangerIn(concern: Concern | null): Concern | null {
  return concern && concern.tier !== 'none' ? { ...concern, review: [] } : null;
}

/** Writes a message behind the last one. For someone who blocks the author it is never there. */
export async function write(
  ctx: Context,
  conversation: Conversation,
  to: Pick<ContactFacts, 'hides'>,
  said: Pick<PrivateMessage, 'clientId' | 'text'>,
): Promise<Written> {
  const { memberId } = signedIn(ctx);
  const conversationId = conversation._id;
  const maker = { conversationId, authorId: memberId };
  const concern = dangerIn(
    await concernOfMessage(said.text, async (count) => {
      const before = await PrivateMessageModel.find(maker, { text: 1 }).sort({ seq: -1 }).limit(count).lean();
      return before.map((message) => message.text);
    }),
  );
  const _id = newId('private-message', ctx.now.getTime());
  const heard = to.hides !== 'block';
  const retention = shorter(conversation.sides.map((side) => side.retention));
  const message = await insertBehindLast<PrivateMessage>(
    ctx,
    PrivateMessageModel,
    { conversationId },
    maker,
    (seq) => ({
      doc: {
        ...maker,
        ...said,
        _id,
        seq,
        html: renderBody(said.text),
        sentAt: ctx.now,
        heard,
        withheld: false,
        takenBackAt: null,
        expiresAt: messageExpiresAt(ctx.now, retention),
      },
      events: [
        event('messages.message.sent', {
          conversationId,
          memberId,
          toId: otherOf(conversation, memberId),
          messageId: _id,
          seq,
          sentAt: ctx.now.toISOString(),
          heard,
          concern,
        }),
      ],
    }),
    conversation.lastSeq,
  );
  return { message, concern };
}

/** What its author gets back. */
export async function viewSent(ctx: Context, conversation: Conversation, { message, concern }: Written) {
  const [view, careNotice] = await Promise.all([
    viewConversation(ctx, conversation),
    careNoticeFor(ctx, concern),
  ]);
  const [shown] = viewMessages(ctx, [message]);
  if (!shown) throw new Refusal('NOT_FOUND');
  return { conversation: view, message: shown, careNotice };
}

/** Writes in an open conversation. */
export async function sendMessage(ctx: Context, input: ParsedOf<'messages.sendMessage'>) {
  const { conversationId, ...said } = input;
  const conversation = await requireConversation(ctx, conversationId);
  if (!canWrite(ctx.viewer, factsOf(ctx, conversation))) throw new Refusal('WAITING');
  const { memberId } = signedIn(ctx);
  const other = await findContact(otherOf(conversation, memberId), memberId);
  const written = await write(ctx, conversation, { hides: other?.hides ?? null }, said);
  return viewSent(ctx, conversation, written);
}

/** Takes a message back. Its words are shown to nobody any more; for a while the one who got them can still report them. */
export async function takeBackMessage(ctx: Context, input: ParsedOf<'messages.takeBackMessage'>) {
  const { conversationId, messageId } = input;
  const conversation = await requireConversation(ctx, conversationId);
  const message = await PrivateMessageModel.findOne({ _id: messageId, conversationId }).lean();
  if (!message || !canHear(ctx.viewer, message, ctx.now)) throw new Refusal('NOT_FOUND');
  if (message.authorId !== signedIn(ctx).memberId) throw new Refusal('FORBIDDEN');
  let shown: PrivateMessage = message;
  if (canTakeBack(ctx.viewer, message)) {
    const until = later(ctx.now, TAKEN_BACK_LIFE_MS);
    const expiresAt = message.expiresAt && message.expiresAt < until ? message.expiresAt : until;
    const changed = await changeWithEvents(
      ctx,
      PrivateMessageModel,
      { _id: messageId },
      { $set: { takenBackAt: ctx.now, expiresAt } },
      [event('messages.message.changed', { conversationId: conversation._id, seq: message.seq })],
    );
    if (!changed) throw new Refusal('NOT_FOUND');
    shown = changed.doc;
  }
  const [view] = viewMessages(ctx, [shown]);
  if (!view) throw new Refusal('NOT_FOUND');
  return view;
}
