import { Refusal } from '../../shared/errors.ts';
import { idFromHash } from '../../shared/ids.ts';
import { sightOf } from '../accounts/sight.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { type Conversation, ConversationModel, type Side } from './conversation.model.ts';
import { type ConversationFacts, canSee } from './messages.policy.ts';

/** The id of what two people have with each other: always the same for the two, and not to be guessed. */
export function conversationIdOf(ctx: Context, oneId: string, otherId: string): string {
  return idFromHash('conversation', ctx.node.secrets.hash('conversation', [oneId, otherId].sort().join('.')));
}

/** The other one of the two. */
export function otherOf(conversation: Pick<Conversation, 'memberIds'>, memberId: string): string {
  return conversation.memberIds.find((each) => each !== memberId) ?? memberId;
}

/** One's own side and the other one's, with the place of one's own in the document. */
export function sidesOf(
  conversation: Conversation,
  memberId: string,
): { mine: Side; theirs: Side; at: number } {
  const at = conversation.memberIds.indexOf(memberId);
  const [mine, theirs] = [conversation.sides[at], conversation.sides[1 - at]];
  if (!mine || !theirs) throw new Error('a conversation has two sides');
  return { mine, theirs, at };
}

/** What the policies need to know of a conversation. */
export function factsOf(ctx: Context, conversation: Conversation): ConversationFacts {
  const { memberIds, askedById, toId, state } = conversation;
  const sight = sightOf(ctx);
  return {
    memberIds,
    askedById,
    toId,
    state,
    hidden: memberIds.some((memberId) => sight.hides(memberId) !== null),
  };
}

/** One's own conversation, or NOT_FOUND. */
export async function requireConversation(ctx: Context, conversationId: string): Promise<Conversation> {
  const found = await ConversationModel.findOne({ _id: conversationId }).lean();
  if (!found || !canSee(signedIn(ctx), factsOf(ctx, found))) throw new Refusal('NOT_FOUND');
  return found;
}
