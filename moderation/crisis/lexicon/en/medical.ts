import { type SignRule, sign } from '../../rule.ts';

/** Overdose and medical emergencies, in English. */
export const EN_MEDICAL: SignRule[] = [
  sign(
    'en.took-all',
    'act',
    'overdose',
    'imminent',
    `
    took|taken|take|taking|swallowed|swallow|swallowing|downed|ate|drank|chugged|popped|gulped|inhaled|injected|crushed|snorted|tooken|down|finished all|every|everything|the ~1 my|the|of|his|her|her|their|them|those|our|whole|entire|it|single|last ~2 {pills}|{bottle} !and_
    took|taken|taking|swallowed|swallow|swallowing|downed|ate|drank|chugged|popped|gulped|finished ~1 a|the|my|his|her|this|that|an|almost|half ~1 whole|entire|full|all ~1 {bottle}|{pills} !of_ ~2
    took|taken|taking|swallowed|swallowing|downed|ate|drank|popped|swallow a|the|my|his|her|two|whole|half ~1 bottle|pack|box|handful|bunch|bottles|jar|packet|strip ~1 of ~1 {pills}|pills|bleach|drano|antifreeze|sleeping|stuff|everything|them
    took|taken|taking|swallowed|swallowing|downed|ate|popped|swallow|had like|about|around|over|almost|at|maybe|more|another|me|least|roughly|abt|just? than|least? {many} ~3 {pills}|of|mg|pills|tabs|milligrams
    took|taken|swallowed|downed|popped {many} ~3 {pills}
    took|taken|swallowed|downed|popped a? whole|entire|full|{many} ~2 {pills}|{bottle}
    took|taken|swallowed|downed|popped|used|shot|injected|did way? too|so many|much !time|work|long|of|classes|on !time|notes|work|pictures|photos|space|screen
    took|taken|swallowed|downed|popped more than i|he|she|they|my|prescribed|the|supposed
    took|taken|swallowed|downed|popped everything|evrything|all|them|it|the|whole in|i|all|of|at|thing|bottle|lot !up|with|off|in_ ~2 cabinet|had|have|once|left|house|$|bag|drawer|medicine|found|script
    took|taken|swallowed|downed them|it|all|em all|$|down
    took|swallowed|taken all of|my|the|his|her them|it|em|those|pills|meds|medication|these
    took|swallowed|taken a|an|the|all|my|massive|huge|lethal|whole ~1 overdose|bunch|handful|handfuls|lot|ton|shitload|load of|on|today|tonight|$|and|meds ~1 pills|meds|them|sleeping|stuff|medication|my|her|his|tylenol
    drank|swallowed|drunk|downed|ingested|chugged ~2 bleach|antifreeze|drano|cleaner|pesticide|poison|ammonia|detergent|lye|paint|gasoline
    injected|inject|took|dosed|shot ~2 all|whole|entire|units|much ~2 insulin
    pills ~3 kicking|kick|hitting|working|starting ~1 in|to|me
    the? whole|entire|all|full month|bottle|script|thing|pack|box|prescription !of|time|day|was|is
    rat poison
    engine|car|motor|truck running|on ~6 garage|door|doors|windows closed|shut|sealed|up
    garage ~5 engine|car running|on
    overdosed|od|oded|overdosing|odd|od ing ~2 on ~3 purpose|minutes|just|hour
    think|pretty|m|am|is|s|maybe|might|be|was|are|im|he|she|they|someone|re|sure overdosing|oding|od|ods
    overdosing rn|right|now|on|help|in
    mixed|mixing|took|drank ~3 xanax|pills|benzos|oxy|percs|methadone|fentanyl|sleeping|valium ~3 with|and|on ~3 vodka|whiskey|alcohol|liquor|wine|bottle|booze|bourbon|tequila ~6 sleepy|numb|bye|cant|feel|wake|sorry|tired|dizzy|fading|heavy|dark
  `,
  ),
  sign(
    'en.fading',
    'distress',
    'overdose',
    'none',
    `
    getting|feel|feeling|im|m|so|really ~1 sleepy|drowsy|dizzy|numb|cold|heavy|faint|woozy|tired|lightheaded|fuzzy|foggy|weird
    going|getting|its|everything|vision|eyes ~2 dark|numb|blurry|black|heavy|fuzzy|cold|closing|dim|quiet
    hard|cant|harder|difficult to|keep|see|feel type|see|stay|keep|breathe|typing|write|my|hands|straight
    fading|slipping away|out|fast|in
    room|everything spinning|blurry|is
  `,
    { deniable: false },
  ),
  sign(
    'en.od-signs',
    'emergency',
    'overdose',
    'imminent',
    `
    lips|lip|face|fingers|nails|skin|fingertips|she|he|they|hands|mouth|hes|shes ~2 blue|purple|grey|gray|bluish|ashen|turning
    turning|turned|going|looks|gone|is|are blue|purple|grey|gray
    wont|doesnt|isnt|aint|hasnt|didnt|barely ~1 wake|waking|respond|responding|woke|wakes|rouse|answering_|breathe|breathing|responsive|conscious|move|moving|react ~1 up|$|him|her|them|me|to|when|anymore|right|normal|good|help|on|please|or|and|well|she|he|we|much|its
    cant|cannot|couldnt|trying|tryna get|wake|to him|her|them|get|wake ~1 up|respond|breathing|him|her|awake
    cant wake
    unresponsive|unconscious|limp|lifeless|blacked !out
    stopped|quit|barely|not|isnt|hardly|slow|no|shallow|isnt breathing|breathe|pulse|heartbeat|respirations
    breathing|breath|breathin is|s|so|real|really|getting|very|sounds ~2 slow|weird|shallow|wrong|funny|stopped|stopping|weak|bad|off|fast_|gurgly|raspy
    gurgling|snoring|snorin|choking|foaming|gasping|rattling|agonal ~2 noise|noises|sounds|sound|mouth|vomit|weird|and|throwup|breathing|blood|at|like ~6
    foam|foaming|froth|frothing
    death rattle
    nodded|nodding|passed|blacked|fell|fallen|falling|collapsed|slumped|keeled|dropped|nods out|off|over|down|in|asleep|on ~6 wake|respond|breathing|responding|blue|move|moving|up|cold|pulse|answer|limp
    shot|used|smoked|injected|took|did|snorted|inyected up? ~6 now|and ~3 wont|not|blue|purple|unresponsive|cant|limp|cold|breathing|passed|out|gray
    on|in the floor|bathroom|ground|toilet|couch|car|tub|bed ~6 responding|breathing|moving|wake|blue|respond|unresponsive|cold|move|limp
    fentanyl|fent|laced|tranq|hot|bad|cut ~3 in|shot|batch|it|bag|dose|with ~8 wrong|breathing|breathe|slow|awake|eyes|pass|chest|dizzy|fading|numb|sleepy|sick|weird
    cant|hard|barely|struggling|trying|cannot ~1 keep|to|stay|hold ~1 my|stay|open|keep|awake ~1 eyes|awake|open|conscious|head ~1 open|up|after|$|and
    keep|keeps|kept nodding|passing|dozing|blacking out|off|over|in
    feel|feeling|feels really|so|very|something|is|like|real ~1 wrong|bad|off|weird|die|dying ~6 took|used|fentanyl|breathing|breathe|chest|dose|pills|shot
    no|need|used|dont|where|gave|hit|ran|out|any|have|without ~2 narcan|naloxone ~4 working|work|left|doses|twice|here|now|still|what|do|him|her|help|out
    narcan|naloxone not|isnt|didnt|wont|doesnt|isn work|working|helping|worked|doing|help
  `,
    { deniable: false },
  ),
  sign(
    'en.heart',
    'emergency',
    'medical',
    'imminent',
    `
    chest ~3 pain|pains|crushing|tight|tightness|pressure|hurts|hurting|heavy|squeezing|burning|killing ~12 arm|jaw|breathe|breath|sweating|sweat|numb|left|shoulder|alone|faint|dizzy|worse|nauseous|back|radiating
    arm|jaw|left ~3 numb|tingling|hurts|pain|heavy|aching ~10 chest|breathe|heart|breath
    crushing|severe|terrible|awful|horrible|sharp|elephant|stabbing|intense|squeezing ~2 chest|heart ~1 pain|pains|pressure|attack
    having|think|had|is|has|he|she|s|might|be ~2 a|an|another heart|stroke|seizure|seizures|aneurysm|anaphylactic|asthma|diabetic attack|attack|reaction|shock|coma|and|right|now|$|help|on|in|this !rate|failure
    having|has|having|is|had|in|another a|an|another|full|seizures ~1 seizure|stroke|seizures|convulsions !disorder|meds|med|medication|last|years|when
    having a heart attack
    heart attack rn|right|now|i|help
    seizing|convulsing|convulsions|fitting_
    seizure|seizures wont|not|keeps|keep|lasting|been|for|isnt ~2 stop|stopping|ending|going|minutes|min|happening|coming
    face|mouth|side|eye|smile|half ~3 drooping|droopy|drooped|slurring|droop|paralyzed|numb|sagging
    slurred|slurring|cant|garbled|jumbled speech|words|talk|speak|speaking ~6 face|arm|numb|droop|side|weak|move|right|confused|smile|headache
    cant|cannot|couldnt|hard|hardly|struggling|trouble|unable|barely|hardly ~2 breathe|breath|breathing|breath|air !through|of|by|laughing|with|around|when|during|in_|anymore_ ~12 throat|swelling|swollen|chest|hives|lips|blue|tongue|wheezing|inhaler|epipen|help|911|asthma|ambulance|arm|allergic|sting|nut|face|gasping
    throat|tongue|lips|face|neck|eyes is|are|s|closing|swelling|swollen|keeps ~1 closing|swelling|swollen|tight|up|shut|shutting
    anaphylaxis|anaphylactic
    just? collapsed|passed|fainted|fell|blacked|dropped|keeled ~3 and|floor|kitchen|stairs|down|he|she|not|bathroom|in|breathing ~10 breathing|wake|respond|responding|pulse|unconscious|hit|bleeding|head|blue|right|cold|moving|talking|shaking|conscious
    collapsed|passed|fell ~4 wont|not|isnt|cant|cannot wake|respond|get|breathing|moving|waking|responding|breathe
    no pulse|heartbeat
    vomiting|throwing|coughing|puking|peeing|pooping|spitting|throwed|passing up? up? ~1 blood
    blood sugar|glucose is|at|hit|was|reads|s|over|dropped|hi|high|under ~2 500|600|20|30|40|hi|hundred|25|35|550|450|dropping|700
    doing|perform|performing|started|giving cpr|compressions|rescue
    water broke|breaking ~6 weeks|bleeding|alone
    baby|toddler|infant|child|son|daughter|kid|he|she ~3 choking|turning|swallowed|drowned|drowning|limp|ate|unresponsive ~3 blue|on|battery|breathing|pills|pool|something|meds|cant|bleach|breathe|edible|and
    stopped|not|isnt breathing
    fever|temp|temperature ~3 104|105|106|hundred ~6 confused|stiff|rash|seizing|seeing|wake
    carbon monoxide
  `,
    { deniable: false },
  ),
  sign(
    'en.withdrawal',
    'emergency',
    'medical',
    'high',
    `
    seeing|hear|see|hearing ~2 bugs|spiders|shadows|snakes|people|rats|things|ants|insects|faces ~8 there|real|wall|walls|skin|crawling|floor|shaking|drinking|alcohol
    shaking|shakes|tremors|trembling|sweating ~8 hold|cup|stop|seeing|hallucinating|confused|fever|seizure|heart|vomiting|bugs
    dts|delirium|hallucinating|hallucinations ~6 alcohol|withdrawal|drinking|quit|detox|days|drink|benzos|drank|xanax|tremens
    alcohol|withdrawal|drinking|quit|detox|drink|benzos|benzo|xanax|booze|vodka|cold|turkey|klonopin ~10 hallucinating|shaking|seizure|seizures|dts|tremors|hallucinations|convulsing|delirium|hallucinate
    stopped|quit|quitting|stop|off drinking|alcohol|xanax|benzos|klonopin|booze|vodka ~8 shaking|seeing|hallucinating|hearing|sweating|confused|seizure|tremors|shakes|fever
  `,
    { deniable: false },
  ),
];
