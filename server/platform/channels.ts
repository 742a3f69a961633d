import { Refusal } from '../../shared/errors.ts';
import { CHANNEL_KINDS, type ChannelKind, type ChannelName } from '../../shared/realtime.ts';
import { belongsTo, type Who } from '../../shared/roles.ts';
import type { Context } from './context.ts';

/** Who may listen to each kind of channel: gives the stamp of what is there (or null), or refuses as the area's `require…` does. Asked at every join. */
export type ChannelGuards = Record<ChannelKind, (ctx: Context, id: string) => Promise<string | null>>;

/** Reads a channel's name and checks that the viewer may listen. NOT_FOUND for a name that can not be. */
export async function requireChannel(
  guards: ChannelGuards,
  ctx: Context,
  name: unknown,
): Promise<{ channel: ChannelName; stamp: string | null }> {
  const [, kind, id] = /^([a-z-]+):([A-Za-z0-9_]{1,40})$/.exec(typeof name === 'string' ? name : '') ?? [];
  if (!kind || !id || !Object.hasOwn(CHANNEL_KINDS, kind)) throw new Refusal('NOT_FOUND');
  const stamp = await guards[kind as ChannelKind](ctx, id);
  return { channel: `${kind as ChannelKind}:${id}`, stamp };
}

/** For channels that a whole class of people may hear. */
export async function requireRole(ctx: Context, who: Who): Promise<null> {
  if (!belongsTo(who, ctx.viewer)) throw new Refusal('FORBIDDEN');
  return null;
}
