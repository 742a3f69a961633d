/** A stretch of the rota: who, on which line (1 is paged first), from when until when (the end is not part of it). */
export interface Stretch {
  memberId: string;
  line: number;
  startsAt: Date;
  endsAt: Date;
}

/** Who is on call at an instant: first line first, each person once. */
export function whoIsOnCall(shifts: readonly Stretch[], at: Date): { memberId: string; line: number }[] {
  const found = new Map<string, number>();
  for (const shift of shifts) {
    if (shift.startsAt > at || shift.endsAt <= at) continue;
    found.set(shift.memberId, Math.min(shift.line, found.get(shift.memberId) ?? shift.line));
  }
  return [...found].map(([memberId, line]) => ({ memberId, line })).sort((a, b) => a.line - b.line);
}

/** Those on the lowest line that is covered at an instant. */
export function firstOnCall(shifts: readonly Stretch[], at: Date): string[] {
  const all = whoIsOnCall(shifts, at);
  return all.filter((each) => each.line === all[0]?.line).map((each) => each.memberId);
}

/** The stretches between two instants in which nobody is on call. */
export function gaps(
  shifts: readonly Stretch[],
  from: Date,
  until: Date,
): { startsAt: Date; endsAt: Date }[] {
  const sorted = [...shifts].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const found: { startsAt: Date; endsAt: Date }[] = [];
  let covered = from;
  for (const shift of sorted) {
    if (shift.startsAt >= until) break;
    if (shift.startsAt > covered) found.push({ startsAt: covered, endsAt: shift.startsAt });
    if (shift.endsAt > covered) covered = shift.endsAt;
  }
  if (covered < until) found.push({ startsAt: covered, endsAt: until });
  return found;
}
