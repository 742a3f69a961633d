import { useEffect, useState } from 'preact/hooks';
import { recall } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from './Icon.tsx';

/** A page that anyone might have open. */
const ELSEWHERE = 'https://www.weather.gov';
const WITHIN_MS = 1_500;

/** Covers the view, then leaves; the address it left from is not in the history. */
function leave(): void {
  const veil = document.createElement('div');
  veil.className = 'veil-now';
  document.body.append(veil);
  document.title = 'Weather';
  location.replace(ELSEWHERE);
}

/** Covers the page and its name while another tab is in front, where this device's owner chose so; until they say otherwise. */
function Cover() {
  const text = useText();
  const [title, setTitle] = useState<string | null>(null);
  useEffect(() => {
    const onAway = () => {
      if (!document.hidden || recall('blank') !== 'on') return;
      setTitle((before) => before ?? document.title);
      document.title = '…';
    };
    document.addEventListener('visibilitychange', onAway);
    return () => document.removeEventListener('visibilitychange', onAway);
  }, []);
  if (title === null) return null;
  return (
    <div class="veil-now veil-away">
      <button
        type="button"
        class="button"
        onClick={() => {
          document.title = title;
          setTitle(null);
        }}
      >
        {text.leaving.showAgain}
      </button>
    </div>
  );
}

/** The way out at once: a plain link without JavaScript, and Esc three times. */
export function QuickExit() {
  const text = useText();
  useEffect(() => {
    let presses: number[] = [];
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
      if (presses.length >= 3) leave();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
  return (
    <>
      <Cover />
      <a
        class="button quick-exit"
        href={ELSEWHERE}
        rel="noreferrer nofollow"
        title={text.shell.exitHint}
        aria-label={text.shell.exit}
        onClick={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        <Icon name="exit" size={20} />
        <span class="quick-exit-word" aria-hidden="true">
          {text.shell.exitShort}
        </span>
      </a>
    </>
  );
}
