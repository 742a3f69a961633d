import { readRecent } from '../../moderation/crisis/recent.ts';
import { screen } from '../../moderation/screen.ts';
import type { Screening } from '../../moderation/types.ts';
import type { CareNotice } from '../../shared/care.ts';
import type { Concern } from '../../shared/events.ts';
import type { Context } from './context.ts';

/** What goes into an event of what the readers saw: rules, reasons and spans, never the words; null when there is nothing to look at. */
export function concernOf(screening: Screening): Concern | null {
  const spans = (action: 'alert' | 'review') =>
    screening.findings
      .filter((finding) => finding.action === action)
      .slice(0, 20)
      .map(({ rule, reason, start, end }) => ({ rule, reason, start, end }));
  const review = spans('review');
  if (screening.tier === 'none' && !review.length) return null;
  return { tier: screening.tier, category: screening.category, crisis: spans('alert'), review };
}

/** How many of a person's last messages are read together: people split sentences. */
const READ_TOGETHER = 10;

/** What the readers see in a message and, where it is calm by itself, in it together with the same person's last ones there (newest first). */
export async function concernOfMessage(
  text: string,
  findBefore: (count: number) => Promise<string[]>,
): Promise<Concern | null> {
  const screening = screen(text, { quiet: true });
  if (screening.tier !== 'none') return concernOf(screening);
  const before = await findBefore(READ_TOGETHER - 1);
  if (!before.length) return concernOf(screening);
  const { tier, category } = readRecent([...before.reverse(), text]);
  return concernOf({ ...screening, tier, category });
}

/** The help that an author is shown at once; null when the crisis reader saw nothing. */
export async function careNoticeFor(ctx: Context, concern: Concern | null): Promise<CareNotice | null> {
  if (!concern || concern.tier === 'none') return null;
  const someoneOnDuty = await ctx.node.duty.isSomeoneOn(ctx.now);
  return { tier: concern.tier, category: concern.category, country: ctx.country, someoneOnDuty };
}
