import { readingIn, WORDS_READ } from '../../shared/events.ts';
import { listMailAddresses } from '../accounts/cards.service.ts';
import { broadcast } from '../platform/broadcast.ts';
import { type Listener, listener } from '../platform/dispatch.ts';
import { emission } from '../platform/fanout.ts';
import { openAlert } from './opening.service.ts';

/** What crisis does when something happened elsewhere: words that may mean danger open an alert; who is paged is told on screen and by mail. */
export const crisisListeners: readonly Listener[] = [
  ...WORDS_READ.map((name) =>
    listener(`crisis.open ${name}`, name, async (ctx, event) => {
      const { subject, authorId, concern } = readingIn(event);
      if (concern)
        await openAlert(ctx, { eventId: event.id, at: event.at, subject, aboutId: authorId, concern });
    }),
  ),
  listener('crisis.mailPaged', 'crisis.alert.paged', async (ctx, { id, payload }) => {
    if (payload.tier === 'elevated') return;
    for (const { memberId, email } of await listMailAddresses(payload.memberIds))
      await ctx.node.mail.send(`${id}-${memberId}`, {
        to: email,
        subject: 'Alongside: something waits at the desk',
        text: `An alert waits for someone on call. Open the desk: ${ctx.node.origin}/desk`,
      });
  }),
  broadcast('crisis.alert.changed', ({ payload }) => [
    emission('responders:all', 'crisis.alertChanged', payload),
  ]),
  broadcast('crisis.alert.paged', ({ payload: { memberIds, ...paged } }) =>
    memberIds.map((memberId) => emission(`member:${memberId}`, 'crisis.paged', paged)),
  ),
];
