import type { ConversationLine } from '../../shared/messages.ts';
import { nameOf } from '../accounts/person.ts';
import { useOperation, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Main } from '../ui/Gate.tsx';
import { PagedList } from '../ui/PagedList.tsx';
import { type Pages, usePages } from '../ui/pages.ts';
import { Shown } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Time } from '../ui/Time.tsx';
import { Request } from './Request.tsx';

const TALKS = { part: 'talks', limit: 30 } as const;
const keyOf = (line: ConversationLine) => line.conversationId;
const REQUESTS = { part: 'requests', limit: 20 } as const;

/** Talks with single people, and those who ask for one. */
export default function InboxScreen(_props: ScreenProps) {
  const talks = usePages('messages.listConversations', TALKS, keyOf);
  return (
    <Main answer={talks.answer} onRetry={talks.retry}>
      {() => <Inbox talks={talks} />}
    </Main>
  );
}

function Inbox({ talks }: { talks: Pages<ConversationLine> }) {
  const text = useText();
  const store = useStore();
  const requests = useOperation('messages.listConversations', REQUESTS);
  useScreen(text.messages.title);
  const refresh = () => {
    void store.refresh('messages.listConversations', TALKS);
    void store.refresh('messages.listConversations', REQUESTS);
  };
  useChannel(null, { 'messages.inboxChanged': refresh }, refresh);
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
        <PagedList pages={talks} none={text.messages.none} icon="chat" class="thread-list" keyOf={keyOf}>
          {(line) => <TalkLine line={line} />}
        </PagedList>
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
