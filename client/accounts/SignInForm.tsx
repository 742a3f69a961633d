import { useState } from 'preact/hooks';
import { useStore } from '../api/context.ts';
import type { Me } from '../api/page.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';

/** Handle and password. What comes after is for the caller to say. */
export function SignInForm(props: { handle?: string; onSignedIn: (me: Me) => void }) {
  const text = useText();
  const { page } = useStore();
  const [handle, setHandle] = useState(props.handle ?? '');
  const [password, setPassword] = useState('');
  const doing = useDoing();
  const enter = async (stay: boolean) => {
    const given = { handle: handle.trim(), password, ...(stay ? { stay } : {}) };
    const value = await doing.run(() => page.call('accounts.signIn', given));
    if (value) props.onSignedIn(value.me);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void enter(false);
  };
  const closing = doing.problem?.code === 'CLOSING' ? doing.problem : null;
  return (
    <form class="stack" onSubmit={submit}>
      {closing && (
        <Notice kind="care" title={text.leaving.stayTitle}>
          <p role="alert">{text.leaving.stayBody(closing.details?.deletedOn ?? '')}</p>
          <div>
            <button type="button" class="button" onClick={() => void enter(true)}>
              {text.leaving.stay}
            </button>
          </div>
        </Notice>
      )}
      {doing.problem && !closing && <ProblemNotice problem={doing.problem} />}
      <Field
        label={text.account.handle}
        name="handle"
        value={handle}
        onValue={setHandle}
        autocomplete="username"
        required
      />
      <Field
        label={text.account.password}
        name="password"
        type="password"
        value={password}
        onValue={setPassword}
        autocomplete="current-password"
        reveal={text.shell}
        required
      />
      <Submit busy={doing.busy}>{text.account.signInButton}</Submit>
    </form>
  );
}
