import { type BagRule, bag } from '../bag-rule.ts';

/** Somebody else in danger. */
export const OTHERS_BAGS: readonly BagRule[] = [
  bag(
    ['en.near-goodbye-person', 'concern', 'suicide', 'elevated', '', { who: 'other', deniable: false }],
    'person giveAway ominous',
    'weOk moving',
    22,
  ),
  bag(
    ['en.near-other-goodbye', 'concern', 'suicide', 'imminent', '', { deniable: false, who: 'other' }],
    'person messaged goodbyeWord unreach',
    'moving friendly fenced',
    26,
  ),
  bag(
    ['en.near-other-dies', 'concern', 'suicide', 'high', '', { deniable: true, who: 'other' }],
    'kin1 dieOther/dieVague',
    'resolvedOther fenced',
    14,
  ),
  bag(
    ['en.near-other-dies-now', 'concern', 'suicide', 'imminent', '', { deniable: true, who: 'other' }],
    'kin1 dieOther dieNow',
    'resolvedOther fenced',
    18,
  ),
  bag(
    ['en.near-other-pic', 'concern', 'suicide', 'imminent', '', { deniable: false, who: 'other' }],
    'person messaged lethalGun/lethalPills/lethalRope/height unreach',
    'moving friendly fenced asTold resolvedOther',
    28,
  ),
  bag(
    ['en.near-left-behind', 'concern', 'suicide', 'imminent', '', { deniable: false, who: 'other' }],
    'person leftBehind vanished',
    'ordinary moving',
    24,
  ),
  bag(
    ['en.near-other-neck', 'concern', 'suicide', 'imminent', '', { deniable: false, who: 'other' }],
    'lethalGun/lethalRope/lethalBlade neckOf person',
    'ordinary fenced wasThen',
    14,
  ),
  bag(
    ['en.near-skin-signs', 'concern', 'self_harm', 'elevated', '', { deniable: false, who: 'other' }],
    'kin1 skinSigns',
    'accident wasThen',
    14,
  ),
  bag(
    ['en.near-other-height', 'concern', 'suicide', 'imminent', '', { deniable: false, who: 'other' }],
    'kin1 goodbyeWord/dieOther/dieVague height/lethalGun/lethalRope',
    'resolvedOther fenced moving',
    22,
  ),
  bag(
    ['en.near-other-rope', 'concern', 'suicide', 'imminent', '', { deniable: false, who: 'other' }],
    'kin1 ropeUp',
    'resolvedOther fenced mundane darkOther',
    12,
  ),
  bag(
    ['en.near-other-lookup', 'concern', 'suicide', 'high', '', { deniable: false, who: 'other' }],
    'kin1 lookup howMany lethalPills/pill',
    'resolvedOther asTold fenced',
    16,
  ),
  bag(
    ['en.near-other-sent', 'concern', 'suicide', 'imminent', '', { deniable: false, who: 'other' }],
    'person messaged sentPic lethalGun/lethalPills/lethalRope/darkMeans',
    'friendly asTold mundane resolvedOther workUse',
    14,
  ),
  bag(
    ['en.near-other-shut', 'concern', 'suicide', 'imminent', '', { deniable: false, who: 'other' }],
    'person hidingNow lethalBlade/lethalGun/lethalPills/lethalRope otherRefusal',
    'friendly fenced asTold resolvedOther wasThen',
    20,
  ),
];
