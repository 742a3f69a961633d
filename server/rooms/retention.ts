import { DAY, HOUR, later } from '../../shared/time.ts';

/** How long what was said in a meeting can be read again by those who were there. */
const MESSAGE_LIFE_MS = DAY;

/** When a message goes for good. */
export function messageExpiresAt(sentAt: Date): Date {
  return later(sentAt, MESSAGE_LIFE_MS);
}

/** How long after its planned end an open meeting is closed by itself. */
export const OVERTIME_MS = HOUR;
