import { type BagRule, bag } from '../bag-rule.ts';

/** Everything in place: means, a place, a letter, a plan. */
export const READY_BAGS: readonly BagRule[] = [
  bag(
    ['en.near-one-shell', 'means', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'gunWord nameOnIt',
    'friendly mundane workUse notmineless',
    16,
  ),
  bag(
    ['en.near-rehearsed', 'prep', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'rehearsed dieIdea/cordy/lethalGun/edgePlace selfRef',
    'friendly mundane workUse notmineless studyWord cordUse fenced bravery',
    14,
  ),
  bag(
    ['en.near-at-edge', 'place', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'edgePlace atHeight threshold selfRef',
    'fenced mundane friendly cordUse notmineless wasThen bravery',
    24,
  ),
  bag(
    ['en.near-count-then', 'means', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'onesCount lodging/nightEnd selfRef',
    'asTold mundane friendly notmineless',
    16,
  ),
  bag(
    ['en.near-handing-over', 'farewell', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'handItem handItem sorryWay',
    'moving friendly houseSit mundane',
    28,
  ),
  bag(
    ['en.near-read-no-blame', 'farewell', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'finder noBlame',
    'moving friendly houseSit mundane notmineless',
    14,
  ),
  bag(
    ['en.near-after-tonight', 'farewell', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'afterTonight silence',
    'friendly trivialLeave mundane quitOther',
    12,
  ),
  bag(
    ['en.near-tell-them', 'farewell', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'whenAsk tellThem epitaph',
    'moving friendly trivialLeave mundane',
    14,
  ),
  bag(
    ['en.near-cabinet', 'idea', 'suicide', 'high', '', { deniable: false, who: 'self' }],
    'pillPlace countWonder',
    'asTold mundane friendly',
    14,
  ),
  bag(
    ['en.near-how-when', 'idea', 'suicide', 'high', '', { deniable: false, who: 'self' }],
    'theHow theWhen selfRef',
    'friendly moving planOther notmineless bravery',
    14,
  ),
  bag(
    ['en.near-too-late', 'question', 'suicide', 'high', '', { deniable: false, who: 'self' }],
    'lethalPills/methodWord howLong tooLate',
    'friendly careTalk studyWord',
    18,
  ),
  bag(
    ['en.near-how-high', 'question', 'suicide', 'high', '', { deniable: false, who: 'self' }],
    'howHigh instant',
    'friendly studyWord fenced mundane moving',
    12,
  ),
  bag(
    ['en.near-understand', 'idea', 'suicide', 'high', '', { deniable: false, who: 'self' }],
    'understandThem lethalGun/dieIdea athand/nightly selfRef',
    'friendly resolvedOther fenced mundane',
    18,
  ),
  bag(
    ['en.near-order-then-rest', 'prep', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'handItem restTime nightEnd/planTime selfRef',
    'friendly moving mundane houseSit quitOther',
    30,
  ),
  bag(
    ['en.near-poison-take', 'means', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'darkMeans selfTake',
    'friendly darkOther notmineless',
    14,
  ),
  bag(
    ['en.near-about-to', 'farewell', 'suicide', 'high', '', { deniable: false, who: 'self' }],
    'aboutToDo apology/partingLove',
    'friendly mundane moving bravery',
    10,
  ),
  bag(
    ['en.near-about-to-no-blame', 'farewell', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'aboutToDo apology/partingLove noBlame/careOf',
    'friendly mundane moving bravery',
    22,
  ),
  bag(
    ['en.near-fumes', 'means', 'suicide', 'imminent', '', { deniable: false, who: 'self' }],
    'hoseWord sealWord selfRef',
    'friendly mundane workUse hoseOther notmineless',
    14,
  ),
];
