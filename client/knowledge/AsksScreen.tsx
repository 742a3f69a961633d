import { useState } from 'preact/hooks';
import { CREDITS, type Credit } from '../../shared/credits.ts';
import type { OutputOf } from '../../shared/operations.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Choices, Select } from '../ui/Field.tsx';
import { Main } from '../ui/Gate.tsx';
import { Empty } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { toast } from '../ui/toast.tsx';

const MINE = {};
type Own = OutputOf<'knowledge.listAsks'>['asks'][number];

/** What one is asked about words of one's own for pages, and what stands in them with one's yes. */
export default function AsksScreen(_props: ScreenProps) {
  const store = useStore();
  const answer = useOperation('knowledge.listAsks', MINE);
  return (
    <Main answer={answer} onRetry={() => store.retry('knowledge.listAsks', MINE)}>
      {(value) => <Asks value={value} />}
    </Main>
  );
}

function Asks({ value }: { value: OutputOf<'knowledge.listAsks'> }) {
  const text = useText();
  const words = text.knowledge.asks;
  useScreen(words.title);
  return (
    <div class="column stack wide">
      <Heading>{words.title}</Heading>
      {value.asks.length === 0 && (
        <Empty icon="leaf">
          <p>{words.none}</p>
        </Empty>
      )}
      {value.asks.map((ask) => (
        <Ask key={ask.liftId} ask={ask} />
      ))}
      {value.given.length > 0 && (
        <section class="stack" aria-labelledby="given">
          <h2 id="given">{words.given}</h2>
          {value.given.map((given) => (
            <Given key={given.liftId} given={given} />
          ))}
        </section>
      )}
    </div>
  );
}

function useAnswer(liftId: string) {
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const answer = async (yes: boolean, credit: Credit, done: string) => {
    const value = await doing.run(() =>
      call('knowledge.answerLift', { liftId, answer: yes ? 'yes' : 'no', credit }),
    );
    if (value) toast(done);
    void store.refresh('knowledge.listAsks', MINE);
  };
  return { doing, answer };
}

function Ask({ ask }: { ask: Own }) {
  const text = useText();
  const words = text.knowledge.asks;
  const { doing, answer } = useAnswer(ask.liftId);
  const [credit, setCredit] = useState<Credit>('peer');
  return (
    <section class="card stack" aria-labelledby={ask.liftId}>
      <h2 id={ask.liftId}>{words.ask(ask.page.title)}</h2>
      <p>{words.body}</p>
      <blockquote class="other-words as-typed">{ask.text}</blockquote>
      <Choices
        label={words.under}
        name={`credit-${ask.liftId}`}
        value={credit}
        onValue={setCredit}
        options={CREDITS.map((value) => ({ value, label: text.knowledge.credits[value] }))}
      />
      <p class="soft small">{words.hint}</p>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <div class="row">
        <button
          type="button"
          class="button"
          aria-disabled={doing.busy || undefined}
          onClick={() => void answer(true, credit, words.thanksYes)}
        >
          {words.yes}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={doing.busy || undefined}
          onClick={() => void answer(false, credit, words.thanksNo)}
        >
          {words.no}
        </button>
      </div>
    </section>
  );
}

function Given({ given }: { given: Own }) {
  const text = useText();
  const words = text.knowledge.asks;
  const { doing, answer } = useAnswer(given.liftId);
  return (
    <article class="card stack tight">
      <h3>
        <a href={`/knowledge/${given.page.pageId}`}>{given.page.title}</a>
      </h3>
      <blockquote class="other-words as-typed">{given.text}</blockquote>
      <Select
        label={words.named}
        name={`named-${given.liftId}`}
        value={given.credit ?? 'none'}
        options={CREDITS.map((value) => ({ value, label: text.knowledge.credits[value] }))}
        onValue={(value) =>
          void answer(true, CREDITS.find((one) => one === value) ?? 'none', words.namedDone)
        }
      />
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <div>
        <button
          type="button"
          class="button"
          aria-disabled={doing.busy || undefined}
          onClick={() => void answer(false, 'none', words.takenBack)}
        >
          {words.takeBack}
        </button>
      </div>
    </article>
  );
}
