import { useState } from 'preact/hooks';
import { useCall } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { toast } from '../ui/toast.tsx';

/** Asks to be reminded of a meeting a quarter of an hour before, or no more. */
export function RemindMe({ meetingId }: { meetingId: string }) {
  const text = useText();
  const call = useCall();
  const [on, setOn] = useState(false);
  const set = async (wanted: boolean) => {
    const result = await call('notifications.setReminder', { meetingId, on: wanted });
    if (!result.ok) return toast(text.problems[result.problem.code]);
    setOn(wanted);
    if (wanted) toast(text.rooms.reminded, { label: text.shell.undo, run: () => void set(false) });
  };
  return (
    <button type="button" class="action" aria-pressed={on} onClick={() => void set(!on)}>
      <Icon name="bell" size={20} />
      {text.rooms.remindMe}
    </button>
  );
}
