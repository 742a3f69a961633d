import { sign, type WrittenRule } from '../../rule.ts';

/** Means at hand, places reached, letters written, goodbyes said, in English. */
export const EN_PREPARATION: WrittenRule[] = [
  sign(
    'en.means',
    'means',
    'suicide',
    'none',
    `
    {gun} ~4 {body}
    (have|got|ve|has|bought|found|ordered|borrowed|getting|stole|picked up|took|grabbed|dug out|loaded|cleaning|holding|hold|cleaned|keep|pawned for) ~3 (gun|pistol|glock|revolver|shotgun|rifle|handgun|sidearm|bullets|noose|rope|helium|emojigun|ammo|shells) !for|range|club
    (the|my|his|dads) (gun|pistol|rope|knife|pills|bottle|belt|razor|insulin|blade|noose) ~1 (is|s|are|re|next to|beside|right|on|in|sits|sitting|ready|here|waiting)
    (have|got|ve|already) ~2 (rope|noose|cord) (tied|knotted|strung|hung|looped|slung) !to|for|with
    (rope|noose|belt|cord|rig) (s|is)? (up|hung|tied|ready|hanging|knotted|strung)
    (i|still)? have the (knife|razor|pills|gun|blade|rope|bottle|belt|stuff|means|insulin)
    (holding|hold|staring at|looking at|clutching|eyeing|lined up|laid out|counted out|counting) ~2 (pills|gun|rope|knife|blade|razor|noose|bottle of|pistol|tablets|bullet|bullets|insulin|morphine)
    (pills|meds|tablets|insulin|bottle|bottles|capsules|fentanyl|morphine|oxys) ~3 {body}
    (bottle|pills|gun|rope|knife|razor) ~1 (is|s|are)? (next to|beside|in front of|by) (it|me|the note|them)
    have (what i need|everything i need|it all ready|the means|a way)
    (have|got|saved|found) enough (of it|of them|pills|now|to)
    (have|got|ve) ~3 (bottle of ~1 (pills|meds|tylenol|xanax|vodka and)|handful of pills|pills (here|saved|with me|left)|insulin) !from|for|recalled
    (have|got|ve got) (everything i need|what i need|all i need)
    i have enough $
    (have|got|ve) enough ~1 {pills} !for|to_last|until|refills
    (know|found) where ~3 (gun|guns|pills|key|rifle|pistol) (is|are|s)
    (code|combination|combo|key) ~1 (to|for) ~1 (gun|safe)
    emojigun
    what i need ~3 (lap|hand|right here|loaded|beside me|next to me)
  `,
  ),
  sign(
    'en.means-strong',
    'means',
    'suicide',
    'high',
    `
    (i|ve|already) ~1 (have|got)? ~1 (rope|noose|cord) ~1 (tied|knotted|strung|hung|looped|slung) ~3 (barn|garage|attic|basement|rafters|beam|closet|shed|ceiling) !for|to|so|with
    {gun} ~2 (in|to|on|against|across|under|at|inside) my ~1 (mouth|head|temple|chin|lap|throat|knees|heart|chest|legs)
    barrel (in|to|against|under) (my|his|her) ~1 (mouth|head|temple|chin|throat)
    loaded {gun} ~2 (in|next|beside|on|with) (my|me|to|the)
    {gun} (is|s) loaded
    (lap|hand|hands|mouth) ~2 (it s|its|it is|s) ~1 loaded
    (tied|made|tying|hung|making|practicing|put up) ~2 noose
    noose ~2 (ready|up|hung|tied|neck|closet|garage|around|waiting)
    (rope|belt|cord|noose) ~2 around my neck
    (pills|meds|tablets|insulin|morphine|capsules) ~2 (lined up|laid out|counted|poured out|spread out|crushed|in a pile|in my hand|in my mouth|in front of me)
    (counted|counting|lined|laid|poured|crushed|emptied) out? ~3 (pills|meds|tablets|capsules|insulin|oxys|xanax|morphine)
    (saved|saving|stockpiled|stockpiling|hoarded|hoarding|stashing|stashed|skipping|cheeking) up? ~3 ({pills}|doses|script|scripts) !lives|money
    enough ~2 (to die|to kill|to end|to never wake|to do it|to finish|to stop my heart)
    (cleaning|holding|loading) ~3 {gun} ~12 (on myself|on me|use it|thinking|end)
    (use|using|used|turn|turning|point|pointing) (it|the gun|this|that|the knife|one) on myself
    (stand|stood|standing|climbed|sitting) on (a|the) (chair|bucket|stool) ~4 (rope|cord|noose|belt|beam)
    i? (took|swallowed|drank|downed) (them|em|them all|all of them|all of it) $
    (took|gathered|emptied) ~3 pills ~3 (bathroom|bedroom|woods|car|motel|hotel)
  `,
  ),
  sign(
    'en.place',
    'place',
    'suicide',
    'none',
    `
    (standing|sitting|stood|sit|leaning|climbed|climbing|perched|parked|m|am|here|walked|walking|drove|driving|headed|heading|out|up|back|over|stand) ~1 (on|at|to|by|over|up|off|near|onto) ~3 (bridge|ledge|overpass|train tracks|tracks|rooftop|roof|cliff|railing|parapet|balcony|platform|dam|viaduct|trestle|overlook|parking garage|parking structure|parking deck|quarry|rail|high rise) !to|for|of|fishing
    (over|off) the (railing|edge|ledge|rail|side)
    (feet|legs) ~1 (over|off|dangling)
    (on|at) the ~1 (edge|ledge) of ~3 (roof|bridge|building|cliff|garage|overpass|balcony)
    (looking|staring) down (at|into|over)
    (hear|see) the (train|trains|water below)
    (tracks|bridge) behind
    (engine|car|truck|motor|van) (is|s)? ~1 (running|on|idling) ~6 (garage|closed|shut)
    one step (off|away|forward)
  `,
  ),
  sign(
    'en.place-strong',
    'place',
    'suicide',
    'high',
    `
    (m|am|sitting|standing|here) ~1 (on|at|over) (the|a) ~1 (edge|ledge|railing|rail|parapet) of ~3 (roof|bridge|building|cliff|garage|overpass|balcony)
    (feet|legs) ~1 (over|off|dangling over|hanging over) (the|a) (edge|side|ledge|railing|rail)
    (climbed|over|outside|other side of) ~1 (the|a) (railing|guardrail|barrier|safety fence) ~4 (bridge|now|roof|overpass|looking|water)
  `,
  ),
  sign(
    'en.prep',
    'prep',
    'suicide',
    'none',
    `
    (wrote|written|writing|write|finished|left|leaving|typed|sealed|mailed|signed|recorded|recording|sent|addressed) ~3 (note|notes|letter|letters|goodbyes|goodbye notes|my will|videos) !to_|from|for_work|thank
    (note|letter|letters|notes) (is|s|are|re) ~1 (on|in|under|written|sealed|done|finished|addressed|there|signed|taped)
    (wrote|writing) (down)? ~3 (passwords|password)
    (gave|giving|given|give|sold|donated) away? ~2 (my|all) ~2 (dog|cat|things|stuff|guitar|belongings|possessions|everything|clothes|ring|records|plants|fish|playstation|xbox|tools|games|collection|jewelry|bike) !drive|goodwill|closet
    (gave|giving|given) away (my|all|everything|her|his|the)
    (affairs|papers|finances|passwords|accounts|everything|bills|debts|things) ~1 (in order|settled|arranged|taken care of|squared away|paid up|lined up|sorted)
    (getting|got|putting|put|have) ~3 (affairs|papers|everything|things) in order
    (set|arranged|settled|planned) everything (up|so|out)
    so (nobody|noone|no one|they|she|he|dad|mom|my) ~2 (has|have|wont|dont|will|doesnt) ~1 (to|have) ~1 (clean|find|deal|break|pay|worry|do|see)
    (nobody|noone|no one|they|someone|somebody|people|he|she) ~1 (will|wont|ll|would|gonna) ~1 find (me|my body|it|what) 
    (before|when|after) (they|she|he|someone|anyone|my) ~2 find (me|my body|it)
    (picked|chose|chosen|set|decided on|circled|marked) ~1 (a|the|my|which) ~1 (date|day|night|time|spot|place|bridge|tree|hotel|room|method)
    picked (tonight|today|tomorrow|{day})
    (have|got|had|made|making|with) (a|the|my) plan ({stop}|to (kill|die|end|do it|hang|jump)|and (the|a|what|everything|means|date|i))
    (the|my) plan is ~2 (to|set|ready|done|simple|tonight)
    (all|already) (planned|figured|mapped|set) (out|up)
    (know|figured out|decided) (how|where|when) ~3 (where|when|how|die|going to|do it|kill)
    fed (the|my) (cat|dog|cats|dogs|fish)
    (left|leaving) the door (unlocked|open)
    (hugged|kissed) (my|the) ~1 (dog|cat|kids|baby|daughter|son|mom|wife) ~6 (last|goodbye|bye|asleep|one)
    (deleted|closed|wiped|cancelled|canceled) ~2 (accounts|account|phone|history|socials|subscriptions|appointments)
    (last|final) (meal|sunset|shower|song|hug|dinner|walk|supper)
    (said|saying|say|said all) my goodbyes
    (tonight|today|tomorrow|this|{day}) (is|s) (the night|the day|it|my last)
    is the (night|day) {stop}
    (life insurance|my policy) ~4 (suicide|pays|covers|two years|clause)
  `,
  ),
  sign(
    'en.note-strong',
    'prep',
    'suicide',
    'high',
    `
    suicide (note|letter)
    goodbye (note|letter|letters|notes|video|videos)
  `,
  ),
  sign(
    'en.join',
    'final',
    'suicide',
    'none',
    `
    want|wanna|wish|ready ~3 (be|go) with (him|her|them|my)
    want|wanna|wish|ready ~2 (join|see|hold) (him|her|them|my)
  `,
  ),
  sign(
    'en.farewell',
    'farewell',
    'suicide',
    'none',
    `
    (goodbye|farewell|bye|adios) ~1 (everyone|everybody|all|guys|yall|world|friends|forever|family|fam|cruel|my loves|my babies|mom|chat) !for
    ^ (goodbye|bye|farewell|goodnight forever|this is goodbye) {stop}
    (so|this is|its|it s) (long|goodbye|farewell)
    this (is|s|will be|ll be|might be|may be) ~2 (goodbye|last post|last message|last text|last check in|last note|last time|last thing|final post|final message|last words|last share|last comment|last log)
    (my|the) (last|final) (post|message|text|note|words|letter|goodbye|check in|entry|share)
    by the time (you|u|anyone|anybody|someone|somebody|people|they|he|she|yall|this|i)
    (when|if|once) (you|u|someone|somebody|anyone|anybody|they|yall) ~1 (read|see|find|get|reads|finds|sees|open) (this|it|me)
    (tell|let) (my|the|mom|dad|them|her|him|everyone|mama) ~4 (loved|love|sorry|fault|know|proud|tried)
    tell ~5 (i love|i loved|im sorry|i m sorry|i tried|he tried|she tried|dad tried|mom tried|wasnt his fault|wasnt her fault|wasnt their fault|i did my best)
    (take care of|look after|watch over|watch out for) (my|each other|the kids|the babies|her|him|them|yourselves) ~1 (dog|cat|kids|mom|son|daughter|baby|for me|sister|brother|boys|girls|family|plants|cats|dogs|for|{stop})
    (dont|please dont|do not) (blame|hate|cry|be mad|be sad|be angry|mourn) (yourself|yourselves|me|anyone|for|at|over|him|her)
    (its|it s|is|was|wasnt|isnt|not) (nobodys|no ones|not your|not anyones|yalls|his|her|your|anybodys|anyones) fault
    (forgive|remember|pray for) me {stop}
    sorry (mom|mami|mama|mommy|dad|kids|everyone|everybody|babies|yall|guys|son|baby)
    (sorry for|for) leaving
    see (you|yall|ya|u) ~2 (flip|other) side !of
    (please|somebody|someone) tell my (brother|sister|mom|mama|dad|son|daughter|wife|husband|kids|boys|girls|family) (where|that|to|i|she|he|how)
    (love|loved) (you|u|yall) (all|guys|so much|always|mom|dad|both|forever|more)
    i loved (you|them|her|him|u|yall)
    (thank you|thanks|ty) (for|yall for) ~1 (everything|being|being kind|being nice|trying|loving|all)
    (were|been) the only (family|people|ones|one|friends)
    (you|yall|they|everyone|she|he|doctors) (tried|did your best|did their best|did everything|did all)
    see (you|yall|u|ya|him|her|mom|dad|them) ~2 (other side|next life|in heaven|in hell|afterlife|another life)
    (peaceful|calm|at peace|relieved|light) ~1 (knowing|now that|because it|for the first time)
    (at peace|good|okay|ok|fine) with (that|it|dying|my decision|this)
    (im|m|its|it s) (okay|ok) with it
  `,
    { deniable: false },
  ),
  sign(
    'en.final',
    'final',
    'suicide',
    'none',
    `
    {wont} ~1 (be here|be around|be alive|wake up|be there|see|make it|need|live|exist) ~2 (tomorrow|anymore|much longer|christmas|after|then|when|by|in|next|for long|another|morning|it|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the sunrise|spring|summer|winter|past|to)
    if (im|i m) not here (in the morning|tomorrow|later|anymore)
    {wont} ~2 (bother|hurt|burden|trouble|inconvenience|disappoint) ~1 (you|anyone|anybody|yall|nobody|people|them|her|him)
    (gone|out of here|out of your hair|out of the way) (for good|forever|by)
    (ll|will|gonna|going to|already) be (gone|dead|free|at peace|with him|with her|with them|asleep) !on|in|at|for|to|by_noon
    be (gone|dead) (soon|tomorrow|before|when|forever|tonight|by)
    (itll|it ll|it will|everything will|all of this will|this will|itl) (be over|end|all be over|be done|stop|finally stop)
    (planning|plan|intend|going|gonna|expect|expecting) (on|to) (seeing|see|making it to|make it to|being here for|be here for) ~1 ({day}|tomorrow|the sunrise|sunrise|christmas|thanksgiving|my birthday|next (week|month|year)|spring|summer|winter|fall|thirty|30|40|50)
    (tonight|this weekend|tomorrow|today|{day}|this week) (is|s|might be|could be|will be) it {stop}
    (not|aint|wont be) (driving|coming|walking|heading|going) (back|home) {stop}
    (it|this|everything|it all) (ends|stops|is over|will be over) (tonight|today|tomorrow|soon|here|now|{day}|this week)
    (its|it s) happening
    (knowing|until|till) it (ends|is over|stops)
    after (tonight|today|tomorrow|{day}|this|that) ~3 {wont}
    (nobody|no one|noone) (will|ll|is going to|gonna|s gonna) ~1 (check|look|notice|come|miss|find) ~3 (until|till|before)
    i? {wont} have to (hurt|feel|exist|be|worry|suffer|fight|deal|wake) ~1 (anymore|again|any of|this|it|{stop}|about)
    (nobody|no one|noone|nobodys) ~2 (have|has) to worry about me
    (no more|end of|end to) (pain|suffering|hurting|me|tomorrow|tomorrows)
    nothing left to lose
    (cant|dont|cannot) (think of|see|find|have|come up with) (a|any|one|a single|another) ~1 reasons? to (stay|live|keep|stop|not|be|go on|hold)
    no (reason|reasons) not to
    {dont} see (a|any|one)? reasons? not
    {dont} (have|see|find|got) (a|any|one|no)? (reason|reasons) to (stay|stop|wait|keep|live|go on)
    (done|finished|through|tired) (fighting|trying|pretending|holding|hurting|being brave|being strong|hoping|waiting|being|living|surviving|with life|with living|with this life|with all of it|being here)
    (m|am|im|just) (so|all|completely|finally)? (done|finished) {stop}
    (not|no longer|aint) even? (scared|afraid) (anymore|of dying|of death|of it|now|no more)
    made my peace
    (made) (up)? (my|peace with) (mind|it|decision|dying|god)
    (i|ve|have|finally|already) decided {stop}
    (cant|no one can|nobody can|dont try to|wont let you|too late to) (stop me|save me|talk me out|find me)
    (dont|no point|please dont|not) (try|trying|bother|come|call|look|looking) (to|calling|coming|looking)? ~1 (find|look for|save|stop|help|for) (me|us)
    (too late) (for me|now|to stop|to help|for that)
    (the|my) only (way|option|answer|solution|choice) (out|left|is|to stop)
    (ready) to (go|die|leave this|be done|meet) {stop}
    ready to (die|leave this|be done with|meet (god|my maker|jesus))
    time (for me)? to (go|die|leave|check out) {stop}
    {intend} ~1 (take|swallow|use|inject|drink) ~1 (them|it|em|all|them all|all of them|all of it|the rest) !back|down|up|to|for|easy|from|in|home|seriously|personal|slow|out
    (gonna|going to|about to|ready to|fixing to|bout to) (jump {stop}|step off|let go {stop}|do it {stop}|do something ~2 (take back|undo|regret)|pull it)
    ^ i? did it {stop}
    (its|it s) (done|finished|over now) {stop}
    (i)? (shall|will|m going to|am going to|gonna|ll) (be doing|do|m doing) it ~1 (tonight|today|tomorrow|{day}|soon|after|when|before|this|now)
    (doing|do) it (tonight|today|tomorrow|{day}|this|after|when|before|at) !together|again_sober|for
    (gonna|going to|will|need to) find something (stronger|else|better|sharper)
  `,
    { deniable: false },
  ),
  sign(
    'en.question',
    'question',
    'suicide',
    'high',
    `
    (how many|how much|what amount of|how strong) ~7 (die|kill|overdose|never wake|not wake|end it|od|fatal|be dead|sleep forever|lethal|do it|stop my heart|stop your heart|kill you|kill me)
    (would|will|could|can|does|is) ~6 (pills|tylenol|xanax|insulin|fentanyl|benadryl|mg|milligrams|metoprolol|ambien|lithium|seroquel|gabapentin|trazodone|ibuprofen|bleach|klonopin|aspirin|oxy|morphine|antifreeze|heroin) ~6 (kill me|kill you|kill someone|stop my heart|enough to die|be enough|fatal|lethal|end it|be quick|do it)
    what (happens|would happen|will happen) if (you|i|u|someone|a person|somebody) (mix|take|took|mixed|swallow|combine|combined|drink) ~4 (lot|lots|many|much|bunch|all|whole|bottle) ~3 {pills}
    what (happens|would happen|will happen) if (you|i|u|someone|a person|somebody) (mix|take|took|mixed|swallow|combine|combined) ~3 {pills} ~5 (lot|too much|bottle|at once)
    (lethal|fatal|deadly) (dose|amount|level) (of|for|is)
    (what|whats) s? (the|a)? (lethal|fatal) dose
    (does|will|would|is it) (hanging|dying|drowning|overdosing|jumping|bleeding out|it) ~2 (hurt|painful|quick|fast|take long|be quick)
    (does|will|would) it hurt to (die|hang|drown|bleed)
    (painless|quickest|easiest|fastest|quietest|cleanest|peaceful|least painful|most painless|surest|best|least messy|quick|gentle) ~1 (way|ways|method|methods) ~1 (to|of|i|for) ~2 (die|go {stop}|kill|end|out|suicide|dying|do it|off)
    (how|where) (to|do i|can i|do you|could i|does one|would i|would one) ~2 (tie a noose|kill myself|hang myself|drown myself|overdose|off myself|bleed out|make a noose|die|end my life|unalive|end it all|die painlessly)
    how (high|tall|far|deep) ~6 (fall|drop|jump|bridge|building) ~6 (die|kill|fatal|survive|death|sure)
    (googled|googling|searched|searching|looked up|looking up|researched|researching|reading about|asked google) ~3 (how|ways|methods|lethal|painless|bridges|tall|which|knots|nooses|overdose) ~6 (die|kill|suicide|hang|lethal|overdose|dose|painless|dying|myself|bridge|jump|fatal|{stop})
    (would|will) it be enough to (kill|stop|die|end)
  `,
    { deniable: false },
  ),
];
