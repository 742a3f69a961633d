import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
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
  useEffect(() => void look(), []);
  useChannel(null, { 'messages.inboxChanged': () => void look() }, (first) => void (first || look()));
  return unread.value ? (
    <span class="unread-dot">
      <span class="visually-hidden">{text.shell.unreadHint}</span>
    </span>
  ) : null;
}
