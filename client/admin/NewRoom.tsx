import { useState } from 'preact/hooks';
import { useCall } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';

const EMPTY = { name: '', purpose: '', agreements: '', facilitators: '', capacity: '12' };

/** Opens a group led by verified peer specialists. */
export function NewRoom() {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const [form, setForm] = useState(EMPTY);
  const [clientId, setClientId] = useState(newClientId);
  const submit = async (event: Event) => {
    event.preventDefault();
    const { facilitators, capacity, ...rest } = form;
    const value = await doing.run(() =>
      call('rooms.createRoom', {
        clientId,
        ...rest,
        capacity: Number(capacity),
        facilitatorHandles: facilitators
          .split(',')
          .map((handle) => handle.trim())
          .filter(Boolean),
      }),
    );
    if (!value) return;
    setClientId(newClientId());
    setForm(EMPTY);
    toast(text.admin.roomDone);
  };
  const field = (
    name: keyof typeof EMPTY,
    label: string,
    more: { rows?: number; hint?: string; wire?: string; type?: 'number' } = {},
  ) => (
    <Field
      label={label}
      name={name}
      rows={more.rows}
      hint={more.hint}
      type={more.type}
      value={form[name]}
      onValue={(value) => setForm({ ...form, [name]: value })}
      fault={faultOf(doing.problem, more.wire ?? name, text)}
      required={name !== 'agreements'}
    />
  );
  return (
    <form class="stack" onSubmit={submit}>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {field('name', text.admin.spaceName)}
      {field('purpose', text.admin.purpose, { rows: 3, hint: text.admin.purposeHint })}
      {field('agreements', text.rooms.agreements, { rows: 3 })}
      {field('facilitators', text.admin.facilitators, {
        hint: text.admin.facilitatorsHint,
        wire: 'facilitatorHandles',
      })}
      {field('capacity', text.admin.capacity, { type: 'number' })}
      <Submit busy={doing.busy}>{text.admin.createRoom}</Submit>
    </form>
  );
}
