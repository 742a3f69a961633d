import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useText } from './i18n/text.ts';
import { announce } from './ui/announce.tsx';

const offline = signal(false);

/** A line at the top while the device has no connection. */
export function Offline() {
  const text = useText();
  useEffect(() => {
    const look = () => {
      const gone = !navigator.onLine;
      if (gone !== offline.value) announce(gone ? text.shell.offline : text.shell.back);
      offline.value = gone;
    };
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, [text]);
  if (!offline.value) return null;
  return (
    <div class="offline-bar">
      <p>{text.shell.offline}</p>
    </div>
  );
}
