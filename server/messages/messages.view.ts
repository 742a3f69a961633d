import type {
  ConversationLine,
  ConversationView,
  PrivateMessage as MessageView,
} from '../../shared/messages.ts';
import { listCardsFor } from '../accounts/cards.service.ts';
import { sightOf } from '../accounts/sight.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { renderBody } from '../platform/markdown.ts';
import type { Conversation } from './conversation.model.ts';
import { type PrivateMessage, PrivateMessageModel } from './message.model.ts';
import { factsOf, otherOf, sidesOf } from './messages.access.ts';
import { canAnswer, canHear, canReport, canTakeBack, canWrite } from './messages.policy.ts';
import { shorter } from './retention.ts';

/** How it stands for its viewer: whoever asked waits, whatever the other one did short of a yes. */
function stateFor(conversation: Conversation, memberId: string): ConversationView['state'] {
  if (conversation.state === 'open') return 'open';
  return conversation.askedById === memberId ? 'waiting' : 'asked';
}

/** The words of a message, without quotations and names of people whom its reader hides. */
function htmlFor(ctx: Context, message: PrivateMessage): string {
  const words = sightOf(ctx).words(message.text);
  return words === message.text ? message.html : renderBody(words);
}

/** Messages as the viewer may see them; those that are not there for them are left out. */
export function viewMessages(ctx: Context, messages: readonly PrivateMessage[]): MessageView[] {
  const { viewer, now } = ctx;
  return messages
    .filter((message) => canHear(viewer, message, now))
    .map((message) => {
      const state = message.takenBackAt ? 'taken-back' : message.withheld ? 'withheld' : 'sent';
      return {
        messageId: message._id,
        conversationId: message.conversationId,
        seq: message.seq,
        mine: message.authorId === viewer?.memberId,
        html: state === 'sent' ? htmlFor(ctx, message) : null,
        state,
        sentAt: message.sentAt.toISOString(),
        clientId: message.clientId,
        can: { takeBack: canTakeBack(viewer, message), report: canReport(viewer, message, now) },
      };
    });
}

/** A conversation as its viewer sees it: of the other one's choices only what both chose can be told. */
export async function viewConversation(ctx: Context, conversation: Conversation): Promise<ConversationView> {
  const { memberId } = signedIn(ctx);
  const { mine, theirs } = sidesOf(conversation, memberId);
  const cards = await listCardsFor(ctx, [theirs.memberId]);
  const facts = factsOf(ctx, conversation);
  const { receipts, typing, presence, retention } = mine;
  return {
    conversationId: conversation._id,
    with: cards(theirs.memberId),
    state: stateFor(conversation, memberId),
    mine: { receipts, typing, presence, retention },
    retention: shorter([retention, theirs.retention]),
    readSeq: receipts && theirs.receipts ? theirs.readSeq : null,
    signals: { typing: typing && theirs.typing, presence: presence && theirs.presence },
    can: { write: canWrite(ctx.viewer, facts), answer: canAnswer(ctx.viewer, facts) },
  };
}

/** The first words of requests, by conversation. */
async function findRequests(
  ctx: Context,
  conversations: readonly Conversation[],
): Promise<Map<string, string | null>> {
  const ids = conversations.map((each) => each._id);
  if (!ids.length) return new Map();
  const rows = await PrivateMessageModel.find({ conversationId: { $in: ids }, seq: 1 })
    .limit(ids.length)
    .lean();
  return new Map(viewMessages(ctx, rows).map((message) => [message.conversationId, message.html]));
}

/** Conversations as lines of the inbox. */
export async function viewLines(
  ctx: Context,
  conversations: readonly Conversation[],
): Promise<ConversationLine[]> {
  const { memberId } = signedIn(ctx);
  const asked = conversations.filter((each) => stateFor(each, memberId) === 'asked');
  const [cards, requests] = await Promise.all([
    listCardsFor(
      ctx,
      conversations.map((each) => otherOf(each, memberId)),
    ),
    findRequests(ctx, asked),
  ]);
  return conversations.map((each) => {
    const otherId = otherOf(each, memberId);
    return {
      conversationId: each._id,
      with: cards(otherId),
      state: stateFor(each, memberId),
      lastAt: each.lastAt.toISOString(),
      unread: each.unreadFor.includes(memberId),
      request: requests.get(each._id) ?? null,
    };
  });
}
