import { Refusal } from '../../shared/errors.ts';
import { CHANNEL_KINDS, type ChannelKind, type ChannelName } from '../../shared/realtime.ts';
import { belongsTo, type Who } from '../../shared/roles.ts';
import type { Context } from './context.ts';

/** Who may listen to each kind of channel: gives the stamp of what is there (or null), or refuses as the area's `require…` does. Asked at every join. */
export type ChannelGuards = Record<ChannelKind, (ctx: Context, id: string) => Promise<string | null>>;

/** Reads a channel's name; NOT_FOUND for one that can not be. The rooms of persons and sessions have no such name: nobody joins or leaves them by asking. */
export function channelName(name: unknown): { name: ChannelName; kind: ChannelKind; id: string } {
  const [, kind, id] = /^([a-z-]+):([A-Za-z0-9_]{1,40})$/.exec(typeof name === 'string' ? name : '') ?? [];
  if (!kind || !id || !Object.hasOwn(CHANNEL_KINDS, kind)) throw new Refusal('NOT_FOUND');
  return { name: `${kind as ChannelKind}:${id}`, kind: kind as ChannelKind, id };
}

/** Checks that the viewer may listen to a channel. */
export async function requireChannel(
  guards: ChannelGuards,
  ctx: Context,
  asked: unknown,
): Promise<{ channel: ChannelName; stamp: string | null }> {
  const { name, kind, id } = channelName(asked);
  return { channel: name, stamp: await guards[kind](ctx, id) };
}

/** For channels that a whole class of people may hear. */
export async function requireRole(ctx: Context, who: Who): Promise<null> {
  if (!belongsTo(who, ctx.viewer)) throw new Refusal('FORBIDDEN');
  return null;
}
