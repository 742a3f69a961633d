import { sign, type WrittenRule } from '../../rule.ts';

/** Not wanting to live, hopelessness and being a burden, in English. */
export const EN_DESPAIR: WrittenRule[] = [
  sign(
    'en.no-life',
    'nolife',
    'suicide',
    'elevated',
    `
    {wish} that? i (was|were|d be|could be|could just be|had been|d been) just? (dead|gone|never born|not here|not alive|six feet under|in the ground)
    {wish} that? i (wasnt|werent|had never been|d never been|was never|were never|hadnt been) ~1 (here|alive|born|around|breathing|existing)
    {wish} that? i? (could|would|d|ll|can|to)? just? (die|disappear|vanish|evaporate|not exist|stop existing|cease to exist|not wake up|never wake up|not be here|sleep forever|fade away|unsubscribe|stop being alive) !into|for|from
    {wish} (that i|i|to) ~3 (sleep|bed) and? (not|never|dont) (wake|waking) up?
    {wish} that? i just? (dont|didnt|wouldnt|wont|never|dont have to|didnt have to) (wake|exist|survive|live|be alive|be here|make it)
    {wish} ~5 (kill|kills|killed|take|takes|took|hit|hits|end|ends|swallow|swallows|swallowed|crush|crushes|strike|strikes|fall on|falls on|fell on|run over|runs over|call|calls|shoot|shoots) me
    {wish} ~3 (god|lord|jesus) ~2 (take|takes|took|call|calls|bring|let) me
    {wish} they (hadnt|didnt|had not|never) ~1 (saved|save|found|find|revived|revive|narcaned|brought)
    pray|praying ~4 take|takes|took me
    should (have|ve) (died|let me die|left me|been me|stayed dead|bled out)
    (not|never|dont|didnt|doesnt) (wake|waking) up (tomorrow|again|anymore|in the morning|one day|at all|ever|would|and|$)
    if i (just)? (dont|didnt|never) (wake|woke) up
    (going|go|falling|fall) to? (sleep|bed) and (not|never) waking? (wake|waking)? up
    (not being here|not existing|not being alive|being gone|never waking up|not waking up|being dead) (anymore|at all|any more)? ~1 (would|d|sounds|seems|feels|might) ~3 {better}
    being dead (sounds|would|seems|feels|is|looks)
    (death|dying) (sounds|seems|feels|looks|would be) ~2 (restful|peaceful|nice|good|better|easier|relief|peace|comforting|appealing|fine|okay|beautiful)
    (envy|envious|jealous|envied) ~6 (dead|died|dying|die|obituaries|graves|graveyard|passed|cemetery)
    (obituaries|graves|cemetery|dead people|funerals) ~6 (envy|jealous|envious)
    lived (long enough|too long|past my time)
    (ready|like|want|wanna) to? (go now|be called home|go home to jesus|go home to the lord|go be with jesus|meet my maker)
    (taking|take|takes) up (a bed|space|air|oxygen|room)
    (overstayed|outlived) my (welcome|use|purpose|usefulness)
    (stopped|quit|past|beyond) (caring|worrying|minding) (if|whether) i (wake|live|die|live or|make|survive|exist)
    {wish} that? i (dont|didnt|wouldnt|never) (get up|open my eyes|come back|see morning)
    {dont} {adv}? {adv}? (want|wanna|care|wish|deserve) to? (live !{prep}|exist|breathe|be alive|be here !{prep}|be around !for|wake up !early|be on this (earth|planet)|keep living|keep existing|go on|keep going|see tomorrow|be conscious|continue living|stay alive|be in this world|be a person)
    {dont} {adv}? (want|wanna) (this|my|a) (life|world|existence) (anymore|no more|any more)?
    {dont} {adv}? (want|wanna) to? do (this|life) anymore
    {tired} of (living !{prep}|being alive|existing|breathing|waking up|being here|this life|life|being me|being a person|staying alive)
    (cant|cannot|dont know how to|dont think i can|not sure i can|couldnt|dont know if i can) (go on|keep going|keep fighting|keep doing this|make it through this|keep living|live like this|live anymore|live this way|do this life|do life|do another day|face another day|face tomorrow|do one more day|keep existing|exist like this|exist anymore|do tomorrow)
    (no|any|a|without|zero) (reason|reasons|point|purpose|use) (in|to|for|of|left to|left for)? (living|live|be here|being here|keep going|going on|stay alive|staying alive|exist|existing|be alive|being alive|keep living|keep on|me to live|stay here|get up|wake up)
    (nothing|nobody|noone|no one|anything) left? to live for
    nothing to (stay|stick around|wake up|get up) for
    life (isnt|aint|is not|not|doesnt feel|wasnt|doesnt seem) worth (living|it)
    {better} off? (if i (was|were) (dead|gone|never born)|if i just? (died|disappeared|wasnt|werent|didnt exist|didnt wake up|never existed|was out of the picture)|dead !last) 
    {better} (if|when) (i|im|i m) ~2 (dead|gone|not here|out of the way)
    {nobody} ~1 (would|will|d|wouldnt|ll) even? (notice|care|miss me|cry|know|come looking) ~3 (if i|if im|when i|i|me|im)
    (would|will|does|do) (anyone|anybody|someone|it|they|people) (even|really)? (notice|care|miss me|matter|cry) (if|when|me) ~3 (gone|dead|died|die|disappeared|wasnt|stopped|not here|left)
    {crowd} ~8 if i (died|die|was dead|were dead|was gone|were gone|disappeared|killed myself|wasnt here|werent here|wasnt around|ceased to exist|dropped dead|stopped existing)
    if i (died|was dead|were dead|was gone|disappeared|dropped dead|wasnt here) ~6 ({nobody}|{crowd})
    (dont|wouldnt|didnt|doesnt) (care|mind) (if|whether) ~3 (live|die|lived|died|dead|wake up|woke up|hit me|killed me)
    (dont|wouldnt|didnt) mind (if|a) ~3 (hit|hits|truck|bus|car|didnt wake|never woke|dying|died)
    (dont|didnt|doesnt) care (what happens to me|if i live|if i die|if i wake)
    (why) (am|m|did) i (still|even) (here|alive|survive|breathing)
    why didnt i (just)? (die|stay dead)
    part of me ~2 (hopes|wishes|wants|hoped|wanted|wished) ~4 (die|dead|does|never|not wake|happens|happen|crash|end|over|didnt)
    (sort|kind|half) of? (want|wanted|hope|hoped|wish|hoping|wanting) (it|to die|something to happen|to crash|to not|they)
    (kind|sort) of (wanted|hoped|hoping|wishing|wanting) (something|it|a car|they|to) ~2 (happen|hit|end|would|die)
    (want|need|wanted|ready for) (it|this|everything|all of it|it all|the pain|the hurting) (all)? (to) (be over|end|stop|be done)
    want out of (life|this life|this world|existence)
    (seatbelt|seat belt) off
    (crossed|cross|crossing|walk|walking|walked) ~4 without looking
    (drive|driving|drove) ~3 (eyes closed|hoping|seatbelt)
    think|thinking|thoughts|thinks|dreaming|dream about|of|on (death|dying|being dead|not being here|not existing|not being alive|never waking up) 
    (plan|planning|picture|picturing|imagine|imagining|planned) (their|my) own? funeral ~3 !templates
    (songs|playlist|outfit) for my funeral
    death wish
    (wouldnt|not|wont) be (mad|upset|sad|sorry|bothered|angry) if ~6 (hit|hits|crash|crashed|down|wake|woke|end|ended|die|died|over|took|happened|me)
    (god|lord|he|jesus|him) ~3 (call|take|carry|bring) me ~2 (home|on)
    (waiting|ready|hoping|praying) ~2 to be (called|taken|brought) (home|up)
    (coward|chicken|scared|guts|nerve|brave|braver|courage|stronger) ~6 (done it|have done it by|be gone by now|gone already|be dead by|ended it) !years
    ready ~2 (god|lord|jesus|heaven) ~4 (take|call|home|me)
    {wish} (it|this|everything|all of it|my life|life) ~1 (was|were|d be|could be|would) just? (over|done|finished|end|stop)
    {wish} i could (unsubscribe|opt out|log off|be done|stop being) ~2 (life|alive|living|existing|being)
    {wish} ~4 (had|would|d|could)? ~2 let me (die|go|slip|bleed|be gone|sleep|drown)
    (make|makes|made|so) ~1 (me|i) (never|not) ~1 (happened|happen|exist|existed|been born)
    throw a party if i
    (over|done with|through with|sick of) (being a person|being alive|living|existing|life)
    (peaceful|nice|easy|quiet|restful|lovely|easier|beautiful) ~3 to? ~2 (not|never) (be|exist|wake|feel|have to)
    ready to be gone
    dont care (if|whether) i (look|wear|crash|wake|stop|eat|come back)
    {tired} of being (here|a person|alive|me) 
    (nothing|nobody|not much) (keeping|holding) me here
    (glad|happy|relieved|fine) if i (died|didnt wake up|never woke up)
    but i? do? really|still|kinda|part|kind|honestly|sometimes|do ~3 want|wants|wish|wanna to? $
  `,
    { deniable: true },
  ),
  sign(
    'en.hopeless',
    'hopeless',
    'suicide',
    'elevated',
    `
    (feel|feeling|feels|m|am|completely|totally|utterly|so|just|is|its) hopeless !case|cause|romantic|at|with|drunk|cook|singer|dancer|flirt|liar|gambler|addict|optimist
    (no|without|lost all|lost my|lost|given up|gave up|giving up|out of|zero|losing|lose|any) hope (left|anymore|for me|in me|$)
    (lost|losing|abandoned) (all|any) hope
    (no|without a|dont have a|dont see a|cant see a|see no|have no|aint got no|not see a) future
    (nothing|never|nothings|nothin|none of it) ~3 (get|gets|getting|got) (any)? better
    (nothing|nothings|never|it) ~1 (will|ll|is|s|gonna|going|never|ever) ~3 (change|changes) !the|my|your
    never (gonna|going to|gets|get|getting) ~1 (better|change|okay|out|happy)
    nothing (helps|matters|works|ever changes|ever works|left of me|left for me|left to lose|left to give|left to look forward to|to look forward to|left in me|feels real|makes sense anymore)
    (nothing|not anything|nothin|dont have anything|aint nothing) left (to|for|in|of) (me|look|live|lose|give|offer|fight|here)
    (nothing|no thing|anything) to look forward to
    (given|gave|giving) up on (life|everything|myself|living|everyone|ever)
    (i|ve|have|already|just|completely) (given|gave) up $
    (s|is|was|wheres|whats|be|no|any|see|sees|the|much) the? (point|use|purpose) (of|in)? (even|me)? (trying|living|life|anything|going on|it all|any of it|waking up|fighting|being here|being alive|existing|anymore|to anything|me being|keeping on|keep|in me|being sober)
    (what|whats) s? the (point|use) $
    why (do|should|would|am|even|i) i? even? (bother|try|trying|keep going|keep trying|get up|wake up|exist|go on) !to
    why bother
    no (point|use) (in|to) (any|all|anything|it all|this|life|me|going|trying) !meeting|class|appointment|argument|arguing|conversation
    {dont} (see|find|picture|imagine|know) (a|any|no|my|myself|the|another) (way out|way forward|future|tomorrow|light|end to|point|reason|getting|growing old|past|making it|older)
    (cant|couldnt|dont|cannot) (picture|imagine|see) (next|a|my|tomorrow|being|turning|getting|anything|any) ~1 (year|old|older|future|birthday|christmas|month|ahead|better|thirty|forty|$)
    (no|only one) way (out|forward) (of this|for me|anymore|left|$)
    out of (road|options|strength|fight|moves|rope)
    (no|any|much|of) (fight|strength|will|life|hope) left
    (lost|losing|no) (the|my)? will to (live|go on|fight|keep)
    (how|not sure how|dont know how) (much|many) (longer|more) ~4 (take|hold|do this|go|last|stand|fight|survive|start|hang|keep|make)
    (cant|dont think i can|not sure i can|cannot) (hold|hang) on (much longer|anymore|any longer|any more)
    (end of my rope|hanging on by a thread|holding on by a thread|at my breaking point|at the end of my rope|nearing the end)
    (m|am|feel|feeling|such|so|completely|totally|like|being) ~2 (worthless !{prep}|waste of space|waste of oxygen|waste of skin|waste of air|waste of life|unlovable|beyond help|beyond saving|beyond repair)
    (hate|hating|despise|loathe) (being alive|living|existing|existence|waking up|my existence)
    (life|my life|everything|living|it all|the world) (is|feels|s|seems|has become|has been|just feels) ~1 (pointless|meaningless|unbearable|hopeless|worthless|over|ruined|not worth it|a prison|hell) !lol|lmao
    (numb|empty|dead) inside (and|all|every|$|i)
    too (tired|exhausted|broken|far gone|damaged) (to keep|to go on|to fight|to live|to be|to exist|for this life|to care|to bother)
    (so|sick and|just|too|really) (tired|exhausted|weary) of (fighting|everything|hurting|trying|it all|pretending|surviving|being strong|struggling|suffering|waking up|carrying)
    (standing|at|on|close to|near) (the|an) (edge|brink) of (something|everything|it|ending|losing)
    (drowning|sinking|disappearing|fading|slipping) ~3 (nobody|noone|no one|sees|notices|cares)
    (darkness|void|emptiness) ~2 (winning|swallowing|closing|calling|consuming|taking|eating)
    (stopped|quit|not|skipping|refusing|stop|quitting) ~1 (taking|doing|my) ~2 (insulin|dialysis|heart|chemo|treatment|transplant|seizure|blood) ~8 (care|cares|point|bother|matter|matters|why|anymore|die)
    (if|when) (the|my|it|a) (cancer|tumor|infection|heart) ~4 (back|takes|kills|worse) ~6 (treat|fight|let|hope|fine|wouldnt|dont|wont|good)
    (cant|dont|couldnt) see (a|any|my|myself) ~1 (life|future|older|past|another|living|surviving|getting|making)
    (cant|cannot) (carry|take|bear|stand|survive|do) (this|it) another (hour|day|night|minute|week|year)
    (still|stuck|back) in this (hole|pit|dark)
    {dont} see (it|this|things|anything) ~1 (ending|getting better|changing|stopping|improving)
    ash ~4 worthless
    everything i touch ~3
    (bank|landlord|state|court|they) ~8 nothing left of me
    (nobody|no one|there is nobody|theres nobody|nothing) there $
    (no|zero) reason (to|for) (keep|going|get|wake|try|live|stay|be)
    $ hopeless
  `.replace('    $ hopeless\n', ''),
    { deniable: false },
  ),
  sign(
    'en.burden',
    'burden',
    'suicide',
    'elevated',
    `
    (i|m|am|being|feel|feeling|just|only|nothing but|become|became|such|like) ~1 (a|such a|another|the)? (burden|dead weight|deadweight|liability|nuisance|drain on|extra mouth|waste of space) !lift|lifts
    (nothing but|just|only|such|like|become|became|m|am) ~1 (a|another|this)? (weight|drag|strain|anchor|millstone|leech) (on|to|around|for) (my|everyone|everybody|them|him|her) !chest|shoulders|heart|mind|back|neck_
    burden (to|on|for) (everyone|everybody|my|them|him|her|people|all|others|the family|anyone|yall)
    {better} off? ~4 (without me|if i (wasnt|werent|was gone|died|disappeared)|when im? i? m? gone|once i m gone|not having me)
    (better|happier|safer|richer) (off)? (with|having) (just|only|a different|another|someone else|somebody else|any other|the insurance|the money)
    better off? without (me|a|this)
    ({crowd}|daughter|son|wife|husband|kids|mom|parents|family|children|grandkids) ~3 (better off|happier|relieved|finally be free|be free|lighter|finally rest) ~2 (without|if i|when i|me|{stop}|once i)
    (they|everyone|everybody|she|he|the kids) (d|would|ll|will) all? (be|feel) (relieved|better off|freer|so much better)
    better with the insurance
    worth more (dead|gone) 
    (life|the) insurance ~4 (more|better|take care|set|help|than)
    (all i do|all i ever do|only thing i do) is ~2 (hurt|cost|ruin|disappoint|drag|cause|bring|take|burden|make)
    all i (am|bring|cause) is ~2 (pain|trouble|a burden|problems|hurt)
    (dont|do not|didnt|never) deserve to (live|be here|be alive|exist|breathe|wake up)
    (have|get|give) (her|his|their|them) ~1 (life|lives) back
    (free|spare|save) (them|everyone|my family|everybody|her|him) (of me|from me|the trouble|the burden|the pain of me)
  `,
    { deniable: true },
  ),
  sign(
    'en.no-one',
    'distress',
    'suicide',
    'none',
    `
    (falling|fallen|breaking|coming) apart
    losing it
    breaking down
    (cant|cannot|dont think i can) (cope|function|breathe|handle this|deal with this|do this|take this|take it|stop crying|stop shaking) (anymore|any more|no more|much longer|$)
    in so much pain
    (pain|hurt|it) (is|s|hurts) (too much|so bad|unbearable)
    (please|somebody|someone|anybody|anyone) (help|talk to me|help me|say something)
    help me
    (i|just) ~1 need help
    (m|am|so|feel|feeling) (scared|terrified|desperate|trapped|broken|numb|so alone) !of|to|for
    hate (myself|my life)
    (nobody|no one|noone) (cares|loves me|wants me|needs me|gets it|understands)
    (cant|cannot) do this (anymore|no more|any more)
    cant anymore
    done with everything
    (lost|losing) (everything|my kids|my house|my job|custody|my family)
    burned every bridge
    like a failure
  `,
    { deniable: false },
  ),
];
