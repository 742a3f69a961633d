import { RETENTIONS, type Retention } from '../../shared/messages.ts';
import { DAY, later } from '../../shared/time.ts';

/** How long each choice keeps a message, in milliseconds; null is without an end. */
export const LIFE_MS: Record<Retention, number | null> = {
  day: DAY,
  month: 30 * DAY,
  year: 365 * DAY,
  keep: null,
};

/** How long a message that was taken back stays for a report by the one who got it. */
export const TAKEN_BACK_LIFE_MS = 30 * DAY;
/** How long what was picked for a report stays when the report is not sent. */
export const UNSENT_EXCERPT_MS = DAY;
/** How long a reported excerpt stays. */
export const EXCERPT_LIFE_MS = 180 * DAY;

/** Of two people's choices the shorter one. */
export function shorter(choices: readonly Retention[]): Retention {
  return RETENTIONS.find((each) => choices.includes(each)) ?? 'year';
}

/** When a message goes for good; null for never. */
export function messageExpiresAt(sentAt: Date, retention: Retention): Date | null {
  const life = LIFE_MS[retention];
  return life === null ? null : later(sentAt, life);
}
