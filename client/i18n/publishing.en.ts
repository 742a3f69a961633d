import { countOf } from './plural.ts';

/** The words of opening a conversation to people without an account, fetched where they are needed. */
export const publishingEn = {
  title: 'Who can read this',
  chip: {
    asked: 'Asked to be public',
    public: 'Public',
    declined: 'Members only',
  },
  members: 'Only members can read this conversation. Search engines are kept out.',
  othersAsk: 'The one who started it, and nobody else, can ask for it to be public.',
  asked:
    'The one who started this conversation asked for it to be public. A moderator reads it first. Until then nothing changes.',
  public:
    'Anyone who has the link can read parts of this without an account: what its authors said yes to. Search engines are still asked to stay out.',
  waiting: 'Something new waits for a moderator to read it. Until then visitors do not see it.',
  declined: (reason: string) => `A moderator closed it to visitors and wrote: “${reason}”`,
  askTitle: 'Let people without an account read it?',
  askBody:
    'A moderator reads the conversation first and says yes, or no with a reason. Replies of others stay among members unless they say yes too. Names of others, and quotations of what stays among members, are left out.',
  askCopies:
    'You can take it back at once, at any time. Copies that someone made meanwhile are out of our hands.',
  under: 'Visitors see my words under',
  named: (handle: string) => `my handle, ${handle}`,
  unnamed: '“a member”',
  ask: 'Ask for it to be public',
  askDone: 'Asked. A moderator reads it first.',
  preview: 'See it as visitors would',
  previewClose: 'Close the preview',
  previewIntro: 'What people without an account would read, once a moderator has read all of it.',
  previewRest: 'The rest of the conversation follows in the same way.',
  end: 'Make it members only again',
  endDone: 'Only members can read it now.',
  mine: 'Your own words here',
  given: (count: number) => `${countOf(count, 'post of yours', 'posts of yours')} may be read by visitors.`,
  kept: (count: number) => `${countOf(count, 'post of yours is', 'posts of yours are')} for members alone.`,
  giveHint:
    'It is your choice, and members only is just as good. It counts for what you have written until now.',
  give: 'Let visitors read my words',
  giveDone: 'Thank you. Visitors may read them once a moderator has.',
  take: 'Keep my words among members',
  takeDone: 'Your words are for members alone.',
  /** For visitors. */
  visitor: {
    intro:
      'This conversation was opened to everyone by the one who started it. You read it without an account.',
    member: 'A member',
    membersOnly: 'Replies here are for members.',
    more: 'Show more',
    join: 'To answer, or to read the rest, join. You need no name and no e-mail.',
  },
  desk: {
    part: 'Going public',
    intro: 'What waits to be read before people without an account can. Read it as they would see it.',
    none: 'Nothing waits to be read.',
    first: 'Asked to be public',
    again: 'Is public; more waits to be read',
    own: 'Your own: someone else decides.',
    since: 'Waiting since',
    read: 'Read it as visitors would',
    whole: 'Open the whole conversation',
    hidden:
      'Its opening is not for visitors as it stands: it was changed, taken back, or is being looked at.',
    lookedAt: (count: number) =>
      `${countOf(count, 'post stays', 'posts stay')} hidden: a report about it is open, or an alert stood behind it.`,
    later:
      'Others who wrote here may say yes later to what stands here now. Read the whole conversation too.',
    open: 'Open it to visitors',
    keep: 'Leave it as it is',
    close: 'Not for visitors',
    reason: 'Why not? The one who asked reads it.',
    closeButton: 'Send the answer',
    opened: 'It is open to visitors.',
    kept: 'It stays as it is.',
    closed: 'It is for members alone. The one who asked is told why.',
  },
};
