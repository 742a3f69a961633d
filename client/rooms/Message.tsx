import { useState } from 'preact/hooks';
import type { MeetingMessage } from '../../shared/rooms.ts';
import { PersonName } from '../accounts/PersonName.tsx';
import { Badge } from '../credentials/Badge.tsx';
import { useText } from '../i18n/text.ts';
import { ReportHost } from '../review/ReportHost.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Time } from '../ui/Time.tsx';

/** One message; several of the same person in a row share one name. */
export function Message({
  message,
  mine,
  joined,
}: {
  message: MeetingMessage;
  mine: boolean;
  joined: boolean;
}) {
  const text = useText();
  const [reporting, setReporting] = useState(false);
  const { author } = message;
  if (author.hidden) return <p class="message folded soft small">{text.people.folded}</p>;
  return (
    <div class={`message${mine ? ' mine' : ''}${joined ? ' joined' : ''}`}>
      {!joined && (
        <p class="message-head">
          <Avatar name={author.handle} small />
          <PersonName person={author} />
          <Badge person={author} />
          <span class="soft small">
            <Time at={message.sentAt} />
          </span>
        </p>
      )}
      {joined && <span class="visually-hidden">{author.handle}: </span>}
      <div class="message-row">
        <p class={message.withheld ? 'bubble as-typed withheld' : 'bubble as-typed'}>
          {message.withheld ? text.meeting.withheld : message.text}
        </p>
        {!mine && !message.withheld && (
          <button
            type="button"
            class="action report-dot"
            aria-label={`${text.meeting.report}: ${author.handle}`}
            onClick={() => setReporting(true)}
          >
            <Icon name="flag" size={16} />
          </button>
        )}
      </div>
      {reporting && (
        <ReportHost
          subject={{ kind: 'message', id: message.messageId, home: message.meetingId }}
          lane="worried"
          onClose={() => setReporting(false)}
        />
      )}
    </div>
  );
}
