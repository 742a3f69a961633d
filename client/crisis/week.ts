/** A stretch of one day: which row, and from which hour to which (0 to 24). */
export interface Segment<T> {
  day: number;
  from: number;
  to: number;
  of: T;
}

const HOUR_MS = 3_600_000;

/** Cuts stretches of time at midnight into rows of seven days. `midnights` are the eight midnights around them, in milliseconds. */
export function segmentsOf<T extends { startsAt: string; endsAt: string }>(
  stretches: readonly T[],
  midnights: readonly number[],
): Segment<T>[] {
  return stretches.flatMap((of) => {
    const start = Date.parse(of.startsAt);
    const end = Date.parse(of.endsAt);
    const parts: Segment<T>[] = [];
    for (let day = 0; day + 1 < midnights.length; day++) {
      const dawn = midnights[day] ?? 0;
      const next = midnights[day + 1] ?? 0;
      const from = Math.max(start, dawn);
      const to = Math.min(end, next);
      if (from < to)
        parts.push({ day, from: (from - dawn) / HOUR_MS, to: Math.min(24, (to - dawn) / HOUR_MS), of });
    }
    return parts;
  });
}

/** The eight midnights, in this device's zone, of the seven days from the one of `at` on. */
export function midnightsFrom(at: number): number[] {
  const first = new Date(at);
  return Array.from({ length: 8 }, (_, day) =>
    new Date(first.getFullYear(), first.getMonth(), first.getDate() + day).getTime(),
  );
}
