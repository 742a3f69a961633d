import { computed, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { useWords } from '../i18n/text.ts';
import { dateFormat, relativeFormat } from './formats.ts';

const MINUTE_S = 60;
const HOUR_S = 3_600;
const DAY_S = 86_400;

/** Milliseconds since 1970 when the first view was made; carried in the page so that both sides say the same words. */
export const FirstViewAt = createContext(0);

/** The present in the browser; 0 until the first view has come alive. */
const present = signal(0);

/** Lets times move on. Call once, after hydration; returns the way to stop. */
export function startClock(): () => void {
  present.value = Date.now();
  const timer = setInterval(() => {
    present.value = Date.now();
  }, 30_000);
  return () => clearInterval(timer);
}

/** How long ago (or until) in words: within a week relative, then the day. `zone` undefined means the reader's own. */
export function timeInWords(
  at: number,
  now: number,
  language: string,
  words: { now: string; soon: string },
  zone: string | undefined,
): string {
  const seconds = Math.round((at - now) / 1000);
  const size = Math.abs(seconds);
  // The present moves on every 30 s, so what happened just now may seem to lie that far ahead.
  if (size < 45) return seconds > 30 ? words.soon : words.now;
  const relative = relativeFormat(language);
  if (size < 45 * MINUTE_S) return relative.format(Math.round(seconds / MINUTE_S) || 1, 'minute');
  if (size < 22 * HOUR_S) return relative.format(Math.round(seconds / HOUR_S) || 1, 'hour');
  if (size < 7 * DAY_S) return relative.format(Math.round(seconds / DAY_S) || 1, 'day');
  return dateFormat(language, { dateStyle: 'medium', timeZone: zone }).format(at);
}

/** The present: of the first view until the browser has taken over, then of the device. */
export function usePresent(): { now: number; live: boolean } {
  const first = useContext(FirstViewAt);
  return present.value === 0 ? { now: first, live: false } : { now: present.value, live: true };
}

const alive = computed(() => present.value !== 0);

/** Whether the browser has taken the first view over: what only JavaScript can do is made from then on, which keeps that view small. */
export function useAlive(): boolean {
  return alive.value;
}

/** An instant in words, with the exact time for those who ask. */
export function Time({ at }: { at: string }) {
  const { language, text } = useWords();
  const { now, live } = usePresent();
  const zone = live ? undefined : 'UTC';
  const instant = Date.parse(at);
  return (
    <time
      dateTime={at}
      title={
        live ? dateFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(instant) : undefined
      }
    >
      {timeInWords(instant, now, language, text.time, zone)}
    </time>
  );
}

/** A day and hour: in UTC on the first view, then in the reader's own zone. */
export function Moment({ at, time = true }: { at: string; time?: boolean }) {
  const { language } = useWords();
  const { live } = usePresent();
  return (
    <time dateTime={at}>
      {dateFormat(language, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        ...(time ? { hour: 'numeric', minute: '2-digit', timeZoneName: live ? undefined : 'short' } : {}),
        timeZone: live ? undefined : 'UTC',
      }).format(Date.parse(at))}
    </time>
  );
}

/** Starts the clock when the app is alive. */
export function useClock(): void {
  useEffect(startClock, []);
}
