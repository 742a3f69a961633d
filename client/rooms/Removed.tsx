import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Heading, useScreen } from '../ui/screen.tsx';

/** For someone who was asked to leave: why, and who can help. */
export function Removed({ reason }: { reason: string }) {
  const text = useText();
  useScreen(text.meeting.removed, 403);
  return (
    <div class="column narrow centre stack gate">
      <Icon name="leaf" size={40} />
      <Heading>{text.meeting.removed}</Heading>
      {reason && <p>{text.meeting.removedBody(reason)}</p>}
      <p class="soft">{text.meeting.removedNext}</p>
      <div class="row">
        <a class="button" href="/rooms">
          {text.home.allGroups}
        </a>
      </div>
    </div>
  );
}
