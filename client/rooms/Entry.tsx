import type { MeetingView } from '../../shared/rooms.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Moment } from '../ui/Time.tsx';
import type { Snapshot } from './use-meeting.ts';

interface Props {
  meeting: MeetingView;
  can: Snapshot['can'];
  onOpen: () => void;
  onComeIn: () => void;
}

/** Before one is inside: when, what people agree on, and the door. */
export function Entry({ meeting, can, onOpen, onComeIn }: Props) {
  const text = useText();
  const leaders = meeting.participants.filter((one) => one.facilitator);
  const here = meeting.participants.filter((one) => one.here).length;
  if (meeting.state === 'closed')
    return (
      <Notice icon="leaf" title={text.meeting.overTitle}>
        <p>{text.meeting.over}</p>
      </Notice>
    );
  const hidden = meeting.participants.some((one) => one.here && one.person.hidden === 'block');
  return (
    <>
      {hidden && (
        <Notice kind="care" icon="info">
          <p>{text.people.inGroup}</p>
        </Notice>
      )}
      <p class="meta">
        <Moment at={meeting.startsAt} />
        {meeting.state === 'open' && <span>{text.home.here(here)}</span>}
      </p>
      {meeting.state === 'planned' && (
        <Notice icon="clock" title={text.meeting.notOpenTitle}>
          <p>{text.meeting.notOpen}</p>
        </Notice>
      )}
      <section class="card stack">
        <h2>{text.meeting.welcome}</h2>
        <p>{text.meeting.welcomeBody}</p>
        {meeting.agreements && (
          <>
            <h3>{text.rooms.agreements}</h3>
            <p class="as-typed">{meeting.agreements}</p>
          </>
        )}
        {leaders.length > 0 && (
          <>
            <h3>{text.rooms.with}</h3>
            {leaders.map(({ person }) => (
              <AuthorLine key={person.memberId} person={person} />
            ))}
          </>
        )}
        <div class="row">
          {meeting.state === 'open' && can.join && (
            <button type="button" class="button primary large" onClick={onComeIn}>
              {text.meeting.comeIn}
            </button>
          )}
          {meeting.state === 'planned' && can.open && (
            <button type="button" class="button primary large" onClick={onOpen}>
              <Icon name="groups" />
              {text.meeting.open}
            </button>
          )}
        </div>
      </section>
    </>
  );
}
