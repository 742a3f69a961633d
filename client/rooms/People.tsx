import { useState } from 'preact/hooks';
import type { PersonCard } from '../../shared/accounts.ts';
import { PersonName } from '../accounts/PersonName.tsx';
import { useMe } from '../api/context.ts';
import { Badge } from '../credentials/Badge.tsx';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Submit } from '../ui/Submit.tsx';
import type { Following } from './use-meeting.ts';

/** Who is here; for the facilitator, what can be done for each. */
export function People({ following }: { following: Following }) {
  const text = useText();
  const me = useMe();
  const [removing, setRemoving] = useState<PersonCard | null>(null);
  const { meeting, can } = following.snapshot;
  const { floor, meetingId } = meeting;
  const sorted = [...meeting.participants].sort(
    (a, b) => Number(b.here) - Number(a.here) || Number(b.facilitator) - Number(a.facilitator),
  );
  return (
    <div class="stack tight">
      <ul class="plain people">
        {sorted.map(({ person, here, muted, facilitator }) => {
          const self = person.memberId === me?.memberId;
          const raised = floor.queue.some((hand) => hand.memberId === person.memberId);
          const states = [
            self && text.meeting.you,
            floor.holderId === person.memberId && text.meeting.hasFloor,
            raised && text.meeting.handUp,
            muted && text.meeting.isMuted,
            !here && text.meeting.notHere,
          ].filter(Boolean);
          return (
            <li key={person.memberId} class={here ? 'person' : 'person gone'}>
              <Avatar name={person.handle} small />
              <div class="grow">
                <p class="author-name">
                  <PersonName person={person} />
                  <Badge person={person} />
                  {facilitator && <span class="chip live">{text.meeting.facilitator}</span>}
                </p>
                {states.length > 0 && <p class="soft small">{states.join(' · ')}</p>}
              </div>
              {can.facilitate && !self && (
                <Menu later face={<Icon name="more" />} label={text.meeting.menuFor(person.handle)}>
                  <button
                    type="button"
                    onClick={() =>
                      void following.run('rooms.giveFloor', { meetingId, memberId: person.memberId })
                    }
                  >
                    <Icon name="hand" />
                    {text.meeting.give}
                  </button>
                  {raised && (
                    <button
                      type="button"
                      onClick={() =>
                        void following.run('rooms.lowerHand', { meetingId, memberId: person.memberId })
                      }
                    >
                      <Icon name="down" />
                      {text.meeting.lowerOf(person.handle)}
                    </button>
                  )}
                  <button
                    type="button"
                    onClick={() =>
                      void following.run('rooms.setMuted', {
                        meetingId,
                        memberId: person.memberId,
                        muted: !muted,
                      })
                    }
                  >
                    <Icon name="mute" />
                    {muted ? text.meeting.unmute : text.meeting.mute}
                  </button>
                  {!facilitator && (
                    <button type="button" onClick={() => setRemoving(person)}>
                      <Icon name="exit" />
                      {text.meeting.remove}
                    </button>
                  )}
                </Menu>
              )}
            </li>
          );
        })}
      </ul>
      {removing && (
        <RemoveDialog
          handle={removing.handle}
          onClose={() => setRemoving(null)}
          onRemove={(reason) =>
            following.run('rooms.removeParticipant', { meetingId, memberId: removing.memberId, reason })
          }
        />
      )}
    </div>
  );
}

function RemoveDialog(props: {
  handle: string;
  onClose: () => void;
  onRemove: (reason: string) => Promise<boolean>;
}) {
  const text = useText();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      title={text.meeting.removeTitle(props.handle)}
      closeLabel={text.shell.close}
      onClose={props.onClose}
    >
      <form
        class="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          setBusy(true);
          await props.onRemove(reason);
          props.onClose();
        }}
      >
        <Field
          label={text.meeting.removeReason}
          name="reason"
          rows={3}
          value={reason}
          onValue={setReason}
          minLength={3}
          required
        />
        <div class="row">
          <Submit busy={busy} disabled={reason.trim().length < 3}>
            {text.meeting.removeButton}
          </Submit>
          <button type="button" class="button quiet" onClick={props.onClose}>
            {text.shell.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
