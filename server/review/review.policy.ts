import { isResponder, type Standing } from '../../shared/roles.ts';
import type { ReviewItem } from './item.model.ts';

/** The person whose rights are asked for. */
export type Person = (Standing & { memberId: string }) | null;

/** Responders read items, except about their own words. */
export function canRead(person: Person, item: Pick<ReviewItem, 'authorId'>): boolean {
  return person !== null && isResponder(person) && person.memberId !== item.authorId;
}

/** What can be decided of an item whose subject is in this state. */
export function decisionsFor(
  person: Person,
  item: Pick<ReviewItem, 'authorId' | 'state' | 'subject'>,
  subjectState: string,
) {
  const may = canRead(person, item);
  return {
    withhold: may && (subjectState === 'published' || subjectState === 'waiting'),
    restore: may && subjectState === 'withheld',
    approve: may && subjectState === 'waiting',
    // A post that waits is let in or given back: it can not be left waiting for nobody.
    dismiss: may && item.state === 'open' && subjectState !== 'waiting',
    endSessions: may && item.state === 'open' && item.subject.kind === 'reading',
  };
}
