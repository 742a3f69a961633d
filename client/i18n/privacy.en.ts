/** Words of “My data”: taking it along, leaving, what is kept. */
export const myDataEn = {
  title: 'My data',
  intro: 'What is yours you can take along, and you can leave at any time.',
  link: 'My data: take it along, or leave',
  takeTitle: 'Take it along',
  take: 'We gather everything of yours in one zip file: pages to read, and JSON for programs. It takes a moment; you can go on meanwhile.',
  password: 'Your password',
  passwordWhy: 'Asked once more, in case someone else sits at your screen.',
  passwordWrong: 'This is not your password. Try again.',
  start: 'Gather my data',
  making: (done: number, total: number) => `Gathering: ${done} of ${total} parts`,
  ready: 'Ready.',
  goes: 'It goes by itself on',
  download: 'Download',
  draftsTitle: 'Drafts that wait',
  drafts:
    'What you began to write and did not send, where you chose under My account to have drafts on all your devices. It is kept sealed, opens for your account alone on any of your devices, and goes after 30 days.',
  noDrafts: 'No draft waits.',
  draftOf: 'A draft from',
  forget: 'Delete',
  forgetAll: 'Delete all drafts',
  watchTitle: 'If someone may see your screen',
  blank: 'Cover the page when I switch to another tab',
  blankHint: 'For this device. The page and its name are covered until you say so.',
  exitNote:
    'Exit, or Esc three times, leaves this site at once and takes this page out of the way back. It can not clear the rest of your history, what was downloaded, or what a program that watches the computer has seen. If you fear that, use another device.',
  leaveTitle: 'Leave',
  leave:
    'Your account closes at once, on all your devices. For seven days you can come back with your password. Then everything of yours is deleted, also from backups that are put back later.',
  open: 'I want to leave',
  postsLabel: 'What should become of what you wrote in threads?',
  posts: {
    erase: 'Delete my words',
    detach: 'Keep my words without my name',
    keep: 'Keep my words and my name',
  },
  postsHint: {
    erase: 'The text goes, also where others quoted it. A line says that it was taken back by its author.',
    detach: 'They stand under “someone who left”. Nobody can put two threads of yours together.',
    keep: 'Nobody else can take your name.',
  },
  keptTitle: 'What stays',
  kept: [
    'Private messages that others wrote to you stay theirs. Your own go.',
    'Alerts and the record of who did what at the desk stay for three years. They hold none of your words.',
    'What someone picked of a private talk for a report stays for 180 days.',
    'A number without your name, by which a backup that is put back is cleaned again.',
  ],
  close: 'Close my account now',
  closedTitle: 'Your account is closed',
  closed: (day: string) =>
    `Everything of yours is deleted on ${day}. Until then you can come back with your password.`,
  receiptTitle: 'Your receipt',
  receipt:
    'It names nobody. With it you can ask us at any time whether the deletion is done. Please keep it: we can not show it again.',
  copy: 'Copy',
  copied: 'Copied.',
  save: 'Save as a file',
  checkTitle: 'Check a receipt',
  check: 'Paste a receipt that we gave you when you left.',
  checkField: 'Receipt',
  checkButton: 'Check',
  checked: {
    false: 'This receipt is not ours, or a sign of it was changed.',
    waiting: 'Genuine. The account is closed and waits to be deleted on',
    deleted: 'Genuine. Everything was deleted on',
    undone: 'Genuine. The person came back, so nothing was deleted.',
  },
};

/** Words of the privacy page's table. */
export const keptEn = {
  title: 'How long we keep what',
  what: 'What',
  long: 'How long',
  why: 'Why',
  days: (days: number) =>
    days === 1
      ? '1 day'
      : days % 365 === 0
        ? days === 365
          ? '1 year'
          : `${days / 365} years`
        : `${days} days`,
  lastRun: 'What is past its time was last deleted',
  noRun: 'The first round of deleting has not been yet.',
  kinds: {
    account: ['Your account', 'to sign in', 'as long as it is there'],
    posts: ['What you write in threads', 'the conversation', 'until you take it back or leave'],
    masks: [
      'Who wrote something without their handle, sealed',
      'to tell them of answers; to open it by two of the desk when someone may be in danger',
      'until they leave',
    ],
    'private-messages': [
      'Private messages',
      'the talk between two people',
      'at most, or shorter by choice; for good if both want so',
    ],
    'meeting-messages': ['What is said in meetings', 'to catch up after a dropped line'],
    meetings: ['Who was in a meeting', 'fair turns, and questions afterwards', 'after it closed'],
    notices: ['Notices', 'so that you find what was new'],
    drafts: ['Drafts that were not sent', 'so that nothing is lost', 'sealed'],
    places: [
      'How far you read in a thread',
      'to show what is new to you',
      'as long as the thread and your account are there',
    ],
    excerpts: ['What was picked of a private talk for a report', 'the desk'],
    reports: ['Reports, after they were decided', 'the desk'],
    asks: [
      'A question to you about your words',
      'to learn from them, or to show them in a page',
      'holds no word of yours before your yes',
    ],
    'rule-marks': [
      'That you were counted for a word rule',
      'to count people once',
      'hashes; their key goes with the month',
    ],
    alerts: ['Alerts, after they were closed', 'to answer for what was done', 'without anyone’s words'],
    shifts: ['Who was on duty', 'to answer for what was done'],
    audit: ['Who looked and who decided at the desk', 'to answer for what was done'],
    sessions: ['Being signed in', 'so that you need not sign in each time', 'without use'],
    exports: ['A copy of your data that you asked for', 'to download it', 'sealed'],
    'reading-counts': [
      'How many posts and pages of people you were shown in an hour',
      'against copying what people wrote here',
      'numbers alone, never what it was; mostly hours',
    ],
    events: ['Messages between parts of the service that could not be delivered', 'to try again'],
    addresses: ['Counts by network address', 'against guessing and floods', 'mostly minutes'],
    leavings: [
      'That an account was deleted, as a number without a name',
      'to clean backups that are put back',
      'for good',
    ],
  } as Record<string, [what: string, why: string, more?: string]>,
};
