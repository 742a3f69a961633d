import { useText } from '../i18n/text.ts';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { SignInForm } from './SignInForm.tsx';

/** An address inside this site to go on to, or the first page. */
export function nextOf(query: Record<string, string>): string {
  const next = query.next ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}

/** Sign in. */
export default function SignInScreen({ query }: ScreenProps) {
  const text = useText();
  useScreen(text.account.signInTitle);
  return (
    <div class="column narrow centre stack wide">
      <Heading>{text.account.signInTitle}</Heading>
      <div class="card">
        <SignInForm onSignedIn={() => location.assign(nextOf(query))} />
      </div>
      <ul class="plain stack tight">
        <li>
          <a class="crumb" href="/recover">
            {text.account.forgot}
          </a>
        </li>
        <li>
          <a class="crumb" href="/join">
            {text.account.noAccount}
          </a>
        </li>
      </ul>
    </div>
  );
}
