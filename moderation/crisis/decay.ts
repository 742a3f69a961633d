import { TIERS, type Tier } from '../types.ts';

const HOUR = 3_600_000;

/** How long a reading keeps a person at its tier. */
const TIER_LASTS_MS: Readonly<Record<Tier, number>> = {
  imminent: 72 * HOUR,
  high: 48 * HOUR,
  elevated: 24 * HOUR,
  none: 0,
};

/** One earlier reading of a person's words. */
export interface PastReading {
  tier: Tier;
  at: Date;
  /** Rules that matched, to see goodbyes and things given away. */
  rules?: readonly string[];
}

const PARTING = /\.(farewell|prep|final|near-(last-one|finder|wont-be|goodbye))/;

/**
 * The tier of a person now: the most urgent reading that still lasts. Three elevated readings in 24 hours, or one
 * together with a goodbye or a gift, make it high. A calmer post never lowers it; only time or a person does.
 */
export function tierOfPerson(readings: readonly PastReading[], now: Date): Tier {
  const lasting = readings.filter(({ tier, at }) => now.getTime() - at.getTime() < TIER_LASTS_MS[tier]);
  let tier: Tier = 'none';
  for (const reading of lasting) if (TIERS.indexOf(reading.tier) > TIERS.indexOf(tier)) tier = reading.tier;
  if (tier !== 'elevated') return tier;
  const elevated = lasting.filter((reading) => reading.tier === 'elevated');
  const day = readings.filter(({ at }) => now.getTime() - at.getTime() < TIER_LASTS_MS.elevated);
  const parting = day.some(({ rules }) => rules?.some((rule) => PARTING.test(rule)));
  return elevated.length >= 3 || parting ? 'high' : 'elevated';
}

/** When the tier of a person next falls by time alone; undefined when it is none. */
export function tierFallsAt(readings: readonly PastReading[], now: Date): Date | undefined {
  const ends = readings
    .map(({ tier, at }) => at.getTime() + TIER_LASTS_MS[tier])
    .filter((end) => end > now.getTime());
  return ends.length ? new Date(Math.min(...ends)) : undefined;
}
