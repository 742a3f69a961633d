import type { OutputOf } from '../../shared/operations.ts';
import { useOperation, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { useText } from '../i18n/text.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Moment } from '../ui/Time.tsx';
import { PlanMeeting } from './PlanMeeting.tsx';

/** One group: what it is for, who leads, when it meets. */
export default function RoomScreen({ params }: ScreenProps) {
  const store = useStore();
  const input = { roomId: params.roomId ?? '' };
  const answer = useOperation('rooms.getRoom', input);
  const refresh = () => void store.refresh('rooms.getRoom', input);
  useChannel(
    'rooms:all',
    { 'rooms.roomChanged': (event) => event.roomId === input.roomId && refresh() },
    (first) => first || refresh(),
  );
  return (
    <Main answer={answer} onRetry={() => store.retry('rooms.getRoom', input)}>
      {(value) => <Room key={value.room.roomId} value={value} />}
    </Main>
  );
}

function Room({ value }: { value: OutputOf<'rooms.getRoom'> }) {
  const text = useText();
  const { room, meetings } = value;
  useScreen(room.name);
  return (
    <div class="with-aside">
      <div class="column stack wide">
        <header class="page-head">
          <a class="crumb" href="/rooms">
            <Icon name="left" size={18} />
            {text.rooms.title}
          </a>
          <Heading>{room.name}</Heading>
          <p class="lead">{room.purpose}</p>
        </header>
        {room.now && (
          <div class="card meeting-card open">
            <div class="grow stack tight">
              <span class="chip live">
                <span class="pulse" />
                {text.rooms.now}
              </span>
              <p class="soft">{text.rooms.seats(room.now.here, room.capacity)}</p>
            </div>
            <a class="button primary" href={`/meetings/${room.now.meetingId}`}>
              {text.rooms.comeIn}
            </a>
          </div>
        )}
        {room.agreements && (
          <section class="stack tight">
            <h2>{text.rooms.agreements}</h2>
            <p class="as-typed">{room.agreements}</p>
          </section>
        )}
        <section class="stack tight">
          <h2>{text.rooms.meetings}</h2>
          {meetings.length === 0 && <p class="soft">{text.rooms.noNext}</p>}
          <ul class="plain meeting-list">
            {meetings.map((meeting) => (
              <li key={meeting.meetingId}>
                <a href={`/meetings/${meeting.meetingId}`}>
                  <Moment at={meeting.startsAt} />
                </a>
                <span class="soft small">{text.rooms.theirTime(meeting.localStart, meeting.timeZone)}</span>
                <span class={meeting.state === 'open' ? 'chip live' : 'chip'}>
                  {text.rooms.states[meeting.state]}
                </span>
              </li>
            ))}
          </ul>
        </section>
        {room.can.plan && <PlanMeeting roomId={room.roomId} />}
      </div>
      <aside class="card stack tight" aria-labelledby="leaders">
        <h2 id="leaders">{text.rooms.with}</h2>
        {room.facilitators.map((person) => (
          <AuthorLine key={person.memberId} person={person} />
        ))}
      </aside>
    </div>
  );
}
