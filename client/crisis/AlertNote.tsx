import { useState } from 'preact/hooks';
import type { AlertView, OUTCOMES } from '../../shared/crisis.ts';
import { useDraft } from '../composer/draft.ts';
import { useText } from '../i18n/text.ts';
import type { Doing } from '../ui/busy.ts';
import { Choices, Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';
import type { AlertRun } from './AlertItem.tsx';

type Outcome = (typeof OUTCOMES)[number];
const ENDS: Outcome[] = [
  'contact-made',
  'safety-plan',
  'support-given',
  'emergency-services',
  'can-not-reach',
  'not-a-crisis',
];

/** The note, then the end. The note's draft survives like any other. */
export function AlertNote({ view, run, doing }: { view: AlertView; run: AlertRun; doing: Doing }) {
  const text = useText();
  const { alertId } = view.alert;
  const draft = useDraft(`note:${alertId}`, '');
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const noted = view.log.some((entry) => entry.what === 'note');
  const write = async (event: Event) => {
    event.preventDefault();
    const taken = draft.take();
    if (await run('crisis.writeNote', { alertId, clientId: taken.clientId, note: taken.body })) {
      draft.sent();
      toast(text.desk.noteDone);
    } else draft.failed(taken);
  };
  const resolve = async (event: Event) => {
    event.preventDefault();
    if (outcome && (await run('crisis.resolveAlert', { alertId, outcome }))) toast(text.desk.resolved);
  };
  return (
    <>
      {view.can.note && (
        <form class="stack tight" onSubmit={write}>
          <Field
            label={text.desk.note}
            name="note"
            rows={4}
            hint={text.desk.noteHint}
            value={draft.body}
            onValue={draft.write}
            fault={faultOf(doing.problem, 'note', text)}
          />
          <Submit busy={doing.busy} disabled={draft.body.trim().length < 3}>
            {text.desk.writeNote}
          </Submit>
        </form>
      )}
      {view.can.resolve && (
        <form class="stack tight" onSubmit={resolve}>
          <Choices
            label={text.desk.outcome}
            name="outcome"
            value={outcome}
            class="choices-grid"
            options={ENDS.map((value) => ({ value, label: text.desk.outcomes[value] }))}
            onValue={setOutcome}
          />
          {!noted && <p class="soft small">{text.desk.needNote}</p>}
          <Submit busy={doing.busy} disabled={!outcome || !noted}>
            {text.desk.resolve}
          </Submit>
        </form>
      )}
    </>
  );
}
