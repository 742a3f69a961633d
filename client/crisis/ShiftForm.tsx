import { useState } from 'preact/hooks';
import { useCall, useMe, useStore } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Choices, Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';

type LineText = '1' | '2' | '3';

/** Puts someone on the rota: oneself, or (administrators) anyone at the desk. */
export function ShiftForm({ onDone }: { onDone?: () => void }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const me = useMe();
  const doing = useDoing();
  const [handle, setHandle] = useState(me?.handle ?? '');
  const [startsAt, setStart] = useState('');
  const [endsAt, setEnd] = useState('');
  const [line, setLine] = useState<LineText>('1');
  const [clientId, setClientId] = useState(newClientId);
  const submit = async (event: Event) => {
    event.preventDefault();
    const value = await doing.run(() =>
      call('crisis.createShift', {
        clientId,
        handle: handle.trim(),
        line: Number(line),
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(endsAt).toISOString(),
      }),
    );
    if (!value) return;
    setClientId(newClientId());
    toast(text.desk.shiftAdded);
    void store.refresh('crisis.getRota', {});
    onDone?.();
  };
  return (
    <form class="stack" onSubmit={submit}>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {me?.can.administer && (
        <Field
          label={text.admin.shiftHandle}
          name="handle"
          value={handle}
          onValue={setHandle}
          fault={faultOf(doing.problem, 'handle', text)}
          required
        />
      )}
      <div class="two-fields">
        <Field
          label={text.desk.from}
          name="startsAt"
          type="datetime-local"
          value={startsAt}
          onValue={setStart}
          fault={faultOf(doing.problem, 'startsAt', text)}
          required
        />
        <Field
          label={text.desk.to}
          name="endsAt"
          type="datetime-local"
          value={endsAt}
          onValue={setEnd}
          fault={faultOf(doing.problem, 'endsAt', text)}
          required
        />
      </div>
      <Choices
        label={text.admin.shiftLine}
        name="line"
        class="choices-row"
        value={line}
        options={(['1', '2', '3'] as const).map((value) => ({ value, label: text.desk.line(Number(value)) }))}
        onValue={setLine}
      />
      <Submit busy={doing.busy} disabled={!startsAt || !endsAt}>
        {text.desk.add}
      </Submit>
    </form>
  );
}
