import { type BagRule, bag } from '../bag-rule.ts';

const surely = { deniable: false, who: 'self' } as const;

/** Leaving life, said sideways. */
export const LEAVING_BAGS: readonly BagRule[] = [
  bag(
    ['en.near-if-then-gone', 'idea', 'suicide', 'high', '', surely],
    'condIf noMoreMe',
    'moving trivialLeave friendly mundane notmineless',
    20,
  ),
  bag(
    ['en.near-saved-all', 'means', 'suicide', 'imminent', '', surely],
    'lethalPills/pill hoard takeAllSure',
    'asTold mundane friendly',
    24,
  ),
  bag(
    ['en.near-take-all-then', 'means', 'suicide', 'imminent', '', surely],
    'lethalPills/pill takeAllSure nightEnd selfRef',
    'asTold mundane friendly',
    16,
  ),
  bag(
    ['en.near-saved-for', 'idea', 'suicide', 'high', '', surely],
    'lethalPills/pill hoard saveFor selfRef',
    'asTold mundane friendly',
    18,
  ),
  bag(
    ['en.near-who-finds', 'prep', 'suicide', 'high', '', surely],
    'soNobody findMe',
    'moving friendly houseSit cleanOut wasThen notmineless',
    12,
  ),
  bag(
    ['en.near-room-finds', 'prep', 'suicide', 'imminent', '', surely],
    'lodging soNobody findMe',
    'friendly wasThen notmineless',
    22,
  ),
  bag(
    ['en.near-rigged', 'means', 'suicide', 'imminent', '', surely],
    'cordy rigged selfRef',
    'cordUse mundane friendly workUse fenced notmineless',
    14,
  ),
  bag(
    ['en.near-long-drop', 'place', 'suicide', 'imminent', '', surely],
    'height atHeight dropWord selfRef',
    'fenced mundane friendly cordUse notmineless',
    22,
  ),
  bag(
    ['en.near-pull', 'idea', 'suicide', 'high', '', surely],
    'height/lethalGun/cordy/lethalPills/lethalBlade pullWord',
    'fenced mundane friendly notmineless pullOther wontAct',
    14,
  ),
  bag(
    ['en.near-nerve', 'idea', 'suicide', 'high', '', surely],
    'height/lethalGun/cordy/lethalPills/lethalBlade/dieIdea guts selfRef',
    'fenced mundane friendly notmineless bravery wontAct',
    16,
  ),
  bag(
    ['en.near-ask-veiled', 'question', 'suicide', 'high', '', surely],
    'askVeil methodWord gentle',
    'friendly careTalk studyWord',
    20,
  ),
  bag(
    ['en.near-how-many-wake', 'question', 'suicide', 'high', '', surely],
    'howMany wouldTake noMorning/dieIdea',
    'friendly asTold studyWord cozy',
    16,
  ),
  bag(
    ['en.near-read-elsewhere', 'farewell', 'suicide', 'imminent', '', surely],
    'finder elsewhere/goneSelf',
    'moving friendly houseSit mundane notmineless',
    16,
  ),
  bag(
    ['en.near-parting', 'farewell', 'suicide', 'imminent', '', surely],
    'partingLove noLater',
    'moving friendly mundane houseSit wasThen trivialLeave',
    20,
  ),
  bag(
    ['en.near-parting-soft', 'farewell', 'suicide', 'high', '', surely],
    'lifeSum noLaterSoft',
    'moving friendly mundane houseSit trivialLeave',
    18,
  ),
  bag(
    ['en.near-emptied', 'act', 'overdose', 'imminent', '', { deniable: true, who: 'self' }],
    'emptiedIt layNow',
    'cleanOut mundane asTold friendly',
    16,
  ),
  bag(
    ['en.near-weight', 'burden', 'suicide', 'elevated', '', surely],
    'weightOnThem ifGone/lighterThem selfRef',
    'moving friendly mundane lighter notmineless',
    16,
  ),
  bag(
    ['en.near-out-of-alive', 'nolife', 'suicide', 'elevated', '', { deniable: true, who: 'self' }],
    'outOfAlive',
    'friendly notmine mundane wasThen',
    10,
  ),
  bag(
    ['en.near-closing', 'farewell', 'suicide', 'high', '', { deniable: false, who: 'self' }],
    'closing partingLove/careOf',
    'moving friendly mundane trivialLeave houseSit quitOther notmineless',
    20,
  ),
  bag(
    ['en.near-way-i-go', 'idea', 'suicide', 'high', '', { deniable: false, who: 'self' }],
    'wayGo height/lethalGun/cordy/lethalPills/lethalBlade',
    'friendly fenced mundane notmineless',
    12,
  ),
];
