import { later } from '../../shared/time.ts';
import { type Listener, listener } from '../platform/dispatch.ts';
import { emission } from '../platform/fanout.ts';
import { ConversationModel } from './conversation.model.ts';
import { ExcerptModel } from './excerpt.model.ts';
import { PrivateMessageModel } from './message.model.ts';
import { conversationIdOf } from './messages.access.ts';
import { EXCERPT_LIFE_MS, LIFE_MS, shorter } from './retention.ts';

/** What messages do when something happened: the inbox follows, a shorter life takes hold, the desk's decisions are carried out. */
export const messagesListeners: readonly Listener[] = [
  listener('messages.moveUp', 'messages.message.sent', async (ctx, { payload }) => {
    const { conversationId, seq, sentAt, memberId, toId, heard } = payload;
    await ConversationModel.updateOne(
      { _id: conversationId },
      { $max: { lastSeq: seq, lastAt: new Date(sentAt) } },
    );
    if (heard)
      await ConversationModel.updateOne(
        { _id: conversationId, sides: { $elemMatch: { memberId: toId, readSeq: { $lt: seq } } } },
        { $addToSet: { unreadFor: toId } },
      );
    ctx.node.fanout.emit(
      (heard ? [memberId, toId] : [memberId]).map((each) =>
        emission(`member:${each}`, 'messages.inboxChanged', { conversationId }),
      ),
    );
  }),
  listener('messages.keepShorter', 'messages.retention.changed', async (_ctx, { payload }) => {
    const { conversationId } = payload;
    const conversation = await ConversationModel.findOne({ _id: conversationId }, { sides: 1 }).lean();
    if (!conversation) return;
    const life = LIFE_MS[shorter(conversation.sides.map((side) => side.retention))];
    await PrivateMessageModel.updateMany(
      { conversationId, takenBackAt: null },
      [{ $set: { expiresAt: life === null ? null : { $add: ['$sentAt', life] } } }],
      { updatePipeline: true },
    );
  }),
  listener('messages.closeHidden', 'accounts.hidden.changed', async (ctx, { payload }) => {
    const { memberId, otherId } = payload;
    const conversationId = conversationIdOf(ctx, memberId, otherId);
    if (payload.how) ctx.node.fanout.removeFromChannel(memberId, `conversation:${conversationId}`);
    ctx.node.fanout.emit([emission(`member:${memberId}`, 'messages.inboxChanged', { conversationId })]);
  }),
  listener('messages.keepReported', 'review.report.created', async (_ctx, { at, payload }) => {
    if (payload.subject.kind !== 'excerpt') return;
    const expiresAt = later(at, EXCERPT_LIFE_MS);
    await ExcerptModel.updateOne({ _id: payload.subject.id }, { $max: { expiresAt } });
  }),
  listener('messages.carryOutDecision', 'review.item.decided', async (ctx, { payload }) => {
    const { subject, decision } = payload;
    if (subject.kind !== 'excerpt' || decision === 'no-action') return;
    const withheld = decision === 'withheld';
    const excerpt = await ExcerptModel.findOneAndUpdate({ _id: subject.id }, { $set: { withheld } }).lean();
    const picked = excerpt?.lines.filter((line) => line.picked).map((line) => line.messageId) ?? [];
    await PrivateMessageModel.updateMany({ _id: { $in: picked } }, { $set: { withheld } });
    ctx.node.fanout.emit([
      emission(`conversation:${subject.home}`, 'messages.messageChanged', {
        conversationId: subject.home,
        seq: 0,
      }),
    ]);
  }),
];
