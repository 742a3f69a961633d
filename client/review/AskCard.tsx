import { useState } from 'preact/hooks';
import type { OutputOf } from '../../shared/operations.ts';
import { useCall, useStore } from '../api/context.ts';
import { recall, remember } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { toast } from '../ui/toast.tsx';

/** What one is asked. */
export interface AskProps {
  ask: OutputOf<'review.listAsks'>['asks'][number];
}

/** Asks someone whether their words may be kept to learn from: yes, no and not now weigh the same. */
export function AskCard({ ask }: AskProps) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const words = text.examples.ask;
  const [later, setLater] = useState(() => recall('asked-later') === ask.proposalId);
  if (later) return null;
  const answer = async (yes: boolean) => {
    const value = await doing.run(() =>
      call('review.answerConsent', { proposalId: ask.proposalId, answer: yes ? 'yes' : 'no' }),
    );
    if (value) toast(yes ? words.thanksYes : words.thanksNo);
    void store.refresh('review.listAsks', {});
  };
  return (
    <section class="card stack tight" aria-labelledby="ask-title">
      <h2 id="ask-title">{words.title}</h2>
      <p>{words.body}</p>
      <blockquote class="other-words as-typed">{ask.text}</blockquote>
      <p class="soft">{words.where}</p>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <div class="row">
        <button type="button" class="button" onClick={() => void answer(true)}>
          {words.yes}
        </button>
        <button type="button" class="button" onClick={() => void answer(false)}>
          {words.no}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            remember('asked-later', ask.proposalId);
            setLater(true);
          }}
        >
          {words.later}
        </button>
      </div>
    </section>
  );
}
