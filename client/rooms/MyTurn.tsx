import { useMe } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Following } from './use-meeting.ts';

/** My own hand and turn: raise, lower, pass, end, and my place among those who wait. */
export function MyTurn({ following }: { following: Following }) {
  const text = useText();
  const me = useMe();
  const { meeting, can } = following.snapshot;
  const { floor, meetingId } = meeting;
  const place = floor.queue.findIndex((hand) => hand.memberId === me?.memberId) + 1;
  if (floor.holderId === me?.memberId)
    return (
      <div class="row my-turn">
        <button
          type="button"
          class="button"
          onClick={() => void following.run('rooms.endTurn', { meetingId })}
        >
          <Icon name="check" size={20} />
          {text.meeting.endTurn}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => void following.run('rooms.endTurn', { meetingId })}
        >
          {text.meeting.pass}
        </button>
      </div>
    );
  if (place > 0)
    return (
      <div class="row my-turn">
        <p class="strong" role="status">
          {text.meeting.place(place)}
        </p>
        <button
          type="button"
          class="button"
          onClick={() => void following.run('rooms.lowerHand', { meetingId })}
        >
          {text.meeting.lower}
        </button>
      </div>
    );
  if (!can.raiseHand) return null;
  return (
    <div class="row my-turn">
      <button
        type="button"
        class="button primary"
        onClick={() => void following.run('rooms.raiseHand', { meetingId })}
      >
        <Icon name="hand" size={22} />
        {text.meeting.raise}
      </button>
    </div>
  );
}
