import { DAY, HOUR, later, MINUTE } from '../../shared/time.ts';

/** A thread that nobody has answered is offered to peers after this. */
export const FIRST_OFFER_AFTER_MS = 30 * MINUTE;
/** And to peer specialists after this. */
export const SPECIALISTS_AFTER_MS = 2 * HOUR;
/** Where nobody could be asked, it is tried again after this. */
const TRY_AGAIN_AFTER_MS = 30 * MINUTE;
/** Then it is left to the lists that everybody sees. */
const GIVE_UP_AFTER_MS = 2 * DAY;
/** How many people one thread is offered to at a time: enough that one answers, few enough that it is meant. */
const OFFERED_TO = 3;

/** Someone who offers to answer first posts. */
export interface Welcomer {
  memberId: string;
  spaceIds: readonly string[];
  perDay: number;
  quietFrom: number;
  quietTo: number;
  timeZone: string;
  peerSpecialist: boolean;
  /** When they were last asked. */
  offeredAt: readonly Date[];
}

/** The hour of the day on someone's own clock. */
function hourAt(timeZone: string, at: Date): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at));
}

/** True in someone's quiet hours; they may run over midnight. */
export function isQuiet(
  { quietFrom, quietTo, timeZone }: Pick<Welcomer, 'quietFrom' | 'quietTo' | 'timeZone'>,
  at: Date,
): boolean {
  const hour = hourAt(timeZone, at);
  return quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
}

/** Whom an unanswered thread is offered to now: fitting, awake, not yet at their limit; those asked least come first. */
export function chooseWelcomers(
  people: readonly Welcomer[],
  thread: { spaceId: string; authorId: string; askedIds: readonly string[] },
  step: number,
  now: Date,
): string[] {
  const lately = ({ offeredAt }: Welcomer) =>
    offeredAt.filter((at) => now.getTime() - at.getTime() < DAY).length;
  return people
    .filter(
      (person) =>
        person.memberId !== thread.authorId &&
        !thread.askedIds.includes(person.memberId) &&
        (step === 0 || person.peerSpecialist) &&
        (person.spaceIds.length === 0 || person.spaceIds.includes(thread.spaceId)) &&
        lately(person) < person.perDay &&
        !isQuiet(person, now),
    )
    .sort(
      (a, b) =>
        lately(a) - lately(b) ||
        (a.offeredAt.at(-1)?.getTime() ?? 0) - (b.offeredAt.at(-1)?.getTime() ?? 0) ||
        (a.memberId < b.memberId ? -1 : 1),
    )
    .slice(0, OFFERED_TO)
    .map((person) => person.memberId);
}

/** When a thread is next offered after a step that reached somebody or nobody; null when that is over. */
export function nextOffer(
  thread: { publishedAt: Date; step: number },
  reached: boolean,
  now: Date,
): { dueAt: Date; step: number } | null {
  const { publishedAt, step } = thread;
  if (now.getTime() - publishedAt.getTime() > GIVE_UP_AFTER_MS) return null;
  const specialists = later(publishedAt, SPECIALISTS_AFTER_MS);
  if (step === 0 && (reached || now >= specialists))
    return { dueAt: specialists > now ? specialists : now, step: 1 };
  if (reached) return null;
  return { dueAt: later(now, TRY_AGAIN_AFTER_MS), step };
}

/** The value that a share of sorted numbers does not pass. */
export function percentile(sorted: readonly number[], share: number): number | null {
  if (!sorted.length) return null;
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? null;
}

/** What a week's threads waited, in minutes. A percentile that the unanswered ones could still change is not known yet. */
export function measureWeek(threads: readonly { publishedAt: Date; firstReplyAt: Date | null }[]): {
  asked: number;
  answered: number;
  p50Minutes: number | null;
  p90Minutes: number | null;
} {
  const waits = threads
    .flatMap(({ publishedAt, firstReplyAt }) =>
      firstReplyAt ? [(firstReplyAt.getTime() - publishedAt.getTime()) / MINUTE] : [],
    )
    .sort((a, b) => a - b);
  const asked = threads.length;
  // The unanswered stand behind all the answered ones: their wait is longer than any we know.
  const known = [...waits, ...Array<number>(asked - waits.length).fill(Number.POSITIVE_INFINITY)];
  const whole = (value: number | null) =>
    value === null || !Number.isFinite(value) ? null : Math.max(1, Math.round(value));
  return {
    asked,
    answered: waits.length,
    p50Minutes: whole(percentile(known, 0.5)),
    p90Minutes: whole(percentile(known, 0.9)),
  };
}
