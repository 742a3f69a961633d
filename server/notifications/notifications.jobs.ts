import type { Job } from '../platform/worker.ts';
import { digestsDue, expiryDue, mailDue, pushDue, remindersDue } from './sending.service.ts';

/** Due work of notifications. */
export const notificationsJobs: readonly Job[] = [
  { name: 'notifications.remindersDue', run: remindersDue },
  { name: 'notifications.expiryDue', run: expiryDue },
  { name: 'notifications.mailDue', run: mailDue },
  { name: 'notifications.pushDue', run: pushDue },
  { name: 'notifications.digestsDue', run: digestsDue },
];
