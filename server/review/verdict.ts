import type { RuleHealthLabel } from '../../shared/proposals.ts';

/** Below this many people a figure of a month could tell of someone. */
export const FEWEST_PEOPLE = 10;
/** So many showings are enough to judge a rule by. */
const ENOUGH_SHOWN = 50;
/** Where so many kept their own words, it is the rule that should change. */
const MOST_KEPT = 0.85;

/** How a rule fared in one month that is over, as 2026-11. */
export interface MonthOfRule {
  month: string;
  shown: number;
  used: number;
  kept: number;
}

/**
 * What the figures of a rule say against it, or null. Months of too few people do not count, and none up to the month until which
 * it was judged before: a decision is not asked for twice on the same figures.
 */
export function figuresAgainst(
  ruleId: string,
  months: readonly MonthOfRule[],
  judgedUntil: string | null,
): RuleHealthLabel | null {
  const counted = months
    .filter((each) => each.shown >= FEWEST_PEOPLE && each.month > (judgedUntil ?? ''))
    .sort((a, b) => a.month.localeCompare(b.month));
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return null;
  const sum = (what: 'shown' | 'used' | 'kept') => counted.reduce((total, each) => total + each[what], 0);
  const [shown, used, kept] = [sum('shown'), sum('used'), sum('kept')];
  if (shown < ENOUGH_SHOWN || kept / shown < MOST_KEPT) return null;
  return { kind: 'rule-health', ruleId, shown, used, kept, from: first.month, until: last.month };
}
