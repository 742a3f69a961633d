import { useState } from 'preact/hooks';
import type { ThreadLine } from '../../shared/forum.ts';
import type { OutputOf } from '../../shared/operations.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Empty } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { ThreadCard } from './ThreadCard.tsx';

/** One space: its purpose, its threads, the latest word first. */
export default function SpaceScreen({ params }: ScreenProps) {
  const store = useStore();
  const input = { spaceId: params.spaceId ?? '' };
  const answer = useOperation('forum.listThreads', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('forum.listThreads', input)}>
      {(value) => <Space key={value.space.spaceId} value={value} />}
    </Main>
  );
}

function Space({ value }: { value: OutputOf<'forum.listThreads'> }) {
  const text = useText();
  const store = useStore();
  const call = useCall();
  const doing = useDoing();
  const { space, threads } = value;
  const { spaceId } = space;
  const [extra, setExtra] = useState<ThreadLine[]>([]);
  const [cursor, setCursor] = useState<string | null | undefined>(undefined);
  useScreen(space.name);
  useChannel(`space:${spaceId}`, {
    'forum.threadChanged': (event) => {
      if (event.spaceId === spaceId) void store.refresh('forum.listThreads', { spaceId });
    },
  });
  const next = cursor === undefined ? threads.nextCursor : cursor;
  const firstIds = new Set(threads.items.map((thread) => thread.threadId));
  const items = [...threads.items, ...extra.filter((thread) => !firstIds.has(thread.threadId))];
  const more = async () => {
    if (!next) return;
    const page = await doing.run(() => call('forum.listThreads', { spaceId, cursor: next }));
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
          {space.can.post && (
            <div class="start-row">
              <a class="button primary" href={`/spaces/${spaceId}/new`}>
                <Icon name="pen" size={20} />
                {text.forum.newThread}
              </a>
            </div>
          )}
        </header>
        {items.length === 0 ? (
          <Empty icon="leaf">
            <p>{text.forum.noThreads}</p>
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
