import { sign, type WrittenRule } from '../../rule.ts';

/** Self-harm and eating disorders, in English. */
export const EN_HARM: WrittenRule[] = [
  sign(
    'en.harm-self',
    'harmself',
    'self_harm',
    'high',
    `
    {harmv} {refl} !shaving|cooking|at|playing|chopping|with_a_door|slack|off|out|some|coffee|free|short|loose
    {harmv} (up)? (my|his|her) ~1 (arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|stomach|hips|forearm|forearms|ankles|body) !chopping|shaving|cooking|hair|on_the
    (self harm|selfharm) (again|urges|relapse|relapsed)
    {harmv} my self
    self (harm|harming|harmed|injure|injuring|injury|injured|mutilate|mutilating)
    (selfharm|selfharming|selfharmed)
    (sh) (relapse|relapsed|urges|again)
    (punch|punching|hit|hitting|bang|banging|slam|slamming|bash|bashing|smashing) (my|the|on) ~1 (wall|walls|head|face|thighs|legs|floor|tile) ~8 (bleed|bleeds|bleeding|bruised|deserve|black|blood|numb|punish|stars|stop|stops|hurts|again|swollen|quiet)
    (until|till|til) (my|i|it|they|hands|knuckles) ~3 (bleed|bleeds|bleeding|blood|bled|bruised|see stars)
    deserve (to be hurt|to hurt|the pain|to be punished|to bleed|the scars)
    (carve|carved|carving|scratched|scratching|burned|wrote) ~6 (into|in|on) (my|his|her) ~1 (arm|leg|skin|thigh|stomach|wrist)
    (cigarette|cigarettes|lighter|iron|curling iron|stove|match|matches) ~3 (on|to|against) my ~1 (arm|arms|skin|thigh|thighs|leg|hand|wrist)
  `,
  ),
  sign(
    'en.cutting',
    'harmnow',
    'self_harm',
    'high',
    `
    cutting (rn|right now|again|tonight|every day|every night|daily|deeper|more) !back|down
    (started|start|starting|back|been|gone|went|relapsed|keep|kept|cant stop|m|im|am|still|caught) (to|with|on|into)? (cutting|slicing|burning) !back|down|out|off|the|hair|corners|it|edge|grass|class|sugar|carbs|calories|ties|people|coupons|through|wood|bread|vegetables|onions|room|candles|incense|hours|fabric|in|for|some|him|her|them|cds|trees|brush|music|a|up
    (is|s|was) (cutting|self harming|burning (himself|herself|themselves)) !back|down|out|off|the|hair|corners|it|grass|class|sugar|carbs|in|up|ties|across|through|a|his|her
    (i|just|only|and) (cut|cuts) (again|to let|to feel|because|to cope|to numb|to breathe|last night|tonight|today|this morning|twice|deeper|so i|bad) !back|down|class
    (did it|cut) (with) (a|the|my) ~3 (blade|razor|sharpener|glass|knife|scissors)
    (fresh|new) (cuts|marks|burns|wounds)
    (cuts|marks|wounds|scratches|burns) (on|all over|up|down|covering) ~1 (my|his|her) ~2 (arm|arms|thighs|legs|wrist|wrists)
    (arms|thighs|wrists|legs) (r|are|look|is) ~1 (a mess|bad|shredded|cut up|bleeding|torn up|covered)
    (razor|blade|blades|lighter|knife|glass|scissors) ~2 (in|to|on|against) (my|the) ~1 (hand|skin|wrist|thigh|arm|arms|throat|leg|wrists|palm)
    (hide|hiding|covering|cover|wearing|long) ~4 (cuts|sleeves|scars|bandages|burns) ~6 (again|because|so nobody|so no one|july|summer|hot|work|school)
    back to (cutting|burning|self harm|hurting myself|the blade|the razor|my blades)
    (unscrewed|broke|took apart|pulled apart) ~3 (sharpener|razor)
    (make|made|making) myself bleed
    bleeding ~6 did it with
    {harmv} {refl} ~2 (rn|right now|again|tonight|every day|every night|daily)
  `,
  ),
  sign(
    'en.urge-strong',
    'urge',
    'self_harm',
    'high',
    `
    need to (cut|bleed|burn) (so bad|right now|rn|now|tonight|badly|so badly) !the|this|that|down|back|on
    need to (cut|burn|hurt|harm) (myself|my (arm|arms|leg|legs|wrist|wrists|thighs)) ~1 (so bad|right now|rn|now|tonight|badly)
  `,
    { who: 'self' },
  ),
  sign(
    'en.urge',
    'urge',
    'self_harm',
    'elevated',
    `
    (urge|urges|craving|tempted|temptation|itching|dying|desperate|fighting) ~2 (to|not to)? (cut|hurt myself|harm|self harm|burn myself|bleed|slice) !back|down|off|hair|ties|grass|class|it|people|sugar|carbs|out|some|a|wood|anyone
    (want|wanna|need|thinking about|thinking of|want so bad) ~2 (cut|cutting) (so bad|again|tonight|right now|myself|so badly|rn|{stop}|until|really) !back|down
    (want|wanna|need) to? (cut|bleed|hurt) (so|again|tonight|myself|something sharp|{stop}) !back
    (urges|urge) ~3 (strong|bad|loud|screaming|worse|intense|unbearable|back|again)
    looking for (something sharp|anything sharp|something to cut|a blade|something else)
    (threw|flushed|gave|hid|locked) ~3 (blades|razors|razor|knives) ~8 (but|because|still|looking|so i)
  `,
  ),
  sign(
    'en.bleeding',
    'act',
    'self_harm',
    'imminent',
    `
    (cut|slit|slashed|sliced|opened) (up)? (my|his|her|their) ~1 (wrist|wrists|throat|veins|vein|neck|artery)
    (cut|went|sliced|cutting) ~2 (way|too|so|really|pretty|much) ~1 (deep|deeper)
    (cut|wound|gash) ~2 (gaping|wide open|to the bone|wont close|wont stop)
    bleeding (bad|badly|heavy|heavily|a lot|out) !hearts|gums|nose
    {bleeding} ~2 {wont} ~1 (stop|stopping|clot|slow|slowing|clotting)
    (cant|couldnt|cannot|wont) ~2 (stop|control|slow) ~1 (bleeding|blood)
    it {wont} stop (bleeding|gushing)
    (blood|bleeding) (everywhere|all over|is everywhere|through the|a lot|so much|badly|heavily|pouring|gushing|spurting|pooling) !test|drive|movie
    losing (a lot of|too much|so much) blood
    (towel|towels|bandage|gauze|sheets|shirt|rag|carpet|toilet paper) ~2 (soaked|full of blood|dripping|drenched|covered in blood|bled through)
    (soaked|bled|soaking) through ~2 (towel|towels|bandage|shirt|sheets|gauze)
    (see|hit|nicked) ~1 (bone|an artery|a tendon|fat layer)
  `,
    { deniable: false },
  ),
  sign(
    'en.eating',
    'eating',
    'medical',
    'elevated',
    `
    (purge|purging|purged|bingeing|binging|binged|puking|restricting|restricted|starving myself|starved myself|throwing up|throw up|threw up|making myself (throw up|sick|puke)) ~6 (again|every day|after every|after (meals|dinner|lunch|eating|i eat)|every meal|daily|at school|at work|twice|my (lunch|dinner|food)|everything i eat)
    (started|back to|start|been|relapsed|keep|cant stop) ~1 (restricting|purging|bingeing|binging|starving|laxatives|throwing up|making myself)
    (abusing|taking|using|living on) ~2 (laxatives|laxative|diet pills|water pills)
    (havent|hasnt|not|didnt|aint) (eaten|ate|had food|had a meal|had anything) ~4 (days|week|since)
    (havent|hasnt|aint) eaten ~3 (days|week|since)
    (eating|eat|living|surviving|down|intake) ~3 (200|300|400|500|600|two hundred|three hundred|four hundred|five hundred|calories|ice chips|gum and|cal)
    (weigh|weighing|weighed) myself ~4 (times|every|constantly|hourly)
    (eating disorder|ed|anorexia|bulimia) ~3 (back|loud|winning|relapse|relapsed|worse|screaming|taking over|in control) !recovery
    (relapsed|relapsing|slipping) ~3 (eating disorder|ed|anorexia|bulimia|restriction|restricting|purging)
    (scared|terrified|afraid) (to eat|of food|of eating|of gaining)
    (proana|thinspo|meanspo|edtwt)
  `,
    { deniable: false },
  ),
  sign(
    'en.eating-danger',
    'eating',
    'medical',
    'high',
    `
    (fainted|fainting|passed out|blacked out|collapsed) ~12 (eaten|eating|purging|purge|restricting|starving|calories|laxatives|throwing up)
    (eaten|eating|purging|purge|restricting|starving|calories|laxatives) ~12 (fainted|fainting|passed out|blacked out|collapsed)
    (purging|purge|laxatives|throwing up) ~14 (blood|chest pain|heart)
  `,
    { deniable: false },
  ),
  sign(
    'en.attempt',
    'attempt',
    'suicide',
    'elevated',
    `
    (my|his|her|the|an) ~1 attempt !to|at|s
    i (just)? attempted (last|yesterday|again|this|on|two|three|a|few|suicide|{stop})
    (overdosed|overdose|od) (on purpose|intentionally)
    (tried|attempted|trying|attempting) to (overdose|od|hang|jump|die|end it|end things|end everything|end my|end it all|check out|off myself|not be here)
    (days|weeks|week|month|months|yesterday) ~2 (since|after) i tried {stop}
    since i tried {stop}
    attempted suicide
    i tried (with|using) (the|my|some) ~1 (pills|meds|rope|belt|gun|razor|car|bottle)
    (regret|regretted) the (overdose|attempt)
    (i|he|she|they|ve) (attempted) {stop}
    survived ~2 (attempt|overdose)
    (hospital|psych|ward|icu|er|unit|inpatient|discharged|released|home) ~10 (attempt|trying to kill|the overdose|my overdose|suicidal|i tried|overdosed)
    (regret|regretted|sorry about|ashamed of) ~2 (attempt|overdose|trying)
    (harmed|cut|burned) ~1 (last|this|twice|a few) ~1 (month|week|times)
    (pumped) (my|his|her|their) stomach
    (bandages|stitches) (come off|came off|out) 
  `,
  ),
];
