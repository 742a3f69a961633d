import type { PrivateMessage } from '../../shared/messages.ts';

/** How often at most something is signalled, in milliseconds; it fades after twice as long. */
export const EVERY_MS = { typing: 4_000, here: 25_000 } as const;

/** So long a pause, in milliseconds, gets a time beside what comes after it. */
const PAUSE_MS = 10 * 60_000;

/** Messages in order without doubles; of two of the same the later source counts. */
export function merged(now: readonly PrivateMessage[], more: readonly PrivateMessage[]): PrivateMessage[] {
  const bySeq = new Map([...now, ...more].map((message) => [message.seq, message]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** True where a message begins something new: another person, or after a pause. */
export function begins(message: PrivateMessage, before: PrivateMessage | undefined): boolean {
  return (
    !before ||
    before.mine !== message.mine ||
    Date.parse(message.sentAt) - Date.parse(before.sentAt) > PAUSE_MS
  );
}

/** The last of one's own messages that the other one has read, as far as both let it be seen. */
export function lastRead(messages: readonly PrivateMessage[], readSeq: number | null): number | null {
  if (readSeq === null) return null;
  return messages.findLast((message) => message.mine && message.seq <= readSeq)?.seq ?? null;
}
