import { useState } from 'preact/hooks';
import type { OutputOf } from '../../shared/operations.ts';
import { useStore } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useWords } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { HandleField } from './HandleField.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

const OF_A_FIELD = ['HANDLE_TAKEN', 'HANDLE_UNSAFE', 'PASSWORD_COMMON'];

/** Join with a handle and a password; the recovery codes follow at once. */
export default function JoinScreen(_props: ScreenProps) {
  const { text, language } = useWords();
  const { page } = useStore();
  const [form, setForm] = useState({ handle: '', password: '', email: '', adult: false });
  const [clientId] = useState(newClientId);
  const [joined, setJoined] = useState<OutputOf<'accounts.join'> | null>(null);
  const [young, setYoung] = useState(false);
  const doing = useDoing();
  useScreen(joined ? text.account.codesTitle : text.account.joinTitle);
  if (joined) return <RecoveryCodes codes={joined.recoveryCodes} handle={joined.me.handle} />;
  const { problem } = doing;
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const submit = async (event: Event) => {
    event.preventDefault();
    setYoung(!form.adult);
    if (!form.adult) return;
    const value = await doing.run(() =>
      page.call('accounts.join', {
        clientId,
        handle: form.handle.trim(),
        password: form.password,
        adult: true,
        language,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
        ...(form.email.trim() ? { email: form.email.trim() } : {}),
        ...(page.country ? { country: page.country } : {}),
      }),
    );
    if (value) setJoined(value);
  };
  return (
    <div class="column narrow centre stack wide">
      <div class="stack tight">
        <Heading>{text.account.joinTitle}</Heading>
        <p class="soft">{text.account.joinIntro}</p>
      </div>
      <form class="card stack" onSubmit={submit} noValidate={false}>
        {problem && !OF_A_FIELD.includes(problem.code) && <ProblemNotice problem={problem} />}
        <HandleField
          value={form.handle}
          onValue={(handle) => set({ handle })}
          fault={faultOf(problem, 'handle', text)}
        />
        <Field
          label={text.account.password}
          name="password"
          type="password"
          hint={text.account.passwordHint}
          value={form.password}
          onValue={(password) => set({ password })}
          fault={faultOf(problem, 'password', text)}
          autocomplete="new-password"
          minLength={10}
          reveal={text.shell}
          required
        />
        <Field
          label={text.account.email}
          name="email"
          type="email"
          hint={text.account.emailHint}
          value={form.email}
          onValue={(email) => set({ email })}
          fault={faultOf(problem, 'email', text)}
          autocomplete="email"
        />
        <label class="choice">
          <input
            type="checkbox"
            name="adult"
            checked={form.adult}
            onChange={(event) => {
              set({ adult: event.currentTarget.checked });
              setYoung(false);
            }}
          />
          <span>{text.account.adult}</span>
        </label>
        {young && (
          <Notice kind="care">
            <p role="alert">{text.account.adultNeeded}</p>
          </Notice>
        )}
        <p class="soft small">
          <a href="/guidelines">{text.account.agree}</a>
        </p>
        <Submit busy={doing.busy}>{text.account.joinButton}</Submit>
      </form>
      <a class="crumb" href="/sign-in">
        {text.account.already}
      </a>
    </div>
  );
}
