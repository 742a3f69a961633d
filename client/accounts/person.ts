import type { PersonCard } from '../../shared/accounts.ts';
import type { Catalogue } from '../i18n/text.ts';

/** True for someone who left: there is nobody behind the name any more. */
export function isGone(person: Pick<PersonCard, 'handle'>): boolean {
  return person.handle === 'former-member';
}

/** How a person is called on the screen: by their handle, as someone who left, or as someone whom the reader does not want to see. */
export function nameOf(person: Pick<PersonCard, 'handle' | 'hidden'>, text: Catalogue): string {
  if (person.hidden) return text.people.hidden[person.hidden];
  return isGone(person) ? text.leaving.former : person.handle;
}
