import { type CrisisCategory, TIERS, type Tier } from '../types.ts';
import { readCrisis } from './read.ts';

/** How many of a person's last messages are read together. */
const RECENT_MESSAGES = 10;

/** Longest joined text; older messages give way first. */
const MAX_JOINED = 4000;

/**
 * Reads a person's last messages in a meeting together, oldest first: people split a sentence over several. Each break is
 * read both as a pause and as none; the more urgent reading counts.
 */
export function readRecent(messages: readonly string[]): { tier: Tier; category: CrisisCategory } {
  const last = messages.slice(-RECENT_MESSAGES);
  while (last.length > 1 && last.reduce((sum, m) => sum + m.length + 1, 0) > MAX_JOINED) last.shift();
  const apart = readCrisis(last.join('\n'));
  const joined = readCrisis(last.join(' '));
  const { tier, category } = TIERS.indexOf(joined.tier) > TIERS.indexOf(apart.tier) ? joined : apart;
  return { tier, category };
}
