import type { DomainEvent, EventName } from '../../shared/events.ts';
import type { Context } from './context.ts';
import { type Listener, listener } from './dispatch.ts';
import type { Emission } from './fanout.ts';

/** Declares what connected people are told when an event happened. Telling is best effort: who was away fetches on return. */
export function broadcast<N extends EventName>(
  on: N,
  emissions: (event: DomainEvent<N>, ctx: Context) => readonly Emission[] | Promise<readonly Emission[]>,
): Listener {
  return listener(`broadcast ${on}`, on, async (ctx, event) =>
    ctx.node.fanout.emit(await emissions(event, ctx)),
  );
}
