/** Milliseconds in each unit: `5 * MINUTE`. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The instant `ms` after another. */
export function later(at: Date, ms: number): Date {
  return new Date(at.getTime() + ms);
}
