import { useState } from 'preact/hooks';
import type { PersonCard } from '../../shared/accounts.ts';
import { useMe } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { PersonProps } from './PersonDialog.tsx';
import { isGone, nameOf } from './person.ts';

const dialog = lazyPart<PersonProps>(() =>
  import('./PersonDialog.tsx').then((module) => module.PersonDialog),
);

/** A name that opens what one may know of a person and do about them, fetched when it is first pressed. One's own and hidden ones are plain words. `about`: the name stands beside it already. */
export function PersonName({ person, about }: { person: PersonCard; about?: boolean }) {
  const text = useText();
  const me = useMe();
  const [open, setOpen] = useState(false);
  if (!me || person.hidden || isGone(person) || person.memberId === me.memberId)
    return <span class="strong">{nameOf(person, text)}</span>;
  return (
    <>
      <button
        type="button"
        class={about ? 'person-name about' : 'person-name'}
        aria-haspopup="dialog"
        aria-label={text.people.open(person.handle)}
        onClick={() => setOpen(true)}
      >
        {about ? text.people.about : person.handle}
      </button>
      {open && <dialog.Part of={{ person, onClose: () => setOpen(false) }} />}
    </>
  );
}
