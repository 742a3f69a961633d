import type { PersonCard } from '../../shared/accounts.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Towards } from './Towards.tsx';

/** Whom the dialog is about. */
export interface PersonProps {
  person: PersonCard;
  onClose: () => void;
}

/** A person, over a place that one would rather not leave: what they say of themself, and what one can do towards them. */
export function PersonDialog({ person, onClose }: PersonProps) {
  const text = useText();
  return (
    <Dialog title={person.handle} closeLabel={text.shell.close} onClose={onClose}>
      <div class="stack">
        <div class="row">
          <Avatar name={person.handle} />
          {person.facets.length > 0 && <p class="soft grow">{person.facets.join(' · ')}</p>}
        </div>
        {person.openTo && (
          <p>
            <span class="chip live">{text.people.openTo(person.openTo)}</span>
          </p>
        )}
        <Towards person={person} onDone={() => location.reload()} />
      </div>
    </Dialog>
  );
}
