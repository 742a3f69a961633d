import type { OutputOf } from '../../shared/operations.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useDraft } from '../composer/draft.ts';
import { useText, useWords } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { Main } from '../ui/Gate.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Moment, Time } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';

const MINE = {};

/** Whether one's reading is slowed, why, until when, and a way to say what one is doing. */
export default function ReadingScreen(_props: ScreenProps) {
  const store = useStore();
  const answer = useOperation('accounts.getReading', MINE);
  return (
    <Main answer={answer} onRetry={() => store.retry('accounts.getReading', MINE)}>
      {(value) => <Reading value={value} />}
    </Main>
  );
}

function Reading({ value }: { value: OutputOf<'accounts.getReading'> }) {
  const { text } = useWords();
  const { slowedUntil, note, answer } = value;
  const title = slowedUntil ? text.slowReading.title : text.slowReading.fineTitle;
  useScreen(title);
  return (
    <div class="column narrow stack">
      <Heading>{title}</Heading>
      {answer && (
        <div class="other-words">
          <p class="soft small">{text.slowReading.answer}</p>
          <p class="as-typed">{answer}</p>
        </div>
      )}
      {slowedUntil ? (
        <>
          <p>{text.slowReading.what}</p>
          <p class="strong">
            {text.slowReading.until} <Time at={slowedUntil} /> (<Moment at={slowedUntil} />
            ).
          </p>
          <p class="soft">{text.slowReading.kept}</p>
          <p class="soft">
            {text.slowReading.notYou} <a href="/account">{text.slowReading.settings}</a>.
          </p>
          {note && (
            <div class="other-words">
              <p class="soft small">{text.slowReading.youSaid}</p>
              <p class="as-typed">{note}</p>
            </div>
          )}
          <Explain />
        </>
      ) : (
        <p class="soft">{text.slowReading.fine}</p>
      )}
    </div>
  );
}

function Explain() {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const draft = useDraft('reading', '');
  const send = async (event: Event) => {
    event.preventDefault();
    const value = await doing.run(() => call('accounts.explainReading', { note: draft.body }));
    if (!value) return;
    draft.discard();
    toast(text.slowReading.sent);
    store.update('accounts.getReading', MINE, () => value);
  };
  return (
    <form class="stack" onSubmit={send}>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <Field
        label={text.slowReading.ask}
        name="note"
        rows={3}
        hint={text.slowReading.askHint}
        value={draft.body}
        onValue={draft.write}
        fault={faultOf(doing.problem, 'note', text)}
      />
      <Submit busy={doing.busy} disabled={draft.body.trim().length < 3}>
        {text.slowReading.send}
      </Submit>
    </form>
  );
}
