import { useState } from 'preact/hooks';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useText, useWords } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';

const EMPTY = { title: '', issuingBody: '', region: '', number: '', validUntil: '' };

/** Where one's certificate stands, and the way to ask for a check. */
export function CredentialForm({ memberId }: { memberId: string }) {
  const { text } = useWords();
  const answer = useOperation('credentials.getCard', { memberId });
  return (
    <Shown answer={answer} blocks={1}>
      {({ card }) => (
        <>
          {card && (
            <Notice icon="badge" kind={card.state === 'verified' ? 'info' : 'plain'} title={card.title}>
              <p>{text.settings.credentialStates[card.state]}</p>
            </Notice>
          )}
          {(!card || card.state === 'declined' || card.state === 'lapsed') && <Apply memberId={memberId} />}
        </>
      )}
    </Shown>
  );
}

function Apply({ memberId }: { memberId: string }) {
  const text = useText();
  const store = useStore();
  const call = useCall();
  const [form, setForm] = useState(EMPTY);
  const [clientId, setClientId] = useState(newClientId);
  const [open, setOpen] = useState(false);
  const doing = useDoing();
  const submit = async (event: Event) => {
    event.preventDefault();
    const card = await doing.run(() => call('credentials.apply', { clientId, ...form }));
    if (!card) return;
    setClientId(newClientId());
    store.update('credentials.getCard', { memberId }, () => ({ card }));
  };
  const field = (name: keyof typeof EMPTY, label: string, hint?: string, type?: 'date') => (
    <Field
      label={label}
      name={name}
      hint={hint}
      type={type}
      value={form[name]}
      onValue={(value) => setForm({ ...form, [name]: value })}
      fault={faultOf(doing.problem, name, text)}
      required
    />
  );
  if (!open)
    return (
      <>
        <p class="soft">{text.settings.credentialIntro}</p>
        <div>
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {text.settings.credentialApply}
          </button>
        </div>
      </>
    );
  return (
    <form class="stack" onSubmit={submit}>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {field('title', text.settings.credentialTitle, text.settings.credentialTitleHint)}
      {field('issuingBody', text.settings.credentialBody)}
      {field('region', text.settings.credentialRegion)}
      {field('number', text.settings.credentialNumber, text.settings.credentialNumberHint)}
      {field('validUntil', text.settings.credentialUntil, undefined, 'date')}
      <Submit busy={doing.busy}>{text.settings.credentialApply}</Submit>
    </form>
  );
}
