/** How far a thread is on its way to people without an account: asked for, open to them, or declined by a moderator. */
export const PUBLISHING_STATES = ['asked', 'public', 'declined'] as const;
