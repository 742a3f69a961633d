import { type SignRule, sign } from '../../rule.ts';

/** Self-harm and eating disorders, in English. */
export const EN_HARM: SignRule[] = [
  sign(
    'en.harm-self',
    'harmself',
    'self_harm',
    'high',
    `
    {harmv} {refl} !shaving|cooking|at|playing|chopping|with|slack|off|out|some|a|by|in|on|coffee|free|short|loose|back
    {harmv} {my} arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|stomach|hips|forearm|forearms|ankles|hand|body !chopping|shaving|cooking|cutting|hair|on|slicing|off
    self harm|harming|harmed|harms|injure|injuring|injured|injury|mutilate|mutilating|mutilation
    selfharm|selfharming|selfharmed
    sh relapse|relapsed|urges|again|clean
    punch|punching|hit|hitting|bang|banging|slam|slamming|bash|bashing|smash|smashing {my}? wall|walls|head|face|thighs|legs|door|fist|fists|knuckles ~6 bleed|bleeds|bleeding|bruised|deserve|against|black|wall|blood|numb|punish|stops|swollen
    head against ~2 wall|door|floor
    until|till {my}? ~2 bleed|bleeds|bleeding|blood|bled|bruised|blisters
    deserve|deserves|deserved to? be? hurt|pain|punished|bleed|hurting|scars
    carve|carving|carved ~2 into|my|in|words ~1 my|arm|skin|leg|thigh
    pull|pulling|rip|ripping my hair|skin|nails|eyelashes out|off
    cigarette|cigarettes|lighter|iron|stove|match|matches ~2 on|to|against|into my|skin ~1 arm|arms|skin|thigh|leg|hand
  `,
  ),
  sign(
    'en.cutting',
    'harmnow',
    'self_harm',
    'high',
    `
    cutting|cut|slicing|burning again !back|down|hair|grass|class|corners|off|my|grass
    started|start|starting|back|been|gone|went|relapsed|keep|kept|ve|stop|quit|using|into|with|to ~1 cutting|slicing|burning !back|down|out|off|the|hair|corners|it|edge|grass|class|sugar|carbs|calories|ties|people|my_|coupons|calories|through|wood|bread|vegetables|onions|room|candles|incense|calories|hours
    cutting rn|right|now|tonight|again|myself|deeper|more|worse|every|daily
    m|im|am|is|s cutting !back|down|out|off|the|hair|corners|it|grass|class|sugar|carbs|ties|people|my|a|up|coupons|vegetables|onions|bread|wood|through|edge|in|for|some|calories|him|her|them|fabric
    cut again|deeper|tonight|today|yesterday|last|this|twice|until|so|bad|for !back|down|off|out|hair|class|corners|time|grass
    just|only|did cut to|because|so ~3 let|feel|out|numb|cope|release|it|breathe
    did it|cut again|twice|deeper|tonight ~2 today|arms|thighs|legs|wrist|wrists|blade|razor|cut|blood
    fresh|new cuts|marks|burns|scars|wounds|cut
    cuts|scars|marks|wounds|scratches|burns on|all|up|down|everywhere ~2 my|arm|arms|thighs|legs|wrist|wrists ~4 again|new|fresh|hide|hiding|tonight|still|bleeding|hurt|sleeves
    razor|blade|blades|lighter|knife|glass|scissors ~2 in|to|on|against|at|out|under ~1 my|the hand|skin|wrist|thigh|arm|arms|throat|leg|wrists|palm
    hide|hiding|covering|cover|long|sleeves|hoodie|hoodies|bandages ~3 cuts|arms|marks|sleeves|scars|wrists|thighs|bandages|burns ~3 summer|again|because|so|work|mom|hot|nobody|from|school
    picked|pick|took|found|bought|unscrewed|broke|got|pulled|taken ~2 blade|razor|blades|sharpener|razors ~3 again|apart|tonight|out|sharpener|up|hidden
    back to|at my|the old? blades|razor|cutting|habits_|burning
    cat scratches|beans|styro|styros|barcode|barcodes
    made|make|making myself bleed|throw|puke|hurt
    {harmv} {refl} ~2 rn|right|now|again|tonight|every|daily
  `,
  ),
  sign(
    'en.urge',
    'urge',
    'self_harm',
    'elevated',
    `
    urge|urges|craving|tempted|temptation|itching|itch|want|wanna|need|needing|desperate|fighting|dying|close|wanting|resisting|thinking|thoughts|gonna|going|relapse|relapsing ~2 to|about|of|not|from ~1 cut|hurt|harm|self|burn|cutting|relapse_|hurting|harming|burning|bleed|bleeding|slice !back|down|off|hair|ties|grass|class|it|the|people|her|him|them|sugar|carbs|out|my|some|a|calories|wood|anyone|your|his|corners|coupons|your|him
    urges|urge ~2 strong|bad|back|loud|screaming|killing|worse|intense|unbearable|again|winning !use_
    {harmv}|cut|hurt something|anything|myself to|so|just feel|i
    looking for|at something|anything|ways sharp|to ~1 cut|hurt|use
    looking|staring at my|the scissors|razor|blade|knives|knife|lighter
    threw|throw|flushed|gave|give|hid|locked|handed ~1 out|away|my|the|all|up ~1 my|the|all blades|razors|razor|knives|knife ~3 but|because|still|looking|in|so|dont|again
  `,
  ),
  sign(
    'en.bleeding',
    'act',
    'self_harm',
    'imminent',
    `
    cut|slit|slashed|sliced|opened ~1 my|his|her|their ~1 wrist|wrists|throat|veins|vein|neck|artery|forearm|arm ~8 bleeding|blood|stop|bleed|dizzy|deep|soaked|everywhere
    cut|slit|slashed|sliced|opened my|his|her|their wrists|throat|veins|artery
    cut|went|sliced way|too|so|really|much|far|pretty|a ~1 deep|deeper|bone|fat
    cut|went|sliced deeper than|this
    bleeding|blood|it|bleed wont|not|doesnt|isnt|aint|keeps|cant|never stop|stopping|clotting|coming|slow|slowing|pouring|bleeding|gushing|clot
    cant|couldnt|wont|not|cannot ~1 stop|control|slow the|my|his|her|all? ~1 bleeding|blood
    stop the bleeding
    blood|bleeding everywhere|all|through|out|badly|heavily|bad|lot|fast|soaked|soaking|pouring|gushing|spurting|pooling !test|donation|drive|work|pressure|thinner
    bleeding|bleed|losing|lost|lot|much ~1 a|so|too|of|really|out ~1 lot|much|bad|badly|blood|heavily|heavy|fast|out
    soaked|soaking|bled through|with ~2 towel|towels|bandage|bandages|blood|shirt|sheets|gauze|toilet
    towel|towels|bandage|gauze|sheets|shirt|rag ~2 soaked|full|red|dripping|drenched|bleeding ~1 through|with|of|in|and
    see|hit|nicked|cut ~2 bone|fat|artery|tendon|vein
  `,
  ),
  sign(
    'en.eating',
    'eating',
    'medical',
    'elevated',
    `
    purge|purging|purged|bingeing|binging|binge|binged|throwing|puking|restrict|restricting|restricted|starving|starved|starve ~4 again|every|after|daily|meal|meals|myself|day|relapsed|days|twice|everything
    started|back|start|been|gone|relapsed|keep|kept to? restricting|purging|bingeing|binging|starving|laxatives|fasting_|throwing|puking
    purging|laxatives|laxative|diet ~1 again|every|daily|after|pills
    havent|hasnt|not|didnt|dont eaten|eat|ate|eating anything|in|for|a|since|solid|real|much|more ~1 two|three|four|five|six|seven|days|week|since|2|3|4|5|6|7|thing|meal|few|almost ~2 days|week|sunday|monday|tuesday|wednesday|thursday|friday|saturday|day
    eating|eat|living|surviving|survive|on under|only|less|below|like|maybe|about|just ~2 200|300|400|500|600|calories|ice|gum|water|cal|cals|lettuce ~1 calories|a|day|and|cubes|cal
    weigh|weighing|weighed myself ~2 ten|times|every|constantly|hourly|day
    cant|dont|wont|scared|terrified|afraid ~2 stop|eat|keep|food|eating|gain|swallow|gaining ~2 purging|anything|down|weight|food|in|restricting|losing|bingeing|starving|throwing
    eating disorder|ed|anorexia|bulimia ~3 back|loud|winning|relapse|relapsed|relapsing|worse|voice|again|screaming|worse|taking|control !recovery|dietitian_
    relapsed|relapsing|slipping ~3 eating|ed|anorexia|bulimia|anorexic|bulimic|restricting|purging|restriction
    fainted|faint|fainting|passed|blacked|dizzy|collapsed|heart ~8 eat|eaten|eating|purging|purge|restricting|starving|food|calories|laxatives
    eat|eaten|eating|purging|purge|restricting|starving|food|calories|laxatives ~10 fainted|faint|fainting|blacked|collapsed|fluttering|palpitations|irregular|chest|raw|blood
    throat|teeth|knuckles|heart|chest|hair is|are|s|does|falling|feels ~3 raw|fluttering|skipping|bleeding|out|weird|racing
    feel|so|too|m fat|disgusting|huge|gross ~4 eat|food|eating|purge|restrict|mirror|starve
    proana|thinspo|meanspo|edtwt
  `,
  ),
  sign(
    'en.eating-danger',
    'eating',
    'medical',
    'high',
    `
    fainted|faint|fainting|passed|blacked|collapsed ~10 eat|eaten|eating|purging|purge|restricting|starving|calories|laxatives
    eat|eaten|eating|purging|purge|restricting|starving|calories|laxatives|days ~10 fainted|fainting|blacked|collapsed
  `,
  ),
  sign(
    'en.attempt',
    'attempt',
    'suicide',
    'elevated',
    `
    my|his|her|the ~2 attempt !to|at|s
    attempts ~1 my|last|since|this
    overdosed|overdose|od on|with purpose
    tried|attempted to overdose|od|hang|jump|die
    attempted|tried ~1 suicide
    i|he|she|they|ve|have|has attempted $
    suicide attempt
    survived|surviving ~1 my|an|the|his|her attempt
    hospital|psych|ward|icu|er|unit|inpatient ~6 attempt|suicide|trying|killing|overdose|suicidal|overdosed
    harmed|cut|burned ~2 last|this|twice|a|days|week
    pumped my|his|her|their stomach
  `,
  ),
];
