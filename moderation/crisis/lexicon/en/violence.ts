import { type SignRule, sign } from '../../rule.ts';

/** Abuse, threats and command voices, in English. */
export const EN_VIOLENCE: SignRule[] = [
  sign(
    'en.abuse-now',
    'abusenow',
    'abuse',
    'imminent',
    `
    {i}|{partner}|s|m|re|been|hes|shes ~1 {hitting} me|us|her|him|mom|my|the !up|with|in ~4
    {hitting} me|us|her|him|mom right|rn|now|help|again|$
    {hitting} on? ~1 me|us|mom|her|him ~6 bathroom|closet|locked|hiding|kids|now|help|door|911|room|police
    {hits} me|us|her|mom|him rn|right|now|tonight|minutes|again_ ~3 help|now|bleeding|ago|hiding|locked
    just|he|she {hits} ~1 me|us|her|mom ~6 bleeding|hiding|locked|bathroom|closet|car|now|knife|gun|blood|breathe|police
    locked|hiding|hid|barricaded|trapped|stuck|cornered|hidin|shut|ran ~2 in|myself|inside|under|the|with|my|us|to|here ~2 bathroom|closet|bedroom|room|car|basement|garage|house|bed|attic|laundry|neighbors|shed|pantry|woods|apartment ~12 he|she|him|her|boyfriend|husband|dad|stepdad|ex|door|knife|gun|hit|hitting|hurt|kill|screaming|yelling|afraid|drunk|me|outside|coming|kids|wife|girlfriend|partner|son|mom|brother !bored
    hes|he|she|s|they|husband|boyfriend|dad|ex|stepdad|girlfriend|wife|partner|son|brother ~2 breaking|kicking|banging|pounding|busting|beating|kicked|broke|busted|break|smashing|breaking|trying|punching ~3 door|window|windows|in|lock ~6
    breaking|kicking|banging|pounding|busting|beating ~2 door|window|lock ~2 down|in|open|and|he|help|now|$|please|of
    outside|here|coming|back|inside|downstairs|door|hes ~6 kicking|pounding|banging|gun|knife|kill|breaking|drunk|bat
    he|she|s|hes|shes|they|husband|boyfriend|ex|dad|stepdad|brother|son|girlfriend|partner|man ~2 has|got|s|have|holding|waving|pointing|grabbed|with|pulled|pulled|out ~2 knife|gun|machete|bat|pistol|weapon|hammer|hatchet|crowbar|rifle ~10 me|us|wont|leave|kids|let|mom|hostage|door|here|house|scared|her|him|everyone|throat|now|room|leave|help
    knife|gun|pistol ~2 to|at|against|on my|me|her|us|his|mom|the ~1 throat|head|neck|face|$|back|kids|me|right|and
    wont let me|us leave|out|go|call|breathe ~8 knife|gun|door|apartment|house|room|phone|keys|hit|locked|hostage|kids|now
    holding|keeping|held|kept me|us|her hostage|prisoner|captive|against|locked|here
    going|gonna|tryna|trying|about|wants to? kill|shoot|stab|strangle|hurt|burn me|us|mom|her|my|the ~6 door|now|breaking|outside|hiding|please|help|coming|tonight|locked|here|hes|knife|gun
    he|she|s|they|husband|boyfriend|dad|ex|hes|stepdad|partner ~1 going|gonna|finna|about|trying|tryna to? kill me|us|mom|her|my
    beating|hitting|hurting|killing|choking|strangling|stabbing|shooting|raping mom|mommy|dad|kids|my|baby|sister|brother|daughter|her|him ~1 mom|mother|sister|brother|right|rn|now|kids|baby|dad|again|$|daughter|son|nephew
    choked|choking|strangled|strangling|choke ~1 me|her|mom|us ~8 out|unconscious|breathe|swallow|now|hiding|bathroom|tonight|minutes|just|bleeding
    next door|neighbor|upstairs|downstairs|neighbors|apartment ~10 screaming ~8 help|kill|kids|beating|stop|hitting|now|stopped|quiet
    being|getting|m|is|am|was|been beaten|attacked|raped|assaulted|stabbed|followed|hit|robbed|jumped|choked|strangled|kidnapped|trafficked|held rn|right|now|by|as|in|and|at|$ ~6 now|help|rn|911|he|please|hiding|bathroom|car|outside
    followed me home|to|from|here
    wont stop hitting|beating|kicking|hurting|choking
    armed|shooter|shooting|gunshots|shots ~3 in|at|inside|here|fired|building|school
  `,
    { deniable: false },
  ),
  sign(
    'en.abuse',
    'abuse',
    'abuse',
    'elevated',
    `
    {partner}|me|us ~2 {hits} ~1 me|us|my|kids|her|him|mom|at|things|plate|baby|stuff|phone|dishes|them|the
    {hits} me|us|my|at|on ~3 when|again|every|if|last|yesterday|because|and|so|in|this|with|whenever|for|into|down|against|while|sometimes|all
    {hits} me|us $
    gets|get|got|gotten|becomes|be|turns|so ~1 violent|physical|abusive|rough|handsy|aggressive ~1 with|when|toward|towards|again|at|and|every ~2 me|drinks|us|he|she|kids|day|drunk|time
    put|puts|putting|laid|lays|wrapped|wraps|has ~1 his|her|their|hands|both ~1 hands|on|hand|around ~1 me|my|on|around|us|her|the ~1 throat|neck|me|kids|again|daughter|son|mom|baby|$
    hands around|on|round my|her|me ~1 throat|neck|again|when
    smashed|broke|destroyed|breaks|smashes|took|takes|hid|hides|checks|reads|tracks|controls|monitors|goes|locks|threw|throws|keeps|cut|cuts|holds|steals|destroys|burned ~2 my|our|me|all|a|through|at ~2 phone|car|keys|money|messages|check|glasses|door|texts|passport|papers|medication|meds|disability|location|bank|card|accounts|clothes|tv|head|plate|wallet|documents|id|every|ssi|ebt|benefits|insulin
    wont|doesnt|never|not|cant|isnt|dont|didnt|allow|allowed ~1 let|letting|allow|allowed|lets|allows ~1 me|us|her|to|mom ~1 see|leave|talk|have|work|out|go|call|drive|eat|to|speak|sleep|use|get|visit|near ~2 my|family|friends|house|alone|job|money|out|mom|anyone|without|phone|anywhere|to|doctor|church|people
    controls|control|controlling|isolates|isolated|isolating|tracks|stalks|stalking|stalked|threatens|threatened|threatening|terrifies|terrorizes|follows|blackmails|blackmailing|humiliates ~1 me|everything|my|us|to|what|where|who|the|all|her|him|kids ~1 $|i|with|to|every|from|if|and|money|wear|spend|kids|everything|kill|hurt|take|when|leave|have|family
    threatens|threatened|threatening|threaten|says|said ~2 to|he|she|that|hell|shell|if|theyll|they ~3 kill|hurt|take|burn|shoot|hunt|find|call|report|have|leave|ruin|deport|kids|post|bury ~3 me|kids|him|her|himself|us|arrested|ice|immigration|house|pictures|family|dog|dss|cps|cat|mom
    scared|afraid|terrified|frightened|fear|walking ~2 of|to|for|on|he|around ~1 my|him|her|going|go|being|what|eggshells|making|them|life ~2 husband|boyfriend|partner|wife|girlfriend|home|dad|father|stepdad|ex|mad|son|hell|shell|angry|ll|will|temper|do|around|back|mother|when
    walk|walking|walked on eggshells
    abuses|abused|abusing|abusive|molests|molested|molesting|raped|rapes|rape|assaulted|assaults|gropes|groped|trafficked|trafficking|beats|beat ~1 me|us|my|her|him|them|by|boyfriend|husband|relationship|partner|home|wife|girlfriend|marriage|household|kids|at|is
    being|getting|was|been|is|gets|got|m ~1 abused|molested|beaten|hit|groped|stalked|assaulted|raped|hurt|trafficked|harassed|neglected ~1 by|at|again|every|when|in|and|last|at|two|yesterday|this|on
    touches|touched|touching|touch|comes|came|climbs|gets|makes|made|makes|watches|films ~2 me|into|in|my|us ~2 at|when|room|bed|private|parts|night|down|there|inappropriately|wrong|places|touch|shower|sleep|do|things|while|like
    is|was|s|it|this that? this|it|counts|considered|really? ~1 abuse|rape|assault|normal|abusive $
    forced|forces|forcing|makes|made|coerced|pressures|held ~1 me|himself|herself|us|her|my ~2 sex|have|on|into|to|down|perform|sleep ~2 sex|sleep|me|him|things|it|with|strip
    said|says|told|swears|swore|promised|texted|keeps|next ~4 next|kill|bury|shoot|end|hunt|find|time|dead|wont ~2 time|me|stop|us|if|leave|kids
    next time he|she|hell|shell|will|it|ll ~2 wont|not|will|kill|finish|be|stop
    bruise|bruises|bruised|black|choke|finger|busted|split|broken|fractured ~2 eye|marks|on|all|lip|rib|ribs|arm|neck|jaw|nose|wrist ~6 husband|he|boyfriend|wife|she|partner|lied|makeup|cover|work|again|dad|stepdad|told|fell|hide|hid|mom|him
    lied|lie|hide|hiding|covered|cover|makeup ~3 about|bruises|it|marks|bruise|eye ~2
    screams|screaming|yells|yelling|beats|hits|hitting|slaps|slapping|hurts|leaves|locks|starves|neglects|whips|burns ~2 at|his|her|the|their|on|that ~2 kids|kid|baby|son|daughter|mother|father|wife|child|dog|children|girl|boy|grandma|toddler|little ~6 every|night|thud|crying|cries|report|bruises|alone|again|scared|locked|hungry|nobody|door|wall|cps|911|for|when
    slaps|hits|beats|pinches|shoves|yells|neglects|ties|drugs|steals|starves|leaves ~1 my|his|her|the|at|from|mom|dad ~1 father|mother|mom|dad|grandmother|grandma|grandpa|grandfather|son|daughter|sister|brother|kids|nephew|niece|grandson|granddaughter|baby|patients|residents|them|little|stepson|stepdaughter|
    pushed|shoved|threw|dragged|knocked|slammed|pinned|kicked me|us|her|my ~1 down|into|against|out|across|by|off|on|up|to|mom ~1 stairs|wall|floor|house|hair|the|car|a|bed|ground|counter|door|dresser|of|table
    rape|raped|assaulted|molested|drugged|roofied|sexually ~4 days|last|yesterday|ago|week|night|weekend|two|month|assaulted|at|by|me|tonight|shaking|report|friday|saturday|sunday
    afraid|scared|terrified to go|be|leave|come|sleep|fall|walk ~1 home|alone|him|her|in|house|asleep|to
    pays|paying|gives|made|makes|pimp|trick|john|sells|selling|owes|debt|works|trafficked ~6 me|us|sleep|men|clients_|customers|quota|hotel|dates
  `,
    { deniable: false },
  ),
  sign(
    'en.abuse-lethal',
    'abuse',
    'abuse',
    'high',
    `
    hands|hand|arm|belt|cord|arms ~2 around|on|round|over my|her|moms ~1 throat|neck|windpipe
    {partner}|me ~2 choked|choke|chokes|choking|strangled|strangles|strangle|smothered|suffocated ~1 me|her|mom|us|until
    says|said|threatens|threatened|threatening|swore|swears|promised|told|tells|texted|keeps|texts ~5 kill|shoot|stab|bury|burn|drown me|us|her|my|kids|mom|the
    next time he|she|hell|it|ll|will ~2 wont|kill|finish|not
    stepdad|stepfather|dad|father|uncle|grandpa|grandfather|brother|coach|cousin|pastor|teacher|stepbrother|neighbor|priest|stepmom|boyfriend ~2 touches|touched|touching|molests|molested|rapes|raped|makes|made|comes|gropes|films ~4
    raped|rape|assaulted|drugged|roofied ~8 yesterday|days|last|ago|night|week|weekend|tonight|today|morning|shaking|report
    point|points|pointed|pulled|pulls|put|held|waved ~2 gun|knife ~2 on|at|to me|my|us|the|her
    pregnant ~8 {hits}
    {hits} ~8 pregnant
    m|am|im thirteen|fourteen|fifteen|sixteen|twelve|13|14|15|16|12|11 ~14 touch|touches|touched|hits|beats|rape|hurts
    kill me|us|my one day|if|someday|eventually|next|and|himself
    afraid|scared|terrified|think|know|convinced ~3 he|she|s|hes ~2 going|gonna|will|ll|might to? kill|shoot me|us|my
  `,
    { deniable: false },
  ),
  sign(
    'en.harm-other',
    'harmother',
    'threat',
    'high',
    `
    kill|killing|shoot|shooting|stab|stabbing|murder|murdering|strangle|strangling|beat|beating|hurt|hurting|burn|burning|bomb|bombing|poison|poisoning|attack|attacking|bash|smash|slit|cut|choke|choking|gut|maim|run|drown|smoke|merk|clap|blast|unalive|bleed|bleeding|destroy|torture|fight_|slaughter|butcher|execute|maul|stomp|jump|light|blow|shank ~1 him|them|all|every|everyone|everybody|people|somebody|someone|my|the|his|their|that|those|this|one|her|these|some|others|up ~2 landlord|boss|supervisor|ex|neighbor|neighbour|wife|husband|boyfriend|girlfriend|coworker|coworkers|manager|judge|caseworker|roommate|family|everyone|every|of|people|kids|them|him|her|place|school|clinic|house|brother|father|dad|stepdad|mother|mom|counselor|therapist|po|officer|cop|cops|dealer|students|teacher|classmates|staff|doctor|nurse|bastard|motherfucker|bitch|piece|office|building|church|daughter|sister|son|guy|man|woman|principal|partner|lawyer|pastor|throat|down|whole|fucker|asshole|throats|baby|uncle|cousin|social|worker|whoever|sponsor|others|else !time|score|record|lights|game|clock|vibe|mood
    kill|killing|shoot|stab|murder|strangle|beat|hurt|hurting|stabbing|shooting|murdering|smoke|merk|torture him|them|her|everyone|everybody|people|someone|somebody|others|yall_|em|all|him|us !time|score|record|self|feelings|with|kindness
    make|making|watch|watching|see him|her|them|someone|everyone|somebody|that|his|people ~1 bleed|suffer|pay|beg|hurt|die|scream|burn|bleeding|regret
    burn|burning|blow|blowing|shoot|shooting|light|bomb|bombing|torch|torching|set|lighting ~2 the|his|her|their|that|this|up|down|it|place|fire|on|house|whole ~3 house|building|school|office|clinic|church|place|down|up|everyone|shelter|car|inside|fire|job
    put|putting a|one|two|hands ~1 bullet|bullets|knife|hole|round|hands in|through|on|around his|her|their|him|them|my
    take|taking him|her|them|someone|people|everyone|my|as|all|out ~1 with me|out|many|down|wife|kids|him|them|him
    bash|bashing|kick|smash|blow|cave|crack|knock|break|snap his|her|their head|skull|face|teeth|brains|neck|legs|jaw|kneecaps ~1 in|off|out|$|when|with
  `,
  ),
  sign(
    'en.threat-plan',
    'threatplan',
    'threat',
    'high',
    `
    driving|drive|headed|heading|going|walking|walk|outside|waiting|omw|on|pulling|parked|sitting|show|showing|coming|gonna|pull|come|follow|following ~5 to|over|into|outside|at|up|him|in|by ~3 his|her|their|house|clinic|office|school|place|job|apartment|work|new|work|that|court|church|door|there ~8 with my|a|the|this|dads|his ~2 gun|rifle|bat|knife|pistol|glock|shotgun|machete|ar|gas|weapon|hammer|crowbar|strap|ar15|9
    with ~1 my|a|the|this ~2 gun|rifle|bat|knife|pistol|glock|shotgun|machete|strap ~6 they|he|she|them|him|her|everyone|every|all|sorry|pay|see|learn|leave|wish
    know|knows|found|looked|learned ~1 where|when|what|out|up|his|the|her ~1 he|she|they|time|address|him|where|school|car|lives|schedule ~3 lives|comes|parks|works|sleeps|leaves|gets|by|live|walks|goes|home|smokes|work|drinks|bus
    be|going|gonna|ll|will ~1 sorry|leave|pay|regret|wish|learn|bleed|suffer|dead|see ~2 in|they|for|me|when|ambulance|bodybag|never|bag|handcuffs|soon|were|what|hospital
    leave|leaving in an|a ambulance|bodybag|body|hearse|coffin|stretcher|casket
    first|then ~1 him|her|them|he|she|kids|wife|me then|and ~1 me|myself|us|her|him|then
    him|her|them|kids|wife|family then|and me|myself|i
    bring|bringing|brought|took|taking|packing|carrying|loaded|loading|have|got|carry ~2 gun|rifle|knife|glock|ar|bomb|bombs|pistol|shotgun|bat|weapon|strap|machete ~3 to|into|for|in|on ~2 school|work|group|church|class|clinic|court|meeting|office|him|her|them|job|shelter|monday|thursday|friday|tomorrow|his
    list|names|hit|manifesto ~2 of|list|everyone|people|wrote|written ~3 who|wronged|die|kill|deserve|hurt|teachers|kids
    eye for|4 an eye
    hes|he|shes|she|they|theyre|s|re ~1 a? dead man|woman|dead|meat|done|goner
    dead man walking
    wont|not|never|dont live|see|make|get|leave ~1 to|morning|tomorrow|it|another|the|through|away ~3 see|tomorrow|another|alive|court|birthday|home|christmas|with
  `,
  ),
  sign(
    'en.voices',
    'command',
    'suicide',
    'high',
    `
    voice|voices|they|demons|demon|god|satan|devil|tv|radio|angel|angels|he|she|it|spirits|whispers|head|jesus|chip|entity|djinn|shadow|shadows ~3 tell|tells|telling|told|say|says|saying|want|wants|command|commands|commanding|whisper|whispering|whispers|order|ordering|scream|screams|screaming|screaming|keep|keeps|making|make|yelling|need ~4 kill|die|jump|hurt|cut|end|stab|hang|harm|shoot|burn|drown|do|attack|take|swallow|overdose|drive|walk|unalive|poison ~2 myself|me|him|her|them|my|it|$|into|off|someone|people|everyone|pills|baby|kids|neighbor|wife|wrists|husband|brother|mother|mom|in|life|tonight|to|all|or|and|the|before
    voices ~3 say|tell|saying|telling|want|screaming ~4 jump|die|kill|end|cut|hang|deserve
    voice|voices in my? head? ~4 kill|die|jump|hurt|cut|end|stab|hang
    told|telling|tell|command|order|commanded|say|says|orders|want|wants|tells to|me|us|i|that|him ~3 kill|hurt|stab|jump|burn|die|drown|cut|attack ~3 voices|voice|demons|chosen|god|satan|prophecy
    command hallucinations|voices|hallucination|auditory
  `,
    { deniable: false },
  ),
  sign(
    'en.voices-obey',
    'final',
    'suicide',
    'none',
    `
    cant|not|dont|couldnt|wont|barely|how|hardly ~3 hold|fight|ignore|resist|keep|stop|shut|argue|block|stand|tune ~1 them|it|off|back|the|him|her|out|up|much|on|fighting|ignoring|with|listening|from ~3 much|longer|anymore|up|off|out|no|voices|doing|now|listening
    going|gonna|have|need|should|must|about|starting|ready|ought|might|ll|will|to to? listen|obey|do|give|agree|believe|make|follow ~1 them|it|in|what|he|she|to|as|they|him|her ~2 say|want|now|tonight|them|tell|stop|says|right|$|quiet
    they|voices|hes|it|re|are|s ~1 winning|right|stronger|louder|won|getting|making|in|too ~1 $|now|louder|stronger|sense|control|than|and|loud
    winning|louder today|tonight|now|than|every|again|and
    only way|thing to|that|itll|theyll ~1 stop|shut|make|quiet|stops ~1 them|up|it|quiet|the
  `,
    { deniable: false },
  ),
];
