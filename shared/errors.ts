import type { Fault } from './faults.ts';

/** Every refusal the service can give: its HTTP status and one plain sentence that says what to do next. */
export const ERRORS = {
  INVALID: {
    status: 400,
    message: 'Something in what you sent does not fit. Look at the named fields and try again.',
  },
  ORIGIN_REFUSED: {
    status: 403,
    message: 'This came from another site, so we did not do it. Open Alongside and try there.',
  },
  UNSUPPORTED_MEDIA: { status: 415, message: 'Send this as JSON (content type application/json).' },
  TOO_LARGE: { status: 413, message: 'That is longer than we can take. Shorten it and try again.' },
  SIGN_IN_NEEDED: { status: 401, message: 'Please sign in first. What you wrote is kept.' },
  SIGN_IN_FAILED: {
    status: 401,
    message: 'That handle and password do not go together. Try again, or use a recovery code.',
  },
  FORBIDDEN: { status: 403, message: 'You can not do this here. If you think you should, ask a moderator.' },
  NOT_FOUND: {
    status: 404,
    message: 'We could not find this. It may have been taken back, or the address may be wrong.',
  },
  CONFLICT: { status: 409, message: 'Someone changed this a moment ago. Look again, then try once more.' },
  ALREADY_CLAIMED: { status: 409, message: 'Someone else has taken this alert. Their name is beside it.' },
  HANDLE_TAKEN: { status: 409, message: 'That handle is taken. Try one of the suggestions.' },
  HANDLE_UNSAFE: {
    status: 400,
    message: 'Choose a handle that does not say who or where you are, and is not a staff title.',
  },
  PASSWORD_COMMON: {
    status: 400,
    message: 'That password is on lists that attackers try first. A short sentence of your own is safer.',
  },
  LOCKED: { status: 409, message: 'This thread is closed to new replies.' },
  MEETING_CLOSED: {
    status: 409,
    message: 'This meeting is not open now. The group page says when it meets next.',
  },
  MEETING_FULL: {
    status: 409,
    message: 'The group is full right now. The group page says when it meets next.',
  },
  NOT_YOUR_TURN: {
    status: 409,
    message: 'Someone else has the floor. Raise a hand and your turn will come.',
  },
  MUTED: { status: 403, message: 'The facilitator has paused your messages for now. You can still listen.' },
  REMOVED: {
    status: 403,
    message: 'You were asked to leave this meeting. You can talk to a moderator about it.',
  },
  NO_LINKS: { status: 400, message: 'Please leave links and addresses out of a first request.' },
  WAITING: {
    status: 409,
    message: 'Your request is on its way. You can write more once they say yes.',
  },
  CONTACTS_SPENT: {
    status: 429,
    message: 'You have asked as many new people as one can in a day. There is room again tomorrow.',
  },
  TOO_CLOSE: {
    status: 400,
    message: 'This is still close to what they wrote. Say it in other words, as another person would.',
  },
  ASKED_BEFORE: {
    status: 409,
    message: 'They have been asked about this already. Use other words of your own.',
  },
  NOTE_NEEDED: { status: 400, message: 'Write a short note before you close this.' },
  LINK_SPENT: { status: 410, message: 'This link has been used or is too old. Ask for a new one.' },
  SUSPENDED: {
    status: 403,
    message: 'Your account is paused. Get help now stays open, and a moderator can tell you more.',
  },
  CLOSING: {
    status: 403,
    message: 'You closed this account. Until it is deleted you can say that you want to stay.',
  },
  RATE_LIMITED: { status: 429, message: 'That was a lot in a short time. Wait a moment and try again.' },
  READING_SLOWED: {
    status: 429,
    message:
      'You were shown far more within an hour than people read, so we slow reading down for a while. If you have a good reason, tell us at /account/reading.',
  },
  UNAVAILABLE: {
    status: 503,
    message: 'We are having trouble right now. Get help now still works. Please try again soon.',
  },
  INTERNAL: {
    status: 500,
    message: 'Something went wrong on our side. Try again; if it stays, tell us the number below.',
  },
} as const;

/** The name of a refusal. */
export type ErrorCode = keyof typeof ERRORS;

/** A refusal as it travels, the same on HTTP and sockets. `details` maps a field to a plain sentence in the caller's language, or carries facts such as who claimed an alert. */
export interface Problem {
  code: ErrorCode;
  message: string;
  details?: Record<string, string> | undefined;
  requestId?: string | undefined;
}

/** What every call comes back as. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** A refusal thrown inside the service; the edge turns it into a `Problem`, with what is wrong with fields in the caller's language. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details?: Record<string, string>,
    readonly faults?: Record<string, Fault>,
  ) {
    super(code);
  }
}

/** A refusal of what stands in some fields. */
export function wrongFields(faults: Record<string, Fault>, code: ErrorCode = 'INVALID'): Refusal {
  return new Refusal(code, undefined, faults);
}
