import { type SignRule, sign } from '../../rule.ts';

/** Means at hand, places reached, letters written, goodbyes said, in English. */
export const EN_PREPARATION: SignRule[] = [
  sign(
    'en.means',
    'means',
    'suicide',
    'none',
    `
    {gun} ~2 in|on|to|against|next|beside|under my|me|the ~1 hand|hands|lap|mouth|head|temple|chin|pillow|lap|nightstand|table|bed|drawer|chest|throat
    {gun} ~1 is|s|be|already loaded|ready|here|out|right|cocked
    loaded {gun}
    {gun} loaded
    loaded|loading|cleaning|holding|hold|cocked|load|staring|looking|clean ~1 my|the|a|his|dads|this ~1 {gun}
    pills|bottle|bottles|meds|blades|razor|knife|rope|noose|gun|belt|tablets ~1 lined|laid|counted|sitting|spread|ready|next|right|poured|set|waiting|tied|hanging up|out|here|on|ready|in|next|beside|front
    counted|counting|counted|lined|laid|poured|crushed|crushing|dumped|emptied|emptying ~1 out|up|all|my|the ~1 my|the|all|every pills|meds|medication|bottle|tablets|xanax|percs|oxy|insulin
    counted|counting|lined|laid|poured|crushed out|up? the|my|all pills|meds|medication|tablets
    saved|saving|save|stockpiled|stockpiling|hoarding|hoarded|stashing|stashed|collected|collecting|hiding|storing|skipping up? my|the|all|enough|these|some ~1 pills|meds|medication|doses|insulin|tablets|oxy|xanax|prescription|scripts|methadone
    have|got|ve|has|bought|buying|found|ordered|borrowed|getting|purchased|buy|took|stole|picked ~1 a|the|my|his|some|enough|all|dads|uncles|up ~1 {rope}
    have|got|has|bought|buying|found|ordered|borrowed|getting|purchased|stole|picked|dads|uncles|took ~2 gun|pistol|noose|rope|glock|revolver|shotgun|bullets|helium|razor|blades|handgun|rifle
    tied|tying|tie|made|making|practiced|hung ~1 a|the|my ~1 noose|knot|rope|belt
    {tool} ~1 in my|one|the hand|hands|lap|mouth|car|bag|pocket|purse|drawer
    {tool} ~1 is|s|are|re in my|reach|front
    holding|hold|staring|looking|clutching ~2 at|my|the|a|this ~2 pills|gun|rope|knife|blade|razor|noose|bottle|pistol|bridge|belt|tablets|bullet
    enough pills|insulin|fentanyl|meds|of|stuff|dope|oxy|xanax|it ~3 to|for ~1 die|kill|do|end|finish|never|not|sleep|me|job
    have|got|has what i need|everything i need|everything ready|the stuff|means|a way|supplies
    hose|tube|tailpipe|exhaust|charcoal|helium|grill ~3 car|window|garage|tent|bathroom|bag
    right? here with|next|beside|holding me the|a|my gun|pills|rope|knife
    know where he|she|they|dad|mom|my|the ~3 gun|pills|guns|key|rifle
    code|key|combo|combination to|for the gun|safe
    no narcan on|here purpose
  `,
    { deniable: true },
  ),
  sign(
    'en.means-strong',
    'means',
    'suicide',
    'high',
    `
    {gun} ~2 in|to|on|against my ~1 mouth|head|temple|chin|lap|throat
    loaded {gun} ~2 in|next|beside|on my|me|to|the
    tied|made|tying|hung|making ~1 a|the|my ~1 noose
    noose ~2 ready|up|hung|tied|neck|closet|garage|around
    pills|meds|tablets|bottle ~1 lined|laid|counted|spread ~1 up|out
    saved|saving|stockpiled|stockpiling|hoarding|hoarded|stashing ~1 up? my|the|all|enough|these ~1 pills|meds|medication|doses|insulin|tablets|oxy
    enough pills|insulin|fentanyl|meds ~3 die|kill|end|sleep|job
    enough to die|kill|end|never
    i? took|swallowed|drank them|em $
    suicide note|letter
  `,
    { deniable: true },
  ),
  sign(
    'en.place',
    'place',
    'suicide',
    'none',
    `
    standing|sitting|stood|sit|leaning|climbed|climbing|hanging|parked|perched|out|up|here|m|am|walked|walking|drove|driving|standin|sittin|headed|heading|at|on on|at|to|by|over|off|near|top ~3 bridge|ledge|overpass|edge|tracks|rooftop|roof|cliff|railing|parapet|balcony|platform|dam|viaduct|trestle !of|playing|for|game|group|fishing
    on|at the|this ~1 bridge|ledge|overpass|roof|tracks|railing|cliff|rooftop|rail ~3 now|alone|looking|thinking|please|and|tonight|staring
    engine|car|motor running|on ~4 garage|door|closed|shut
    garage ~4 engine|car|running|closed
    feet|legs over|off the edge|side|ledge|railing
    looking|staring down at|into the water|traffic|street|tracks|ground|river|train
    can|could hear|see the train|trains|water below|coming
    one step away|off|and|forward
    end|edge of it|everything|something|the bridge
  `,
    { deniable: true },
  ),
  sign(
    'en.prep',
    'prep',
    'suicide',
    'none',
    `
    wrote|written|writing|write|finished|left|leaving|typed|rewrote|sealed|mailed|signed|recorded|recording ~2 note|notes|letter|letters|goodbyes|goodbye|will|video|videos
    note|letter|letters|notes ~1 is|s|are|re|already|on|under|written|sealed|done|finished ~2 on|for|under|table|desk|drawer|written|done|kids|mom|finished|addressed|dresser|counter|bed
    suicide note|letter
    gave|giving|given|given|give|sold|packed|donated ~1 away|my|all ~3 dog|cat|things|stuff|guitar|belongings|possessions|everything|clothes|car|ring|records|plants|fish|away
    gave|giving|given away my|all|everything|her|his|most|the
    affairs|papers|everything|things|finances|house|accounts|passwords|bills in order|settled|arranged|taken|sorted|set|paid ~1 up?
    getting|got|put|putting|have|set|setting|sorted|arranged ~1 my|everything|all|the ~1 affairs|papers|will|insurance|passwords|estate in|up|sorted|order|ready ~2 order|so|for
    set|arranged|settled|planned everything up|so|out
    nobody|noone|one has|have|will|ll to? clean|find|deal|see up|me|after|with|the|it
    nobody|noone|one will|ll|would find|look|come|check|notice me|for|until|till
    nobody|noone|one|they|somebody|someone|he|she will|wont|ll|would ~1 find me|my|it until|till|body|in|by
    find my|me body|hanging|dead|until|in
    picked|chose|chosen|set|decided|marked|circled|got|have ~1 a|the|my|tonight|on|which ~1 date|day|night|time|spot|place|bridge|tree|hotel|room
    picked tonight|today|tomorrow|{day}
    have|got|had|made|making|with|a|my plan to|for kill|end|die|do|how|when|myself|and
    have|got|has|made a|the|my plan !b|for|of|with|to_
    it s|is|been all|already planned|set|figured|decided|arranged ~1 out|for|up?
    fed|paid|cleaned|packed|locked the|my|off|up|for cat|dog|rent|house|apartment|room|debts|everything ~3 last|so|before|after|done|nobody
    know|figured|found|decided how|where|when and|i|im|to|out ~3 where|when|how|going|gonna|do|die
    life|the insurance ~1 will|money|policy|pays|covers ~2 kids|wife|family|them|more|taken|suicide|my|pay|care
    cancelled|canceled|deleted|quit|wiped ~2 everything|accounts|phone|appointments|subscriptions|photos ~2 because|so|before|anymore|forever|after
    last meal|sunset|shower|cigarette|song|text|day|night|birthday|christmas|time ~2 ever|on|seeing|here|hug|earth|alive
    said|saying|say ~1 my|the|last|final goodbyes|goodbye|byes
    tonight|today|tomorrow|this|{day} is|s the night|day|last|one
    tonight is|s it
    is the night|day i
  `,
  ),
  sign(
    'en.join',
    'final',
    'suicide',
    'none',
    `
    want|wanna|wish|ready ~3 be|go with|to him|her|them|my ~1 
    want|wanna|wish|ready ~2 join|see|hold him|her|them|my
  `,
    { deniable: true },
  ),
  sign(
    'en.farewell',
    'farewell',
    'suicide',
    'none',
    `
    goodbye|farewell|bye|byee|adios|goodnight|so !for|to|my|now long? everyone|everybody|all|guys|yall|world|friends|forever|family|cruel|life|my|and|fam|chat
    goodbye|farewell|bye|goodnight forever|world|cruel|now|then
    this is|s|will|ll|might|may be? be? goodbye|it|farewell|the
    this is|s|will|ll|might|may be? be? my last|final post|message|text|note|night|time|day|goodbye|words|entry|one|share|comment|letter
    my|the last|final post|message|text|note|night|goodbye|words|letter|share
    last time|thing youll|you|ll|i ll|will|hear|see|post|ever|write
    by the time you|u|anyone|this|someone|they|he|she
    when|if you|u|someone|anyone|they read|see|find|get|reads|finds|sees this|it|me
    tell|let|remind my|the|mom|dad|them|her|him|everyone ~4 love|loved|sorry|fault|know|proud
    please? tell|let my ~1 {kin} ~4 love|loved|sorry|fault|know
    please? tell mom|dad|them|her|him|my|everyone i|it|im|that ~2 love|loved|sorry|fault|wasnt
    take care of my|the|her|him|each|them|yourselves ~1 dog|cat|kids|mom|son|daughter|baby|other|for|sister|brother|boys|girls|babies|family|plants
    please? look|watch after|out|over my|him|her|them|for
    dont blame|hate|be|cry yourself|yourselves|me|mad|sad|anyone|for|over
    it s|is|was|wasnt|isnt|not nobodys|not|no|anyones|your|yall|his|her ~1 fault
    nobodys|no|not|isnt|wasnt one|ones|her|his|your|anyones|their|yall|anybodys fault
    forgive me
    sorry mom|mami|mama|mommy|dad|kids|everyone|everybody|babies|yall|guys|son|baby
    sorry for leaving|everything
    love|loved you|u|yall all|guys|so|always|kids|everyone|mom|guys|both
    love you|u guys|all|everyone|mom|dad|always|kids|forever
    i loved you|them|her|him|u
    thank|thanks you|for|u ~1 for|everyone|all|everything|being|to ~1 everything|kind|being|all|trying|who|good|loving|nice
    you|yall|they|everyone|she|he tried|did your|their|all|everything|best|what
    you|yall did everything|all
    remember|think me|of me ~1 fondly|kindly|when|as|the
    see you|yall|u|ya on|in the other|next|heaven|another|afterlife|hell side|life|one
    see you|yall|u|ya|him|her|mom in heaven|hell|another|the
    be at peace|rest|with
    at peace with|now|finally|about
    it|i|everything feels|is|s|m|feel ~1 peaceful|calm|quiet|peace|light ~1 knowing|now|finally|because|that|about
    peaceful knowing|now|that
  `,
    { deniable: false },
  ),
  sign(
    'en.final',
    'final',
    'suicide',
    'none',
    `
    wont|not|cant|dont|never|wouldnt ~1 be here|around|alive|waking|there|seeing|see|needing|need|wake ~2 tomorrow|anymore|much|longer|up|christmas|after|then|when|by|in|next|for|long|another|morning|it|monday|friday|sunday|soon
    wont|not be|going|have|gonna to? be|here|around|alive tomorrow|anymore|much|by|after|when|next|then|long
    wont|not be|here|around|going|gonna ~2 bother|hurt|burden|trouble|need|suffer|hurting ~1 you|anyone|anybody|it|anymore|yall|no|them
    gone for good|ever|forever
    ll|will|gonna|going|to|i|already be? gone|dead|over|free|done|asleep by|soon|tomorrow|before|for|when|forever|and|after|tonight|$
    be gone|dead by|soon|tomorrow|before|when|forever|tonight|in
    it|this|all|everything ~1 ends|end|stops|over|finishes|done ~1 soon|tonight|today|tomorrow|now|here|friday|sunday|forever|finally
    after|past tonight|today|tomorrow|this|{day} ~3 wont|not|no|nothing|never|it|i|over|gone|free|peace|better|matter
    i? wont|dont have to|need to|exist|be|hurt|feel ~1 anymore|this|hurt|after|it|be|deal|suffer
    no|nothing more|left pain|suffering|tomorrow|fight|hurting|days|chances|tries|mornings|to|for ~1 me|lose|say|do
    nothing left to lose
    dont|not|never|couldnt see|find|have|need|want|got a|any|another|the|much|one ~1 reason|tomorrow|morning|reasons|point|birthday|christmas ~1 not|to|left|in
    no reason|point|reasons not to
    no reason|reasons to|for wait|stop|not
    gonna|going|will|ll|about to? take|swallow|use|do ~1 them|em|all|it
    ^ i? did it $
    it s done $
    its done $
    done|finished|through|tired|over|sick of? being|fighting|trying|pretending|holding|hurting|brave|strong|hoping|waiting|surviving|with|everything
    m|im|am|so|all|completely|just|finally done|finished|through|over|ready|tired !with|of|for|at|by|a|the|to_|my|work|laundry
    m|so|am|just|all done|finished with|of everything|life|all|it|this|trying|living|people|existing|fighting
    m not|no scared|afraid|longer even? anymore|now|scared|afraid|of
    not even? scared|afraid anymore|now|of|to
    made|making up? my? mind|peace|decision|choice
    i|ive|ve|have|already|finally decided|made|accepted ~1 it|that|to|up|peace|$ ~1 die|done|over|mind|kill|time|go|end
    point of no return
    too late|far for|to|now|gone me|stop|help|turn|save
    no|cant one|body|anyone can|will|could|stop|save|help stop|help|save|talk|change me
    cant stop|save|help|talk me now|out|anymore
    dont|no|nobody|please try|one|come|call|look to|for|can stop|find|look|save|help|me|the|cops|police
    its|it|s the end|over|time|only|finally way|time|over|for|to|now|option|thing ~1 me|go|die|leave
    only way|thing|option|answer|choice|solution out|left|for|i|to|that ~2 me|have|death|stop|die|pain|end|it
    there is|s no|nothing other|way|left|out|more
    see|is|find|got|have|s no other? way|exit out
    dont|cant|not|no|never see|find|longer a|any|another way|future out|forward|for|of|through|with
    ready to? go|die|leave|be|meet ~1 now|god|this|$|home|lord|jesus|done|with|him
    going|coming home to|now jesus|god|the|lord|heaven
    time to|for|me|i go|me|went|die|sleep|leave|check|rest|end ~1 now|forever|go|home|it|$
    one last time|thing|message|night|look
  `,
    { deniable: false },
  ),
  sign(
    'en.question',
    'question',
    'suicide',
    'high',
    `
    how many|much|strong ~6 pills|tylenol|xanax|meds|insulin|fentanyl|advil|benadryl|mg|milligrams|oxy|ambien|it|heroin|lithium|these|klonopin|aspirin|seroquel|gabapentin|trazodone|ibuprofen|them|alcohol|sleeping ~6 to die|not|kill|overdose|never|end|od|fatal|be|sleep|do ~1 me|wake|dead|myself|it|lethal|forever|fatal|up
    how many|much ~6 would|does|will|do it|i|you|to ~1 take|need|takes ~2 die|not|kill|overdose|never|end|od|wake|fatal
    how many|much ~4 is|are|s ~1 lethal|fatal|deadly|enough|overdose|toxic ~2 dose|to|$|me|kill|die
    lethal|fatal|deadly dose|amount|levels of|for|is
    what|whats|s|is the? ~1 lethal|fatal dose|amount
    does|will|would|is it|hanging|dying|drowning|overdosing|jumping|bleeding hurt|painful|take ~2 die|hang|kill|overdose|bleed|drown|yourself|long|much|at|fast|jump|first|when|hanging|drowning
    painless|quickest|easiest|fastest|quietest|cleanest|peaceful|least way|ways|method|methods|painful ~1 to|of|way die|go|kill|end|out|suicide|dying|do
    easiest|best|quick|quickest|fastest|surest|painless way to|out die|go|kill|end|of|myself|do
    how|where to|do|can|could|would|long ~1 i|you|one|a|tie|kill|hang|does|to ~1 tie|kill|hang|drown|overdose|off|noose|bleed|make ~2 noose|myself|yourself|out|to|painlessly|quick|quickly|carbon|yourself|die
    how to die|hang|overdose|unalive|kms
    how high|tall|far|deep|long ~6 fall|drop|jump|cut|bridge|building|bleed ~6 die|kill|fatal|survive|death|sure|out
    googled|googling|searched|searching|looked|looking|researched|researching ~2 how|ways|methods|lethal|painless|up|bridges|tall|whether|what ~5 die|kill|suicide|hang|lethal|overdose|dose|painless|dying|myself|hanging|bridge|methods|hurts
  `,
    { deniable: false },
  ),
];
