import type { OutputOf } from '../../shared/operations.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Time } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';

const MINE = {};
type Session = OutputOf<'accounts.listSessions'>['items'][number];

/** Where one is signed in, each with a way to end it. */
export function Sessions() {
  const text = useText();
  const store = useStore();
  const answer = useOperation('accounts.listSessions', MINE);
  return (
    <Shown answer={answer} blocks={1} onRetry={() => store.retry('accounts.listSessions', MINE)}>
      {({ items }) => (
        <>
          <ul class="plain stack tight">
            {items.map((session) => (
              <li key={session.sessionKey} class="row between">
                <One session={session} />
              </li>
            ))}
          </ul>
          {items.length > 1 && <p class="soft small">{text.sessions.hint}</p>}
        </>
      )}
    </Shown>
  );
}

function One({ session }: { session: Session }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const device = text.sessions.on(session.browser, session.system);
  const end = async () => {
    const { sessionKey } = session;
    if (!(await doing.run(() => call('accounts.endSession', { sessionKey })))) return;
    toast(text.sessions.ended(device));
    store.update('accounts.listSessions', MINE, (known) => ({
      items: known.items.filter((one) => one.sessionKey !== sessionKey),
    }));
  };
  return (
    <>
      <div>
        <p class="row">
          <span class="strong">{device}</span>
          {session.here && <span class="chip live">{text.sessions.here}</span>}
        </p>
        <p class="soft small">
          {session.signedInAt && (
            <>
              {text.sessions.signedIn} <Time at={session.signedInAt} />,{' '}
            </>
          )}
          {text.sessions.lastUsed} <Time at={session.lastUsedAt} />
        </p>
        {doing.problem && <ProblemNotice problem={doing.problem} />}
      </div>
      {!session.here && (
        <button
          type="button"
          class="button"
          aria-label={text.sessions.endOf(device)}
          aria-disabled={doing.busy || undefined}
          onClick={() => void end()}
        >
          {doing.busy ? text.shell.working : text.sessions.end}
        </button>
      )}
    </>
  );
}
