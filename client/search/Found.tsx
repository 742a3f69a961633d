import { useEffect, useState } from 'preact/hooks';
import type { InputOf } from '../../shared/operations.ts';
import { regionOf } from '../../shared/regions.ts';
import type { FoundPost } from '../../shared/search.ts';
import { useOperation, useStore } from '../api/context.ts';
import { recallHere, rememberHere } from '../api/device.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { HelpLine } from '../crisis/HelpLine.tsx';
import { ThreadCard } from '../forum/ThreadCard.tsx';
import { useText } from '../i18n/text.ts';
import { PageCard } from '../knowledge/PageCard.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Empty } from '../ui/Notice.tsx';
import { Shown } from '../ui/Shown.tsx';
import { Time } from '../ui/Time.tsx';

const ROOMS = { limit: 100 };

/** What was found: help first where the words may be about oneself, then conversations, replies, people and groups. */
export function Found({ input }: { input: InputOf<'forum.listFound'> }) {
  const text = useText();
  const store = useStore();
  const answer = useOperation('forum.listFound', input);
  const people = useOperation('accounts.listFoundPeople', { q: input.q.slice(0, 30) });
  const rooms = useOperation('rooms.listRooms', ROOMS);
  const found = useOperation('knowledge.listFound', { q: input.q });
  const pages = found.state === 'ready' ? found.value.items : [];
  const wanted = input.q.toLowerCase();
  const groups =
    rooms.state === 'ready'
      ? rooms.value.items.filter((room) => `${room.name} ${room.purpose}`.toLowerCase().includes(wanted))
      : [];
  const persons = people.state === 'ready' ? people.value.items : [];
  return (
    <Shown answer={answer} onRetry={() => store.retry('forum.listFound', input)}>
      {({ threads, posts, also, help }) => (
        <div class="stack wide">
          {help && <HelpFirst />}
          {also.length > 0 && <p class="soft small">{text.search.also(also.slice(0, 6).join(', '))}</p>}
          {threads.length + pages.length + posts.length + groups.length + persons.length === 0 && (
            <Empty icon="search">
              <p>{text.search.nothing}</p>
              <a class="button" href="/spaces">
                {text.search.toSpaces}
              </a>
            </Empty>
          )}
          {pages.length > 0 && (
            <section class="stack" aria-labelledby="found-pages">
              <h2 id="found-pages">{text.knowledge.found}</h2>
              <ul class="plain stack">
                {pages.map((page) => (
                  <li key={page.pageId}>
                    <PageCard page={page} level="h3" />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {threads.length > 0 && (
            <section class="stack" aria-labelledby="found-threads">
              <h2 id="found-threads">{text.search.threads}</h2>
              <ul class="plain thread-list">
                {threads.map((thread) => (
                  <li key={thread.threadId}>
                    <ThreadCard thread={thread} level="h3" withSpace />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {posts.length > 0 && (
            <section class="stack" aria-labelledby="found-posts">
              <h2 id="found-posts">{text.search.posts}</h2>
              <ul class="plain stack">
                {posts.map((post) => (
                  <li key={post.postId}>
                    <FoundReply post={post} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {groups.length > 0 && (
            <section class="stack" aria-labelledby="found-groups">
              <h2 id="found-groups">{text.search.groups}</h2>
              <ul class="plain stack tight">
                {groups.map((room) => (
                  <li key={room.roomId} class="card">
                    <a class="strong" href={`/rooms/${room.roomId}`}>
                      {room.name}
                    </a>
                    <p class="soft">{room.purpose}</p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {persons.length > 0 && (
            <section class="stack" aria-labelledby="found-people">
              <h2 id="found-people">{text.search.people}</h2>
              <ul class="plain stack tight">
                {persons.map((person) => (
                  <li key={person.memberId}>
                    <AuthorLine person={person} small />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </Shown>
  );
}

function FoundReply({ post }: { post: FoundPost }) {
  const text = useText();
  return (
    <article class="card stack tight">
      <h3>
        <a href={`/threads/${post.threadId}#${post.postId}`}>{text.search.inThread(post.title)}</a>
      </h3>
      <p>{post.note ? text.search.noteFirst(post.note) : post.excerpt}</p>
      <p class="soft small">
        {text.forum.by(post.author.handle)} · {post.spaceName} · <Time at={post.createdAt} />
      </p>
    </article>
  );
}

/** The lines of the reader's country, before the results and without standing in their way. Closed, it stays so until the browser is. */
function HelpFirst() {
  const text = useText();
  const { page } = useStore();
  const [closed, setClosed] = useState(false);
  useEffect(() => setClosed(recallHere('search-help') === 'closed'), []);
  if (closed) return null;
  return (
    <section class="notice care" aria-labelledby="search-help">
      <Icon name="heart" />
      <div class="stack grow">
        <h2 id="search-help">{text.search.helpTitle}</h2>
        <p>{text.search.helpBody}</p>
        {regionOf(page.country)
          .lines.slice(0, 2)
          .map((line) => (
            <HelpLine key={line.id} line={line} />
          ))}
        <div class="row">
          <a class="button" href="/help">
            {text.search.helpMore}
          </a>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              rememberHere('search-help', 'closed');
              setClosed(true);
            }}
          >
            {text.search.helpClose}
          </button>
        </div>
      </div>
    </section>
  );
}
