import { useState } from 'preact/hooks';
import { nameOf } from '../accounts/person.ts';
import { useMe } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Choices } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { MyTurn } from './MyTurn.tsx';
import type { Following } from './use-meeting.ts';

/** Who speaks, who waits, my place; for the facilitator also the next person, how turns go, and the end. */
export function Floor({ following, onLeave }: { following: Following; onLeave: () => void }) {
  const text = useText();
  const me = useMe();
  const { meeting, can } = following.snapshot;
  const { floor, meetingId } = meeting;
  const handleOf = (memberId: string) => {
    const found = meeting.participants.find((one) => one.person.memberId === memberId);
    return found ? nameOf(found.person, text) : '';
  };
  const holder = floor.holderId ? handleOf(floor.holderId) : null;
  const mine = floor.holderId === me?.memberId;
  return (
    <div class="stack">
      <div class={mine ? 'holder mine' : 'holder'}>
        {holder ? <Avatar name={holder} /> : <Icon name="chat" size={28} />}
        <div class="grow">
          <p class="strong">
            {mine ? text.meeting.youHave : holder ? text.meeting.has(holder) : text.meeting.nobodyHas}
          </p>
          <p class="soft small">{mine ? text.meeting.youHaveBody : text.meeting.modeNow[floor.mode]}</p>
        </div>
      </div>
      <MyTurn following={following} />
      <div class="stack tight">
        <h3>{text.meeting.queue}</h3>
        {floor.queue.length === 0 ? (
          <p class="soft">{text.meeting.queueEmpty}</p>
        ) : (
          <ol class="plain queue">
            {floor.queue.map((hand, at) => {
              const handle = handleOf(hand.memberId);
              return (
                <li key={hand.memberId} class={hand.memberId === me?.memberId ? 'mine' : undefined}>
                  <span class="queue-place">{at + 1}</span>
                  <span class="grow">
                    {handle}
                    {hand.memberId === me?.memberId && ` (${text.meeting.you})`}
                  </span>
                  {can.facilitate && (
                    <button
                      type="button"
                      class="action"
                      title={text.meeting.give}
                      aria-label={text.meeting.giveTo(handle)}
                      onClick={() =>
                        void following.run('rooms.giveFloor', { meetingId, memberId: hand.memberId })
                      }
                    >
                      <Icon name="hand" size={20} />
                    </button>
                  )}
                </li>
              );
            })}
          </ol>
        )}
      </div>
      {can.facilitate && <Facilitating following={following} holder={mine ? null : holder} />}
      <div>
        <button type="button" class="button quiet" onClick={onLeave}>
          <Icon name="exit" size={20} />
          {text.meeting.leave}
        </button>
      </div>
    </div>
  );
}

function Facilitating({ following, holder }: { following: Following; holder: string | null }) {
  const text = useText();
  const [closing, setClosing] = useState(false);
  const { meetingId, floor } = following.snapshot.meeting;
  return (
    <div class="stack facilitating">
      <div class="row">
        <button
          type="button"
          class="button"
          aria-disabled={floor.queue.length === 0 ? true : undefined}
          onClick={() => floor.queue.length > 0 && void following.run('rooms.giveFloor', { meetingId })}
        >
          {text.meeting.next}
        </button>
        {holder && (
          <button
            type="button"
            class="button"
            aria-label={text.meeting.endTurnOf(holder)}
            onClick={() => void following.run('rooms.endTurn', { meetingId })}
          >
            {text.meeting.endTurnOf(holder)}
          </button>
        )}
      </div>
      <Choices
        label={text.meeting.mode}
        name="mode"
        value={floor.mode}
        options={(['open', 'hands'] as const).map((mode) => ({
          value: mode,
          label: text.meeting.modes[mode],
        }))}
        onValue={(mode) => void following.run('rooms.setMode', { meetingId, mode })}
      />
      {closing ? (
        <div class="stack tight">
          <p>{text.meeting.closeAsk}</p>
          <div class="row">
            <button
              type="button"
              class="button primary"
              onClick={() => void following.run('rooms.closeMeeting', { meetingId })}
            >
              {text.meeting.yesClose}
            </button>
            <button type="button" class="button quiet" onClick={() => setClosing(false)}>
              {text.shell.cancel}
            </button>
          </div>
        </div>
      ) : (
        <div>
          <button type="button" class="button" onClick={() => setClosing(true)}>
            {text.meeting.close}
          </button>
        </div>
      )}
    </div>
  );
}
