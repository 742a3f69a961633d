import { isResponder, type Standing } from '../../shared/roles.ts';

/** The person whose rights are asked for. */
type Person = (Standing & { memberId: string }) | null;

/** Pages are looked after by verified peer specialists and by the team. */
export function canEditPages(person: Person): boolean {
  return person !== null && (person.peerSpecialist || isResponder(person));
}

/** Members read what is published; a draft is for those who look after pages. */
export function canReadPage(person: Person, page: { state: 'draft' | 'published' }): boolean {
  return person !== null && (page.state === 'published' || canEditPages(person));
}

/** Whoever wrote the words answers: a yes while they are asked, a no at any time before they are out again. */
export function canAnswerLift(
  person: Person,
  lift: { authorId: string; state: 'asked' | 'given' | 'declined' | 'withdrawn' },
  answer: 'yes' | 'no',
): boolean {
  if (person?.memberId !== lift.authorId) return false;
  // A second yes changes how one is named.
  return answer === 'yes'
    ? lift.state === 'asked' || lift.state === 'given'
    : lift.state !== 'declined' && lift.state !== 'withdrawn';
}
