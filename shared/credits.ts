/** How someone whose words stand in a page is named: by handle, as "a peer", or not at all. */
export const CREDITS = ['handle', 'peer', 'none'] as const;

/** One of the ways to be named. */
export type Credit = (typeof CREDITS)[number];
