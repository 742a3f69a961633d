/** What can become of one's posts when one leaves: the words go, the name goes, or both stay. */
export const POSTS_CHOICES = ['erase', 'detach', 'keep'] as const;

/** One of the choices. */
export type PostsChoice = (typeof POSTS_CHOICES)[number];

/** How long an account that was closed can be opened again. */
export const GRACE_DAYS = 7;
/** How long an export lies ready. */
export const EXPORT_DAYS = 7;
/** How long a draft that was not sent is kept. */
export const DRAFT_DAYS = 30;

/**
 * What is kept, and for how many days at most. Null: as long as what it belongs to. The job in `server/exports` deletes what
 * is past it, and the privacy page shows this table, with the reasons in the reader's language.
 */
export const RETENTION = [
  { kind: 'account', days: null },
  { kind: 'posts', days: null },
  { kind: 'masks', days: null },
  { kind: 'private-messages', days: 365 },
  { kind: 'meeting-messages', days: 1 },
  { kind: 'meetings', days: 365 },
  { kind: 'notices', days: 90 },
  { kind: 'drafts', days: DRAFT_DAYS },
  { kind: 'places', days: null },
  { kind: 'excerpts', days: 180 },
  { kind: 'reports', days: 730 },
  { kind: 'asks', days: 31 },
  { kind: 'rule-marks', days: 31 },
  { kind: 'alerts', days: 1_095 },
  { kind: 'shifts', days: 365 },
  { kind: 'audit', days: 1_095 },
  { kind: 'sessions', days: 30 },
  { kind: 'exports', days: EXPORT_DAYS },
  { kind: 'reading-counts', days: 7 },
  { kind: 'events', days: 30 },
  { kind: 'addresses', days: 1 },
  { kind: 'leavings', days: null },
] as const satisfies readonly { kind: string; days: number | null }[];

/** A kind of thing that is kept. */
export type KeptKind = (typeof RETENTION)[number]['kind'];

/** How many days a kind is kept; null where it belongs to something else. */
export function keptDays(kind: KeptKind): number | null {
  return RETENTION.find((row) => row.kind === kind)?.days ?? null;
}
