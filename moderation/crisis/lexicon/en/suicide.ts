import { type SignRule, sign } from '../../rule.ts';

/** Wanting, planning and thinking of death, in English. Tiers follow the crisis codebook (after the Columbia screener). */
export const EN_SUICIDE: SignRule[] = [
  sign(
    'en.kill-self',
    'killself',
    'suicide',
    'high',
    `
    {killv} {refl}
    {killv} me|us myself
    killmyself
    end|ends|ending|ended|take|takes|taking|took|taken|finish|finishing {my} ~1 life|lives|existence|suffering|pain|misery
    end|ending this|the|all ~1 pain|suffering|misery|life|nightmare|torment
    commit|committing|commits|committed|attempt|attempting suicide
    die|dying|dies by suicide
    die|dying by my own hand|hands
    do|doing|done {refl} in
    slit|slitting|slash|slashing|open|opening|opened {my} ~1 wrists|wrist|throat|veins|vein|arteries
    cut|cutting {my} wrists|throat|veins|neck
    blow|blowing {my} ~1 brains|head|brain out|off
    put|putting a|the bullet|gun|shotgun|pistol|round in|through|to|inside {my} head|brain|skull|mouth|temple
    put|putting|place one|1 in|through {my} head|brain|skull
    jump|jumping|jumped|leap|leaping|throw|throwing|yeet|yeeting|fling|hurl {refl}? off|from|out|in|under|over|into ~3 bridge|train|roof|rooftop|building|window|cliff|bus|truck|ledge|balcony|overpass|garage|traffic|tracks|subway|river|freeway|highway
    jump|jumping|walk|walking|step|stepping|run|running|lie|lay|wander in|into|onto|out|down front? of|into|in|on|onto ~2 train|truck|traffic|bus|car|cars|tracks|semi|freeway|highway|subway|ocean|sea|lake|river
    drive|driving|drove|crash|crashing|steer|swerve|swerving|run|wrap|wrapping my|the|this? car|truck|bike|van? into|off|around|in ~3 tree|wall|bridge|cliff|river|median|pole|traffic|guardrail|ditch|embankment|lake|lane
    overdose|overdosing|od on purpose
    overdose|overdosing intentionally
    unalive|unaliving
    kms|kmfs|ctb
    kermit|commit sewer|sewerslide|sudoku|scooby|toaster|bath|suicidesudoku|alive|unalive|die|death|neck
    sewer slide
    game end|over|ending {refl}
    self delete|deleting|checkout
    eat|swallow|taste|kiss|kissing a|the|my bullet|gun|barrel|shotgun|pistol
    check|checking out early|permanently|forever
    pull|pulling the|my? trigger|plug on {refl}|me|life
    punch|clock my|out ticket|forever
    make|making sure? i dont|never wake|come
    go|going out on my own terms
    leave|leaving|exit|exiting|depart this|the world|earth|life|planet
    bleed|bleeding|starve|starving|drink|drinking {refl}? to death
    starve|starving|drink|drinking {refl} to death|die
  `,
  ),
  sign(
    'en.end-it',
    'endit',
    'suicide',
    'high',
    `
    end|ending|finish|finishing it !with|between|on|off|by
    end|ending everything|things|this all? !with|between
    end|ending it all
    do|doing|go|going through? with? it tonight|tomorrow|now|soon|anyway|again|finally
    take|taking care of it for? good
    make|making it all? stop|end for? good|forever|permanently
  `,
  ),
  sign(
    'en.die',
    'die',
    'suicide',
    'high',
    `
    die !of|from|for|hard|trying|laughing|hair|cast|inside|down|off|out|on|hearts|back|cut|cuts|happy
    dying !of|from|for|to|down|out|inside|laughing|breed|man|woman|father|mother|patient|my|hair|wish|day
    be|b|being dead !tired|last|serious|weight|broke|sexy|end|line|set|on|asleep|inside|wrong|to
    rather dead
    deserve|deserves to? death|die
    be gone !by|soon|for|with|at|from|about|until|already
    disappear|vanish|evaporate !into|for|from|under|to
    disappear|vanish forever|completely|permanently|off|for good|ever|always
    disappear from this|the|everything|everyone|life|world|earth
    cease|stop|quit|stopped existing|breathing|living|being
    cease to exist
    go|fall to? sleep|bed and? not|never|dont wake
    sleep and? not|never|dont wake
    sleep forever
    fall asleep forever
    sleep for? good
    go to? sleep forever
    never|not|dont|didnt wake|waking up
    not be|exist|being|existing|live|living|be here|alive
    not have|exist|be to|anymore|here wake|be|exist|live|anymore
    be|being with|beside god|jesus|him|her|mom|them|my in? heaven|again|grandma|mom|son|daughter|husband|wife|brother|sister|baby|mother|dad|father
    join him|her|them|my|mom in? heaven|there|soon|son|daughter|husband|wife|brother|sister|baby|mother|dad|father|mom|wherever
    not be|being born
    never been|be|was born
    god|lord|jesus|universe take|takes|took|taking|call|calls|come|end|ends|let me
    be put out of my|this misery
    be six feet under
    be hit|struck|run|shot|killed by|over|in
    get hit|struck|run|shot|killed by|over|in|dead
    get cancer
    something happens|happen|happened|happening to me
    car|truck|bus|train|semi|cancer|plane|storm|heart|covid|world|earth would|will|to|just? just? hit|hits|take|takes|kill|kills|end|ends|swallow|swallows me
    car|truck|bus|train|semi|plane hit|hits|crashed|crashes me|into|with
  `,
  ),
  sign(
    'en.suicidal',
    'suicidal',
    'suicide',
    'high',
    `
    suicidal
    actively|passively suicidal
  `,
  ),
  sign(
    'en.idea',
    'idea',
    'suicide',
    'high',
    `
    thinking|thoughts|thought|think|thinks|considering|consider|contemplating|contemplate|contemplated|obsessed|obsessing|fantasizing|fantasize|fantasizes|dreaming|planning|plan|planned|research|researching|reading|ruminating|fixated about|of|on|with|over|my? ~1 suicide
    suicide thoughts|ideation|is|feels|seems|sounds|looks ~2 back|again|only|way|best|option|answer|calling|solution|louder|mind|head|everywhere|loud
    suicide keeps|kept|is|stays|lives ~2 mind|head|popping|coming|creeping|back
    si ideation|is|thoughts back|again|loud|bad
    think|thinking|thoughts|obsessed|dreaming|fantasize|fantasizing|picture|picturing|imagine|imagining|daydream|daydreaming about|of|my|me|with ~1 hanging|jumping|shooting|overdosing|drowning|funeral|death|dying
    dark|bad|intrusive|scary thoughts|place ~6 myself|live|alive|here|die|dying|suicide|hurt|safe|razor|pills
    dont|not|cant|never feel|trust|keep|be|think|stay|guarantee ~2 safe|myself with|from|alone|by|around|right|tonight|anymore|myself|safe
    dont|cant trust myself|me
    dont feel safe in|at|being|alone|home|with|by
    not safe from|with|to|around myself|me|be
    keep|keeping myself|me safe|alive
    danger to myself
    scared|afraid|terrified|worried|frightened of|for|what myself|i ~1 might|could|may|ll|will|m|do
    scared|afraid|terrified of what|myself
    have|got|made|making|with|has a|my|the|no suicide plan|note
    suicide plan|note|letter
    ways|way|methods|method to|of die|dying|go|kill|end|suicide|killing
    planning|planned|picked|chosen|deciding|decided|choosing my|which|the|how|when ~1 suicide|death|exit|method|die
    the? urge|urges to die|end|jump|kill|overdose|swerve|drive|crash|od
    call|calling of the void
    give|giving|gave up on life|living
    want|wanna|going|gonna|ready|about|need|will to? give|let|check|leave up|go|out|everyone on|of|forever|life|living|behind
    use|using|used it|the|my|this|that ~1 on myself
    but i? do? really|still|kinda|part|kind|honestly|sometimes|do ~3 want|wants|wish|wanna to? $
    will|gonna|might|could|would|ll|not|cant|wont|dont|doubt|think ~2 make|survive|see|live|last it|this|tomorrow|through|the|christmas|morning|to|until|past ~1 night|week|weekend|winter|morning|tomorrow|tonight|year|day|birthday
    wont|not|cant make|last|survive it|this|much|through|another|the ~1 tonight|longer|night|it|week|winter|day|weekend|year|long
    wont survive it|this|that|another
    suicide hotline|line hung|put|hold|didnt|wouldnt|busy
    should|could|might|may as|just well? be|just? dead|die
    cant|dont stop|help|quit|shake|escape ~1 thinking|picturing|imagining|obsessing|thoughts ~2 killing|dying|death|suicide|it|ending|myself|knife|gun|pills|bridge
  `,
  ),
];
