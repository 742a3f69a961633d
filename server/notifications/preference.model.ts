import type { DIGESTS, NoticeKind } from '../../shared/notices.ts';
import { declareModel } from '../platform/document.ts';

/** What reaches a member where; nobody has one until they choose. */
export interface Preference {
  /** The member. */
  _id: string;
  app: NoticeKind[];
  mail: NoticeKind[];
  push: NoticeKind[];
  quietFrom: number;
  quietTo: number;
  digest: (typeof DIGESTS)[number];
  detail: boolean;
  /** Null without a digest. */
  digestDueAt: Date | null;
}

/** Members' choices. */
export const PreferenceModel = declareModel<Preference>(
  'NoticePreference',
  'notice_preferences',
  {
    app: { type: [String], required: true },
    mail: { type: [String], required: true },
    push: { type: [String], required: true },
    quietFrom: { type: Number, required: true },
    quietTo: { type: Number, required: true },
    digest: { type: String, required: true },
    detail: { type: Boolean, required: true },
    digestDueAt: { type: Date, default: null },
  },
  [[{ digestDueAt: 1 }]],
);

/** A browser that agreed to push. */
export interface Device {
  /** Keyed hash of the endpoint: one row per browser. */
  _id: string;
  memberId: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  language: 'en' | 'es';
  addedAt: Date;
}

/** Browsers for push. */
export const DeviceModel = declareModel<Device>(
  'PushDevice',
  'push_devices',
  {
    memberId: { type: String, required: true },
    endpoint: { type: String, required: true },
    p256dh: { type: String, required: true },
    auth: { type: String, required: true },
    language: { type: String, required: true },
    addedAt: { type: Date, required: true },
  },
  [[{ memberId: 1 }]],
);

/** Someone wants to be reminded of a meeting. */
export interface Reminder {
  /** Meeting and member. */
  _id: string;
  meetingId: string;
  memberId: string;
  dueAt: Date;
}

/** Reminders of meetings, until they are due. */
export const ReminderModel = declareModel<Reminder>(
  'MeetingReminder',
  'meeting_reminders',
  {
    meetingId: { type: String, required: true },
    memberId: { type: String, required: true },
    dueAt: { type: Date, required: true },
  },
  [[{ dueAt: 1 }], [{ memberId: 1, dueAt: 1 }]],
);
