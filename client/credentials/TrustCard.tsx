import type { PersonCard } from '../../shared/accounts.ts';
import { useOperation } from '../api/context.ts';
import { useWords } from '../i18n/text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { dateFormat } from '../ui/formats.ts';
import { Shown } from '../ui/Shown.tsx';

/** A calendar day in words, the same in every zone. */
export function dayInWords(day: string, language: string): string {
  return dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}

/** Who checked a certificate, when, and until when it holds. */
export function TrustCard({ person, onClose }: { person: PersonCard; onClose: () => void }) {
  const { text, language } = useWords();
  const answer = useOperation('credentials.getCard', { memberId: person.memberId });
  return (
    <Dialog title={text.trust.title(person.handle)} closeLabel={text.shell.close} onClose={onClose}>
      <div class="stack">
        <p class="soft">{text.trust.meaning}</p>
        <Shown answer={answer} blocks={1}>
          {({ card }) =>
            card ? (
              <dl class="facts">
                <dt>{text.trust.fields.title}</dt>
                <dd>{card.title}</dd>
                <dt>{text.trust.fields.body}</dt>
                <dd>{card.issuingBody}</dd>
                <dt>{text.trust.fields.region}</dt>
                <dd>{card.region}</dd>
                {card.checkedBy && (
                  <>
                    <dt>{text.trust.fields.checkedBy}</dt>
                    <dd>{card.checkedBy}</dd>
                  </>
                )}
                {card.checkedOn && (
                  <>
                    <dt>{text.trust.fields.checkedOn}</dt>
                    <dd>{dayInWords(card.checkedOn, language)}</dd>
                  </>
                )}
                <dt>{text.trust.fields.validUntil}</dt>
                <dd>{dayInWords(card.validUntil, language)}</dd>
              </dl>
            ) : (
              <p>{text.trust.none}</p>
            )
          }
        </Shown>
      </div>
    </Dialog>
  );
}
