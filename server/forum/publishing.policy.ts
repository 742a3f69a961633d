import { isResponder } from '../../shared/roles.ts';
import { canReadText, type Person, type PostFacts, type ThreadFacts } from './forum.policy.ts';
import type { Publishing } from './post.model.ts';

/** What the rules need to know of how far a thread is on its way to visitors; null where nobody asked. */
export type PublishingFacts = Publishing | null | undefined;

/** When a post was written, last changed, and let be seen. */
export interface WrittenAt {
  authorId: string;
  state: PostFacts['state'];
  createdAt: Date;
  editedAt: Date | null;
  publishedAt: Date | null;
}

/** Only threads that every member may read can be shown to visitors. */
const isOpen = (thread: ThreadFacts) => thread.space.readers.kind === 'members';

/** Whoever opened a thread, and nobody else, asks for visitors to be let in. */
export function canAskPublic(
  person: Person,
  thread: ThreadFacts,
  opening: PostFacts,
  publishing: PublishingFacts,
): boolean {
  return (
    person?.memberId === thread.authorId &&
    isOpen(thread) &&
    opening.state === 'published' &&
    canReadText(person, opening) &&
    (!publishing || publishing.state === 'declined')
  );
}

/** Whoever opened a thread closes it to visitors again at any time, without being asked why. */
export function canEndPublic(person: Person, thread: ThreadFacts, publishing: PublishingFacts): boolean {
  return (
    person?.memberId === thread.authorId && (publishing?.state === 'asked' || publishing?.state === 'public')
  );
}

/** People say yes or no about their own words in a thread that is, or may come to be, open to visitors. */
export function canAnswerPublic(person: Person, thread: ThreadFacts, publishing: PublishingFacts): boolean {
  return (
    person !== null && isOpen(thread) && (publishing?.state === 'asked' || publishing?.state === 'public')
  );
}

/** A second person reads what visitors will: responders, and never about a thread of their own. */
export function canDecidePublic(person: Person, thread: ThreadFacts, publishing: PublishingFacts): boolean {
  return (
    canAnswerPublic(person, thread, publishing) &&
    person !== null &&
    isResponder(person) &&
    person.memberId !== thread.authorId
  );
}

const latest = (...times: (Date | null)[]) => Math.max(...times.map((time) => time?.getTime() ?? 0));

/** Whether someone's yes reaches a post: what they write or change afterwards needs another. */
export function isGiven(post: WrittenAt, yes: Publishing['yes']): boolean {
  const given = yes.find((each) => each.memberId === post.authorId);
  return given !== undefined && latest(post.createdAt, post.editedAt) <= given.at.getTime();
}

/** Whether a moderator has read a post as it stands. */
export function isReviewed(post: WrittenAt, reviewedAt: Date | null): boolean {
  return (
    reviewedAt !== null && latest(post.createdAt, post.editedAt, post.publishedAt) <= reviewedAt.getTime()
  );
}

/** Visitors read a post when it is published, its author said yes to it as it stands, and a moderator has read it as it stands. */
export function isForVisitors(post: WrittenAt, yes: Publishing['yes'], reviewedAt: Date | null): boolean {
  return post.state === 'published' && isGiven(post, yes) && isReviewed(post, reviewedAt);
}

/** The thread itself is open to visitors where its space is open to all members and its opening is for them. */
export function isPublicThread(
  thread: ThreadFacts,
  opening: WrittenAt,
  publishing: PublishingFacts,
): boolean {
  return (
    isOpen(thread) &&
    publishing?.state === 'public' &&
    isForVisitors(opening, publishing.yes, publishing.reviewedAt)
  );
}
