import { useState } from 'preact/hooks';
import type { ProposalView } from '../../shared/proposals.ts';
import { useCall, useStore } from '../api/context.ts';
import { useText, useWords } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { ShownList } from '../ui/ShownList.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';
import { labelInWords, monthInWords } from './labelling.ts';
import { ProposalHost } from './ProposalHost.tsx';
import { SaveExamples } from './SaveExamples.tsx';

const STATES = ['proposed', 'asking', 'kept', 'declined'] as const;
type State = (typeof STATES)[number];

/** The part of the desk about what the reader got wrong. With a post, the form for that post stands on top. */
export function Examples({ show, post, thread }: { show: string; post: string; thread: string }) {
  const text = useText();
  const state: State = STATES.find((one) => one === show) ?? 'proposed';
  const input = { state, limit: 50 } as const;
  return (
    <div class="column stack">
      <p class="soft">{text.examples.partIntro}</p>
      {post && thread && <ProposalHost key={post} subject={{ kind: 'post', id: post, home: thread }} open />}
      <nav aria-label={text.desk.examples}>
        <ul class="plain tabs">
          {STATES.map((one) => (
            <li key={one}>
              <a href={`/desk?part=examples&show=${one}`} aria-current={one === state ? 'page' : undefined}>
                {text.examples.states[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {state === 'kept' && <SaveExamples />}
      <ShownList
        key={state}
        name="review.listProposals"
        input={input}
        none={text.examples.none[state]}
        keyOf={(view) => view.proposalId}
      >
        {(view) => <Proposal view={view} />}
      </ShownList>
    </div>
  );
}

function Proposal({ view }: { view: ProposalView }) {
  const { text, language } = useWords();
  const words = text.examples;
  const { basis } = view;
  const inWords = basis === 'author' || basis === 'reworded';
  return (
    <article class="card stack tight">
      <div class="row">
        <span class="chip">{words.languages[view.language]}</span>
        {inWords && <span class="chip">{words.bases[basis]}</span>}
      </div>
      <h2>{labelInWords(view.label, text)}</h2>
      {view.text !== null ? (
        <p class="other-words as-typed">{view.text}</p>
      ) : (
        inWords && <p class="soft">{view.state === 'asking' ? words.byAuthorHint : words.noText}</p>
      )}
      {view.label.kind === 'rule-health' ? (
        <>
          <p>
            {words.figures({
              ...view.label,
              from: monthInWords(view.label.from, language),
              until: monthInWords(view.label.until, language),
            })}
          </p>
          <p>
            <a href={`/rules?of=${view.language}&q=${encodeURIComponent(view.label.ruleId)}`}>
              {words.toRule}
            </a>
          </p>
        </>
      ) : (
        <p class="as-typed">{view.note}</p>
      )}
      <p class="soft small">
        {view.by ? words.proposedBy(view.by.handle) : words.nobodys[basis]} · <Time at={view.at} />
      </p>
      {view.decision && (
        <p class="soft small">
          {words.decidedBy(view.decision.by.handle)}
          {view.decision.reason && `: ${view.decision.reason}`}
        </p>
      )}
      {view.can.decide ? (
        <Deciding view={view} />
      ) : (
        view.state === 'proposed' && <p class="soft small">{words.own}</p>
      )}
    </article>
  );
}

function Deciding({ view }: { view: ProposalView }) {
  const text = useText();
  const words = text.examples;
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const figures = view.basis === 'figures';
  const [otherwise, setOtherwise] = useState(false);
  const [reason, setReason] = useState('');
  const decide = async (keep: boolean) => {
    const { proposalId, version } = view;
    const value = await doing.run(() =>
      call('review.decideProposal', { proposalId, keep, reason: keep ? '' : reason, version }),
    );
    if (value) toast(figures ? text.shell.saved : keep ? words.keptDone : words.declinedDone);
    void store.refresh('review.listProposals', { state: 'proposed', limit: 50 });
  };
  return (
    <div class="stack tight">
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {otherwise ? (
        <form
          class="stack tight"
          onSubmit={(event) => {
            event.preventDefault();
            void decide(false);
          }}
        >
          <Field
            label={figures ? words.leaveRuleReason : words.declineReason}
            name="reason"
            rows={2}
            value={reason}
            onValue={setReason}
            fault={faultOf(doing.problem, 'reason', text)}
          />
          <div class="row">
            <Submit busy={doing.busy} disabled={reason.trim().length < 3}>
              {figures ? words.leaveRule : words.declineButton}
            </Submit>
            <button type="button" class="button quiet" onClick={() => setOtherwise(false)}>
              {text.shell.cancel}
            </button>
          </div>
        </form>
      ) : (
        <div class="row">
          <button
            type="button"
            class="button"
            data-desk="line"
            aria-disabled={doing.busy || undefined}
            onClick={() => void decide(true)}
          >
            {figures ? words.softenRule : words.keep}
          </button>
          <button type="button" class="button" onClick={() => setOtherwise(true)}>
            {figures ? words.leaveRule : words.decline}
          </button>
        </div>
      )}
    </div>
  );
}
