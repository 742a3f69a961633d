import { useState } from 'preact/hooks';
import type { PageLine } from '../../shared/knowledge.ts';
import type { OutputOf } from '../../shared/operations.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Main } from '../ui/Gate.tsx';
import { Empty } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { PageCard } from './PageCard.tsx';

const STATES = ['published', 'draft'] as const;
type State = (typeof STATES)[number];

/** All knowledge pages; drafts for those who look after them. */
export default function PagesScreen({ query }: ScreenProps) {
  const store = useStore();
  const state: State = query.state === 'draft' ? 'draft' : 'published';
  const input = { state } as const;
  const answer = useOperation('knowledge.listPages', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('knowledge.listPages', input)}>
      {(value) => <Pages key={state} value={value} state={state} />}
    </Main>
  );
}

function Pages({ value, state }: { value: OutputOf<'knowledge.listPages'>; state: State }) {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const words = text.knowledge;
  const [extra, setExtra] = useState<PageLine[]>([]);
  const [cursor, setCursor] = useState(value.pages.nextCursor);
  useScreen(words.title);
  const more = async () => {
    if (!cursor) return;
    const next = await doing.run(() => call('knowledge.listPages', { state, cursor }));
    if (!next) return;
    setExtra([...extra, ...next.pages.items]);
    setCursor(next.pages.nextCursor);
  };
  const items = [...value.pages.items, ...extra];
  return (
    <div class="column stack wide">
      <header class="page-head">
        <Heading>{words.title}</Heading>
        <p class="soft">{words.intro}</p>
        <div class="row">
          {value.can.create && (
            <a class="button primary" href="/knowledge/new">
              {words.create}
            </a>
          )}
          <a class="action" href="/knowledge/asks">
            {words.asksLink}
          </a>
        </div>
      </header>
      {value.can.create && (
        <nav aria-label={words.title}>
          <ul class="plain tabs">
            {STATES.map((one) => (
              <li key={one}>
                <a
                  href={one === 'draft' ? '/knowledge?state=draft' : '/knowledge'}
                  aria-current={one === state ? 'page' : undefined}
                >
                  {words.tabs[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {items.length === 0 ? (
        <Empty icon="leaf">
          <p>{state === 'draft' ? words.noDrafts : words.none}</p>
        </Empty>
      ) : (
        <ul class="plain stack">
          {items.map((page) => (
            <li key={page.pageId}>
              <PageCard page={page} />
            </li>
          ))}
        </ul>
      )}
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {cursor && (
        <div class="more-row">
          <button
            type="button"
            class="button"
            aria-disabled={doing.busy || undefined}
            onClick={() => void more()}
          >
            {text.shell.more}
          </button>
        </div>
      )}
    </div>
  );
}
