import { sign, type WrittenRule } from '../../rule.ts';

/** Abuse, threats and command voices, in English. */
export const EN_VIOLENCE: WrittenRule[] = [
  sign(
    'en.abuse-now',
    'abusenow',
    'abuse',
    'imminent',
    `
    {hitting} (on|up on)? (me|us|her|him|mom|my (mom|mother|sister|brother|kids|baby|son|daughter)) ~2 (right now|rn|now|help|again help|{stop}) !yesterday|sometimes
    (s|is|are|re|hes|shes|m) {hitting} (on|up)? (me|us|mom|mommy|my (mom|mother|sister|brother|kids|baby|son|daughter))
    (man|boyfriend|husband|dad|girlfriend|wife|ex|stepdad) {hitting} (on)? (me|us)
    (he|she|they|husband|boyfriend|dad) (just|has just) (hit|punched|choked|stabbed|shot|raped|strangled|beat|pushed|threw) ~1 (me|us|mom|her|him)
    {hidden} ~3 {room} ~12 {attacker}
    {attacker} ~14 {hidden} !himself|herself|themselves|themself ~3 {room}
    {hidden} !himself|herself|themselves|themself ~3 {room} ~10 (knife|gun|hit|hitting|hurt|kill|drunk|coming|looking for us|looking for me|kids)
    (locked|trapped|stuck) (us|me) ~1 in (the|a|my)
    (s|is|hes|shes|they|re|are|he|she) ~1 (breaking|kicking|banging|pounding|busting|beating|smashing|tearing|punching|hacking|ramming) ~2 (on|down|in|at|up)? ~2 (door|window|windows|doors|house|kitchen|place|room|lock)
    (breaking|kicking|busting|smashing) (down|in|through) (the|my|our)
    (kicking|breaking|busting|knocking) (the|my|our) door (in|down|open)
    (outside|at) (the|my)? ~2 door ~6 (drunk|knife|gun|kill|bat|screaming)
    (got|has|have|holding|waving|pulled|grabbed|getting|s got|pointing|with|coming with) ~1 (a|the|his|her|my)? ~1 {weapon} ~12 (wont let|wont leave|blocking|blocked the|standing in the|between me|me leave|kids|front door|hide|hiding|hostage|at me|on me|at us|threatening|throat|me|us|mom|help|coming)
    {weapon} ~2 (to|at|against|on) (my|me|her|us|moms|his) ~1 (throat|head|neck|face|back)? (right now|now|rn|help|{stop})
    (wont|not gonna|refuses to) let (me|us) (leave|go|out|breathe) ~8 ({weapon}|locked|hostage|right now|help|blocking|door|keys)
    {weapon} ~8 (wont|not) let (me|us)
    {hostage} (me|us|her) ~2 (hostage|prisoner|captive|against my will)
    (s|is|re|are|gonna|about) ~1 (going|gonna|finna|about|trying|coming) to? (kill|shoot|stab|hurt) (me|us|mom|her) ~10 (door|now|breaking|outside|hiding|help|coming|locked|here|{weapon}|tonight|closet|please)
    (s|is|re|are) ~1 (going|gonna|about|trying|coming) to? (kill|shoot|stab) (me|us) !with ~3 (he|she|they|hes|shes|s|{stop})
    (s|is|re|are) ~1 (trying|coming|going|gonna) to? (kill|hurt|stab) (me|us) with ~2 {weapon}
    (choked|choking|strangled|strangling) ~1 (me|her|mom|us) ~6 (unconscious|passed out|cant breathe|cant swallow|just now|minutes ago)
    (being|getting) (beaten|attacked|raped|assaulted|stabbed|robbed|jumped|choked|kidnapped|followed) (right|rn|now|by|and|{stop})
    (followed|following) me ~3 (car|home|walking|street|dark) ~6 (now|help|scared|behind)
    (active shooter|gunshots|shots fired|shooter in)
    (begging|screaming) ~3 (stop|help|his life|her life) ~4 (now|right|next door|upstairs|{stop})
  `,
    { deniable: false },
  ),
  sign(
    'en.abuse-lethal',
    'abuse',
    'abuse',
    'high',
    `
    (hands|hand|arm|belt|cord|arms) ~2 (around|on|round|over|against) (my|her|moms) ~1 (throat|neck|windpipe)
    (squeezed|grabbed|squeezes|squeezing|crushed|stood on|stepped on|knelt on) (my|her) (neck|throat|windpipe)
    (choked|choke|chokes|choking|strangled|strangles|strangle|smothered|suffocated|waterboarded) ~1 (me|her|mom|us)
    (says|said|threatens|threatened|threatening|swore|swears|promised|told me|tells me|texted|keeps saying) ~6 (kill|shoot|stab|bury|burn|drown|gut|murder) (me|us|her|my|the kids|mom|our|all of us)
    (says|said|threatens|told me|swore|promised) ~12 (find (me|my body) in|never find|find you in|be dead|end up dead|in the river|in a ditch|in the ground|body bag|be the last)
    (forearm|arm|arms|hands|knee|foot|boot|elbow|pillow|cord|belt) ~2 (across|on|over|around|against|into|to) (my|her) (throat|neck|face|windpipe)
    next time (he|she|hell|shell|it) ~3 (wont|kill|finish|not|ll|worse|funeral)
    {relation} ~3 (touches|touched|touching|molests|molested|rapes|raped|fondles|gropes|groped) ~1 (me|my|us)
    {relation} ~5 (hand|hands|fingers) (up|down|in|inside|under) my ~1 (dress|skirt|pants|shirt|underwear|shorts|thigh)
    (hand|hands|fingers) (up|down|inside|under) my ~1 (dress|skirt|pants|shirt|underwear|shorts)
    {relation} ~2 (comes|gets|climbs|sneaks) (into|in) my (room|bed)
    (raped|rape|assaulted|drugged|roofied|molested|took advantage of) ~9 (yesterday|days ago|last|night|week|weekend|tonight|today|this morning|shaking|report)
    (yesterday|days ago|last|saturday|friday|sunday|tonight|today) ~9 (raped|drugged|roofied|assaulted me|molested)
    (put|slipped) something in my (drink|cup|glass|beer|water)
    woke up ~6 (no clothes|naked|clothes off|pants off|undressed|without my clothes)
    (point|points|pointed|pulled|pulls|put|held|holds|waved|waves) ~2 {weapon} ~2 (on|at|to|against|in) (my|me|us|her|the kids|moms)
    {weapon} (on|at|to|against) (my|me|us|her) ~1 (throat|head|neck|face|back)
    pregnant ~8 {hits} me
    {hits} me ~8 pregnant
    i m (thirteen|fourteen|fifteen|sixteen|twelve|eleven|13|14|15|16|12|11|ten|10) ~16 (touch|touches|touched|hits me|beats me|rape|hurts me)
    (makes|made|forces|forced) me ~3 (sleep with|have sex|do things|touch him|touch her|undress|strip|sell myself|work the|see clients)
    (afraid|scared|terrified|think|know|convinced|sure) ~2 (he|she|they|hes|shes) ~2 (going|gonna|will|ll|might) to? (kill|shoot|murder) (me|us|my)
    (kill me|kill us) (one day|if i|someday|eventually|next time|if we)
    (burns|burned|burnt|burning) (me|her|him|us|the kids) with
    (beats|beat|whips|whipped|starves|burns|molests|touches) ~1 (the kids|the baby|my (son|daughter|baby|kids|little|stepson|nephew|niece|grandson|granddaughter)|his kids|her kids|that little)
  `,
    { deniable: false },
  ),
  sign(
    'en.abuse',
    'abuse',
    'abuse',
    'elevated',
    `
    {attacker} ~3 {hits} ~1 (me|us|my (kids|son|daughter|mom|mother|brother|sister|arm|face|head)|at me|things at)
    (he|she|they|who) ~2 {hits} (me|us) (when|again|every|if|last|in|with|because|whenever|for|into|down|against|while|sometimes|{stop}|and|so|yesterday)
    (gets|get|got|gotten|becomes|turns) (so|real|really|very)? (violent|physical|abusive|rough with|handsy|aggressive with)
    (put|puts|putting|laid|lays|laying) (his|her|their) hands on (me|us|my|her|the)
    (smashed|broke|destroyed|breaks|smashes|takes|hid|hides|checks|reads|tracks|monitors|goes through|throws|threw|keeps|steals|controls|confiscated|took away|has|holds) ~2 (my|our|all my|all the) ~2 (phone|keys|car keys|money|messages|check|texts|passport|papers|medication|meds|disability|location|bank|card|accounts|clothes|paycheck|wallet|documents|ssi|ebt|benefits|insulin|wheelchair|walker|glasses|emails|id) ~3
    (threw|throws|throwing|launched) ~4 (at me|at my|at us|at the kids|at the wall|in the toilet)
    (if i|when i) ~5 (she|he) (breaks|smashes|hits|locks|takes|throws|punishes)
    (wont|doesnt|never|not|refuses to|dont) ~1 (let|lets|allow|allows|letting) (me|us|her|mom) ~1 (see|leave|talk|have|work|out|go out|go to|call|drive|eat|speak|sleep|use|visit|go anywhere|have friends|near)
    (not|never|havent been) allowed to (see|leave|talk|have|work|go|call|drive|eat|use|lock|visit|speak) 
    (controls|controlling|isolates|isolated me|stalks|stalking|stalked|terrorizes|blackmails|blackmailing|humiliates|degrades|belittles) (me|everything|my|what|us|all)
    (threatens|threatened|threatening|keeps threatening) (me|us|my|with) !over|lawsuit|eviction|legal
    (threatens|threatened|threatening|keeps threatening) to !evict|sue|fire|quit|rain|close|cut|raise|write|ground|cancel|tow|charge|strike|storm|snow|boycott|withhold|report_me|suspend|expel
    says (hell|shell|he ll|she ll|theyll|he will|she will) ~1 (call|report|deport|take|leave|post|hurt|burn|hit|kick|throw) ~2 (ice|immigration|cps|dss|me|my|the|kids|pictures|photos|police)
    (scared|afraid|terrified|frightened) (of|to|for|what) ~2 (my|him|her|go home|be alone|making|going home|leave|he|she) ~3 (husband|boyfriend|partner|wife|girlfriend|home|dad|father|stepdad|ex|mad|son|angry|him|her|temper|will do|ll do|might do|does|brother|caregiver)
    (scared|afraid|terrified) to (go|be) (home|alone with)
    (walk|walking|walked) on eggshells
    {attacker} ~2 (abuses|abused|molests|molested|raped|assaulted|gropes|groped|is abusing|beats|mistreats) ~1 (me|us|my|her|him|them)
    (being|getting|m|am|still) (abused|molested|beaten|groped|stalked|assaulted|trafficked|neglected|mistreated) 
    (abusive|violent) (relationship|boyfriend|husband|partner|wife|girlfriend|home|marriage|household|ex) !ended|years
    (in|with|stuck in|living with) (an|my) (abusive|abuser|violent)
    (touches|touched|touching) me ~4 (when|room|bed|private|night|down there|inappropriately|wrong|places|sleep|without)
    (is|was|s) (this|it|that) (considered|really|even|actually)? (abuse|rape|assault|domestic violence) {stop}
    (wants|wanted|asks for|asked for|expects|demands) ~1 (favors|sex|sexual|pictures|nudes|something in return) ~4 (for|in|or|to|curfew|rent|bed)
    (bruise|bruises|bruised|black eye|busted lip|split lip|broken rib|fractured|finger marks|choke marks) ~8 (he|husband|boyfriend|wife|she|partner|makeup|cover|lied|told|fell|hide|hiding|stepdad|dad|again|grab|grabbed)
    (lied|lie|lying) ~4 (bruises|bruise|black eye|the er|how i got)
    (screams|screaming|yells|yelling|beats|hits|hitting|slaps|slapping|hurts|neglects|whips|smacks) ~3 (his|her|the|their|that|those|little) ~1 (kids|kid|baby|son|daughter|mother|child|children|boy|girl|grandma|toddler|wife)
    (slaps|hits|beats|pinches|shoves|yells at|neglects|ties|drugs|steals from|starves|screams at|handles) (my|the|her|his|our) ~1 (father|mother|mom|dad|grandmother|grandma|grandpa|grandfather|brother|residents|patients|nana|gran)
    (pushed|shoved|threw|dragged|knocked|slammed|pinned|kicked|pushes|shoves|drags|slams|pins) (me|us|her|mom) ~1 (down|into|against|out|across|by|off|on|to|up)
    (flinches|flinch) ~4 (when|every|if)
    (heard|hear) ~2 (her|him|them|someone|the kids|a kid|a woman|my neighbor|the neighbor|neighbors) ~3 (begging|screaming|beg|scream|crying for|cry out)
    (sunglasses|long sleeves|scarf) ~6 (bruise|bruises|hallway|inside|flinches|marks)
    {hits} me (all the time|a lot|everyday|every day|every night|when (he|she) (drinks|is drunk|s drunk|gets))
  `,
    { deniable: true },
  ),
  sign(
    'en.harm-other',
    'harmother',
    'threat',
    'high',
    `
    {violent} {whom} ~2 {target} !time|score|record|lights|game|vibe|mood
    {violent} (him|them|her|everyone|everybody|people|someone|somebody|others|all of them|em all|em|that (bastard|bitch|man|woman|guy|motherfucker|asshole|dude|prick)|whoever|those people) !time|score|record|self|feelings
    (cut|cutting|cuts|loosened|slashed) ~2 brake (line|lines|cable|cables)
    (make|making|watch|watching|see) (him|her|them|someone|everyone|that ~1 {target}|that man|that bitch|those people|my {target}) ~1 (bleed|suffer|pay|beg|hurt|die|scream|burn|bleeding|choke)
    (burn|burning|blow|blowing|shoot|shooting|light|bomb|torch|torching|set|lighting) ~1 (up|down)? (the|his|her|their|that|this|my) ~2 (house|building|school|office|clinic|church|place|shelter|car|job|trailer|apartment) ~1 (down|up|on fire|{stop}|with|and)
    (put|putting|place) (a|one|two|three) ~1 (bullet|bullets|knife|hole|in) ~1 (in|through|into)? (him|her|them|his|her|their)
    (put|putting) (a|one|two|three) in (him|her|them)
    (take|taking) (him|her|them|someone|people|everyone|as many|my (wife|kids|family|husband)) ~2 (with me|out)
    (bash|bashing|smash|cave|crack|break|snap|slit|cut) (his|her|their|that|my ~1) ~1 (head|skull|face|teeth|neck|legs|throat|throats) ~1 (in|off|open|{stop}|when|with|and)
  `,
  ),
  sign(
    'en.threat-plan',
    'threatplan',
    'threat',
    'high',
    `
    (driving|drive|headed|heading|going|walking|outside|waiting|omw|on my way|pulling up|parked|sitting|showing up|coming|gonna pull up|follow|following) ~8 (with|got) ~1 (a|my|the|this|dads|his|can of|some) ~2 ({weapon}|gas|gasoline|lighter|pipe|axe)
    (bringing|bring|taking|carrying|packing|brought) ~1 (a|my|the|dads|my dads|my uncles|his|this) ~2 {weapon} ~4 (to|into|in) ~2 (school|work|group|church|class|clinic|court|meeting|office|period|job|shelter|him|her|them|campus|third|tomorrow)
    {weapon} ~4 (to school|to work|to class|to group|third period|to the clinic|to court|to the meeting)
    (have|got|ve got) ~1 (a|my|the|his) ~2 {weapon} ~6 (him|her|them|comes|leaves|home|they|waiting)
    (know|knows|found out|looked up|learned) (where|when|what time|his|the|her) ~2 (he|she|they|address|him|schedule) ~2 (lives|comes|parks|works|sleeps|leaves|gets|live|walks|smokes|drinks|home|by)
    (ll|will|going to|gonna|all of them is going to|gets to|is going to) ~1 (be sorry|pay for|regret|leave in an? (ambulance|body bag|bodybag|hearse|box)|bleed|suffer|watch|beg)
    leave in an? ~1 (ambulance|bodybag|body bag|hearse|casket)
    (first (him|her|them|he|the kids) then (me|myself|us))
    (him|her|them|the kids) (first)? then (me|myself)
    (hit list|kill list|list of (everyone|people|names)) 
    (laughed at|messed with|crossed|picked) the wrong (one|person|guy|man|girl)
    (dead man walking|hes a dead man|he s a dead man|shes dead meat)
    (wont|not) (live|make it) (to|another|through) ~3 {stop}
    (knife|gun|bat|machete) (s|is)? (under|already|in|by|next to) ~3 (pillow|bed|waistband|backpack|car|jacket|bag)
    (ruined|destroyed|humiliated|betrayed) ~2 (me|my life) ~8 (tonight|pay|sorry|watch|burn|gas|gun|knife)
  `,
  ),
  sign(
    'en.voices',
    'command',
    'suicide',
    'high',
    `
    {voices} ~4 {tell} ~5 (kill|die|jump|hurt|cut|end|stab|hang|harm|shoot|burn|drown|attack|swallow|overdose|walk into|drive|unalive|poison|bleed|slit) ~2 (myself|me|him|her|them|my|it|into|off|someone|people|everyone|pills|baby|kids|neighbor|wife|wrists|husband|brother|mother|mom|in|life|all|the|open|{stop})
    (voices|voice|demons) ~6 (jump|die|kill|end it|cut|hang|deserve to die|drown|burn)
    (they|god|satan|the devil|angels|jesus) ~1 (say|says|said|told|tells|telling|want|wants|keep saying|commanded|commands) ~3 (i have to|i must|i need to|if i|me to|to me to) ~2 (kill|die|jump|hurt|cut|stab|hang|drown|burn|walk into|sacrifice|bleed|shoot)
    re telling me to (kill|hurt|stab|jump|cut|burn|drown|attack)
    (command) (hallucinations|voices|hallucination|auditory)
    (sacrifice|drown|kill|smother) (the|my) (baby|kids|children|son|daughter) ~6 (stop|stops|quiet|voices|saved|god|told)
  `,
    { deniable: false },
  ),
  sign(
    'en.voices-obey',
    'final',
    'suicide',
    'none',
    `
    (cant|not|dont think i can|couldnt|barely|how much longer) ~2 (hold|fight|ignore|resist|keep|stop|shut|argue|block) ~1 (them|it|off|back|the voices|him|out) ~1 (off|out|back|up|much|longer|anymore|{stop})
    (going|gonna|have|need|should|starting|ready|might|ll|will) to? (listen|obey|do what|give in|do it|do as)
    (they re|theyre|they are|voices are|hes|it s) (winning|right|stronger|won|making sense)
    (voices|they) ~2 (stop|stops) (if|when)
    if i ~6 (stops|stop|shuts up|goes quiet)
    (putting|put|got) my ~1 (coat|shoes|boots|jacket) on
    (tub|bath|water) is (full|running|filled)
  `,
    { deniable: false },
  ),
];
