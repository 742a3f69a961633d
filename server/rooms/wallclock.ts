import { DAY } from '../../shared/time.ts';

/** Minutes by which a zone's wall clock is ahead of UTC at an instant. */
function offsetMs(timeZone: string, at: number): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(at)
      .map((part) => [part.type, Number(part.value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1_000) * 1_000;
}

/** The instant of a wall-clock time (YYYY-MM-DD, HH:MM) in a zone. A time that clocks skip is taken an hour later; one that comes twice, the first time. */
export function instantOf(day: string, time: string, timeZone: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const before = offsetMs(timeZone, wall - DAY);
  const after = offsetMs(timeZone, wall + DAY);
  for (const offset of [Math.max(before, after), Math.min(before, after)])
    if (offsetMs(timeZone, wall - offset) === offset) return new Date(wall - offset);
  return new Date(wall - before);
}
