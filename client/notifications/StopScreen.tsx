import { useState } from 'preact/hooks';
import { useCall } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';

/** Stops all mails at one press, without a sign-in. A form, so that it works without JavaScript; looking at the page changes nothing. */
export default function StopScreen({ params }: ScreenProps) {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const [done, setDone] = useState(false);
  useScreen(text.notices.stopTitle);
  const stop = async (event: Event) => {
    event.preventDefault();
    const value = await doing.run(() => call('notifications.stopMail', { token: params.token ?? '' }));
    if (value) setDone(true);
  };
  return (
    <div class="column stack">
      <Heading>{text.notices.stopTitle}</Heading>
      {done ? (
        <p role="status">{text.notices.stopDone}</p>
      ) : (
        <form class="stack" method="post" action={`/stop/${params.token}`} onSubmit={stop}>
          <p>{text.notices.stopIntro}</p>
          {doing.problem && <ProblemNotice problem={doing.problem} />}
          <div>
            <button type="submit" class="button primary" aria-disabled={doing.busy || undefined}>
              {doing.busy ? text.shell.working : text.notices.stopButton}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
