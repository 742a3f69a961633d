import { countOf } from './plural.ts';

/** How a rule fared from one month to another. */
interface Figures {
  from: string;
  until: string;
  shown: number;
  used: number;
  kept: number;
}

/** The words of examples for the readers: at the desk, and where authors are asked. */
export const examplesEn = {
  open: 'Say what the reader got wrong',
  intro:
    'The reader is the software that reads along. Tell it what it missed, or where it saw something that was not there. A second person looks before it counts.',
  what: 'What was it?',
  whats: {
    calm: 'This was not a crisis',
    crisis: 'This should have been a crisis',
    'no-word': 'These words need no suggestion',
    word: 'These words should get a suggestion',
    'no-attack': 'This was not an attack',
    attack: 'This was an attack',
  },
  tier: 'How pressing',
  tiers: {
    none: 'not a crisis',
    elevated: 'raised',
    high: 'high',
    imminent: 'emergency',
  },
  about: 'What it is about',
  plain: 'It is said outright, not between the lines',
  words: 'The words',
  wordsHint: 'As they stand in the example.',
  wordKind: 'What kind of words',
  language: 'The language of the text',
  languages: { en: 'English', es: 'Spanish' },
  wording: 'In whose words',
  byAuthor: 'In their own words, if they say yes',
  byAuthorHint: 'We ask them from tomorrow on. Nothing is kept before they say yes.',
  reworded: 'In other words',
  rewordedHint:
    'Write what another person could have written, with the same meaning. No names, no places. More than four of their words in a row are refused.',
  mayNotAsk: 'These words stand in no thread, so the example is put in other words.',
  choose: 'Which sentences (five at most)',
  noSentences: 'There is no sentence here that we could ask about.',
  example: 'The example',
  note: 'Why you see it so',
  noteHint: 'A colleague reads this. Please use none of their words.',
  send: 'Propose it',
  asked: 'Thank you. They are asked from tomorrow on.',
  proposed: 'Thank you. It waits for a second person.',
  states: {
    proposed: 'For a second person',
    asking: 'Authors are asked',
    kept: 'Kept',
    declined: 'Not kept',
  },
  partIntro:
    'What the reader got wrong, as examples to learn from. Whose words an example came from is not shown here.',
  none: {
    proposed: 'Nothing waits for a second person.',
    asking: 'Nobody is being asked just now.',
    kept: 'No example has been kept yet.',
    declined: 'Nothing here.',
  },
  own: 'Your own: someone else decides.',
  bases: { author: 'their own words', reworded: 'in other words' },
  noText: 'No words are kept.',
  proposedBy: (handle: string) => `proposed by ${handle}`,
  nobodys: { 'own-view': 'a member’s view', figures: 'from the figures' } as Record<string, string>,
  figures: ({ from, until, shown, used, kept }: Figures) =>
    `From ${from} to ${until} it spoke ${shown} times: ${used} used other words, ${kept} kept theirs.`,
  toRule: 'See the rule and its reason',
  softenRule: 'Soften it or switch it off',
  leaveRule: 'Leave it as it is',
  leaveRuleReason: 'Why it should stay',
  decidedBy: (handle: string) => `decided by ${handle}`,
  keep: 'I see it the same way',
  decline: 'I see it otherwise',
  declineReason: 'How you see it',
  declineButton: 'Do not keep it',
  keptDone: 'It is kept.',
  declinedDone: 'It is not kept, and its words are gone.',
  exportCrisis: 'Save crisis examples',
  exportLanguage: 'Save word examples',
  exportNone: 'There is none to save yet.',
  exported: (count: number) => countOf(count, 'example saved', 'examples saved'),
  labels: {
    calm: 'Not a crisis',
    outright: 'said outright',
    between: 'between the lines',
    word: (words: string) => `Suggest something for “${words}”`,
    noWord: (words: string) => `No suggestion for “${words}”`,
    attack: 'An attack on someone',
    noAttack: 'Not an attack',
    figures: (rule: string) => `Most people keep their words: ${rule}`,
    view: (rule: string) => `How a member sees the rule ${rule}`,
  },
  ask: {
    title: 'May we learn from your words?',
    body: 'The software that reads along here did not understand these words of yours well. They could teach it to understand people better. We would keep exactly this, without your name:',
    where:
      'It would stand in a collection of examples that anyone can read, also outside of here. Saying no, or nothing at all, is just as good and changes nothing for you.',
    yes: 'Yes, you may keep this',
    no: 'No, thank you',
    later: 'Not now',
    thanksYes: 'Thank you. You can take it back under My account.',
    thanksNo: 'That is fine. Nothing is kept.',
  },
  given: 'Words you let us learn from',
  givenHint: 'Take one back and it leaves our collection. Copies that were made before are out of our hands.',
  takeBack: 'Take it back',
  takenBack: 'It is out of the collection.',
};

/** The words of the page of rules. */
export const rulesEn = {
  title: 'The rules of the word suggestions',
  intro:
    'While you write, your own device may suggest words that leave people more room. Nobody else sees it, you can always keep your words, and nothing you say about yourself is touched. These are all the rules, and why.',
  inLanguage: 'Rules for texts in',
  search: 'Search words, reasons and suggestions',
  found: (count: number) => countOf(count, 'rule', 'rules'),
  nothing: 'No rule has these words.',
  categories: {
    label: 'Labels for people',
    'substance-use': 'Substance use',
    minimising: 'Making it small',
    clinical: 'Words from the clinic',
    ableist: 'Bodies and minds',
    coercive: 'Force',
    'suicide-language': 'Speaking of suicide',
    slur: 'Words made to hurt',
    attack: 'Attacks on someone',
  } as Record<string, string>,
  words: 'Speaks on',
  say: 'Could be said',
  why: 'Why',
  speaks: 'For example',
  silent: 'Silent on',
  sources: 'From',
  off: 'off unless switched on',
  review: 'A moderator reads it too.',
  aimed: 'A moderator reads it too when it is said to someone here.',
  health: (month: string, shown: number, used: number, kept: number) =>
    `In ${month} it spoke to ${shown} people: ${used} used other words, ${kept} kept theirs.`,
  few: (month: string) => `In ${month}: too few people to say.`,
  softening: {
    proposed:
      'Most people keep their own words here. It has been proposed to soften this rule or to switch it off.',
    agreed:
      'Most people keep their own words here. The desk agrees that this rule should be softened or switched off in the next version.',
  },
  howCounted:
    'After a post, your device tells which rules spoke and what you chose: names of rules, never words, and nothing at all while suggestions are off. Figures are of the last month that is over; under ten people nothing is shown.',
  fewRules: (count: number) => countOf(count, 'rule spoke', 'rules spoke'),
  fewRulesAfter: 'to fewer than ten people each.',
  otherwise: 'I see these words otherwise',
  otherwiseTitle: 'How do you see these words?',
  otherwiseHint: 'People at the desk read this. Your name does not stand with it.',
  otherwiseLabel: 'What should they know?',
  otherwiseSend: 'Tell them',
  otherwiseDone: 'Thank you. People will look at this rule again.',
  signIn: 'Sign in to tell how you see a rule.',
};
