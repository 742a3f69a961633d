import type { Handlers } from '../platform/operation.ts';
import { getUnread, listNotices, markRead } from './notices.service.ts';
import {
  addDevice,
  deleteDevices,
  getPreferences,
  getPushKey,
  setPreferences,
  setReminder,
  stopMail,
} from './preferences.service.ts';

/** The notifications part of the contract. */
export const notificationsHandlers = {
  'notifications.listNotices': listNotices,
  'notifications.getUnread': getUnread,
  'notifications.markRead': markRead,
  'notifications.getPreferences': getPreferences,
  'notifications.setPreferences': setPreferences,
  'notifications.getPushKey': getPushKey,
  'notifications.addDevice': addDevice,
  'notifications.deleteDevices': deleteDevices,
  'notifications.stopMail': stopMail,
  'notifications.setReminder': setReminder,
} satisfies Partial<Handlers>;
