import { useText } from '../i18n/text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { asking } from './ask.ts';
import { SignInForm } from './SignInForm.tsx';

/** Sign-in over the page when a session has ended while something was being written. */
export function SessionDialog() {
  const text = useText();
  const question = asking.value;
  if (!question) return null;
  const { store, answer } = question;
  return (
    <Dialog title={text.account.sessionTitle} closeLabel={text.shell.close} onClose={() => answer(false)}>
      <div class="stack">
        <p class="soft">{text.account.sessionBody}</p>
        <SignInForm
          handle={store.me.value?.handle ?? ''}
          onSignedIn={(me) => {
            const same = me.memberId === store.me.value?.memberId;
            store.me.value = me;
            answer(same);
            if (!same) location.reload();
          }}
        />
      </div>
    </Dialog>
  );
}
