/** Words about people one would rather not see, and about asking someone to talk: part of every first view. */
export const peopleEn = {
  open: (handle: string) => `More about ${handle}`,
  about: 'About them',
  hidden: { block: 'Someone you blocked', mute: 'Someone you muted' },
  openTo: (about: string) => `Open to messages about ${about}`,
  ask: 'Ask to talk',
  mute: 'Mute',
  muteHint: 'You no longer see what they write. They notice nothing, and nothing else changes.',
  block: 'Block',
  blockHint:
    'You no longer see anything of each other’s messages, and you see nothing of them anywhere. They are not told.',
  done: {
    block: (handle: string) =>
      `You blocked ${handle}. You will not see them any more, and what they send you does not arrive.`,
    mute: (handle: string) => `You muted ${handle}. You will not see what they write.`,
    none: (handle: string) => `You see ${handle} again.`,
  },
  goOn: 'Go on',
  stub: {
    block: 'Written by someone you blocked.',
    mute: 'Written by someone you muted.',
  },
  stubThread: 'A conversation begun by someone you do not want to see',
  inGroup:
    'Someone you blocked is in this group. Their messages are folded for you. You can stay, or come another time.',
  folded: 'A message of someone you do not want to see.',
  title: 'People I block or mute',
  intro: 'Only you see this list. Nobody is told that they are on it.',
  empty: 'Nobody is on this list. You can block or mute someone by pressing their name.',
  how: { block: 'Blocked', mute: 'Muted' },
  since: 'since',
  undo: { block: 'Unblock', mute: 'Unmute' },
  muteInstead: 'Mute instead',
  blockInstead: 'Block instead',
  manage: 'See and change the list',
  around: 'The words around it',
  aroundHint: 'Three messages on either side. The rest of this talk is closed, also to you.',
  otherOne: 'the other one',
  openToField: 'I am open to messages about …',
  openToHint:
    'A few words, shown beside your name. For example: first weeks, night shifts, being a parent. Leave it empty to show nothing.',
};
