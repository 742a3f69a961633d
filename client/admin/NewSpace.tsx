import { useState } from 'preact/hooks';
import { useCall } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useWords } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';

const EMPTY = { name: '', purpose: '', guidelines: '' };

/** Opens a space. */
export function NewSpace() {
  const { text, language } = useWords();
  const call = useCall();
  const doing = useDoing();
  const [form, setForm] = useState(EMPTY);
  const [clientId, setClientId] = useState(newClientId);
  const submit = async (event: Event) => {
    event.preventDefault();
    const value = await doing.run(() => call('forum.createSpace', { clientId, ...form }));
    if (!value) return;
    setClientId(newClientId());
    setForm(EMPTY);
    toast(text.admin.spaceDone);
  };
  const field = (name: keyof typeof EMPTY, label: string, rows?: number, hint?: string) => (
    <Field
      label={label}
      name={name}
      rows={rows}
      hint={hint}
      value={form[name]}
      onValue={(value) => setForm({ ...form, [name]: value })}
      fault={faultOf(doing.problem, name, text, language)}
      required={name !== 'guidelines'}
    />
  );
  return (
    <form class="stack" onSubmit={submit}>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {field('name', text.admin.spaceName)}
      {field('purpose', text.admin.purpose, 3, text.admin.purposeHint)}
      {field('guidelines', text.admin.guidelines, 3)}
      <Submit busy={doing.busy}>{text.admin.createSpace}</Submit>
    </form>
  );
}
