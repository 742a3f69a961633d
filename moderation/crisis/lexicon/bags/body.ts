import { type BagRule, bag } from '../bag-rule.ts';

/** Bodies in danger: overdose, illness, self-harm, relapse. */
export const BODY_BAGS: readonly BagRule[] = [
  bag(
    ['en.near-took-plenty', 'act', 'overdose', 'imminent', '', { deniable: true }],
    'took plenty pill',
    'asTold mundane',
    9,
  ),
  bag(
    ['en.near-ashen', 'emergency', 'overdose', 'imminent', '', { deniable: false }],
    'body ashen person',
    'costume',
    9,
  ),
  bag(
    ['en.near-down-nowake', 'emergency', 'overdose', 'imminent', '', { deniable: false }],
    'person downed nowake/ashen',
    'costume calmBody',
    16,
  ),
  bag(
    ['en.near-used-nowake', 'emergency', 'overdose', 'imminent', '', { deniable: false }],
    'person using nowake',
    'costume calmBody',
    14,
  ),
  bag(
    ['en.near-stroke', 'emergency', 'medical', 'imminent', '', { deniable: false }],
    'oneSide droop speech',
    'calmBody',
    16,
  ),
  bag(
    ['en.near-heart', 'emergency', 'medical', 'imminent', '', { deniable: true }],
    'chest crush spread',
    'calmBody',
    18,
  ),
  bag(
    ['en.near-sugar', 'emergency', 'medical', 'imminent', '', { deniable: false }],
    'sugar badSugar shaky',
    'calmBody',
    14,
  ),
  bag(['en.near-cut-skin', 'harmnow', 'self_harm', 'high', ''], 'cutAct ownSkin ongoing', 'accident', 12),
  bag(
    ['en.near-blade', 'urge', 'self_harm', 'high', ''],
    'lethalBlade bladeAt',
    'accident mundane friendly',
    12,
  ),
  bag(
    ['en.near-relapse', 'relapse', 'substance', 'elevated', '', { deniable: false }],
    'relapsed ashamed selfRef againRef',
    'fineNow mundane',
    26,
  ),
  bag(
    ['en.near-eating', 'eating', 'medical', 'elevated', '', { deniable: true }],
    'purge edAgain selfRef',
    'edNot',
    10,
  ),
  bag(
    ['en.near-withdrawal', 'emergency', 'medical', 'high', '', { deniable: false }],
    'withdrawn withdrawSign',
    'calmDetox',
    14,
  ),
  bag(
    ['en.near-seizure', 'emergency', 'medical', 'imminent', '', { deniable: false }],
    'seizure oneAfter',
    'calmBody abuseOver',
    14,
  ),
  bag(['en.near-self-hit', 'harmnow', 'self_harm', 'high', ''], 'selfHit untilHurt', 'accident wasThen', 14),
  bag(
    ['en.near-starved', 'eating', 'medical', 'high', '', { deniable: false, who: 'self' }],
    'noFood bodyFail',
    'bodyMend calmBody friendly',
    18,
  ),
  bag(
    ['en.near-streak', 'harmnow', 'self_harm', 'high', '', { deniable: false, who: 'self' }],
    'selfHarmWord brokeStreak streakWhen',
    'notmineless friendly resolvedOther',
    16,
  ),
  bag(
    ['en.near-wound', 'harmnow', 'self_harm', 'high', '', { deniable: false, who: 'self' }],
    'woundSelf onPurpose selfRef',
    'woundOther accident friendly',
    14,
  ),
  bag(
    ['en.near-double', 'act', 'overdose', 'imminent', '', { deniable: false, who: 'other' }],
    'person took doubleDose pill pulseSlow',
    'asTold mundane',
    24,
  ),
  bag(
    ['en.near-delirium', 'emergency', 'medical', 'imminent', '', { deniable: false }],
    'withdrawn withdrawSign feverWord',
    'calmDetox wasThen',
    24,
  ),
  bag(
    ['en.near-took-felt', 'act', 'overdose', 'imminent', '', { deniable: true, who: 'self' }],
    'took plentyThem bodySign',
    'asTold mundane',
    16,
  ),
  bag(
    ['en.near-bled-self', 'act', 'self_harm', 'imminent', '', { deniable: false, who: 'self' }],
    'bleedWord selfDid',
    'accident wasThen mundane',
    12,
  ),
  bag(
    ['en.near-pregnant', 'emergency', 'medical', 'imminent', '', { deniable: false }],
    'preg pregBad pregWorse',
    'calmBody wasThen',
    18,
  ),
];
