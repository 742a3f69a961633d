import type { Tier } from '../../shared/crisis.ts';
import { HOUR, MINUTE } from '../../shared/time.ts';

/** Whom a step pages: who is on call first, all who are on call, the supervisors, or every responder and administrator. */
export type Audience = 'first-on-call' | 'team' | 'supervisors' | 'everyone';

/** A step of the ladder: whom to page, and how long to wait before the next one. */
export interface Step {
  page: Audience;
  waitMs: number;
}

/** How each tier climbs. The last step repeats until someone claims the alert. Waits are from the crisis codebook: two, three, five minutes for imminent. */
const LADDERS: Record<Tier, readonly Step[]> = {
  imminent: [
    { page: 'first-on-call', waitMs: 2 * MINUTE },
    { page: 'team', waitMs: 3 * MINUTE },
    { page: 'supervisors', waitMs: 5 * MINUTE },
    { page: 'everyone', waitMs: 10 * MINUTE },
  ],
  high: [
    { page: 'first-on-call', waitMs: 15 * MINUTE },
    { page: 'team', waitMs: 15 * MINUTE },
    { page: 'supervisors', waitMs: 30 * MINUTE },
    { page: 'everyone', waitMs: HOUR },
  ],
  elevated: [
    { page: 'first-on-call', waitMs: 4 * HOUR },
    { page: 'team', waitMs: 8 * HOUR },
    { page: 'everyone', waitMs: 12 * HOUR },
  ],
};

/** How long a claimed alert may be without a note before it opens again. */
export const CHECK_BACK_MS: Record<Tier, number> = {
  imminent: 10 * MINUTE,
  high: 30 * MINUTE,
  elevated: 12 * HOUR,
};

/** The tiers by urgency, for sorting: a higher number is more pressing. */
export const URGENCY: Record<Tier, number> = { elevated: 1, high: 2, imminent: 3 };

/** A step that was gone through: who was paged, or that nobody was there to be. */
export interface Attempt {
  step: number;
  page: Audience;
  memberIds: string[];
}

/** What to do for an alert that is due at `step`: the attempts in order, the step that comes next, and when. */
export interface Plan {
  attempts: Attempt[];
  nextStep: number;
  waitMs: number;
}

/** Says whom to page now. A step with nobody behind it is gone past at once (and reported as an attempt on nobody); the last step repeats. */
export function plan(tier: Tier, step: number, whoIs: (page: Audience) => readonly string[]): Plan {
  const ladder = LADDERS[tier];
  const last = ladder.length - 1;
  const attempts: Attempt[] = [];
  for (let at = Math.min(step, last); ; at++) {
    const { page, waitMs } = ladder[at] ?? { page: 'everyone', waitMs: 10 * MINUTE };
    const memberIds = [...whoIs(page)];
    attempts.push({ step: at, page, memberIds });
    if (memberIds.length || at >= last) return { attempts, nextStep: Math.min(at + 1, last), waitMs };
  }
}
