import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { KeptWord } from '../../shared/kept-words.ts';
import { useCall, useMe, useOperation, useStore } from '../api/context.ts';
import { forgetHere, keepHere, keptHere } from '../composer/kept.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { toast } from '../ui/toast.tsx';

const SPACES = { limit: 100 } as const;

/** Words for which one chose to keep one's own: each with how far, and each can be let go. Those of a text that was not sent yet live on this device. */
export function KeptWords() {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const mine = useMe()?.keptWords ?? [];
  const [here, setHere] = useState<KeptWord[]>([]);
  useEffect(() => setHere(keptHere()), []);
  const change = async (name: 'accounts.keepWords' | 'accounts.forgetKeptWord', kept: KeptWord) => {
    const value = await doing.run(() =>
      name === 'accounts.keepWords' ? call(name, { words: [kept] }) : call(name, kept),
    );
    const me = store.me.peek();
    if (value && me) store.me.value = { ...me, ...value };
    return value !== null;
  };
  const undo = (run: () => void) => toast(text.shell.saved, { label: text.shell.undo, run });
  const forget = async (kept: KeptWord) => {
    if (await change('accounts.forgetKeptWord', kept)) undo(() => void change('accounts.keepWords', kept));
  };
  const forgetOnDevice = (kept: KeptWord) => {
    forgetHere(kept);
    setHere(keptHere());
    undo(() => {
      keepHere(kept);
      setHere(keptHere());
    });
  };
  const none = mine.length + here.length === 0;
  return (
    <section class="stack tight" aria-labelledby="kept-words">
      <h2 id="kept-words">{text.settings.keptWords}</h2>
      <p class="soft small">{none ? text.settings.noKeptWords : text.settings.keptWordsHint}</p>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {!none && (
        <ul class="plain row">
          {mine.map((kept) => (
            <Word key={`${kept.ruleId} ${kept.word} ${kept.scope}`} kept={kept} onForget={forget}>
              {kept.scope === 'everywhere' ? (
                text.settings.keptIn.everywhere
              ) : (
                <SpaceName spaceId={kept.scope} />
              )}
            </Word>
          ))}
          {here.map((kept) => (
            <Word key={`here ${kept.ruleId} ${kept.word}`} kept={kept} onForget={forgetOnDevice}>
              {text.settings.keptIn.device}
            </Word>
          ))}
        </ul>
      )}
    </section>
  );
}

function Word(props: {
  kept: KeptWord;
  onForget: (kept: KeptWord) => void;
  /** How far it is kept. */
  children: ComponentChildren;
}) {
  const text = useText();
  const { kept, onForget, children } = props;
  return (
    <li>
      <button type="button" class="chip-button" onClick={() => onForget(kept)}>
        {kept.word} <span class="small">{children}</span> <Icon name="close" size={16} />
        <span class="visually-hidden">{text.settings.forgetWord(kept.word)}</span>
      </button>
    </li>
  );
}

/** The name of a space, where one may read it. */
function SpaceName({ spaceId }: { spaceId: string }) {
  const text = useText();
  const answer = useOperation('forum.listSpaces', SPACES);
  const space =
    answer.state === 'ready' ? answer.value.items.find((one) => one.spaceId === spaceId) : undefined;
  return <>{space ? text.settings.keptInSpace(space.name) : text.settings.keptIn.unknown}</>;
}
