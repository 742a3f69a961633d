import { signal } from '@preact/signals';
import { useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';

/** Whether there is something new; kept while one moves between screens. */
export const unread = signal(false);

/** The way to one's news, with a dot where there is some. No number: a number asks to be worked off. */
export function Bell() {
  const text = useText();
  const store = useStore();
  const look = async () => {
    const result = await store.page.call('notifications.getUnread', {});
    if (result.ok) unread.value = result.value.unread;
  };
  // Asked once things arrive by themselves, so that nothing falls between the answer and the first event.
  useChannel(null, { 'notifications.changed': () => void look() }, () => void look());
  return (
    <a class="round-link" href="/notices" aria-label={unread.value ? text.shell.newsThere : text.shell.news}>
      <Icon name="bell" />
      {unread.value && <span class="unread-dot on-icon" />}
    </a>
  );
}
