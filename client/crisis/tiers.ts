import type { Tier } from '../../shared/crisis.ts';

/** The look of a tier: the words beside it say the same. */
export function tierClass(tier: Tier): string {
  return { imminent: 'urgent', high: 'care', elevated: 'live' }[tier];
}
