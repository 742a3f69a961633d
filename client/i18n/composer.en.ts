import { countOf } from './plural.ts';

/** The words of the place where one writes, fetched with it. */
export const composerEn = {
  write: 'Write',
  preview: 'Preview',
  nothingToPreview: 'Nothing written yet.',
  previewNote: 'Only you see this. Nothing is kept.',
  formatting: 'You can use **bold**, *slanted*, > for a quote, and - for a list.',
  kept: 'Draft kept on this device',
  left: (count: number) => countOf(count, 'character left', 'characters left'),
  discard: 'Throw the draft away',
  discarded: 'The draft is gone.',
  coachLabel: 'Just for you',
  about: (words: string) => `You wrote “${words}”`,
  instead: 'You could say',
  use: 'Use this',
  used: (words: string) => `Now it says: ${words}`,
  yourTurn: 'Your words are selected. Write it your way.',
  keep: 'Keep my words',
  keptWords: 'Your words stay. They are listed under My account.',
  cautionLabel: 'Before you post',
  change: 'Change it',
  leave: 'Leave it as it is',
  prompts: ['How it felt to read this', 'Something like it in my life', 'What I would ask'],
  mask: 'Post without my handle',
  maskHint:
    'Others see a name made up for this thread, the same each time you use it here. What you write can still tell who you are. Two of the desk can look behind it when someone may be in danger or is hurt; you would be told.',
  turnOff: 'Turn suggestions off',
  turnedOff: 'Word suggestions are off. You can turn them on under My account.',
};
