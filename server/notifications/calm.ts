import type { NoticePreferences } from '../../shared/notifications.ts';
import { DAY, HOUR, later, MINUTE } from '../../shared/time.ts';

/** What reaches people who have chosen nothing: what speaks to them, inside the app; nothing by mail; nothing at night. */
export const CALM: NoticePreferences = {
  app: ['reply', 'mention', 'message', 'offer', 'who', 'decision', 'consent', 'reminder', 'credential'],
  mail: [],
  push: ['reply', 'mention', 'message', 'reminder'],
  quietFrom: 21,
  quietTo: 8,
  digest: 'off',
  detail: false,
};

/** Mails wait a little: what is read meanwhile is not mailed, and what comes together goes in one. */
export const MAIL_AFTER_MS = 10 * MINUTE;

/** One per time zone: making them is slow. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Hour and minute of the day on someone's own clock. */
function clockAt(timeZone: string, at: Date): { hour: number; minute: number } {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(timeZone, clock);
  }
  const [hour = 0, minute = 0] = clock.format(at).split(':').map(Number);
  return { hour, minute };
}

function quietAt(
  hour: number,
  { quietFrom, quietTo }: Pick<NoticePreferences, 'quietFrom' | 'quietTo'>,
): boolean {
  return quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
}

/** The instant itself, or where it falls into someone's quiet hours, when those end on their own clock. */
export function afterQuiet(
  at: Date,
  timeZone: string,
  quiet: Pick<NoticePreferences, 'quietFrom' | 'quietTo'>,
): Date {
  let when = at;
  // By whole hours of the person's clock, so that a change of clocks in the night is kept.
  for (let step = 0; step < 25 && quietAt(clockAt(timeZone, when).hour, quiet); step++)
    when = later(when, HOUR - clockAt(timeZone, when).minute * MINUTE - (when.getTime() % MINUTE));
  return when;
}

/** When the next digest is due: at nine in the morning of someone's clock, tomorrow or in a week. */
export function nextDigest(now: Date, timeZone: string, digest: NoticePreferences['digest']): Date | null {
  if (digest === 'off') return null;
  const from = later(now, digest === 'weekly' ? 7 * DAY - HOUR : HOUR);
  let when = later(from, HOUR - clockAt(timeZone, from).minute * MINUTE - (from.getTime() % MINUTE));
  for (let step = 0; step < 25 && clockAt(timeZone, when).hour !== 9; step++) when = later(when, HOUR);
  return when;
}
