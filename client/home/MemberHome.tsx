import { useMe, useOperation, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { ThreadCard } from '../forum/ThreadCard.tsx';
import { useText } from '../i18n/text.ts';
import { AskHost } from '../review/AskHost.tsx';
import { MeetingCard } from '../rooms/MeetingCard.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Empty } from '../ui/Notice.tsx';
import { Shown } from '../ui/Shown.tsx';
import { Heading, useScreen } from '../ui/screen.tsx';

const LATEST = { limit: 8 };
const SPACES = { limit: 12 };
const ROOMS = { limit: 100 };
const NOTHING = {};
const MOST_SHOWN = 5;

/** The first page of a member: what happens now, what was said last, where to go. */
export function MemberHome() {
  const text = useText();
  const me = useMe();
  useScreen('');
  return (
    <div class="with-aside">
      <div class="stack wide column">
        <div class="stack tight">
          <Heading>{text.home.welcome(me?.handle ?? '')}</Heading>
          <p class="soft">{text.home.welcomeBody}</p>
        </div>
        <AskHost />
        <HappeningNow />
        <Threads name="forum.listOffers" id="offers" title={text.home.offers} intro={text.home.offersIntro} />
        <Threads name="forum.listFollowed" id="followed" title={text.home.followed} unreadOnly />
        <Latest />
      </div>
      <Spaces />
    </div>
  );
}

function HappeningNow() {
  const text = useText();
  const store = useStore();
  const answer = useOperation('rooms.listRooms', ROOMS);
  const refresh = () => void store.refresh('rooms.listRooms', ROOMS);
  useChannel('rooms:all', { 'rooms.roomChanged': refresh }, (first) => first || refresh());
  return (
    <section class="stack" aria-labelledby="now">
      <h2 id="now">{text.home.happening}</h2>
      <Shown answer={answer} blocks={1} onRetry={() => store.retry('rooms.listRooms', ROOMS)}>
        {({ items }) => {
          const open = items.flatMap((room) => (room.now ? [{ room, meeting: room.now }] : []));
          const next = items
            .flatMap((room) => (room.next ? [{ room, meeting: room.next }] : []))
            .sort((a, b) => a.meeting.startsAt.localeCompare(b.meeting.startsAt))
            .slice(0, open.length ? 1 : 2);
          return (
            <>
              {open.length === 0 && <p class="soft">{text.home.nothingNow}</p>}
              {[...open, ...next].map(({ room, meeting }) => (
                <MeetingCard key={meeting.meetingId} room={room} meeting={meeting} />
              ))}
              <a class="crumb" href="/rooms">
                {text.home.allGroups}
                <Icon name="right" size={18} />
              </a>
            </>
          );
        }}
      </Shown>
    </section>
  );
}

/** Threads that ask for this member: offered first posts, or what is new where they follow. Nothing where there are none. */
function Threads(props: {
  name: 'forum.listOffers' | 'forum.listFollowed';
  id: string;
  title: string;
  intro?: string;
  unreadOnly?: boolean;
}) {
  const answer = useOperation(props.name, NOTHING);
  if (answer.state !== 'ready') return null;
  const items = answer.value.items
    .filter((thread) => thread.unread || !props.unreadOnly)
    .slice(0, MOST_SHOWN);
  if (items.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.intro && <p class="soft">{props.intro}</p>}
      <ul class="plain thread-list">
        {items.map((thread) => (
          <li key={thread.threadId}>
            <ThreadCard thread={thread} level="h3" withSpace />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Latest() {
  const text = useText();
  const store = useStore();
  const answer = useOperation('forum.listLatest', LATEST);
  return (
    <section class="stack" aria-labelledby="latest">
      <h2 id="latest">{text.home.latest}</h2>
      <Shown answer={answer} onRetry={() => store.retry('forum.listLatest', LATEST)}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="spaces">
              <p>{text.home.noThreads}</p>
            </Empty>
          ) : (
            <ul class="plain thread-list">
              {items.map((thread) => (
                <li key={thread.threadId}>
                  <ThreadCard thread={thread} level="h3" withSpace />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  );
}

function Spaces() {
  const text = useText();
  const answer = useOperation('forum.listSpaces', SPACES);
  return (
    <aside class="stack" aria-labelledby="spaces">
      <h2 id="spaces">{text.home.spaces}</h2>
      <Shown answer={answer} blocks={1}>
        {({ items }) => (
          <ul class="plain space-links card">
            {items.map((space) => (
              <li key={space.spaceId}>
                <a href={`/spaces/${space.spaceId}`}>
                  <span class="grow">{space.name}</span>
                  <span class="soft small" aria-hidden="true">
                    {space.threadCount}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <p class="soft small">{text.home.newcomer}</p>
      <p class="small">
        <a href="/reply-gap">{text.home.replyGap}</a>
      </p>
    </aside>
  );
}
