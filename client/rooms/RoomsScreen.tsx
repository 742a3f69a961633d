import type { RoomView } from '../../shared/rooms.ts';
import { useOperation, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { useText } from '../i18n/text.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ShownList } from '../ui/ShownList.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Moment } from '../ui/Time.tsx';

const INPUT = { limit: 50 };

/** All groups, those that meet now first. */
export default function RoomsScreen(_props: ScreenProps) {
  const store = useStore();
  const answer = useOperation('rooms.listRooms', INPUT);
  const refresh = () => void store.refresh('rooms.listRooms', INPUT);
  useChannel('rooms:all', { 'rooms.roomChanged': refresh }, (first) => first || refresh());
  return (
    <Main answer={answer} onRetry={() => store.retry('rooms.listRooms', INPUT)}>
      {() => <Rooms />}
    </Main>
  );
}

function Rooms() {
  const text = useText();
  useScreen(text.rooms.title);
  return (
    <div class="stack wide">
      <header class="page-head">
        <Heading>{text.rooms.title}</Heading>
        <p class="soft">{text.rooms.intro}</p>
      </header>
      <ShownList
        name="rooms.listRooms"
        input={INPUT}
        icon="groups"
        none={text.rooms.none}
        class="room-list"
        keyOf={(room) => room.roomId}
        before={(room) => room.now !== null}
      >
        {(room) => (
          <div class={room.now ? 'card room-card open' : 'card room-card'}>
            <Room room={room} />
          </div>
        )}
      </ShownList>
    </div>
  );
}

function Room({ room }: { room: RoomView }) {
  const text = useText();
  return (
    <>
      <div class="stack tight grow">
        {room.now && (
          <span class="chip live">
            <span class="pulse" />
            {text.rooms.now}
          </span>
        )}
        <h2>
          <a href={`/rooms/${room.roomId}`}>{room.name}</a>
        </h2>
        <p class="soft">{room.purpose}</p>
        <p class="meta">
          <span>
            {text.rooms.with} {room.facilitators.map((person) => person.handle).join(', ')}
          </span>
          {room.now && <span>{text.rooms.seats(room.now.here, room.capacity)}</span>}
        </p>
        <p class="meta">
          <Icon name="clock" size={18} />
          {room.next ? (
            <>
              <span>{text.rooms.next}</span> <Moment at={room.next.startsAt} />
            </>
          ) : (
            <span>{text.rooms.noNext}</span>
          )}
        </p>
      </div>
      {room.now && (
        <a
          class="button primary"
          href={`/meetings/${room.now.meetingId}`}
          aria-label={`${text.rooms.comeIn}: ${room.name}`}
        >
          {text.rooms.comeIn}
        </a>
      )}
    </>
  );
}
