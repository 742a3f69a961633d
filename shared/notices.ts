/** What a member can be told of. */
export const NOTICE_KINDS = [
  'reply',
  'mention',
  'followed',
  'message',
  'offer',
  'who',
  'decision',
  'consent',
  'reminder',
  'credential',
] as const;

/** One of the kinds of notice. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Where a notice can reach someone. */
export const NOTICE_PLACES = ['app', 'mail', 'push'] as const;

/** How often the digest comes. */
export const DIGESTS = ['off', 'daily', 'weekly'] as const;
