import { type SignRule, sign } from '../../rule.ts';

/** Hopelessness and being a burden, in English. */
export const EN_DESPAIR: SignRule[] = [
  sign(
    'en.hopeless',
    'hopeless',
    'suicide',
    'elevated',
    `
    hopeless|worthless !case|cause|romantic|at|with|coin|check|stocks|stock|cook|piece|car|paper
    completely|totally|utterly|so|feel|feeling|its hopeless
    no|without|lost|losing|gave|given|giving|not|out|zero|aint up? all|any|much|of|more|on? hope !s|hospital|for_ left|for|in|that|anymore|of|at|any
    lost|losing|abandoned|given all|any|up hope
    no hope
    out of hope
    no|not|nothing|without|isnt|zero|cant ~1 see|a|any|have|got|much? future !meetings|plans|me_ for|left|anymore|me|ahead
    there is|s|isnt no|nothing|any ~1 future|hope|point|way|left|reason|light|out
    nothing|nothings|never|not|aint is|will|s|s|gonna|ever|going|gets|ll|anything|to ever|gonna|going|never|to? get|gets|change|changes|be|getting|work|works|works|help|helps|matter|matters better|change|okay|out|me|anymore|right|ok|different|fine|ever
    nothing|never ever|will|s|is going|gonna|ever|to|will|going change|better|matter|matters|help|helps|to
    nothing matters
    nothing matters|changes|helps|works anymore|at|now
    nothing|not|aint|anything left to|for|in|of live|look|lose|me|give|fight|offer|life|hope|here|say ~2 forward|for|to|life
    nothing|not|never|no|dont have|anything|much|longer ~1 to|anything look forward|live to|for
    given|gave|giving up !smoking|drinking|sugar|caffeine|coffee|alcohol|meat|my|the|his|her|dating|cigarettes|a|and|on_ on|completely|already|now|hope|trying|entirely|everything ~2 life|myself|everything|me|ever|everyone|hope|living|it
    ve|have|completely|already|just|i given|gave up !smoking|drinking|sugar|caffeine|coffee|alcohol|meat|my|the|a|on|for|dating|cigarettes|trying_
    why do|should|even i|bother|try|keep even|bother|keep|try|going|trying|waking|wake|fight|hold ~1 bother|try|trying|going|fighting|anymore|living|on|up|exist
    why bother|even|try|keep ~1 anymore|living|trying|going|exist|with
    what|whats is|s|was the point|use|purpose !of_ of|in|anymore|to|if|when ~1 living|life|going|trying|anymore|it|all|this|being|anything|existing|keep|fighting
    what|whats is|s the point|use
    no|isnt|not|see|without|aint|dont|never|zero|there see|the|a|any|much|really point|use|purpose|meaning|reason in|to|anymore|of|for|going|keep|trying|fighting ~1 anything|try|trying|life|going|me|it|anymore|keep|living|anything|fighting|fight|get
    no|without point|purpose|meaning anymore|in|left
    dont|cant|not|no|longer see|find|longer|know ~1 a|any|the|another|my|no way|light|end|future|tomorrow|point|hope|exit out|at|forward|to|for|of|through|in|anymore|left
    see no|a|any|other way|point|end|future|hope|light out|to|in|at|forward
    no|only|one way|exit out
    cant|dont|not|barely|cannot|couldnt|hardly ~1 take|stand|handle|bear|endure|do|live|survive|fight|cope|go|keep|hold|carry|continue|see ~1 this|it|the|like|with|on|another|any|much|more|going|doing|being ~1 anymore|longer|more|like|pain|day|night|this|another|way|tomorrow
    how|not ~1 much|many|long|sure ~1 longer|more|times|if i|can ~2 take|hold|do|go|keep|last|stand|handle|survive|fight|start|make
    dont|not|no know|sure how|if ~1 much|many|long|i ~3 longer|more|times|on|make|survive|hold
    hanging|holding on|by by|to|a a|the|thread|last|nothing|barely thread|thread|string
    end of my|the rope|line|tether|road
    at my|the|rock breaking|limit|bottom|end|lowest|edge|wits|brink point|of|end|and
    rock bottom and|again|with|below
    standing|teetering|close|on|at|near ~1 on|at|to|the ~1 edge|brink|verge of|and
    on|over the edge|brink
    drowning|sinking|disappearing|fading|falling|breaking|crumbling and|in|away|apart ~2 nobody|noone|no|see|sees|notices|notice|cares|care|save|it|again
    m|am|is not|isnt okay|ok|alright ~3 havent|not|anymore|been|nobody|at|havent
    hate|hating|despise|loathe being|my|living|life|myself alive|life|existing|this|self|existence|so|and|for|everything
    hate my life
    life is|s|feels|has|isnt|just|does|not ~1 over|meaningless|pointless|ruined|unbearable|worthless|empty|miserable|hell|worth|nothing|unlivable|fair|become|suck ~1 $|and|anymore|to|it|for|now
    my life is|s|feels over|meaningless|pointless|ruined|unbearable|worthless|empty|nothing|done
    everything|it|all|life|this is|feels|s|seems ~1 pointless|meaningless|hopeless|unbearable|empty|useless|worthless|ruined|gone|dark|numb|gray_ ~1 $|and|now|anymore|to|without|again
    m|am|feel|feeling|be|just|so|such|being ~1 a|an|the|like|completely|so|total|utterly ~1 worthless|useless|waste|nothing|pathetic|disgusting|trash|garbage|unlovable|broken|mistake|invisible|empty|numb|monster|alone ~2 nobody|no|and|space|person|of|at|mother|father|human|everyone|repair|beyond|completely|anyone|cant|never|kids
    beyond|past help|saving|repair|fixing|hope|caring
    cant|couldnt|never|nobody|nothing|one ~1 be|can|will|could fixed|fix|saved|save|help|helped|love|loved|forgive|forgiven ~1 me|anymore|$|now|by
    waste of space|oxygen|air|skin|life|time
    no|not|dont|never|isnt|without ~1 one|body|nobody|anyone|anybody|friends|family|somebody ~2 left|cares|care|loves|love|miss|wants|understands|listens|need|needs|notice|talk|sees|there ~1 me|if|about|to|anymore|for|i
    nobody|noone cares|loves|needs|wants|sees|misses|notices|hears|would|will|gives|understands about|me|if|anymore|i|at|a
    burned|burnt|lost|destroyed|ruined every|everything|everyone|all bridge|bridges|i|that|of|who|ive
    lost ~3 lost ~3 lost
    darkness|void|emptiness|numbness|black|dark|hole|pit ~2 winning|swallowing|swallow|closing|calling|bottom|everything|hole|out|again|coming|consuming|eating|me
    still in this hole|pit
    everything|all i|everyone touch|love|do|try|ever ~1 turns|dies|breaks|leaves|fails|ends|fall|falls|ash|ruin|destroy|ruins
    too tired|exhausted|broken|far|damaged|weak|old|much to|for|gone|pain ~1 keep|fight|be|go|live|try|fix|care|bear|start|carry|me|anything
    so tired|exhausted|worn of|i|that|down|out ~1 fighting|everything|all|life|being|pretending|hurting|trying|it|living|this|cant|and|waking
    tired|exhausted|sick|weary of fighting|everything|life|being|hurting|trying|it|living|struggling|starting|waking|the|feeling|surviving ~2 alive|anymore|strong|all|up|over|again|burden|$|pain|every|this|brave
    dont|not|no|cant|hardly ~1 care|matter|give|matters ~1 about|anymore|what|if|a|to|anything|happens ~1 anything|anymore|myself|happens|i|me|damn|fuck|lives
    who cares ~1 what|if|about|anymore ~1 happens|i|me|dead
    stopped|quit|skipping|skipped|not|refusing|quitting taking|take|eating|my|bothering|dialysis|treatment|chemo|insulin ~3 insulin|heart|dialysis|chemo|treatment|eating|hiv|transplant|blood|seizure ~6 who|care|cares|point|bother|matter|matters|why|die|dont|anymore|purpose
    stay|stayed|staying|been|havent|cant|not|lay|lie|laying|lying ~1 in|gotten|get|got|leave|left|out ~1 bed|of|showered|the|my ~2 bed|days|weeks|house|room ~6 point|matter|care|cares|why|worth|die|reason|hopeless|worthless
    if the? cancer|it|infection|sickness|tumor comes|came|come|kills|killed|takes|spreads|back|does ~3 back|me|treat|fight|let|good|fine|wouldnt|dont|wont
    wouldnt|dont|not|wont|refuse ~2 treat|fight|treatment ~1 it
  `,
    { deniable: false },
  ),
  sign(
    'en.burden',
    'burden',
    'suicide',
    'elevated',
    `
    i|m|am|being|feel|feeling|just|only|be|become|myself|nothing|such|like ~2 burden|weight|dead|deadweight|problem|drain|liability|nuisance|parasite|bother|anchor|leech|trouble ~1 to|on|for|weight|around|and|$|everyone|everybody|my
    burden to|on|for everyone|everybody|my|them|him|her|people|all|yall|you|others|anyone|the
    they|everyone|everybody|family|kids|mom|she|he|wife|husband|world|people|you|yall|daughter|son|parents|children|friends|nobody|dad|sister|brother|all|sisters ~2 better|happier|freer|easier|relieved|free|lighter|safer|richer ~1 off|if|without|when|with|once|not|of|be ~2 me|i|gone|dead|died|different|wasnt|insurance|burden|having
    better|happier off|without|if|when|with|had|having ~1 without|me|i|a|different|another|somebody|someone|if|insurance ~3 me|mother|father|mom|dad|wasnt|money|werent|gone|died|wasn|husband|wife|parent|dead|else
    better|happier off|without me|without
    easier|better|relief|best|simpler for|on|if|off ~1 everyone|everybody|them|my|all|her|him|kids|mom|the|i ~3 if|without|wasnt|gone|me|dead|died|disappeared
    they|everyone|everybody|she|he|world|kids|nobody|it|things ~1 would|ll|d|be|wont ~2 free|better|relieved|happier|relief|easier ~1 of|if|without|when|with ~1 me|i|wasnt|gone
    insurance|death|worth more|money|benefit|check|payout ~6 than|better|family|kids|alive|me|more|dead ~2 me|with|alive|dead|living|kids
    worth more dead
    do better with the|my ~1 insurance|money
    all i|me do|is|ever ~1 is|hurt|cause|bring|ruin|disappoint ~2 people|everyone|pain|everybody|hurt|trouble|problems|you
    only|just|always|ever hurt|drag|dragging|hurting|bring|ruin|hold everyone|everybody|people|them|my|her|him|you|back|down
    drag|dragging|hold|holding|bring|bringing|pull|pulling everyone|everybody|them|you|him|her|yall|my|people down|back
    save|spare|free|unburden them|everyone|everybody|my|her|him|us|yall the|from|of|all ~1 trouble|me|pain|worry|burden
    dont|no|not|shouldnt|never ~1 deserve|worthy|supposed|meant|have|born of|to|a|any|be ~2 live|life|alive|here|love|exist|be|breathe|forgiveness|forgiven|this|happy|born
  `,
    { deniable: true },
  ),
  sign(
    'en.no-one',
    'distress',
    'suicide',
    'none',
    `
    falling apart
    breaking down
    losing it|myself|my
    cant|not|dont|couldnt cope|stop|function|breathe|handle|deal|do|take|sleep|eat|think crying|anymore|with|it|this|straight
    in so much pain
    pain|hurts|hurt so|is|too much|bad|unbearable
    please help|somebody|someone|god|anybody|anyone|talk
    help me
    somebody|someone|anybody please|help|talk
    need help|to_ now|please|bad|so
    m|am|so|really|feel scared|terrified|alone|lost|numb|empty|ashamed|desperate|trapped|broken
    want|wanna it|this|the|everything ~1 to? stop|go|end
    what|whats|s wrong with me
    hate|disgusted myself
    sorry for|to vent|venting|everything|bother|be
    dont know what|who|how else|to|i ~1 do|talk|else|handle|turn
    nobody|noone|one knows|gets|understands|listens|sees|notices|cares
    cant do this anymore|no
    cant take|handle this|it anymore
    done with everything|this|people
    m done
    everything|all falling|hurts|sucks|apart|is
  `,
    { deniable: false },
  ),
];
