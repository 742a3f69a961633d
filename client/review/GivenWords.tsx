import { useCall, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { toast } from '../ui/toast.tsx';

const MINE = {};

/** Words that one has let be kept to learn from; each can be taken back. Nothing where there are none. */
export function GivenWords() {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const answer = useOperation('review.listAsks', MINE);
  const given = answer.state === 'ready' ? answer.value.given : [];
  if (given.length === 0) return null;
  const takeBack = async (proposalId: string) => {
    const value = await doing.run(() => call('review.answerConsent', { proposalId, answer: 'no' }));
    if (value) toast(text.examples.takenBack);
    void store.refresh('review.listAsks', MINE);
  };
  return (
    <section class="card stack tight" aria-labelledby="given-words">
      <h2 id="given-words">{text.examples.given}</h2>
      <p class="soft small">{text.examples.givenHint}</p>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <ul class="plain stack tight">
        {given.map((one) => (
          <li key={one.proposalId} class="other-words">
            <p class="as-typed">{one.text}</p>
            <button type="button" class="button quiet" onClick={() => void takeBack(one.proposalId)}>
              {text.examples.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
