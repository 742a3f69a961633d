import { useState } from 'preact/hooks';
import { isWrongPassword, PasswordAgain } from '../accounts/PasswordAgain.tsx';
import { useCall, useMe, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';

/** Where one's mails go: an address that can be added, changed and taken out, with the password once more. */
export function MailAddress() {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const before = useMe()?.email ?? '';
  const [email, setEmail] = useState(before);
  const [password, setPassword] = useState('');
  const words = text.notices;
  const wanted = email.trim();
  const submit = async (event: Event) => {
    event.preventDefault();
    const saved = await doing.run(() => call('accounts.setEmail', { email: wanted || null, password }));
    if (!saved) return;
    setPassword('');
    store.me.value = saved.me;
    await store.refresh('notifications.getPreferences', {});
    toast(wanted ? words.mailSaved : words.mailGone);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <h2>{words.mailTitle}</h2>
      {doing.problem && !isWrongPassword(doing.problem) && <ProblemNotice problem={doing.problem} />}
      <Field
        label={words.mail}
        hint={words.mailHint}
        name="email"
        type="email"
        value={email}
        onValue={setEmail}
        fault={faultOf(doing.problem, 'email', text)}
        autocomplete="email"
      />
      {wanted !== before && (
        <PasswordAgain name="mail-password" value={password} onValue={setPassword} problem={doing.problem} />
      )}
      <div>
        <Submit busy={doing.busy} disabled={wanted === before || !password}>
          {text.shell.save}
        </Submit>
      </div>
    </form>
  );
}
