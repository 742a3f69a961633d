import type { SpaceView, ThreadLine } from '../../shared/forum-views.ts';
import { STATES } from '../../shared/states.ts';
import { useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { useText } from '../i18n/text.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { PagedList } from '../ui/PagedList.tsx';
import { type Pages, usePagesOf } from '../ui/pages.ts';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { SpaceFor } from './SpaceFor.tsx';
import { ThreadCard } from './ThreadCard.tsx';

const keyOf = (thread: ThreadLine) => thread.threadId;

/** One space: its purpose, its threads, the latest word first. */
export default function SpaceScreen({ params, query }: ScreenProps) {
  const input = {
    spaceId: params.spaceId ?? '',
    ...(query.tag ? { tag: query.tag } : {}),
    ...(query.region ? { region: query.region } : {}),
  };
  const pages = usePagesOf('forum.listThreads', input, (value) => value.threads, keyOf);
  return (
    <Main answer={pages.answer} onRetry={pages.retry}>
      {({ space }) => <Space key={JSON.stringify(input)} space={space} threads={pages} input={input} />}
    </Main>
  );
}

type Input = { spaceId: string; tag?: string; region?: string };

function Space({ space, threads, input }: { space: SpaceView; threads: Pages<ThreadLine>; input: Input }) {
  const text = useText();
  const store = useStore();
  const { spaceId } = space;
  useScreen(space.name);
  const refresh = () => void store.refresh('forum.listThreads', input);
  useChannel(
    `space:${spaceId}`,
    { 'forum.threadChanged': (event) => event.spaceId === spaceId && refresh() },
    (first) => first || refresh(),
  );
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
        <PagedList
          pages={threads}
          none={input.tag || input.region ? text.forum.noThreadsOfTag : text.forum.noThreads}
          class="thread-list"
          keyOf={keyOf}
        >
          {(thread) => <ThreadCard thread={thread} level="h2" />}
        </PagedList>
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
