import { broadcast } from '../platform/broadcast.ts';
import type { Listener } from '../platform/dispatch.ts';
import { emission } from '../platform/fanout.ts';

/** Thin events: each of the two fetches under their own rights. What the other one must not learn of goes to the person alone. */
export const messagesBroadcasts: readonly Listener[] = [
  broadcast('messages.message.sent', ({ payload }) => {
    const { conversationId, memberId, seq, heard } = payload;
    const to = heard ? (`conversation:${conversationId}` as const) : (`member:${memberId}` as const);
    return [emission(to, 'messages.conversationChanged', { conversationId, seq })];
  }),
  broadcast('messages.message.changed', ({ payload }) => [
    emission(`conversation:${payload.conversationId}`, 'messages.messageChanged', payload),
  ]),
  broadcast('messages.conversation.changed', ({ payload: { conversationId, tell } }) =>
    tell.flatMap((memberId) => [
      emission(`member:${memberId}`, 'messages.conversationChanged', { conversationId, seq: 0 }),
      emission(`member:${memberId}`, 'messages.inboxChanged', { conversationId }),
    ]),
  ),
];
