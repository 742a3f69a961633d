import { useEffect } from 'preact/hooks';
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
  );
}
