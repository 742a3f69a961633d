import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PersonCard } from '../../shared/accounts.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';

type CardProps = { person: PersonCard; onClose: () => void };

/** The trust card, fetched when a badge is first pressed. */
const loaded = signal<ComponentType<CardProps> | null>(null);

/** A badge that opens the trust card: who checked what, and until when. Moderators carry a plain word. */
export function Badge({ person }: { person: PersonCard }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open && !loaded.value)
      void import('./TrustCard.tsx').then((module) => {
        loaded.value = module.TrustCard;
      });
  }, [open]);
  const Card = loaded.value;
  return (
    <>
      {person.peerSpecialist && (
        <button
          type="button"
          class="badge"
          aria-haspopup="dialog"
          aria-label={text.trust.open(person.handle)}
          onClick={() => setOpen(true)}
        >
          <Icon name="badge" size={17} />
          <span>{text.trust.badge}</span>
        </button>
      )}
      {person.responder && <span class="chip">{text.trust.responder}</span>}
      {open && Card && <Card person={person} onClose={() => setOpen(false)} />}
    </>
  );
}
