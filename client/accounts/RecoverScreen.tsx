import { useState } from 'preact/hooks';
import { useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';

/** A new password with one of the codes kept at joining. */
export default function RecoverScreen(_props: ScreenProps) {
  const text = useText();
  const { page } = useStore();
  const [handle, setHandle] = useState('');
  const [recoveryCode, setCode] = useState('');
  const [newPassword, setPassword] = useState('');
  const doing = useDoing();
  useScreen(text.settings.recoverTitle);
  const submit = async (event: Event) => {
    event.preventDefault();
    const value = await doing.run(() =>
      page.call('accounts.recover', {
        handle: handle.trim(),
        recoveryCode: recoveryCode.trim(),
        newPassword,
      }),
    );
    if (value) location.assign('/');
  };
  return (
    <div class="column narrow centre stack wide">
      <div class="stack tight">
        <Heading>{text.settings.recoverTitle}</Heading>
        <p class="soft">{text.settings.recoverIntro}</p>
      </div>
      <form class="card stack" onSubmit={submit}>
        {doing.problem && doing.problem.code !== 'PASSWORD_COMMON' && (
          <ProblemNotice problem={doing.problem} />
        )}
        <Field
          label={text.account.handle}
          name="handle"
          value={handle}
          onValue={setHandle}
          autocomplete="username"
          required
        />
        <Field
          label={text.settings.code}
          name="recoveryCode"
          value={recoveryCode}
          onValue={setCode}
          fault={faultOf(doing.problem, 'recoveryCode', text)}
          autocomplete="one-time-code"
          required
        />
        <Field
          label={text.account.newPassword}
          name="newPassword"
          type="password"
          hint={text.account.passwordHint}
          value={newPassword}
          onValue={setPassword}
          fault={faultOf(doing.problem, 'newPassword', text)}
          autocomplete="new-password"
          minLength={10}
          reveal={text.shell}
          required
        />
        <Submit busy={doing.busy}>{text.settings.recoverButton}</Submit>
      </form>
      <p class="soft small">{text.settings.noCodes}</p>
    </div>
  );
}
