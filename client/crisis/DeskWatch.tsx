import { useLocation } from 'preact-iso';
import { useChannel } from '../api/live.ts';
import { useText } from '../i18n/text.ts';
import { toast } from '../ui/toast.tsx';

/** For those at the desk, on every screen: an alert that waits for them says so, with the way to it. */
export function DeskWatch() {
  const text = useText();
  const { route } = useLocation();
  useChannel(null, {
    'crisis.paged': (event) =>
      toast(
        text.shell.isPaged,
        { label: text.shell.desk, run: () => route(`/desk?part=alerts&open=${event.alertId}`) },
        true,
      ),
  });
  return null;
}
