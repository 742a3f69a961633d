import { useEffect } from 'preact/hooks';
import { useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { usePresent } from '../ui/Time.tsx';
import { Entry } from './Entry.tsx';
import { InMeeting } from './InMeeting.tsx';
import { Removed } from './Removed.tsx';
import { type Snapshot, useMeeting } from './use-meeting.ts';

/** One meeting: before, during, after. */
export default function MeetingScreen({ params }: ScreenProps) {
  const store = useStore();
  const input = { meetingId: params.meetingId ?? '' };
  const answer = useOperation('rooms.getMeeting', input);
  if (answer.state === 'failed' && answer.problem.code === 'REMOVED') return <Removed reason="" />;
  return (
    <Main answer={answer} onRetry={() => store.retry('rooms.getMeeting', input)}>
      {(value) => <Meeting key={value.meeting.meetingId} first={value} />}
    </Main>
  );
}

/** Remembers within this tab that the person had come in, so that a reload brings them back to their seat. */
function seat(meetingId: string) {
  const key = `alongside:seat:${meetingId}`;
  return {
    taken: () => sessionStorage.getItem(key) !== null,
    take: () => sessionStorage.setItem(key, '1'),
    leave: () => sessionStorage.removeItem(key),
  };
}

function Meeting({ first }: { first: Snapshot }) {
  const text = useText();
  const { live } = usePresent();
  const following = useMeeting(first);
  const { meeting, can } = following.snapshot;
  const { meetingId } = meeting;
  useScreen(meeting.roomName);
  const comeIn = async () => {
    if (await following.comeIn()) seat(meetingId).take();
  };
  useEffect(() => {
    if (seat(meetingId).taken() && meeting.state === 'open') void comeIn();
  }, []);
  if (following.removedWhy !== null) return <Removed reason={following.removedWhy} />;
  // The inside is made in the browser alone: it stands on the width of the screen and on what this device keeps.
  const inside = live && following.seated;
  return (
    <div class={inside ? 'meeting inside' : 'meeting column stack wide'}>
      <header class="page-head">
        <a class="crumb" href={`/rooms/${meeting.roomId}`}>
          <Icon name="left" size={18} />
          {inside ? text.rooms.look : text.rooms.title}
        </a>
        <Heading>{meeting.roomName}</Heading>
      </header>
      {following.problem && <ProblemNotice problem={following.problem} onRetry={undefined} />}
      {inside ? (
        <InMeeting
          following={following}
          onLeave={async () => {
            seat(meetingId).leave();
            await following.leave();
          }}
        />
      ) : (
        <Entry
          meeting={meeting}
          can={can}
          onOpen={async () => {
            if (await following.run('rooms.openMeeting', { meetingId })) await comeIn();
          }}
          onComeIn={() => void comeIn()}
        />
      )}
    </div>
  );
}
