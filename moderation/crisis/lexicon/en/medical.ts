import { sign, type WrittenRule } from '../../rule.ts';

/** Overdose and medical emergencies, in English. */
export const EN_MEDICAL: WrittenRule[] = [
  sign(
    'en.fumes',
    'act',
    'suicide',
    'imminent',
    `
    (engine|car|motor|truck) (is|s)? (running|on) ~6 (garage|door|doors|windows) ~2 (closed|shut|sealed|down)
    (engine|car|motor|truck|van|mower) (is|s)? running in (the|my|a|this) ~1 (garage|shed|barn|carport|storage)
    garage ~5 (engine|car|motor|truck) ~1 (running|on)
    (carro|coche|auto|motor) ~1 (prendido|encendido) ~6 (garaje|cochera|garage) ~2 (cerrado|cerrada)
  `,
    { deniable: false },
  ),
  sign(
    'en.took-all',
    'act',
    'overdose',
    'imminent',
    `
    {took} ~1 (all|every|everything|the whole|the entire|the rest|a whole|an entire|half a|half the|a full|the last|most) ~1 (of)? ~3 ({pills}|{bottle}|cabinet|purse|drawer)
    {took} ~1 (a|my|his|her|two|three|the) ~1 (bottle|pack|box|handful|bunch|bottles|jar|packet|strip|fistful|load|ton|boatload) (of)? ~2 ({pills}|pills|them|sleeping|stuff|blood|bleach|{stop}|about|and|like|20|an hour)
    {took} (my|her|his|the|moms|grandmas|dads) (whole|entire|full) ~2 ({pills}|{bottle}|thing)
    {took} (like|about|around|over|almost|at least|maybe|more than|another|roughly|probably|close to|nearly)? {many} ~3 ({pills}|of|mg|pills|tabs|milligrams|and|at once)
    {took} (a)? {many} ~1 {pills}
    {took} (way)? too (much|many) (of|{pills}|pills|and|{stop}|i|insulin|heroin|fentanyl|dope)
    {took} more than (i was|prescribed|i should|she was|he was)
    {took} (everything|evrything|it all|them all|all of it|all of them|the whole thing|the lot|all of em|em all) ~2 (in|i had|i could|{stop}|left|we had|from|with|at once|and)
    (took|swallowed|popped) all (of)? (my|the|his|her|them|these|those) ~1 (pills|meds|medication|medicine|tablets|prescription|tylenol|insulin|xanax) !on|with_
    (pills|bottle|medication) ~3 (kicking in|hitting me|starting to work|starting to hit|is empty|are gone|gone)
    (drank|swallowed|drunk|downed|ingested|chugged|drinked) ~2 (bleach|antifreeze|drano|cleaner|pesticide|poison|ammonia|detergent|lye|gasoline|rubbing alcohol|windex|paint thinner|weed killer|roundup|pool)
    (injected|took|dosed|shot|gave myself) ~2 (all|whole|entire|100|200|300|units) ~2 (insulin|units)
    rat poison
    (overdosed|oded|od) (on purpose)? ~4 (just now|minutes ago|an hour ago|today|tonight|right now)
    (think|pretty sure|m|am|might be|i m|maybe|hes|shes|is|s|im|they re) ~3 (overdosing|oding|od ing)
    (overdosing|oding) (right now|rn|help|on|{stop}|in)
    (mixed|mixing|washed|chased) ~4 (xanax|pills|benzos|oxy|percs|methadone|fentanyl|sleeping|valium|klonopin|meds|them) ~3 (with|down) ~3 (vodka|whiskey|alcohol|liquor|wine|gin|rum|bourbon|tequila|beer|fifth)
    (got into|ate|swallowed|drank|chewed) ~3 (pill organizer|grandmas pills|my pills|her pills|his pills|pills|meds|medicine|edible|edibles|bleach|battery|vape juice|suboxone|methadone) ~6 (floppy|sleepy|gone|wont|blue|limp|breathing|baby|toddler|old|help|throwing|year)
    (daughter|son|toddler|baby|grandson|granddaughter|kid|nephew|niece) ~4 (ate|swallowed|got into|drank|found and ate) ~4 (pills|pill|meds|medicine|battery|bleach|cleaner|edible|edibles|vitamins|suboxone|methadone|organizer)
    (tried|attempted|try) to (hang|drown|strangle|shoot|kill|gas|choke) myself ~8 (hour ago|minutes ago|just now|tonight|didnt work|broke|again)
    (belt|rope|cord|bar|rod|branch|beam|sheet|knot) (broke|snapped|slipped|gave|came loose|came down|didnt hold)
  `,
  ),
  sign(
    'en.almost',
    'attempt',
    'suicide',
    'high',
    `
    (just)? (climbed|came|stepped|got|pulled me|talked me|walked) (back over|back from|down from|back off|off) (the|that|a) ~1 (railing|ledge|edge|bridge|roof|tracks|chair|overpass)
    almost (jumped|did it|pulled the trigger|stepped off|drove off|drove into)
    (put|took) the (gun|rope|knife|pills|belt) (down|back|away) ~4 (now|tonight|again|just|this|yet)
  `,
  ),
  sign(
    'en.fading',
    'distress',
    'overdose',
    'none',
    `
    (getting|feel|feeling|im|m|so|really) ~1 (sleepy|drowsy|dizzy|numb|cold|heavy|faint|woozy|lightheaded|fuzzy|foggy|floaty)
    (going|getting|everything|vision|its) ~1 (dark|numb|blurry|black|heavy|fuzzy|dim)
    (hard|harder) to (type|see|stay|keep|breathe|write)
    (cant|cannot|barely) (see straight|feel my|type|keep my)
    (fading|slipping away|drifting)
    room (is)? spinning
    stomach (is)? (on fire|burning|killing)
  `,
    { deniable: false },
  ),
  sign(
    'en.od-signs',
    'emergency',
    'overdose',
    'imminent',
    `
    (lips|face|fingers|nails|skin|fingertips|fingernails|mouth|lips and) ~3 (blue|purple|grey|gray|bluish|ashen)
    (turning|turned|going|looks|gone|went|is|are|s|re) (real|all|kind of|so|kinda)? (blue|purple|grey|gray) !about|with|in|inside_ ~1
    (he|she|they|him|her|friend|boyfriend|girlfriend|brother|sister|son|daughter|uncle|dad|mom|husband|wife|cousin|roommate|partner|baby|kid|guy|s) ~6 (wont|not|isnt|doesnt|aint|hasnt|didnt|barely|never) (wake|waking|respond|responding|rouse|come to|answer me|answering me|move|moving|react|breathe|breathing) ~1 !to_coffee|until|for
    ^ {wont} (wake|waking|respond|responding|breathe|breathing) ~2
    (not|isnt|aint|stopped|quit|barely|hardly|isn) (breathing|responding|responsive|conscious|moving) !exercises|anymore_the
    (cant|cannot|couldnt|trying to|unable to) (wake|rouse|revive|get) (him|her|them|my) ~2 (up|awake|to wake|to breathe|to respond|breathing|{stop}|wake)
    (unresponsive|lifeless|gone limp|went limp|all limp|is limp|real floppy|all floppy|is floppy)
    (no|cant find a|faint|weak|lost|feel a) (pulse|heartbeat)
    (breathing|breath) ~2 (slow|weird|shallow|wrong|funny|stopped|stopping|weak|raspy|gurgly|ragged|really slow|so slow) !exercise|deep
    (gurgling|gurgly|snoring|choking|foaming|gasping|rattling|rattle) ~4 (noise|noises|sound|sounds|mouth|vomit|weird|breathing|blood|purple|blue|gray|wont|fingernails|lips|wake)
    (making|made) ~2 (gurgling|snoring|choking|rattling|weird breathing)
    (hes|shes|he|she|s|and) ~2 (gurgling|foaming|convulsing|seizing)
    foaming at
    death rattle
    (nodded|nodding|passed|blacked|fell|falling|collapsed|slumped|keeled|dropped) (out|off|over|asleep|down|in) ~10 ({wont}|blue|gray|cold|pulse|breathing|limp|gurgling|purple|needle|lips|answer me)
    (slumped|collapsed|found) ~8 (needle|cold|blue|wont|not breathing|unresponsive|pulse|gray|stiff)
    needle (still)? in (his|her|their|the)
    (shot up|used|smoked|snorted|did a (bag|shot|line|hit)|did some|took something) ~10 (blue|purple|unresponsive|limp|gray|cold and|not breathing|wont wake|wake up|passed out)
    (on the floor|on the bathroom floor|on the ground|in the tub|in the truck|in the car) ~8 (not responding|not breathing|not moving|blue|unresponsive|cold|wont|needle|{wont} wake)
    (fent|fentanyl|tranq|xylazine|laced|bad batch|hot shot) ~3 (in it|in this|in that|it|batch|{stop}) ~10 (feel|wrong|breathing|breathe|slow|awake|eyes|head up|chest|dizzy|fading|numb|alone|myself|help)
    (cant|hard|barely|hardly|struggling|trying|cannot) ~2 (keep|hold|stay) ~2 (eyes open|awake|head up|conscious|eyes)
    (keep|keeps|kept) (nodding off|nodding out|passing out|blacking out|dozing off)
    (feel|feeling) ~2 (wrong|like im dying|like i m dying) ~8 (took|used|fentanyl|breathing|dose|pills|shot|chest)
    (no|need|used|where is|gave|hit him with|hit her with|hit em with|ran out of|have any|without) ~3 (narcan|naloxone) ~6 (working|breathing|work|left|here|now|what do|him|her|help|still|nothing)
    (narcan|naloxone) ~6 (not|isnt|didnt|wont|doesnt|aint|still|twice) ~2 (work|working|helping|breathing|waking|wake|respond|him|her)
    (narcaned|narcan) (him|her|them|twice|already) 
  `,
    { deniable: false },
  ),
  sign(
    'en.heart',
    'emergency',
    'medical',
    'imminent',
    `
    {chest} ~12 (arm|jaw|breathe|breath|sweating|left|shoulder|faint|dizzy|nauseous|elephant|alone|numb)
    (arm|jaw|shoulder) ~3 (numb|tingling|hurts|pain|heavy|aching|aches|asleep) ~10 (chest|breathe|heart|breath|sweating)
    (elephant|weight|brick|someone sitting) ~3 (on|sitting on) my chest
    (having|think|had|s having|is having|might be having) ~3 (heart attack|stroke|seizure|seizures|aneurysm|anaphylactic|allergic reaction|diabetic) !meds|over|from|when i|about|watching|at the
    (seizing|convulsing|having convulsions)
    (seizure|seizures|seized) ~5 (not stopping|wont stop|minutes|again and again|cold turkey|back to back|bit|isnt stopping|longer)
    (came to|woke up) ~6 (floor|ground) ~8 (bit|tongue|wet|bleeding|dont remember|blood)
    (bit|bitten) (my|his|her)? ~1 tongue ~6 (seizure|floor|wet|shaking|woke)
    (face|mouth|side|smile|half) ~6 (drooping|droopy|drooped|droops|slack|sagging|numb|paralyzed|twisted|crooked|fell)
    (slurring|slurred|garbled|gibberish|not making sense|jumbled|cant talk|cant speak|talking funny) ~10 (face|arm|numb|droop|side|weak|move|right|confused|speech|words|slack|suddenly|{stop})
    (cant|cannot|unable to) (lift|move|feel|raise) (his|her|my|one) ~2 (arm|side|leg|face)
    {nobreath} ~12 (throat|swelling|swollen|chest|hives|lips|blue|tongue|wheezing|inhaler|epipen|help|911|asthma|allergic|sting|face|antibiotic|peanut|shellfish)
    (throat|tongue|lips|face|neck) ~2 (closing|swelling|swollen|tight|thick|swells|puffy|itchy and)
    (hives|swelling) ~6 (everywhere|all over|breathe|tongue|throat|sting)
    anaphylaxis|anaphylactic
    (collapsed|passed out|fainted|blacked out|dropped|keeled over|fell) ~10 (not breathing|isnt breathing|wont wake|unconscious|not responding|hit (his|her|my) head|no pulse|turning blue|breathing right|not moving|wont get up)
    (vomiting|throwing up|coughing up|puking|peeing|pooping|spitting up|throwing|threw up) (up)? ~1 (blood|coffee grounds)
    (blood sugar|glucose|sugar) ~3 (500|600|20|30|40|hi|25|35|550|450|low|high|dropping|over) ~8 (wake|confused|shaking|passing|out|seizing|wont|help|sweating|says)
    (doing|performing|started|giving) (cpr|compressions|rescue breaths)
    (water broke|bleeding) ~6 (weeks|pregnant)
    (pregnant) ~6 (bleeding|cramping badly)
    (baby|toddler|infant) ~4 (choking|blue|limp|not breathing|drowned|floppy|unresponsive|wont wake|shaking)
    (carbon monoxide|gas leak) ~6 (alarm|smell|headache|dizzy|house|apartment|beeping|detector)
    (fever|temp) ~4 (104|105|106) ~8 (confused|stiff|rash|seizing|seeing|wake)
    (hit|cracked|split) (his|her|my) head ~8 (bleeding|unconscious|vomiting|blood|confused|wake)
  `,
    { deniable: false },
  ),
  sign(
    'en.withdrawal',
    'emergency',
    'medical',
    'high',
    `
    {quit} ~10 (shaking|shakes|seeing|hallucinating|sweating through|confused|seizure|tremors|fever|hands wont stop|cant hold|bugs|voices|heart racing|seized|convuls)
    (shaking|shakes|tremors|trembling|hands) ~10 (hallucinating|seeing things|seeing bugs|cant hold a cup|confused|seizure|man standing|bugs)
    (seeing|swear theres|swear there s|hearing) ~3 (bugs|spiders|shadows|snakes|things|ants|insects|people|man|woman|rats) ~8 (there|walls|wall|skin|crawling|floor|drinking|hallway|corner|alcohol|quit)
    (hands|body) (wont|cant|not) stop (shaking)? ~12 (there s|theres|seeing|standing|man|bugs|vodka|drink)
    (dts|delirium tremens|delirium)
    {dry} ~12 (hallucinating|seizure|shaking so|seeing|hands wont|wont stop shaking|swear)
  `,
    { deniable: false },
  ),
];
