import { useState } from 'preact/hooks';
import type { SpaceView, ThreadLine } from '../../shared/forum-views.ts';
import type { OutputOf } from '../../shared/operations.ts';
import { STATES } from '../../shared/states.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Empty } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { SpaceFor } from './SpaceFor.tsx';
import { ThreadCard } from './ThreadCard.tsx';

/** One space: its purpose, its threads, the latest word first. */
export default function SpaceScreen({ params, query }: ScreenProps) {
  const store = useStore();
  const input = {
    spaceId: params.spaceId ?? '',
    ...(query.tag ? { tag: query.tag } : {}),
    ...(query.region ? { region: query.region } : {}),
  };
  const answer = useOperation('forum.listThreads', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('forum.listThreads', input)}>
      {(value) => <Space key={JSON.stringify(input)} value={value} input={input} />}
    </Main>
  );
}

type Input = { spaceId: string; tag?: string; region?: string };

function Space({ value, input }: { value: OutputOf<'forum.listThreads'>; input: Input }) {
  const text = useText();
  const store = useStore();
  const call = useCall();
  const doing = useDoing();
  const { space, threads } = value;
  const { spaceId } = space;
  const [extra, setExtra] = useState<ThreadLine[]>([]);
  const [cursor, setCursor] = useState<string | null | undefined>(undefined);
  useScreen(space.name);
  const refresh = () => void store.refresh('forum.listThreads', input);
  useChannel(
    `space:${spaceId}`,
    { 'forum.threadChanged': (event) => event.spaceId === spaceId && refresh() },
    (first) => first || refresh(),
  );
  const next = cursor === undefined ? threads.nextCursor : cursor;
  const firstIds = new Set(threads.items.map((thread) => thread.threadId));
  const items = [...threads.items, ...extra.filter((thread) => !firstIds.has(thread.threadId))];
  const more = async () => {
    if (!next) return;
    const page = await doing.run(() => call('forum.listThreads', { ...input, cursor: next }));
    if (!page) return;
    setExtra([...extra, ...page.threads.items]);
    setCursor(page.threads.nextCursor);
  };
  return (
    <div class="with-aside">
      <div class="column stack wide">
        <header class="page-head">
          <a class="crumb" href="/spaces">
            <Icon name="left" size={18} />
            {text.forum.spacesTitle}
          </a>
          <Heading>{space.name}</Heading>
          <p class="lead">{space.purpose}</p>
          <SpaceFor space={space} />
          {space.can.post && (
            <div class="start-row">
              <a class="button primary" href={`/spaces/${spaceId}/new`}>
                <Icon name="pen" size={20} />
                {text.forum.newThread}
              </a>
            </div>
          )}
        </header>
        <Filters space={space} input={input} />
        {items.length === 0 ? (
          <Empty icon="leaf">
            <p>{input.tag || input.region ? text.forum.noThreadsOfTag : text.forum.noThreads}</p>
          </Empty>
        ) : (
          <ul class="plain thread-list">
            {items.map((thread) => (
              <li key={thread.threadId}>
                <ThreadCard thread={thread} level="h2" />
              </li>
            ))}
          </ul>
        )}
        {doing.problem && <ProblemNotice problem={doing.problem} />}
        {next && (
          <div class="more-row">
            <button type="button" class="button" onClick={() => void more()} aria-disabled={doing.busy}>
              {doing.busy ? text.shell.working : text.shell.more}
            </button>
          </div>
        )}
      </div>
      {space.guidelines && (
        <aside class="card stack tight" aria-labelledby="guidelines">
          <h2 id="guidelines">{text.forum.guidelines}</h2>
          <p class="as-typed">{space.guidelines}</p>
        </aside>
      )}
    </div>
  );
}

/** Topics of the space as links: each is an address of its own, and works without JavaScript. */
function Filters({ space, input }: { space: SpaceView; input: Input }) {
  const text = useText();
  if (space.tags.length === 0 && !input.region) return null;
  const at = `/spaces/${space.spaceId}`;
  return (
    <nav class="row filters" aria-label={text.forum.tags}>
      <a class="chip" href={at} aria-current={input.tag || input.region ? undefined : 'page'}>
        {text.forum.allTags}
      </a>
      {input.region && (
        <a class="chip" href={at} aria-current="page">
          {STATES[input.region] ?? input.region}
        </a>
      )}
      {space.tags.map((tag) => (
        <a
          key={tag}
          class="chip"
          href={`${at}?tag=${encodeURIComponent(tag)}`}
          aria-current={tag === input.tag ? 'page' : undefined}
        >
          {tag}
        </a>
      ))}
    </nav>
  );
}
