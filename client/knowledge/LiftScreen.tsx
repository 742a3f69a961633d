import { useState } from 'preact/hooks';
import type { PageLine } from '../../shared/knowledge.ts';
import type { OutputOf } from '../../shared/operations.ts';
import { nameOf } from '../accounts/person.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Select } from '../ui/Field.tsx';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';

const ALL = { limit: 100 } as const;
const DRAFTS = { state: 'draft', limit: 100 } as const;

/** Choosing what of a post could stand in a page, so that its author is asked. */
export default function LiftScreen({ query }: ScreenProps) {
  const store = useStore();
  const input = { postId: query.post ?? '' };
  const answer = useOperation('knowledge.getSource', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('knowledge.getSource', input)}>
      {(source) => <Lift postId={input.postId} source={source} />}
    </Main>
  );
}

function Lift({ postId, source }: { postId: string; source: OutputOf<'knowledge.getSource'> }) {
  const text = useText();
  const store = useStore();
  const words = text.knowledge.lift;
  const pages = useOperation('knowledge.listPages', ALL);
  const drafts = useOperation('knowledge.listPages', DRAFTS);
  const [asked, setAsked] = useState(false);
  useScreen(words.title);
  return (
    <div class="column stack wide">
      <header class="page-head">
        <a class="crumb" href={`/threads/${source.threadId}#${postId}`}>
          <Icon name="left" size={18} />
          {source.title}
        </a>
        <Heading>{words.title}</Heading>
        <p class="soft">{words.intro}</p>
      </header>
      {asked || source.askedBefore || source.parts.length === 0 ? (
        <Notice kind="plain">
          <p>{asked ? words.done : source.askedBefore ? words.askedBefore : words.noParts}</p>
        </Notice>
      ) : (
        <Shown answer={pages} onRetry={() => store.retry('knowledge.listPages', ALL)}>
          {(shown) => (
            <Shown answer={drafts} onRetry={() => store.retry('knowledge.listPages', DRAFTS)}>
              {(hidden) => (
                <Asking
                  postId={postId}
                  source={source}
                  pages={[...hidden.pages.items, ...shown.pages.items]}
                  onAsked={() => setAsked(true)}
                />
              )}
            </Shown>
          )}
        </Shown>
      )}
    </div>
  );
}

function Asking(props: {
  postId: string;
  source: OutputOf<'knowledge.getSource'>;
  pages: PageLine[];
  onAsked: () => void;
}) {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const words = text.knowledge.lift;
  const { postId, source, pages } = props;
  const [parts, setParts] = useState<number[]>(source.parts.length === 1 ? [0] : []);
  const [pageId, setPageId] = useState(pages[0]?.pageId ?? '');
  if (!pages.length)
    return (
      <Notice kind="plain">
        <p>{words.noPages}</p>
        <div>
          <a class="button" href="/knowledge/new">
            {text.knowledge.create}
          </a>
        </div>
      </Notice>
    );
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await doing.run(() => call('knowledge.lift', { pageId, postId, parts }))) props.onAsked();
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <p class="strong">{words.by(nameOf(source.author, text))}</p>
      <fieldset class="field">
        <legend>{words.parts}</legend>
        <div class="stack tight">
          {source.parts.map((part, at) => (
            <label key={part} class="choice">
              <input
                type="checkbox"
                checked={parts.includes(at)}
                onChange={(event) =>
                  setParts(event.currentTarget.checked ? [...parts, at] : parts.filter((each) => each !== at))
                }
              />
              <span class="as-typed">{part}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Select
        label={words.page}
        name="page"
        value={pageId}
        options={pages.map((page) => ({
          value: page.pageId,
          label: page.state === 'draft' ? `${page.title} (${text.knowledge.draft})` : page.title,
        }))}
        onValue={setPageId}
      />
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <Submit busy={doing.busy} disabled={parts.length === 0}>
        {words.ask}
      </Submit>
    </form>
  );
}
