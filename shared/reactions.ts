/** The kind reactions there are. None of them ranks, none is a "no". */
export const REACTIONS = ['like', 'same-here', 'thank-you', 'thinking-of-you'] as const;

/** One of the reactions. */
export type ReactionKind = (typeof REACTIONS)[number];

/** How a member stands to a thread. `auto`: nothing chosen yet; writing in it makes it `following`. */
export const FOLLOWS = ['auto', 'following', 'stopped', 'muted'] as const;
