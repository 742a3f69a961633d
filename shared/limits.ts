/** Sizes that both sides keep: the browser counts down to them, the edge refuses past them. Lengths are UTF-16 units. */
export const LIMITS = {
  handle: { min: 3, max: 30 },
  /** Long phrases are welcome; the cap only keeps hashing cheap. */
  password: { min: 10, max: 200 },
  email: { max: 254 },
  title: { min: 4, max: 140 },
  body: { min: 1, max: 20_000 },
  query: { min: 2, max: 120 },
  /** A content note says what a text is about; it is not a summary. */
  contentNote: { min: 2, max: 80 },
  tag: { min: 2, max: 30 },
  tagsOfSpace: 30,
  tagsOfThread: 3,
  pollOption: { min: 1, max: 120 },
  pollOptions: { min: 2, max: 6 },
  summary: { max: 1_000 },
  pageSummary: { min: 10, max: 400 },
  sourceTitle: { min: 3, max: 160 },
  sourcesOfPage: 20,
  /** Why a page was changed. */
  editNote: { min: 3, max: 200 },
  trustWho: { min: 10, max: 600 },
  drafts: { count: 50 },
  mutedWords: { max: 40, count: 50 },
  keptWords: { max: 120, count: 200 },
  meetingMessage: { min: 1, max: 2_000 },
  privateMessage: { min: 1, max: 4_000 },
  /** The first words to someone: enough to say who one is and why. */
  contactRequest: { min: 1, max: 300 },
  openTo: { max: 60 },
  hiddenPeople: { max: 500 },
  note: { min: 3, max: 4_000 },
  reason: { min: 3, max: 1_000 },
  /** One or a few sentences that show one thing. */
  example: { min: 8, max: 600 },
  exampleWords: { max: 80 },
  wordView: { min: 3, max: 600 },
  rulesOfPost: { max: 40 },
  spaceName: { min: 3, max: 60 },
  purpose: { min: 10, max: 600 },
  facet: { max: 40, count: 5 },
  pageSize: { default: 20, max: 100 },
  /** Practice says ten to twelve is ideal; past that people stop sharing. */
  meetingSize: { default: 12, max: 40 },
  clientId: { min: 8, max: 64 },
} as const;
