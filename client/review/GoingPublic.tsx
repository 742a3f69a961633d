import { useState } from 'preact/hooks';
import type { InputOf, OutputOf } from '../../shared/operations.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { AsVisitors } from '../forum/AsVisitors.tsx';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { ShownList } from '../ui/ShownList.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';

type Input = InputOf<'forum.listPublishing'>;
type Line = OutputOf<'forum.listPublishing'>['items'][number];
type Review = OutputOf<'forum.getPublishingReview'>;

/** The part of the desk where someone reads what people without an account will. */
export function GoingPublic({ input }: { input: Input }) {
  const text = useText();
  const words = text.publishing.desk;
  return (
    <div class="column stack">
      <p class="soft">{words.intro}</p>
      <ShownList name="forum.listPublishing" input={input} none={words.none} keyOf={(line) => line.threadId}>
        {(line) => <Waiting line={line} input={input} />}
      </ShownList>
    </div>
  );
}

function Waiting({ line, input }: { line: Line; input: Input }) {
  const text = useText();
  const words = text.publishing.desk;
  const [open, setOpen] = useState(false);
  return (
    <article class="card stack tight">
      <h2>{line.title}</h2>
      <p class="soft small">
        {line.state === 'asked' ? words.first : words.again} · {words.since} <Time at={line.waitingSince} />
      </p>
      {!line.can.decide && <p class="soft small">{words.own}</p>}
      <div class="row">
        {line.can.decide && (
          <button
            type="button"
            class="button"
            data-desk="line"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {words.read}
          </button>
        )}
        <a class="action" href={`/threads/${line.threadId}`}>
          {words.whole}
        </a>
      </div>
      {open && <Reading line={line} input={input} />}
    </article>
  );
}

function Reading({ line, input }: { line: Line; input: Input }) {
  const store = useStore();
  const asked = { threadId: line.threadId, limit: 100 };
  const answer = useOperation('forum.getPublishingReview', asked);
  return (
    <Shown answer={answer} onRetry={() => store.retry('forum.getPublishingReview', asked)}>
      {(value) => <Deciding value={value} line={line} input={input} />}
    </Shown>
  );
}

function Deciding({ value, line, input }: { value: Review; line: Line; input: Input }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const words = text.publishing.desk;
  const [closing, setClosing] = useState(false);
  const [reason, setReason] = useState('');
  const { threadId } = line;
  const { items } = value.thread;
  const decide = async (decision: 'open' | 'keep' | 'close', done: string) => {
    const { readAt } = value;
    const given = await doing.run(() =>
      call('forum.decidePublishing', {
        threadId,
        decision,
        readAt,
        reason: decision === 'close' ? reason : '',
      }),
    );
    if (given) toast(done);
    void store.refresh('forum.listPublishing', input);
    if (!given) void store.refresh('forum.getPublishingReview', { threadId, limit: 100 });
  };
  return (
    <div class="stack">
      {items.length === 0 ? (
        <Notice kind="plain">
          <p>{words.hidden}</p>
        </Notice>
      ) : (
        <AsVisitors items={items} />
      )}
      {value.lookedAt.length > 0 && <p class="soft small">{words.lookedAt(value.lookedAt.length)}</p>}
      <p class="soft small">{words.later}</p>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {closing ? (
        <form
          class="stack tight"
          onSubmit={(event) => {
            event.preventDefault();
            void decide('close', words.closed);
          }}
        >
          <Field
            label={words.reason}
            name="reason"
            rows={3}
            value={reason}
            onValue={setReason}
            fault={faultOf(doing.problem, 'reason', text)}
          />
          <div class="row">
            <Submit busy={doing.busy} disabled={reason.trim().length < 3}>
              {words.closeButton}
            </Submit>
            <button type="button" class="button quiet" onClick={() => setClosing(false)}>
              {text.shell.cancel}
            </button>
          </div>
        </form>
      ) : (
        <div class="row">
          {items.length > 0 && (
            <button
              type="button"
              class="button primary"
              aria-disabled={doing.busy || undefined}
              onClick={() => void decide('open', words.opened)}
            >
              {words.open}
            </button>
          )}
          {line.state === 'public' && (
            <button
              type="button"
              class="button"
              aria-disabled={doing.busy || undefined}
              onClick={() => void decide('keep', words.kept)}
            >
              {words.keep}
            </button>
          )}
          <button type="button" class="button" onClick={() => setClosing(true)}>
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}
