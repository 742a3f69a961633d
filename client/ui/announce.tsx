import { signal } from '@preact/signals';

const spoken = signal('');
let odd = false;

/** Tells people who listen to the screen, politely. The same words twice are said twice. */
export function announce(words: string): void {
  odd = !odd;
  spoken.value = odd ? words : `${words}\u00a0`;
}

/** The one place that says announcements; it stands in the shell and never moves. */
export function Announcer() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {spoken.value}
    </div>
  );
}
