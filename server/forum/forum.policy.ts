import type { Audience } from '../../shared/forum-views.ts';
import { isResponder, type Standing } from '../../shared/roles.ts';
import { HOUR, MINUTE } from '../../shared/time.ts';

/** The person whose rights are asked for. */
export type Person = (Standing & { memberId: string; region?: string; me?: { newcomer: boolean } }) | null;

/** What the rules need to know of a space. */
export interface SpaceFacts {
  readers: Audience;
  posters: Audience;
}

/** What the rules need to know of a thread and of the space around it. */
export interface ThreadFacts {
  space: SpaceFacts;
  state: 'open' | 'closed';
  authorId: string;
}

/** What the rules need to know of a post. */
export interface PostFacts {
  authorId: string;
  state: 'published' | 'waiting' | 'withheld' | 'taken-back';
  createdAt: Date;
  takenBackAt: Date | null;
  /** It asks for who stands behind it: someone has asked, or it recruits or sells. */
  whoAsked: boolean;
  opening: boolean;
  thread: ThreadFacts;
}

/** How long a post may be changed by its author: long enough for a second thought, short enough for answers to stay true. */
export const EDIT_WINDOW_MS = 24 * HOUR;
/** How long a post that was taken back can be brought back. */
export const UNDO_WINDOW_MS = 10 * MINUTE;

const isAuthor = (person: Person, post: { authorId: string }) => person?.memberId === post.authorId;

function belongs(person: NonNullable<Person>, audience: Audience): boolean {
  if (isResponder(person)) return true;
  if (audience.kind === 'members') return true;
  if (audience.kind === 'peer-specialists') return person.peerSpecialist;
  return audience.kind === 'region' && person.region === audience.region;
}

/** Those read a space whom it is for; staff always do. */
export function canReadSpace(person: Person, space: SpaceFacts): boolean {
  return person !== null && belongs(person, space.readers);
}

/** Those write in a space who read it and whom it asks to write. */
export function canPostIn(person: Person, space: SpaceFacts): boolean {
  return person !== null && canReadSpace(person, space) && belongs(person, space.posters);
}

/**
 * Those write without their handle who may write, where the space allows it: not the team, which answers for what it says, and
 * nobody whose first posts are still read.
 */
export function canWearMask(person: Person, space: SpaceFacts & { masks: boolean }): boolean {
  return (
    space.masks &&
    person !== null &&
    canPostIn(person, space) &&
    !isResponder(person) &&
    person.me?.newcomer !== true
  );
}

/** Those who write in the space answer while the thread is open. */
export function canReply(person: Person, thread: ThreadFacts): boolean {
  return canPostIn(person, thread.space) && thread.state === 'open';
}

/** Whoever asked closes their own thread, or opens it again; so do responders. */
export function canSetThreadState(person: Person, thread: ThreadFacts): boolean {
  return person !== null && (isAuthor(person, thread) || isResponder(person));
}

/** Whoever asked says what helped. */
export function canSummarise(person: Person, thread: ThreadFacts): boolean {
  return isAuthor(person, thread) && canReadSpace(person, thread.space);
}

/** What is not published is for its author and for responders; a post taken back for nobody in the thread. */
export function canReadText(person: Person, post: PostFacts): boolean {
  if (person === null || !canReadSpace(person, post.thread.space)) return false;
  if (post.state === 'published') return true;
  return post.state !== 'taken-back' && (isAuthor(person, post) || isResponder(person));
}

/** A post that waits to be read first is not there for others, not even as a stub. */
export function canSeePost(person: Person, post: PostFacts): boolean {
  return post.state === 'waiting' ? canReadText(person, post) : canReadSpace(person, post.thread.space);
}

/** Those react who may read, to what is there to read. */
export function canReact(person: Person, post: PostFacts): boolean {
  return canReadText(person, post) && post.state === 'published';
}

/** Authors edit within the window; a withheld or waiting post can be mended too. */
export function canEdit(person: Person, post: PostFacts, now: Date): boolean {
  return (
    isAuthor(person, post) &&
    post.state !== 'taken-back' &&
    now.getTime() - post.createdAt.getTime() < EDIT_WINDOW_MS
  );
}

/** Authors take back what is theirs at any time. */
export function canTakeBack(person: Person, post: PostFacts): boolean {
  return isAuthor(person, post) && (post.state === 'published' || post.state === 'waiting');
}

/** Authors bring back what they took back a moment ago. */
export function canUndoTakeBack(person: Person, post: PostFacts, now: Date): boolean {
  return (
    isAuthor(person, post) &&
    post.state === 'taken-back' &&
    post.takenBackAt !== null &&
    now.getTime() - post.takenBackAt.getTime() < UNDO_WINDOW_MS
  );
}

/** What a post said before is for its author and for responders. */
export function canSeeHistory(person: Person, post: PostFacts): boolean {
  return canReadText(person, post) && person !== null && (isAuthor(person, post) || isResponder(person));
}

/** Members tell the desk about what others wrote. */
export function canReport(person: Person, post: PostFacts): boolean {
  return canReact(person, post) && !isAuthor(person, post);
}

/** Whoever asked marks the replies that helped. */
export function canMarkHelped(person: Person, post: PostFacts): boolean {
  return canReact(person, post) && !post.opening && isAuthor(person, post.thread) && !isAuthor(person, post);
}

/** Others ask the author for more, or who they are. */
export function canAsk(person: Person, post: PostFacts): boolean {
  return canReport(person, post);
}

/** Authors say who they are where that was asked. */
export function canAnswerWho(person: Person, post: PostFacts): boolean {
  return isAuthor(person, post) && post.whoAsked && post.state !== 'taken-back';
}
