import type { Standing } from '../../shared/roles.ts';
import type { Conversation } from './conversation.model.ts';
import type { PrivateMessage } from './message.model.ts';

/** The person whose rights are asked for. */
export type Person = (Standing & { memberId: string }) | null;

/** What the rules need to know of a conversation. */
export interface ConversationFacts extends Pick<Conversation, 'memberIds' | 'askedById' | 'toId' | 'state'> {
  /** The viewer blocks or mutes the other one: then it is not there for them until they do so no more. */
  hidden: boolean;
}

/** What the rules need to know of a message. */
export type MessageFacts = Pick<
  PrivateMessage,
  'authorId' | 'heard' | 'withheld' | 'takenBackAt' | 'expiresAt'
>;

/** The two whose it is, and nobody else: no role opens it. */
export function canSee(person: Person, conversation: ConversationFacts): boolean {
  return person !== null && conversation.memberIds.includes(person.memberId) && !conversation.hidden;
}

/** Both write once it is open. */
export function canWrite(person: Person, conversation: ConversationFacts): boolean {
  return canSee(person, conversation) && conversation.state === 'open';
}

/** The one who was asked answers, and may change their mind until it is open. */
export function canAnswer(person: Person, conversation: ConversationFacts): boolean {
  return (
    canSee(person, conversation) && conversation.toId === person?.memberId && conversation.state !== 'open'
  );
}

/** A message is there for its author, and for the other one unless it was written while they blocked the author; and not after its time. */
export function canHear(person: Person, message: MessageFacts, now: Date): boolean {
  const there = message.expiresAt === null || message.expiresAt > now;
  return person !== null && there && (message.heard || message.authorId === person.memberId);
}

/** Authors take back what is theirs. */
export function canTakeBack(person: Person, message: MessageFacts): boolean {
  return message.authorId === person?.memberId && message.takenBackAt === null;
}

/** The other one reports what they got, also after it was taken back. */
export function canReport(person: Person, message: MessageFacts, now: Date): boolean {
  return canHear(person, message, now) && message.authorId !== person?.memberId;
}
