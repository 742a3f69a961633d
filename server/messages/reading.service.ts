import type { ParsedOf } from '../../shared/operations.ts';
import { findContact } from '../accounts/people.service.ts';
import { sightOf } from '../accounts/sight.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { emission } from '../platform/fanout.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { type Conversation, ConversationModel } from './conversation.model.ts';
import { type PrivateMessage, PrivateMessageModel } from './message.model.ts';
import { otherOf, requireConversation, sidesOf } from './messages.access.ts';
import { viewConversation, viewLines, viewMessages } from './messages.view.ts';

const FIRST_PAGE = 50;
const done = { done: true as const };

/** Conversations with the latest word first, or the requests that wait for the viewer. */
export async function listConversations(ctx: Context, input: ParsedOf<'messages.listConversations'>) {
  const { memberId } = signedIn(ctx);
  const order = [
    ['lastAt', -1],
    ['_id', -1],
  ] as const;
  const mine: Record<string, string> =
    input.part === 'talks' ? { shownTo: memberId } : { toId: memberId, state: 'asked' };
  const rows = await ConversationModel.find({
    ...mine,
    memberIds: { $nin: sightOf(ctx).ids },
    ...afterCursor(order, input.cursor),
  })
    .sort(Object.fromEntries(order))
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) => [row.lastAt, row._id]);
  return { items: await viewLines(ctx, page.items), nextCursor: page.nextCursor };
}

/** Whether something waits. */
export async function getUnread(ctx: Context) {
  const { memberId } = signedIn(ctx);
  const waiting = await ConversationModel.find(
    { unreadFor: memberId, memberIds: { $nin: sightOf(ctx).ids } },
    { state: 1, askedById: 1 },
  )
    .limit(50)
    .lean();
  const requests = waiting.some((each) => each.state === 'asked' && each.askedById !== memberId);
  return { unread: waiting.length > 0, requests };
}

function answerOf(ctx: Context, rows: readonly PrivateMessage[], lastSeq: number) {
  return { messages: viewMessages(ctx, rows), lastSeq };
}

/** A conversation with its latest messages. `lastSeq` is as far as was looked: ask for what comes after it. */
export async function getConversation(ctx: Context, input: ParsedOf<'messages.getConversation'>) {
  const conversation = await requireConversation(ctx, input.conversationId);
  const [view, rows] = await Promise.all([
    viewConversation(ctx, conversation),
    PrivateMessageModel.find({ conversationId: conversation._id }).sort({ seq: -1 }).limit(FIRST_PAGE).lean(),
  ]);
  const lastSeq = Math.max(rows[0]?.seq ?? 0, conversation.lastSeq);
  return { conversation: view, ...answerOf(ctx, rows.reverse(), lastSeq) };
}

/** Messages after or just before a place. */
export async function listMessages(ctx: Context, input: ParsedOf<'messages.listMessages'>) {
  const { conversationId, afterSeq, beforeSeq, limit } = input;
  await requireConversation(ctx, conversationId);
  const place = beforeSeq === undefined ? { $gt: afterSeq } : { $gt: afterSeq, $lt: beforeSeq };
  const rows = await PrivateMessageModel.find({ conversationId, seq: place })
    .sort({ seq: beforeSeq === undefined ? 1 : -1 })
    .limit(limit)
    .lean();
  const inOrder = beforeSeq === undefined ? rows : rows.reverse();
  return answerOf(ctx, inOrder, inOrder.at(-1)?.seq ?? afterSeq);
}

/** Keeps how far the viewer has read. The other one hears of it only where both turned receipts on. */
export async function markRead(ctx: Context, input: ParsedOf<'messages.markRead'>) {
  const conversation = await requireConversation(ctx, input.conversationId);
  const { memberId } = signedIn(ctx);
  const { mine, theirs, at } = sidesOf(conversation, memberId);
  const { _id, unreadFor } = conversation;
  if (input.seq <= mine.readSeq && !unreadFor.includes(memberId)) return done;
  const last = await PrivateMessageModel.findOne({ conversationId: _id }, { seq: 1 })
    .sort({ seq: -1 })
    .lean();
  const seq = Math.min(input.seq, Math.max(last?.seq ?? 0, conversation.lastSeq));
  const tell = mine.receipts && theirs.receipts ? conversation.memberIds : [memberId];
  await changeWithEvents(ctx, ConversationModel, { _id }, { $max: { [`sides.${at}.readSeq`]: seq } }, [
    event('messages.conversation.changed', { conversationId: _id, tell }),
  ]);
  await ConversationModel.updateOne({ _id, lastSeq: { $lte: seq } }, { $pull: { unreadFor: memberId } });
  return done;
}

/** Changes one's own side. */
export async function changeSettings(ctx: Context, input: ParsedOf<'messages.changeSettings'>) {
  const { conversationId, ...settings } = input;
  const conversation = await requireConversation(ctx, conversationId);
  const { memberId } = signedIn(ctx);
  const { theirs, at } = sidesOf(conversation, memberId);
  const named = Object.entries(settings).filter(([, value]) => value !== undefined);
  if (!named.length) return viewConversation(ctx, conversation);
  const told = await knowsOf(ctx, conversation, theirs, settings);
  const changed = await changeWithEvents(
    ctx,
    ConversationModel,
    { _id: conversationId },
    { $set: Object.fromEntries(named.map(([name, value]) => [`sides.${at}.${name}`, value])) },
    [
      event('messages.conversation.changed', {
        conversationId,
        tell: told ? conversation.memberIds : [memberId],
      }),
      ...(settings.retention ? [event('messages.retention.changed', { conversationId })] : []),
    ],
  );
  return viewConversation(ctx, changed?.doc ?? conversation);
}

/** Whether a change of settings makes a difference that the other one may know of: what both have on, and how long messages stay. */
async function knowsOf(
  ctx: Context,
  conversation: Conversation,
  theirs: Conversation['sides'][number],
  settings: Omit<ParsedOf<'messages.changeSettings'>, 'conversationId'>,
): Promise<boolean> {
  const shared = (['receipts', 'typing', 'presence'] as const).some(
    (name) => settings[name] !== undefined && theirs[name],
  );
  if (!shared && !settings.retention) return false;
  const { memberId } = signedIn(ctx);
  const other = await findContact(otherOf(conversation, memberId), memberId);
  return other?.hides === null;
}

/** Passes on that the viewer is writing or has this open, where both want that. Nothing is kept. */
export async function signal(ctx: Context, input: ParsedOf<'messages.signal'>) {
  const conversation = await requireConversation(ctx, input.conversationId);
  const { memberId } = signedIn(ctx);
  const { mine, theirs } = sidesOf(conversation, memberId);
  const kind = input.signal === 'typing' ? 'typing' : 'presence';
  if (conversation.state !== 'open' || !mine[kind] || !theirs[kind]) return done;
  const other = await findContact(theirs.memberId, memberId);
  if (other?.hides === null)
    ctx.node.fanout.emit([
      {
        ...emission(`member:${theirs.memberId}`, 'messages.signalled', {
          conversationId: conversation._id,
          signal: input.signal,
        }),
        volatile: true,
      },
    ]);
  return done;
}
