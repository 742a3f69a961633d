import { useState } from 'preact/hooks';
import { useCall, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { toast } from '../ui/toast.tsx';

const bytesOf = (key: string) =>
  Uint8Array.from(atob(key.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

const textOf = (bytes: ArrayBuffer | null) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** Lets this browser tell of news, or takes all one's browsers off. */
export function PushDevice({ devices }: { devices: number }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const [busy, setBusy] = useState(false);
  const words = text.notices;
  const refresh = () => store.refresh('notifications.getPreferences', {});

  /** What to say when it is through; the browser asks its person on the way. */
  const turnOn = async (): Promise<string> => {
    if (!('serviceWorker' in navigator) || !('PushManager' in window)) return words.pushNone;
    if ((await Notification.requestPermission()) !== 'granted') return words.pushRefused;
    const worker = await navigator.serviceWorker.ready;
    const key = await call('notifications.getPushKey', {});
    if (!key.ok) return text.problems[key.problem.code];
    const made = await worker.pushManager
      .subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(key.value.key) })
      .catch(() => null);
    if (!made) return words.pushNone;
    const added = await call('notifications.addDevice', {
      endpoint: made.endpoint,
      p256dh: textOf(made.getKey('p256dh')),
      auth: textOf(made.getKey('auth')),
    });
    return added.ok ? words.pushDone : text.problems[added.problem.code];
  };
  const turnOff = async () => {
    const result = await call('notifications.deleteDevices', {});
    const worker = await navigator.serviceWorker?.getRegistration();
    await (await worker?.pushManager?.getSubscription())?.unsubscribe();
    return result.ok ? text.shell.saved : text.problems[result.problem.code];
  };
  const run = async (what: () => Promise<string>) => {
    setBusy(true);
    toast(await what());
    setBusy(false);
    void refresh();
  };
  return (
    <>
      <p class="soft small">{words.pushHint}</p>
      {devices > 0 && <p>{words.devices(devices)}</p>}
      <div class="row">
        <button
          type="button"
          class="button"
          aria-disabled={busy || undefined}
          onClick={() => void run(turnOn)}
        >
          {busy ? text.shell.working : words.pushOn}
        </button>
        {devices > 0 && (
          <button type="button" class="button quiet" onClick={() => void run(turnOff)}>
            {words.pushOff}
          </button>
        )}
      </div>
    </>
  );
}
