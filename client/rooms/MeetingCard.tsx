import type { MeetingLine, RoomView } from '../../shared/rooms.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Moment } from '../ui/Time.tsx';
import { RemindMe } from './RemindMe.tsx';

/** One meeting of a room, now or next, with the way in. */
export function MeetingCard({ room, meeting }: { room: RoomView; meeting: MeetingLine }) {
  const text = useText();
  const open = meeting.state === 'open';
  return (
    <article class={open ? 'card meeting-card open' : 'card meeting-card'}>
      <div class="stack tight grow">
        {open ? (
          <span class="chip live">
            <span class="pulse" />
            {text.rooms.now}
          </span>
        ) : (
          <span class="chip">
            <Icon name="clock" size={16} />
            <Moment at={meeting.startsAt} />
          </span>
        )}
        <h3>
          <a href={`/rooms/${room.roomId}`}>{room.name}</a>
        </h3>
        <p class="soft small">
          {text.rooms.with} {room.facilitators.map((person) => person.handle).join(', ')}
          {open && ` · ${text.home.here(meeting.here)}`}
        </p>
      </div>
      {!open && <RemindMe meetingId={meeting.meetingId} />}
      {open && (
        <a class="button primary" href={`/meetings/${meeting.meetingId}`}>
          {text.rooms.comeIn}
        </a>
      )}
    </article>
  );
}
