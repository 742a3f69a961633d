import { useEffect, useState } from 'preact/hooks';
import { liveness } from '../api/live.ts';
import { useText } from '../i18n/text.ts';
import { Notice } from '../ui/Notice.tsx';
import { type Tab, Tabs } from '../ui/Tabs.tsx';
import { Conversation } from './Conversation.tsx';
import { Floor } from './Floor.tsx';
import { People } from './People.tsx';
import type { Following } from './use-meeting.ts';
import { useMessages } from './use-messages.ts';

const WIDE = '(min-width: 1080px)';

/** True where three parts fit beside each other. */
function useWide(): boolean {
  const [wide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const look = () => setWide(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return wide;
}

/** Inside: the floor, the conversation, the people; on a phone one at a time. */
export function InMeeting({ following, onLeave }: { following: Following; onLeave: () => void }) {
  const text = useText();
  const wide = useWide();
  const [tab, setTab] = useState('talk');
  const { meeting } = following.snapshot;
  const messages = useMessages(meeting.meetingId, following.snapshot.lastSeq);
  const here = meeting.participants.filter((one) => one.here);
  const tabs: Tab[] = [
    {
      id: 'floor',
      label: text.meeting.floor,
      count: meeting.floor.queue.length,
      panel: <Floor following={following} onLeave={onLeave} />,
    },
    {
      id: 'talk',
      label: text.meeting.talk,
      panel: (
        <Conversation
          following={following}
          messages={messages}
          onFloor={() => setTab('floor')}
          compact={!wide}
        />
      ),
    },
    { id: 'people', label: text.meeting.people, count: here.length, panel: <People following={following} /> },
  ];
  return (
    <>
      {liveness.value === 'lost' && (
        <Notice kind="care">
          <p role="status">{text.meeting.reconnecting}</p>
        </Notice>
      )}
      {following.concerns.map((handle) => (
        <Notice key={handle} kind="care" icon="heart">
          <p role="alert">{text.meeting.concern(handle)}</p>
          <div>
            <button type="button" class="button" onClick={() => following.dropConcern(handle)}>
              {text.shell.close}
            </button>
          </div>
        </Notice>
      ))}
      {wide ? (
        <div class="three">
          {tabs.map((part) => (
            <section key={part.id} class={`part panel-${part.id}`} aria-labelledby={`part-${part.id}`}>
              <h2 id={`part-${part.id}`} class="part-title">
                {part.label}
                {part.id === 'people' && (
                  <span class="count">{text.meeting.here(here.length, meeting.capacity)}</span>
                )}
              </h2>
              {part.panel}
            </section>
          ))}
        </div>
      ) : (
        <Tabs label={text.meeting.parts} tabs={tabs} selected={tab} onSelect={setTab} />
      )}
    </>
  );
}
