import type { PersonCard } from '../../shared/accounts.ts';
import { useOperation } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Shown } from '../ui/Shown.tsx';
import { CredentialFacts } from './CredentialFacts.tsx';

/** Who checked a certificate, when, and until when it holds. */
export function TrustCard({ person, onClose }: { person: PersonCard; onClose: () => void }) {
  const text = useText();
  const answer = useOperation('credentials.getCard', { memberId: person.memberId });
  return (
    <Dialog title={text.trust.title(person.handle)} closeLabel={text.shell.close} onClose={onClose}>
      <div class="stack">
        <p class="soft">{text.trust.meaning}</p>
        <Shown answer={answer} blocks={1}>
          {({ card }) => <CredentialFacts card={card} />}
        </Shown>
      </div>
    </Dialog>
  );
}
