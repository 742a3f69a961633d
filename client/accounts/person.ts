import type { PersonCard } from '../../shared/accounts.ts';
import type { Catalogue } from '../i18n/text.ts';

const left = (person: Pick<PersonCard, 'handle'>) => person.handle === 'former-member';

/** True for a name that is worn in one conversation. */
export function isMask(person: Pick<PersonCard, 'memberId'>): boolean {
  return person.memberId.startsWith('mem_MASK');
}

/** True where there is nobody to be met behind the name: someone who left, or a mask. */
export function isGone(person: Pick<PersonCard, 'handle' | 'memberId'>): boolean {
  return left(person) || isMask(person);
}

/** How a person is called on the screen: by their handle, as someone who left, or as someone whom the reader does not want to see. */
export function nameOf(person: Pick<PersonCard, 'handle' | 'hidden'>, text: Catalogue): string {
  if (person.hidden) return text.people.hidden[person.hidden];
  return left(person) ? text.leaving.former : person.handle;
}
