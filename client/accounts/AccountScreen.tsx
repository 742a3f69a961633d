import { useState } from 'preact/hooks';
import { useMe, useStore } from '../api/context.ts';
import { CredentialForm } from '../credentials/CredentialForm.tsx';
import { useText } from '../i18n/text.ts';
import { GivenWords } from '../review/GivenWords.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { useDoing } from '../ui/busy.ts';
import { Gate } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { signOut } from './AccountMenu.tsx';
import { ReadingSettings } from './ReadingSettings.tsx';
import { Sessions } from './Sessions.tsx';
import { AboutMe, Choosing } from './Settings.tsx';
import { WelcomingForm } from './WelcomingForm.tsx';

/** One's own account: language, country, light, a few words, the coach, signing out, and the certificate. */
export default function AccountScreen(_props: ScreenProps) {
  const me = useMe();
  if (!me) return <Gate problem={{ code: 'SIGN_IN_NEEDED', message: '' }} />;
  return <Account />;
}

function Account() {
  const text = useText();
  const me = useMe();
  useScreen(text.settings.settingsTitle);
  if (!me) return null;
  return (
    <div class="column stack wide">
      <div class="row">
        <Avatar name={me.handle} />
        <Heading>{text.settings.you(me.handle)}</Heading>
      </div>
      <section class="card stack">
        <Choosing />
      </section>
      <section class="card stack">
        <AboutMe />
      </section>
      <GivenWords />
      <section class="card stack" aria-labelledby="reading">
        <h2 id="reading">{text.settings.reading}</h2>
        <ReadingSettings />
      </section>
      <section class="card stack" aria-labelledby="welcoming">
        <h2 id="welcoming">{text.welcoming.title}</h2>
        <WelcomingForm />
      </section>
      <section class="card stack tight">
        <p>
          <a href="/my-data">{text.myData.link}</a>
        </p>
        <p class="soft small">{text.myData.intro}</p>
      </section>
      <section class="card stack tight">
        <p>
          <a href="/account/people">{text.people.title}</a>
        </p>
        <p class="soft small">{text.people.intro}</p>
      </section>
      <section class="card stack" aria-labelledby="credential">
        <h2 id="credential">{text.settings.credential}</h2>
        <CredentialForm memberId={me.memberId} />
      </section>
      <section class="card stack" aria-labelledby="signed-in">
        <h2 id="signed-in">{text.sessions.title}</h2>
        <Sessions />
      </section>
      <section class="card stack" aria-labelledby="sessions">
        <h2 id="sessions">{text.settings.sessions}</h2>
        <SigningOut />
      </section>
    </div>
  );
}

function SigningOut() {
  const text = useText();
  const store = useStore();
  const me = useMe();
  const doing = useDoing();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <p class="soft">{text.settings.everywhereHint}</p>
      {me && <p class="soft small">{text.settings.codesLeft(me.recoveryCodesLeft)}</p>}
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <div class="row">
        <button type="button" class="button" onClick={() => void signOut(store)}>
          <Icon name="exit" size={20} />
          {text.shell.signOut}
        </button>
        {asked ? (
          <>
            <button type="button" class="button primary" onClick={() => void signOut(store, true)}>
              {text.settings.everywhere}
            </button>
            <button type="button" class="button quiet" onClick={() => setAsked(false)}>
              {text.shell.cancel}
            </button>
          </>
        ) : (
          <button type="button" class="button quiet" onClick={() => setAsked(true)}>
            {text.settings.everywhere}…
          </button>
        )}
      </div>
    </>
  );
}
