import { signal } from '@preact/signals';
import { useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { useText } from '../i18n/text.ts';

const unread = signal(false);

/** A dot where something in messages waits. No number: a number asks to be worked off. */
export function UnreadDot() {
  const text = useText();
  const store = useStore();
  const look = async () => {
    const result = await store.page.call('messages.getUnread', {});
    if (result.ok) unread.value = result.value.unread;
  };
  // Asked once things arrive by themselves, so that nothing falls between the answer and the first event.
  useChannel(null, { 'messages.inboxChanged': () => void look() }, () => void look());
  return unread.value ? (
    <span class="unread-dot">
      <span class="visually-hidden">{text.shell.unreadHint}</span>
    </span>
  ) : null;
}
