import { type BagRule, bag } from '../bag-rule.ts';

const own = { deniable: false, who: 'self' } as const;
const theirs = { deniable: false, who: 'other' } as const;
const CALM = 'moving friendly houseSit wasThen notmineless workUse';

/** What people put in the place of the words for it, each beside what it is done for. */
export const SIDEWAYS_BAGS: readonly BagRule[] = [
  bag(
    ['en.near-last-errand', 'prep', 'suicide', 'imminent', '', own],
    'lastErrand provided/handItem/leftThings',
    CALM,
    30,
  ),
  bag(
    ['en.near-provided-for', 'prep', 'suicide', 'imminent', '', own],
    'provided letGoNow/roofSigns',
    CALM,
    34,
  ),
  bag(
    ['en.near-years-ahead', 'prep', 'suicide', 'imminent', '', own],
    'futureGifts letGoNow/provided/notSeeMe',
    CALM,
    34,
  ),
  bag(['en.near-empty-house', 'prep', 'suicide', 'high', '', own], 'houseEmpty onPurposeAlone', CALM, 30),
  bag(['en.near-cant-promise', 'idea', 'suicide', 'high', '', own], 'toldFine cantPromise', CALM, 28),
  bag(['en.near-no-look', 'nolife', 'suicide', 'elevated', '', own], 'noLook', 'wasThen notmineless', 10),
  bag(
    ['en.near-no-wish', 'nolife', 'suicide', 'elevated', '', own],
    'noWish',
    'faithful friendly wasThen',
    10,
  ),
  bag(
    ['en.near-no-tomorrow', 'nolife', 'suicide', 'elevated', '', own],
    'seeTomorrow selfRef',
    'notmine friendly',
    8,
  ),
  bag(
    ['en.near-other-tomorrow', 'concern', 'suicide', 'high', '', theirs],
    'person messaged seeTomorrow',
    'resolvedOther',
    14,
  ),
  bag(
    ['en.near-bodies-found', 'abuse', 'abuse', 'high', '', { deniable: false }],
    'saysIt/ifITell bodiesFound',
    'abuseOver notmineless',
    24,
  ),
  bag(
    ['en.near-door-breaks', 'abusenow', 'abuse', 'imminent', '', { deniable: false }],
    'doorBreaks strikeWith/hideNow',
    'wasThen friendly doorOther',
    18,
  ),
  bag(
    ['en.near-ready-to-run', 'abuse', 'abuse', 'elevated', '', own],
    'readyToRun whenDrunk',
    'abuseOver',
    20,
  ),
  bag(
    ['en.near-knows-habit', 'threatplan', 'threat', 'imminent', '', own],
    'knowsHabit goArmed',
    'friendly',
    26,
  ),
  bag(
    ['en.near-armed-vow', 'threatplan', 'threat', 'imminent', '', own],
    'goArmed noMoreOfThem/endVow',
    'friendly',
    20,
  ),
  bag(['en.near-burn-vow', 'threat', 'threat', 'high', '', own], 'vowing burnPlace', 'friendly', 22),
  bag(
    ['en.near-thing-voice', 'command', 'suicide', 'high', '', own],
    'thingVoice lowRail/lethalBlade/lethalGun/lethalPills',
    'friendly',
    22,
  ),
  bag(
    ['en.near-voice-cling', 'command', 'suicide', 'high', '', own],
    'thingVoice/voiceWord clinging',
    'friendly',
    28,
  ),
  bag(
    ['en.near-care-price', 'burden', 'suicide', 'elevated', '', own],
    'carePrice',
    'moving friendly workUse',
    12,
  ),
  bag(
    ['en.near-parcel-out', 'concern', 'suicide', 'elevated', '', theirs],
    'parcelOut wontNeed',
    'weOk moving',
    22,
  ),
  bag(
    ['en.near-joke-plan', 'nolife', 'suicide', 'elevated', '', own],
    'jokePlan deadlyThing',
    'planOther',
    8,
  ),
  bag(
    ['en.near-feels-fall', 'question', 'suicide', 'high', '', own],
    'heightFall feelsIt',
    'friendly studyWord',
    14,
  ),
  bag(
    ['en.near-torn-apart', 'harmnow', 'self_harm', 'high', '', own],
    'tornApart cantStop',
    'bladeOther friendly wasThen',
    24,
  ),
  bag(
    ['en.near-sleeves', 'harmnow', 'self_harm', 'elevated', '', own],
    'sleevesHot cantHide',
    'friendly wasThen ordinarySleeves',
    16,
  ),
  bag(
    ['en.near-scale-joy', 'eating', 'self_harm', 'elevated', '', own],
    'bareFood/purge scaleJoy',
    'edNot',
    24,
  ),
  bag(
    ['en.near-clean-gone', 'relapse', 'substance', 'elevated', '', own],
    'cleanTime selfDisgust/ashamed',
    'fineNow',
    28,
  ),
  bag(
    ['en.near-lonely-gun', 'means', 'suicide', 'imminent', '', own],
    'carriedGun lonelySpot',
    'notmineless',
    26,
  ),
  bag(
    ['en.near-gun-dare', 'idea', 'suicide', 'high', '', own],
    'carriedGun daring/nightly',
    'friendly workUse',
    20,
  ),
  bag(
    ['en.near-roof-left', 'place', 'suicide', 'imminent', '', own],
    'roofSigns leftThings',
    `${CALM} roofOther`,
    26,
  ),
  bag(['en.near-spent-all', 'farewell', 'suicide', 'high', '', own], 'spentAll notSeeMe', CALM, 24),
  bag(
    ['en.near-quiet-exit', 'idea', 'suicide', 'high', '', own],
    'quietExit/dieIdea knowHowMany',
    'friendly asTold',
    26,
  ),
  bag(
    ['en.near-throat', 'emergency', 'medical', 'imminent', '', { deniable: false }],
    'swollenThroat noAirNow',
    'calmBody wasThen',
    16,
  ),
  bag(
    ['en.near-when-found', 'idea', 'suicide', 'high', '', own],
    'whenFound staging',
    'friendly notmineless wasThen',
    16,
  ),
  bag(
    ['en.near-closed-garage', 'means', 'suicide', 'imminent', '', own],
    'closedGarage hoseTape',
    'friendly notmineless wasThen',
    26,
  ),
  bag(
    ['en.near-keeps-looking', 'idea', 'suicide', 'high', '', own],
    'keepsLooking hangingPlace',
    'fenced friendly notmineless workUse',
    12,
  ),
  bag(
    ['en.near-wrote-all', 'place', 'suicide', 'imminent', '', own],
    'wroteAll roofSigns/edgePlace/tubFull',
    CALM,
    34,
  ),
];
