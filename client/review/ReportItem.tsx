import { useState } from 'preact/hooks';
import type { ReviewItemView } from '../../shared/review.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { HiddenWords } from '../ui/HiddenWords.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Moment, Time } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';
import { Around } from './Around.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { MaskPanel } from './MaskPanel.tsx';
import { ProposalHost } from './ProposalHost.tsx';

/** One report, opened. */
export function ReportItem({ itemId }: { itemId: string }) {
  const store = useStore();
  const input = { itemId };
  const answer = useOperation('review.getItem', input);
  const version = answer.state === 'ready' ? answer.value.item.version : 0;
  useChannel('responders:all', {
    'review.itemChanged': (event) => {
      if (event.itemId === itemId && event.version > version) void store.refresh('review.getItem', input);
    },
  });
  return (
    <Shown answer={answer} onRetry={() => store.retry('review.getItem', input)}>
      {(view) => <Opened view={view} />}
    </Shown>
  );
}

/** Lets a first post in with one press: no reason is needed for a welcome. */
function Approve({ view }: { view: ReviewItemView }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const { itemId, version } = view.item;
  const approve = async () => {
    const value = await doing.run(() => call('review.decide', { itemId, decision: 'approved', version }));
    if (!value) return void store.refresh('review.getItem', { itemId });
    toast(text.desk.approved);
    store.update('review.getItem', { itemId }, () => value);
    void store.refresh('review.listItems', { state: 'open', limit: 50 });
  };
  return (
    <div class="row">
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <button
        type="button"
        class="button primary"
        aria-disabled={doing.busy || undefined}
        onClick={() => void approve()}
      >
        <Icon name="check" size={20} />
        {doing.busy ? text.shell.working : text.desk.approveNow}
      </button>
      <span class="soft small">
        {text.desk.waitsSince} <Time at={view.item.openedAt} />
      </span>
    </div>
  );
}

function Opened({ view }: { view: ReviewItemView }) {
  const text = useText();
  const [shown, setShown] = useState(false);
  const { item, can } = view;
  return (
    <article class="stack desk-item" aria-labelledby="item-title">
      <header class="stack tight">
        <div class="row">
          <span class={item.lane === 'worried' ? 'chip care' : 'chip'}>{text.desk.lanes[item.lane]}</span>
          <span class="chip">{text.desk.subjectState[view.subjectState] ?? view.subjectState}</span>
        </div>
        <h2 id="item-title" class="name">
          {item.about.handle}
        </h2>
        <AuthorLine person={item.about} small>
          <Time at={item.openedAt} />
        </AuthorLine>
      </header>
      {(view.text !== null || !['contacts', 'reading'].includes(item.subject.kind)) && (
        <HiddenWords words={view.text} marks={view.findings} shown={shown} onShow={setShown} />
      )}
      {shown && view.around.length > 0 && <Around view={view} />}
      {view.findings.length > 0 && (
        <section class="stack tight">
          <h3>{text.desk.why}</h3>
          <ul class="reasons">
            {[...new Set(view.findings.map((finding) => finding.reason))].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
      {view.link && item.subject.kind !== 'reading' && (
        <p>
          <a href={view.link}>{text.desk.goTo}</a>
        </p>
      )}
      {view.reports.length > 0 && (
        <section class="stack tight">
          <h3>{text.desk.reported}</h3>
          <ul class="plain stack tight">
            {view.reports.map((report) => (
              <li key={report.at} class="other-words">
                <p class="strong">{text.report.reasons[report.reason]}</p>
                <p class={report.note ? 'as-typed' : 'soft'}>{report.note || text.desk.noNote}</p>
                <p class="soft small">
                  <Time at={report.at} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <MaskPanel person={item.about} />
      {can.approve && <Approve view={view} />}
      {(can.withhold || can.restore || can.approve || can.dismiss || can.endSessions) && (
        <DecisionForm key={item.version} view={view} />
      )}
      {view.text && item.subject.kind !== 'reading' && <ProposalHost subject={item.subject} />}
      {view.history.length > 0 && (
        <section class="stack tight">
          <h3>{text.desk.history}</h3>
          <ul class="plain stack tight">
            {view.history.map((one) => (
              <li key={one.at} class="other-words">
                <p>
                  <span class="strong">{one.by}</span>: {text.desk.decided[one.what]} (
                  {text.desk.rules[one.rule]})
                </p>
                <p class="as-typed">{one.reason}</p>
                <p class="soft small">
                  <Moment at={one.at} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
