/** The words about reading that is slowed, fetched with its screen. */
export const readingEn = {
  title: 'Reading is slow right now',
  fineTitle: 'Your reading is not slowed',
  fine: 'Read as much as you like. We only slow an account that opens far more within an hour than a person can read, because that is how what people write here would be copied.',
  what: 'Your account opened far more posts or people’s pages within an hour than a person reads. That is how what people write here would be copied, so pages come slowly for a while, and a moderator looks at it.',
  notYou: 'If this was not you, someone else may be using your account: end the other sign-ins in',
  settings: 'your settings',
  until: 'It ends by itself',
  kept: 'Everything else works as always: writing, groups, messages and Get help now. We count how many posts and pages it was, and never which.',
  ask: 'May we ask what you are doing?',
  askHint: 'Only moderators read this. If there is a good reason, they can let you read on at once.',
  send: 'Tell the moderators',
  sent: 'Thank you. A moderator will read it.',
  youSaid: 'You told the moderators',
  answer: 'A moderator says',
};
