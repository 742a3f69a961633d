import { useRef } from 'preact/hooks';
import type { AlertView } from '../../shared/crisis.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/operations.ts';
import { useMe, useOperation, useStore } from '../api/context.ts';
import { useChannel, useLiveCall } from '../api/live.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { useText } from '../i18n/text.ts';
import { MaskPanel } from '../review/MaskPanel.tsx';
import { ProposalHost } from '../review/ProposalHost.tsx';
import { announce } from '../ui/announce.tsx';
import { useDoing } from '../ui/busy.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Moment, Time, usePresent } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';
import { AlertLog } from './AlertLog.tsx';
import { AlertNote } from './AlertNote.tsx';
import { AlertWords } from './AlertWords.tsx';
import { tierClass } from './tiers.ts';

type Command = {
  [N in OperationName]: OutputOf<N> extends AlertView ? (AlertView extends OutputOf<N> ? N : never) : never;
}[OperationName];

/** Runs one of the alert's commands and shows what it answers. */
export type AlertRun = <N extends Command>(name: N, input: InputOf<N>) => Promise<boolean>;

/** One alert, opened. */
export function AlertItem({ alertId }: { alertId: string }) {
  const store = useStore();
  const input = { alertId };
  const answer = useOperation('crisis.getAlert', input);
  const version = useRef(0);
  if (answer.state === 'ready') version.current = answer.value.alert.version;
  useChannel('responders:all', {
    'crisis.alertChanged': (event) => {
      // Opening is written to the audit log, so it is asked again only when something is new.
      if (event.alertId === alertId && event.version > version.current)
        void store.refresh('crisis.getAlert', input);
    },
  });
  return (
    <Shown answer={answer} onRetry={() => store.retry('crisis.getAlert', input)}>
      {(view) => <Opened view={view} />}
    </Shown>
  );
}

function Opened({ view }: { view: AlertView }) {
  const text = useText();
  const me = useMe();
  const store = useStore();
  const call = useLiveCall();
  const doing = useDoing();
  const { now } = usePresent();
  const { alert, can } = view;
  const { alertId } = alert;
  const run: AlertRun = async (name, input) => {
    const value = await doing.run(() => call(name, input));
    if (value) store.update('crisis.getAlert', { alertId }, () => value as AlertView);
    else void store.refresh('crisis.getAlert', { alertId });
    void store.refresh('crisis.listAlerts', { show: 'live', limit: 50 });
    return value !== null;
  };
  const mine = alert.claimedBy?.memberId === me?.memberId;
  const lost = doing.problem?.code === 'ALREADY_CLAIMED';
  return (
    <article class="stack desk-item" aria-labelledby="alert-title">
      <header class="stack tight">
        <div class="row">
          <span class={`chip ${tierClass(alert.tier)}`}>{text.desk.tiers[alert.tier]}</span>
          <span class="soft small">{text.desk.evidence(alert.evidenceCount)}</span>
        </div>
        <h2 id="alert-title">{text.desk.categories[alert.category] ?? text.desk.categories.none}</h2>
        <AuthorLine person={alert.about} small>
          <span>
            {text.desk.waitingSince} <Moment at={alert.openedAt} />
          </span>
        </AuthorLine>
      </header>
      <MaskPanel person={alert.about} />
      {lost && alert.claimedBy && !mine && (
        <Notice kind="care" icon="info">
          <p role="alert">
            {text.desk.claimLost(doing.problem?.details?.claimedBy ?? alert.claimedBy.handle)}
          </p>
        </Notice>
      )}
      {doing.problem && !lost && <ProblemNotice problem={doing.problem} />}
      <div class="row">
        {can.claim && (
          <button
            type="button"
            class="button primary"
            data-desk="claim"
            onClick={() =>
              void run('crisis.claimAlert', { alertId }).then((won) => won && announce(text.desk.yours))
            }
          >
            {text.desk.claim}
          </button>
        )}
        {alert.claimedBy && (
          <p class="strong">{mine ? text.desk.yours : text.desk.takenBy(alert.claimedBy.handle)}</p>
        )}
        {can.release && (
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              void run('crisis.releaseAlert', { alertId }).then((done) => done && toast(text.desk.released))
            }
          >
            {text.desk.release}
          </button>
        )}
        {alert.nextEscalationAt && (
          <p class="soft small">
            {Date.parse(alert.nextEscalationAt) > now ? (
              <>
                {text.desk.nextPage} <Time at={alert.nextEscalationAt} />
              </>
            ) : (
              text.desk.nextPageNow
            )}
          </p>
        )}
        {alert.checkBackAt && alert.state === 'claimed' && (
          <p class="soft small">
            {text.desk.checkBack} <Time at={alert.checkBackAt} />
          </p>
        )}
      </div>
      <AlertWords view={view} />
      {(can.note || can.resolve) && <AlertNote view={view} run={run} doing={doing} />}
      <ProposalHost subject={alert.subject} />
      <AlertLog log={view.log} />
    </article>
  );
}
