import { z } from 'zod';
import { personCard } from './accounts.ts';
import { id, instant } from './fields.ts';
import { DIGESTS, NOTICE_KINDS } from './notices.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';

const kinds = z.array(z.enum(NOTICE_KINDS)).max(NOTICE_KINDS.length);
const hour = z.number().int().min(0).max(23);
const done = z.strictObject({ done: z.literal(true) });

/** A notice as shown inside the app. What the viewer may not read any more has neither title nor person. */
export const noticeView = z.strictObject({
  noticeId: id('notice'),
  kind: z.enum(NOTICE_KINDS),
  at: instant,
  read: z.boolean(),
  title: z.string().nullable(),
  person: personCard.nullable(),
  /** Path inside the service. */
  link: z.string(),
});

/** A notice as shown. */
export type NoticeView = z.infer<typeof noticeView>;

/** What reaches a member where, and when not. */
export const noticePreferences = z.strictObject({
  app: kinds,
  mail: kinds,
  push: kinds,
  /** Hours of one's own clock between which nothing leaves the app; the same twice means never quiet. */
  quietFrom: hour,
  quietTo: hour,
  digest: z.enum(DIGESTS),
  /** Mails may name the conversation. Off, they only say that there is something. */
  detail: z.boolean(),
});

/** What reaches a member where. */
export type NoticePreferences = z.infer<typeof noticePreferences>;

/** Notices inside the app, by mail and by push: chosen by kind and place, quiet at night, exactly once. */
export const notificationsOperations = {
  'notifications.listNotices': operation({
    method: 'GET',
    path: '/notices',
    who: 'member',
    rate: 'read',
    summary: 'The viewer’s notices, the newest first, as far as they may read what each is about.',
    input: z.strictObject(pageInput),
    output: pageOf(noticeView),
    refuses: [],
  }),
  'notifications.getUnread': operation({
    method: 'GET',
    path: '/notices/unread',
    who: 'member',
    rate: 'read',
    summary: 'Whether there are notices that the viewer has not seen. No number.',
    input: z.strictObject({}),
    output: z.strictObject({ unread: z.boolean() }),
    refuses: [],
  }),
  'notifications.markRead': operation({
    method: 'POST',
    path: '/notices/read',
    who: 'member',
    rate: 'write',
    summary: 'Marks one notice as read, or all up to an instant. Doing it twice changes nothing.',
    input: z.strictObject({ noticeId: id('notice').optional(), until: instant.optional() }),
    output: done,
    refuses: [],
  }),
  'notifications.getPreferences': operation({
    method: 'GET',
    path: '/notices/preferences',
    who: 'member',
    rate: 'read',
    summary: 'What reaches the viewer where. Whether an address and devices are there for it.',
    input: z.strictObject({}),
    output: z.strictObject({
      preferences: noticePreferences,
      hasMail: z.boolean(),
      devices: z.number().int(),
    }),
    refuses: [],
  }),
  'notifications.setPreferences': operation({
    method: 'POST',
    path: '/notices/preferences',
    who: 'member',
    rate: 'write',
    summary: 'Chooses what reaches the viewer where.',
    input: noticePreferences,
    output: noticePreferences,
    refuses: [],
  }),
  'notifications.getPushKey': operation({
    method: 'GET',
    path: '/notices/push-key',
    who: 'member',
    rate: 'read',
    summary: 'The public key with which a browser agrees to push (VAPID).',
    input: z.strictObject({}),
    output: z.strictObject({ key: z.string() }),
    refuses: [],
  }),
  'notifications.addDevice': operation({
    method: 'POST',
    path: '/notices/devices',
    who: 'member',
    rate: 'write',
    summary:
      'Adds a browser for push. Only the push services of browser makers are spoken to; others are refused.',
    input: z.strictObject({
      endpoint: z.url({ protocol: /^https$/ }).max(800),
      p256dh: z.string().regex(/^[\w-]{80,100}=*$/),
      auth: z.string().regex(/^[\w-]{20,30}=*$/),
    }),
    output: done,
    refuses: [],
  }),
  'notifications.deleteDevices': operation({
    method: 'POST',
    path: '/notices/devices/delete',
    who: 'member',
    rate: 'write',
    summary: 'Takes this person’s browsers off push, all of them.',
    input: z.strictObject({}),
    output: done,
    refuses: [],
  }),
  'notifications.stopMail': operation({
    method: 'POST',
    path: '/notices/stop',
    who: 'anyone',
    rate: 'write',
    summary:
      'Stops every mail to whoever got this token in one. Needs no sign-in, and says the same for any token.',
    input: z.strictObject({ token: z.string().min(20).max(100) }),
    output: done,
    refuses: [],
  }),
  'notifications.setReminder': operation({
    method: 'POST',
    path: '/meetings/:meetingId/reminder',
    who: 'member',
    rate: 'write',
    summary: 'Reminds the viewer a quarter of an hour before a meeting, or no more.',
    input: z.strictObject({ meetingId: id('meeting'), on: z.boolean() }),
    output: z.strictObject({ on: z.boolean() }),
    refuses: ['NOT_FOUND'],
  }),
};
