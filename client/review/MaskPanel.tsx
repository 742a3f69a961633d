import { useState } from 'preact/hooks';
import type { PersonCard } from '../../shared/accounts.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Moment } from '../ui/Time.tsx';

/** Who stands behind a mask: closed until two of the desk give a reason. Nothing for someone under their own handle. */
export function MaskPanel({ person }: { person: PersonCard }) {
  return person.memberId.startsWith('mem_MASK') ? <Panel maskId={person.memberId} /> : null;
}

function Panel({ maskId }: { maskId: string }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const input = { maskId };
  const answer = useOperation('forum.getMask', input);
  const [reason, setReason] = useState('');
  const open = async (event: Event) => {
    event.preventDefault();
    const value = await doing.run(() => call('forum.openMask', { maskId, reason }));
    if (!value) return void store.refresh('forum.getMask', input);
    setReason('');
    store.update('forum.getMask', input, () => value);
  };
  return (
    <section class="stack tight" aria-labelledby="mask-title">
      <h3 id="mask-title">{text.masks.title}</h3>
      <Shown answer={answer} blocks={1} onRetry={() => store.retry('forum.getMask', input)}>
        {(mask) => (
          <>
            <p class="soft">{text.masks[mask.state]}</p>
            {mask.handle && (
              <p>
                <a class="strong" href={`/people/${encodeURIComponent(mask.handle)}`}>
                  {mask.handle}
                </a>
              </p>
            )}
            {mask.asked.map((each) => (
              <div key={each.at} class="other-words">
                <p class="strong">{each.by}</p>
                <p class="as-typed">{each.reason}</p>
                <p class="soft small">
                  <Moment at={each.at} />
                </p>
              </div>
            ))}
            {mask.can.open && (
              <form class="stack tight" onSubmit={open}>
                {doing.problem && <ProblemNotice problem={doing.problem} />}
                <Field
                  label={text.masks.reason}
                  name="mask-reason"
                  hint={text.masks.reasonHint}
                  rows={2}
                  value={reason}
                  onValue={setReason}
                  fault={faultOf(doing.problem, 'reason', text)}
                />
                <Submit busy={doing.busy} disabled={reason.trim().length < 3}>
                  {mask.state === 'asked' ? text.masks.agree : text.masks.ask}
                </Submit>
              </form>
            )}
          </>
        )}
      </Shown>
    </section>
  );
}
