import { type BagRule, bag } from '../bag-rule.ts';

/** Wishes, despair, burden and voices. */
export const SUICIDE_BAGS: readonly BagRule[] = [
  bag(['en.near-craving-death', 'idea', 'suicide', 'high', ''], 'craving dieIdea', 'notmine mundane', 12),
  bag(
    ['en.near-sick-of-life', 'nolife', 'suicide', 'elevated', '', { deniable: false }],
    'sick lifeWord',
    'notmine mundane wasThen moving friendly',
    5,
  ),
  bag(['en.near-burden', 'burden', 'suicide', 'elevated', ''], 'burdenWord ontoThem selfRef', 'lighter', 7),
  bag(
    ['en.near-without-me', 'burden', 'suicide', 'elevated', ''],
    'withoutMe betterLife',
    'moving mundane',
    9,
  ),
  bag(
    ['en.near-no-hope', 'hopeless', 'suicide', 'elevated', '', { deniable: false }],
    'nohope selfRef',
    'lighter mundane notmine friendly',
    8,
  ),
  bag(
    ['en.near-voices', 'command', 'suicide', 'high', '', { deniable: false }],
    'voiceWord ordersMe deadlyDeed',
    'friendly fenceless',
    14,
  ),
  bag(
    ['en.near-voices-obey', 'command', 'suicide', 'imminent', '', { deniable: false }],
    'voiceWord ordersMe deadlyDeed obeying',
    'friendly resisted',
    26,
  ),
  bag(
    ['en.near-mishap', 'nolife', 'suicide', 'elevated', '', { deniable: false }],
    'mishap welcome selfRef',
    'moving friendly faithful',
    12,
  ),
  bag(
    ['en.near-heaven', 'nolife', 'suicide', 'elevated', '', { deniable: false }],
    'heavenly hurryUp selfRef',
    'faithful moving friendly',
    10,
  ),
  bag(
    ['en.near-sleep', 'nolife', 'suicide', 'elevated', '', { deniable: false }],
    'sleepWord noMorning selfRef',
    'cozy',
    12,
  ),
  bag(
    ['en.near-hope-strong', 'hopeless', 'suicide', 'elevated', '', { deniable: false }],
    'hopeStrong',
    'mundane friendly notmineless',
    12,
  ),
  bag(
    ['en.near-again-now', 'idea', 'suicide', 'imminent', '', { deniable: false, fades: false }],
    'triedThen nowTurn deathClose',
    'friendly moving notmineless',
    28,
  ),
  bag(
    ['en.near-home-after', 'attempt', 'suicide', 'elevated', '', { deniable: false }],
    'hospOut tookThen selfRef',
    'bodyMend',
    14,
  ),
  bag(
    ['en.near-thought-how', 'idea', 'suicide', 'high', '', { deniable: false, who: 'self' }],
    'dieIdea howThought',
    'notmineless friendly resolvedOther',
    18,
  ),
  bag(
    ['en.near-without', 'idea', 'suicide', 'high', '', { deniable: false, who: 'self' }],
    'doubtIt withoutHarm',
    'friendly resolvedOther',
    14,
  ),
  bag(
    ['en.near-better-gone', 'burden', 'suicide', 'elevated', '', { deniable: false, who: 'self' }],
    'betterForAll sonDead',
    'moving friendly mundane resolvedOther',
    16,
  ),
];
