import type { PersonCard } from '../../shared/accounts.ts';
import type { Catalogue } from '../i18n/text.ts';

/** How a person is called on the screen: by their handle, or as someone whom the reader does not want to see. */
export function nameOf(person: Pick<PersonCard, 'handle' | 'hidden'>, text: Catalogue): string {
  return person.hidden ? text.people.hidden[person.hidden] : person.handle;
}
