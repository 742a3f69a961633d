import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { isResponder } from '../../shared/roles.ts';
import { later } from '../../shared/time.ts';
import { listCardsFor } from '../accounts/cards.service.ts';
import { type ContactFacts, findContact } from '../accounts/people.service.ts';
import { sightOf } from '../accounts/sight.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { Lines } from '../platform/lines.ts';
import { changeWithEvents, event, insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { CONTACT_WINDOW_MS, contactBudget, isNewcomer, leadsElsewhere, NEWCOMERS_ASKED } from './contacts.ts';
import { type Conversation, ConversationModel, type Side } from './conversation.model.ts';
import { PrivateMessageModel } from './message.model.ts';
import { conversationIdOf, factsOf, requireConversation } from './messages.access.ts';
import { canAnswer } from './messages.policy.ts';
import { viewConversation } from './messages.view.ts';
import { viewSent, write } from './writing.service.ts';

/** Requests of one person wait for each other in this process, so that many at once are no way around the budget. */
const lines = new Lines();

/** Someone whom the viewer may turn to; NOT_FOUND for oneself, someone hidden, paused or unknown. */
async function requireContact(ctx: Context, otherId: string): Promise<ContactFacts> {
  const { memberId } = signedIn(ctx);
  const other =
    otherId === memberId || sightOf(ctx).hides(otherId) ? null : await findContact(otherId, memberId);
  if (!other?.active) throw new Refusal('NOT_FOUND');
  return other;
}

/** How many new people the viewer may still ask. */
async function contactsLeft(ctx: Context): Promise<number> {
  const viewer = signedIn(ctx);
  const { memberId } = viewer;
  const asked = { askedById: memberId, askedAt: { $gt: later(ctx.now, -CONTACT_WINDOW_MS) } };
  const [self, spent] = await Promise.all([
    findContact(memberId, memberId),
    ConversationModel.countDocuments(asked).limit(100),
  ]);
  return self ? Math.max(0, contactBudget({ ...viewer, ...self }, ctx.now) - spent) : 0;
}

/** How the viewer stands with a person. */
export async function getContact(ctx: Context, input: ParsedOf<'messages.getContact'>) {
  const { memberId } = signedIn(ctx);
  await requireContact(ctx, input.memberId);
  const conversationId = conversationIdOf(ctx, memberId, input.memberId);
  const [cards, found, left] = await Promise.all([
    listCardsFor(ctx, [input.memberId]),
    ConversationModel.exists({ _id: conversationId }),
    contactsLeft(ctx),
  ]);
  return { person: cards(input.memberId), conversationId: found ? conversationId : null, left };
}

function newSide(memberId: string): Side {
  return { memberId, readSeq: 0, receipts: false, typing: false, presence: false, retention: 'year' };
}

/** Begins what two people have with each other. Where the one who is asked blocks the other, it is ignored from the start. */
async function begin(
  ctx: Context,
  conversationId: string,
  toId: string,
  to: ContactFacts,
): Promise<Conversation> {
  const viewer = signedIn(ctx);
  const { memberId } = viewer;
  if ((await contactsLeft(ctx)) === 0) throw new Refusal('CONTACTS_SPENT');
  const toNewcomer = isNewcomer(to, ctx.now);
  const before = toNewcomer
    ? await ConversationModel.countDocuments({
        askedById: memberId,
        askedAt: { $gt: later(ctx.now, -CONTACT_WINDOW_MS) },
        toNewcomer: true,
      }).limit(100)
    : 0;
  const count = before + 1;
  const noted = toNewcomer && count >= NEWCOMERS_ASKED && !isResponder(viewer);
  const memberIds = [memberId, toId].sort();
  const conversation: Omit<Conversation, 'outbox'> = {
    _id: conversationId,
    memberIds,
    sides: memberIds.map(newSide),
    askedById: memberId,
    toId,
    askedAt: ctx.now,
    toNewcomer,
    state: to.hides === 'block' ? 'ignored' : 'asked',
    shownTo: [memberId],
    unreadFor: [],
    lastSeq: 0,
    lastAt: ctx.now,
  };
  const onDay = ctx.now.toISOString().slice(0, 10);
  const events = noted ? [event('messages.newcomers.asked', { memberId, count, onDay })] : [];
  try {
    return (await insertWithEvents(ctx, ConversationModel, conversation, events)).doc;
  } catch (error) {
    const first = isDuplicate(error) && (await ConversationModel.findOne({ _id: conversationId }).lean());
    if (!first) throw error;
    return first;
  }
}

/** Opens a conversation: whoever was asked says yes. */
async function open(ctx: Context, conversation: Conversation): Promise<Conversation> {
  const changed = await changeWithEvents(
    ctx,
    ConversationModel,
    { _id: conversation._id, state: conversation.state },
    { $set: { state: 'open', shownTo: conversation.memberIds } },
    [
      event('messages.conversation.changed', {
        conversationId: conversation._id,
        tell: conversation.memberIds,
      }),
    ],
  );
  if (!changed) throw new Refusal('CONFLICT');
  return changed.doc;
}

/** Asks someone to talk. The conversation comes first and the words after it: should the process end in between, the same clientId mends it. */
export async function createRequest(ctx: Context, input: ParsedOf<'messages.createRequest'>) {
  const { memberId: toId, text, clientId } = input;
  const { memberId } = signedIn(ctx);
  const to = await requireContact(ctx, toId);
  if (leadsElsewhere(text)) throw new Refusal('NO_LINKS', { text: 'links' });
  const conversationId = conversationIdOf(ctx, memberId, toId);
  return lines.run(memberId, async () => {
    let conversation =
      (await ConversationModel.findOne({ _id: conversationId }).lean()) ??
      (await begin(ctx, conversationId, toId, to));
    if (canAnswer(ctx.viewer, factsOf(ctx, conversation))) conversation = await open(ctx, conversation);
    else if (conversation.state !== 'open') {
      const asked = await PrivateMessageModel.findOne(
        { conversationId, authorId: memberId },
        { clientId: 1 },
      ).lean();
      if (asked && asked.clientId !== clientId) throw new Refusal('WAITING');
    }
    const written = await write(ctx, conversation, to, { clientId, text });
    return viewSent(ctx, conversation, written);
  });
}

/** Answers a request. Of an answer short of a yes the other one never learns. */
export async function answerRequest(ctx: Context, input: ParsedOf<'messages.answerRequest'>) {
  const conversation = await requireConversation(ctx, input.conversationId);
  const { memberId } = signedIn(ctx);
  if (!canAnswer(ctx.viewer, factsOf(ctx, conversation))) throw new Refusal('CONFLICT');
  if (input.answer === 'yes') return viewConversation(ctx, await open(ctx, conversation));
  const changed = await changeWithEvents(
    ctx,
    ConversationModel,
    { _id: conversation._id, state: conversation.state },
    {
      $set: { state: input.answer === 'ignore' ? 'ignored' : 'asked' },
      $pull: { unreadFor: memberId },
    },
    [event('messages.conversation.changed', { conversationId: conversation._id, tell: [memberId] })],
  );
  if (!changed) throw new Refusal('CONFLICT');
  return viewConversation(ctx, changed.doc);
}
