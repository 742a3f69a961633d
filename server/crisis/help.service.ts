import type { ParsedOf } from '../../shared/operations.ts';
import { regionOf } from '../../shared/regions.ts';
import type { Context } from '../platform/context.ts';

/** Help lines of a country, or of the reader's own; and whether anyone of ours is on duty. */
export async function getHelp(ctx: Context, input: ParsedOf<'crisis.getHelp'>) {
  const { country, emergency, lines } = regionOf(input.country ?? ctx.country);
  return { country, emergency, lines, someoneOnDuty: await ctx.node.duty.isSomeoneOn(ctx.now) };
}
