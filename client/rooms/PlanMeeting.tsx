import { useState } from 'preact/hooks';
import { useCall, useStore } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';

/** For those who lead a group: the next meeting, by the clock on their wall. */
export function PlanMeeting({ roomId }: { roomId: string }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const [form, setForm] = useState({ onDay: '', localStart: '19:00', minutes: '60' });
  const [clientId, setClientId] = useState(newClientId);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  const submit = async (event: Event) => {
    event.preventDefault();
    const value = await doing.run(() =>
      call('rooms.planMeeting', {
        roomId,
        clientId,
        onDay: form.onDay,
        localStart: form.localStart,
        timeZone: zone,
        durationMinutes: Number(form.minutes),
      }),
    );
    if (!value) return;
    setClientId(newClientId());
    toast(text.rooms.planned);
    void store.refresh('rooms.getRoom', { roomId });
  };
  const field = (name: keyof typeof form, wire: string, label: string, type: 'date' | 'time' | 'number') => (
    <Field
      label={label}
      name={name}
      type={type}
      value={form[name]}
      onValue={(value) => setForm({ ...form, [name]: value })}
      fault={faultOf(doing.problem, wire, text)}
      required
    />
  );
  return (
    <details class="card fold">
      <summary>{text.rooms.plan}</summary>
      <form class="stack" onSubmit={submit}>
        {doing.problem && <ProblemNotice problem={doing.problem} />}
        {field('onDay', 'onDay', text.rooms.day, 'date')}
        {field('localStart', 'localStart', text.rooms.start, 'time')}
        {field('minutes', 'durationMinutes', text.rooms.length, 'number')}
        <p class="soft small">
          {text.rooms.zone}: {zone}
        </p>
        <Submit busy={doing.busy}>{text.rooms.plan}</Submit>
      </form>
    </details>
  );
}
