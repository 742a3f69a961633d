import { useState } from 'preact/hooks';
import type { OutputOf } from '../../shared/operations.ts';
import { useStore } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { HandleField } from './HandleField.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

/** The first administrator, made with the link that the service printed. */
export default function SetupScreen({ query }: ScreenProps) {
  const text = useText();
  const { page } = useStore();
  const [handle, setHandle] = useState('');
  const [password, setPassword] = useState('');
  const [clientId] = useState(newClientId);
  const [made, setMade] = useState<OutputOf<'accounts.createFirstAdministrator'> | null>(null);
  const doing = useDoing();
  useScreen(text.settings.setupTitle);
  if (made) return <RecoveryCodes codes={made.recoveryCodes} handle={made.me.handle} />;
  const token = query.token ?? '';
  const submit = async (event: Event) => {
    event.preventDefault();
    const value = await doing.run(() =>
      page.call('accounts.createFirstAdministrator', { clientId, token, handle: handle.trim(), password }),
    );
    if (value) setMade(value);
  };
  return (
    <div class="column narrow centre stack wide">
      <div class="stack tight">
        <Heading>{text.settings.setupTitle}</Heading>
        <p class="soft">{text.settings.setupIntro}</p>
      </div>
      {!token && (
        <Notice kind="care">
          <p>{text.settings.noToken}</p>
        </Notice>
      )}
      <form class="card stack" onSubmit={submit}>
        {doing.problem && <ProblemNotice problem={doing.problem} />}
        <HandleField value={handle} onValue={setHandle} fault={faultOf(doing.problem, 'handle', text)} />
        <Field
          label={text.account.password}
          name="password"
          type="password"
          hint={text.account.passwordHint}
          value={password}
          onValue={setPassword}
          fault={faultOf(doing.problem, 'password', text)}
          autocomplete="new-password"
          minLength={10}
          reveal={text.shell}
          required
        />
        <Submit busy={doing.busy} disabled={!token}>
          {text.settings.setupButton}
        </Submit>
      </form>
    </div>
  );
}
