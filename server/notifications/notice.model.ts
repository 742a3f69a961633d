import type { NoticeKind } from '../../shared/notices.ts';
import { DAY } from '../../shared/time.ts';
import { declareModel } from '../platform/document.ts';

/** Something that a member is told. It holds ids alone: words are read when it is shown, under the member's rights then. */
export interface Notice {
  _id: string;
  /** What happened, to whom, as which kind: there can not be two. */
  key: string;
  memberId: string;
  kind: NoticeKind;
  /** Whoever did it; null where that is nobody's business. */
  byId: string | null;
  threadId: string | null;
  postId: string | null;
  /** Path for what is neither thread nor post. */
  link: string | null;
  /** Shown inside the app. */
  inApp: boolean;
  at: Date;
  readAt: Date | null;
  /** When a mail about it is due; null when none is, or no more. */
  mailDueAt: Date | null;
  /** The letter that takes it, from the moment that it is being written. */
  letterId: string | null;
  pushDueAt: Date | null;
}

const KEPT_MS = 90 * DAY;

/** Notices. They go after ninety days. */
export const NoticeModel = declareModel<Notice>(
  'Notice',
  'notices',
  {
    key: { type: String, required: true },
    memberId: { type: String, required: true },
    kind: { type: String, required: true },
    byId: { type: String, default: null },
    threadId: { type: String, default: null },
    postId: { type: String, default: null },
    link: { type: String, default: null },
    inApp: { type: Boolean, required: true },
    at: { type: Date, required: true },
    readAt: { type: Date, default: null },
    mailDueAt: { type: Date, default: null },
    letterId: { type: String, default: null },
    pushDueAt: { type: Date, default: null },
  },
  [
    [{ key: 1 }, { unique: true }],
    [{ memberId: 1, inApp: 1, at: -1, _id: -1 }],
    [{ memberId: 1, threadId: 1 }],
    [{ mailDueAt: 1 }],
    [{ pushDueAt: 1 }],
    [{ at: 1 }, { expireAfterSeconds: KEPT_MS / 1_000 }],
  ],
);
