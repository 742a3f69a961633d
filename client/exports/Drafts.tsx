import { useCall, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Moment } from '../ui/Time.tsx';

const NAME = 'accounts.listDrafts';

/** Drafts that lie sealed on the server: to be read here, and deleted. */
export function Drafts() {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const answer = useOperation(NAME, {});
  const forget = async (target?: string) => {
    await doing.run(() => call('accounts.deleteDrafts', target ? { target } : {}));
    await store.refresh(NAME, {});
  };
  return (
    <>
      <p class="soft">{text.myData.drafts}</p>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <Shown answer={answer} onRetry={() => store.retry(NAME, {})} blocks={1}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{text.myData.noDrafts}</p>
          ) : (
            <>
              <ul class="plain stack">
                {items.map((draft) => (
                  <li key={draft.target} class="other-words">
                    <p class="soft small">
                      {text.myData.draftOf} <Moment at={draft.savedAt} />
                    </p>
                    <p class="as-typed">{draft.body}</p>
                    <button type="button" class="action" onClick={() => void forget(draft.target)}>
                      {text.myData.forget}
                    </button>
                  </li>
                ))}
              </ul>
              <div>
                <button type="button" class="button quiet" onClick={() => void forget()}>
                  {text.myData.forgetAll}
                </button>
              </div>
            </>
          )
        }
      </Shown>
    </>
  );
}
