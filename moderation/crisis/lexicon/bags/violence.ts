import { type BagRule, bag } from '../bag-rule.ts';

/** Abuse and threats. */
export const VIOLENCE_BAGS: readonly BagRule[] = [
  bag(
    ['en.near-child-abuse', 'abuse', 'abuse', 'high', '', { deniable: false }],
    'child abuserNear molest/beatKid',
    'abuseOver',
    16,
  ),
  bag(
    ['en.near-kill-threat', 'abuse', 'abuse', 'high', '', { deniable: false }],
    'saysIt killThreat abuserNear',
    'abuseOver friendly',
    14,
  ),
  bag(
    ['en.near-intruder', 'abusenow', 'abuse', 'imminent', '', { deniable: false }],
    'abuserNear intrude hidingNow',
    'wasThen',
    18,
  ),
  bag(
    ['en.near-threat', 'threatplan', 'threat', 'imminent', ''],
    'weaponHeld victim goingThere',
    'friendly mundane workUse',
    14,
  ),
  bag(
    ['en.near-dark-wish', 'threat', 'threat', 'high', ''],
    'wantHurt victim darkWish',
    'friendly mundane notmineless workUse',
    14,
  ),
  bag(
    ['en.near-control', 'abuse', 'abuse', 'elevated', '', { deniable: false }],
    'abuser controls ownThings',
    'abuseOver friendly',
    12,
  ),
  bag(
    ['en.near-violence', 'abuse', 'abuse', 'elevated', '', { deniable: false }],
    'abuser harmsMe',
    'abuseOver',
    8,
  ),
  bag(
    ['en.near-raped', 'abuse', 'abuse', 'high', '', { deniable: false }],
    'raped lately',
    'abuseOver notmineless',
    16,
  ),
  bag(
    ['en.near-armed', 'abusenow', 'abuse', 'imminent', '', { deniable: false }],
    'abuserNear weaponHeld armedAct',
    'wasThen abuseOver mundane workUse',
    12,
  ),
  bag(
    ['en.near-kill-now', 'abusenow', 'abuse', 'imminent', '', { deniable: false }],
    'killingMe hidingNow',
    'wasThen abuseOver notmineless',
    18,
  ),
  bag(
    ['en.near-arming', 'abusenow', 'abuse', 'imminent', '', { deniable: false }],
    'abuserNear handGun weaponHeld/lethalGun',
    'friendly wasThen mundane fenced',
    10,
  ),
  bag(
    ['en.near-secret', 'abuse', 'abuse', 'high', '', { deniable: false, who: 'self' }],
    'relationAdult secretThreat underage',
    'abuseOver friendly',
    26,
  ),
  bag(
    ['en.near-baby', 'threat', 'threat', 'high', '', { deniable: false, who: 'self' }],
    'babyWord harmBaby urgeWord',
    'babyOk friendly',
    22,
  ),
  bag(
    ['en.near-threat-armed', 'threatplan', 'threat', 'imminent', '', { deniable: false, who: 'self' }],
    'weaponHeld victim threatMore goingThere',
    'friendly mundane notmineless wasThen workUse',
    26,
  ),
  bag(
    ['en.near-told-child', 'command', 'threat', 'imminent', '', { deniable: false, who: 'self' }],
    'voiceWord child weaponHeld',
    'friendly resisted wasThen',
    24,
  ),
  bag(
    ['en.near-lap', 'abuse', 'abuse', 'high', '', { deniable: false, who: 'self' }],
    'relationAdult molest',
    'abuseOver friendly',
    14,
  ),
  bag(
    ['en.near-coming-at', 'abusenow', 'abuse', 'imminent', '', { deniable: false }],
    'abuserNear comingAt strikeTool/weaponHeld',
    'wasThen abuseOver friendly workUse mundane',
    14,
  ),
  bag(
    ['en.near-captive', 'abusenow', 'abuse', 'imminent', '', { deniable: false }],
    'captive menace',
    'wasThen abuseOver friendly',
    18,
  ),
  bag(
    ['en.near-lurk', 'threatplan', 'threat', 'imminent', '', { deniable: false, who: 'self' }],
    'weaponHeld victimPlace',
    'friendly workUse notmineless wasThen',
    18,
  ),
  bag(
    ['en.near-vow', 'threatplan', 'threat', 'imminent', '', { deniable: false, who: 'self' }],
    'weaponHeld/victimPlace endVow',
    'friendly workUse notmineless wasThen',
    20,
  ),
  bag(
    ['en.near-gun-menace', 'abuse', 'abuse', 'high', '', { deniable: false }],
    'abuserNear gunMenace',
    'wasThen abuseOver friendly workUse fenced',
    8,
  ),
  bag(
    ['en.near-if-i-tell', 'abuse', 'abuse', 'high', '', { deniable: false }],
    'saysIt killThreat ifITell',
    'abuseOver friendly',
    18,
  ),
];
