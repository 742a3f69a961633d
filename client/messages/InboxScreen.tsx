import { useState } from 'preact/hooks';
import type { ConversationLine } from '../../shared/messages.ts';
import type { OutputOf } from '../../shared/operations.ts';
import { nameOf } from '../accounts/person.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useDoing } from '../ui/busy.ts';
import { Main } from '../ui/Gate.tsx';
import { Empty } from '../ui/Notice.tsx';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Time } from '../ui/Time.tsx';
import { Request } from './Request.tsx';

const TALKS = { part: 'talks', limit: 30 } as const;
const REQUESTS = { part: 'requests', limit: 20 } as const;

/** Talks with single people, and those who ask for one. */
export default function InboxScreen(_props: ScreenProps) {
  const store = useStore();
  const answer = useOperation('messages.listConversations', TALKS);
  return (
    <Main answer={answer} onRetry={() => store.retry('messages.listConversations', TALKS)}>
      {(value) => <Inbox talks={value} />}
    </Main>
  );
}

function Inbox({ talks }: { talks: OutputOf<'messages.listConversations'> }) {
  const text = useText();
  const store = useStore();
  const call = useCall();
  const doing = useDoing();
  const requests = useOperation('messages.listConversations', REQUESTS);
  const [extra, setExtra] = useState<ConversationLine[]>([]);
  const [cursor, setCursor] = useState<string | null | undefined>(undefined);
  useScreen(text.messages.title);
  const refresh = () => {
    void store.refresh('messages.listConversations', TALKS);
    void store.refresh('messages.listConversations', REQUESTS);
  };
  useChannel(null, { 'messages.inboxChanged': refresh }, refresh);
  const next = cursor === undefined ? talks.nextCursor : cursor;
  const firstIds = new Set(talks.items.map((line) => line.conversationId));
  const lines = [...talks.items, ...extra.filter((line) => !firstIds.has(line.conversationId))];
  const more = async () => {
    if (!next) return;
    const page = await doing.run(() => call('messages.listConversations', { ...TALKS, cursor: next }));
    if (!page) return;
    setExtra([...extra, ...page.items]);
    setCursor(page.nextCursor);
  };
  return (
    <div class="column stack wide">
      <header class="page-head">
        <Heading>{text.messages.title}</Heading>
        <p class="lead">{text.messages.intro}</p>
      </header>
      <Shown answer={requests} blocks={1} onRetry={() => store.retry('messages.listConversations', REQUESTS)}>
        {({ items }) =>
          items.length > 0 ? (
            <section class="stack" aria-labelledby="requests">
              <h2 id="requests">{text.messages.requests}</h2>
              <p class="soft">{text.messages.requestsIntro}</p>
              {items.map((line) => (
                <Request key={line.conversationId} line={line} onAnswered={refresh} />
              ))}
            </section>
          ) : null
        }
      </Shown>
      <section class="stack" aria-labelledby="talks">
        <h2 id="talks">{text.messages.talks}</h2>
        {lines.length === 0 ? (
          <Empty icon="chat">
            <p>{text.messages.none}</p>
          </Empty>
        ) : (
          <ul class="plain thread-list">
            {lines.map((line) => (
              <li key={line.conversationId}>
                <TalkLine line={line} />
              </li>
            ))}
          </ul>
        )}
        {doing.problem && <ProblemNotice problem={doing.problem} />}
        {next && (
          <div class="more-row">
            <button type="button" class="button" onClick={() => void more()}>
              {text.shell.more}
            </button>
          </div>
        )}
      </section>
      <p>
        <a href="/account/people">{text.people.title}</a>
      </p>
    </div>
  );
}

function TalkLine({ line }: { line: ConversationLine }) {
  const text = useText();
  return (
    <article class={line.unread ? 'thread-card unread' : 'thread-card'}>
      <Avatar name={line.with.handle} />
      <div class="grow">
        <h3 class="thread-title">
          <a href={`/messages/${line.conversationId}`}>{nameOf(line.with, text)}</a>
        </h3>
        <p class="meta">
          <Time at={line.lastAt} />
          {line.state === 'waiting' && <span>{text.messages.waiting}</span>}
        </p>
      </div>
      {line.unread && <span class="chip live">{text.messages.unread}</span>}
    </article>
  );
}
