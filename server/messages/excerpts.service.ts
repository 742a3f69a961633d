import { Refusal } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { later } from '../../shared/time.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { isDuplicate } from '../platform/outbox.ts';
import { type Excerpt, ExcerptModel } from './excerpt.model.ts';
import { PrivateMessageModel } from './message.model.ts';
import { otherOf, requireConversation } from './messages.access.ts';
import { canHear, canReport } from './messages.policy.ts';
import { UNSENT_EXCERPT_MS } from './retention.ts';

/** So many messages on either side of a picked one are shown with it. */
export const CONTEXT_MESSAGES = 3;

/** Copies what was picked, with a few messages on either side. The copy stays as it is, whatever happens to the conversation. */
export async function createExcerpt(ctx: Context, input: ParsedOf<'messages.createExcerpt'>) {
  const { conversationId, clientId, messageIds } = input;
  const conversation = await requireConversation(ctx, conversationId);
  const { memberId: reporterId } = signedIn(ctx);
  const picked = await PrivateMessageModel.find({ _id: { $in: messageIds }, conversationId })
    .limit(messageIds.length)
    .lean();
  if (
    picked.length < new Set(messageIds).size ||
    !picked.every((each) => canReport(ctx.viewer, each, ctx.now))
  )
    throw new Refusal('NOT_FOUND');
  const around = await PrivateMessageModel.find({
    conversationId,
    $or: picked.map(({ seq }) => ({ seq: { $gte: seq - CONTEXT_MESSAGES, $lte: seq + CONTEXT_MESSAGES } })),
  })
    .sort({ seq: 1 })
    .limit(messageIds.length * (2 * CONTEXT_MESSAGES + 1))
    .lean();
  const aboutId = otherOf(conversation, reporterId);
  const excerpt: Excerpt = {
    _id: newId('excerpt', ctx.now.getTime()),
    conversationId,
    clientId,
    reporterId,
    aboutId,
    lines: around
      .filter((each) => canHear(ctx.viewer, each, ctx.now))
      .map(({ _id, sentAt, text, authorId }) => ({
        messageId: _id,
        at: sentAt,
        text,
        byAuthor: authorId === aboutId,
        picked: messageIds.includes(_id),
      })),
    withheld: false,
    createdAt: ctx.now,
    expiresAt: later(ctx.now, UNSENT_EXCERPT_MS),
  };
  try {
    await ExcerptModel.create([excerpt]);
    return { excerptId: excerpt._id };
  } catch (error) {
    const first = isDuplicate(error) && (await ExcerptModel.findOne({ reporterId, clientId }).lean());
    if (!first) throw error;
    return { excerptId: first._id };
  }
}
