import { useState } from 'preact/hooks';
import type { CredentialCard } from '../../shared/credentials.ts';
import type { InputOf } from '../../shared/operations.ts';
import { useCall, useStore } from '../api/context.ts';
import { useText, useWords } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { ShownList } from '../ui/ShownList.tsx';
import { Time } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';
import { dayInWords } from './CredentialFacts.tsx';

/** Certificates that wait to be checked by a second person. */
export function WaitingCredentials({ input }: { input: InputOf<'credentials.listWaiting'> }) {
  const text = useText();
  const store = useStore();
  return (
    <div class="column stack">
      <ShownList
        name="credentials.listWaiting"
        input={input}
        icon="badge"
        none={text.desk.noCredentials}
        keyOf={(card) => card.credentialId}
      >
        {(card) => (
          <article class="card stack">
            <Waiting card={card} onDone={() => void store.refresh('credentials.listWaiting', input)} />
          </article>
        )}
      </ShownList>
    </div>
  );
}

function Waiting({ card, onDone }: { card: CredentialCard; onDone: () => void }) {
  const { text, language } = useWords();
  const call = useCall();
  const doing = useDoing();
  const [reason, setReason] = useState('');
  const decide = async (verified: boolean) => {
    const { credentialId } = card;
    const value = await doing.run(() => call('credentials.decide', { credentialId, verified, reason }));
    if (!value) return;
    toast(text.admin.done);
    onDone();
  };
  const ready = reason.trim().length >= 3 && !doing.busy;
  const taken = faultOf(doing.problem, 'number', text);
  return (
    <>
      <div class="row">
        <Avatar name={card.handle} />
        <div class="grow">
          <h2>{card.handle}</h2>
          <p class="soft small">
            {text.desk.applied} <Time at={card.appliedAt} />
          </p>
        </div>
      </div>
      <dl class="facts">
        <dt>{text.trust.fields.title}</dt>
        <dd>{card.title}</dd>
        <dt>{text.trust.fields.body}</dt>
        <dd>{card.issuingBody}</dd>
        <dt>{text.trust.fields.region}</dt>
        <dd>{card.region}</dd>
        <dt>{text.trust.fields.validUntil}</dt>
        <dd>{dayInWords(card.validUntil, language)}</dd>
      </dl>
      {taken ? (
        <Notice kind="fault">
          <p>{taken}</p>
        </Notice>
      ) : (
        doing.problem && <ProblemNotice problem={doing.problem} />
      )}
      {card.can.decide && (
        <>
          <Field
            label={text.desk.reason}
            name="reason"
            rows={2}
            value={reason}
            onValue={setReason}
            fault={faultOf(doing.problem, 'reason', text)}
          />
          <div class="row">
            <button
              type="button"
              class="button primary"
              aria-disabled={!ready}
              onClick={() => ready && void decide(true)}
            >
              {text.desk.verify}
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={!ready}
              onClick={() => ready && void decide(false)}
            >
              {text.desk.decline}
            </button>
          </div>
        </>
      )}
    </>
  );
}
