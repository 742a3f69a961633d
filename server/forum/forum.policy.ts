import { isResponder, type Standing } from '../../shared/roles.ts';
import { HOUR, MINUTE } from '../../shared/time.ts';

/** The person whose rights are asked for. */
export type Person = (Standing & { memberId: string }) | null;

/** What the rules need to know of a post. */
export interface PostFacts {
  authorId: string;
  state: 'published' | 'withheld' | 'taken-back';
  createdAt: Date;
  takenBackAt: Date | null;
  /** The thread takes replies. */
  threadOpen: boolean;
}

/** How long a post may be changed by its author: long enough for a second thought, short enough for answers to stay true. */
export const EDIT_WINDOW_MS = 24 * HOUR;
/** How long a post that was taken back can be brought back. */
export const UNDO_WINDOW_MS = 10 * MINUTE;

const isAuthor = (person: Person, post: PostFacts) => person?.memberId === post.authorId;

/** Members read; so do responders. */
export function canReadThread(person: Person): boolean {
  return person !== null;
}

/** Members answer while the thread is open. */
export function canReply(person: Person, threadOpen: boolean): boolean {
  return person !== null && threadOpen;
}

/** The text of a withheld post is for its author and for responders; a post taken back for nobody in the thread. */
export function canReadText(person: Person, post: PostFacts): boolean {
  if (post.state === 'published') return person !== null;
  return post.state === 'withheld' && person !== null && (isAuthor(person, post) || isResponder(person));
}

/** Members react to what is there to read. */
export function canReact(person: Person, post: PostFacts): boolean {
  return person !== null && post.state === 'published';
}

/** Authors edit within the window; a withheld post can be mended too. */
export function canEdit(person: Person, post: PostFacts, now: Date): boolean {
  return (
    isAuthor(person, post) &&
    post.state !== 'taken-back' &&
    now.getTime() - post.createdAt.getTime() < EDIT_WINDOW_MS
  );
}

/** Authors take back what is theirs at any time. */
export function canTakeBack(person: Person, post: PostFacts): boolean {
  return isAuthor(person, post) && post.state === 'published';
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

/** Members tell the desk about what others wrote. */
export function canReport(person: Person, post: PostFacts): boolean {
  return person !== null && !isAuthor(person, post) && post.state === 'published';
}
