import type { OutputOf } from '../../shared/operations.ts';
import { useWords } from '../i18n/text.ts';
import { dateFormat } from '../ui/formats.ts';

/** A calendar day in words, the same in every zone. */
export function dayInWords(day: string, language: string): string {
  return dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}

/** Who checked a certificate, when, and until when it holds. */
export function CredentialFacts({ card }: OutputOf<'credentials.getCard'>) {
  const { text, language } = useWords();
  if (!card) return <p>{text.trust.none}</p>;
  return (
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
  );
}
