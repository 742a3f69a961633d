import { sign, type WrittenRule } from '../../rule.ts';

/** Wanting, planning and thinking of death, in English. Tiers follow the crisis codebook (after the Columbia screener). */
export const EN_SUICIDE: WrittenRule[] = [
  sign(
    'en.kill-self',
    'killself',
    'suicide',
    'high',
    `
    {killv} {refl} !laughing|off_guard
    {killv} my self
    killmyself
    (end|ends|ending|ended|take|takes|taking|took|finish|finishing) (my|his|her|their) own? ~1 (life|lives|existence|suffering|misery) !insurance|partner|seriously
    (end|ending) (this|the|all the) (pain|suffering|misery|nightmare|torment)
    (commit|committing|commits|committed|attempt|attempting) suicide
    (die|dying) by (suicide|my own hand|my own hands)
    (do|doing|done) {refl} in
    (slit|slitting|slash|slashing|open|opening) (my|his|her) ~1 (wrists|wrist|throat|veins|vein)
    (cut|cutting) (my|his|her) (wrists|throat|veins)
    (blow|blowing) (my|his|her) ~1 (brains|head|brain) out|off
    (put|putting|place) (a|the) ~1 (bullet|gun|shotgun|pistol|round) ~2 (in|through|to|inside|against) (my|his|her) (head|brain|skull|mouth|temple|chest)
    (put|putting) one (in|through) my (head|brain|skull)
    (jump|jumping|leap|leaping|throw|throwing|yeet|fling|hurl|step|stepping|roll|fall) {refl}? (off|from|out|in front of|under|over|into) ~4 (bridge|train|roof|rooftop|building|window|cliff|bus|truck|ledge|balcony|overpass|garage|traffic|tracks|subway|river|freeway|highway|falls)
    (walk|walking|step|stepping|run|running|lie|lay|laying|wander|jump|jumping) (into|in front of|onto|out into|out in front of|down on|in) ~3 (train|truck|traffic|bus|tracks|semi|freeway|highway|subway|ocean|sea|lake|river|oncoming) !swim
    (walk|walking|step|stepping|jump|jumping|lie|lay|run|stand) (in front of|into the path of) (the|a|an|that) !class|group|camera|crowd|mirror|room|judge|church|house|tv|whole|board|people|others|them|line|store|building|courthouse|desk|kids
    (drive|driving|crash|crashing|steer|swerve|swerving|run|wrap) (my|the|this|our)? ~1 (car|truck|bike|van|into|off) ~3 (tree|wall|bridge|cliff|river|median|pole|traffic|guardrail|embankment|lake|lane|lanes)
    (swerve|swerving|steer|drive|driving) into (oncoming|a tree|traffic|a wall|a pole)
    (drive|driving|roll|rolling|go|going|ride) ~3 (off|into|in|over) ~2 (quarry|river|canyon|ravine|lake|cliff|ocean|bridge|embankment|reservoir|gorge) !fishing|for|swimming|to
    (take|taking|swallow|swallowing|down|eat) (every|every single|all the|all these|all of the|each) ~1 (pill|pills|tablet|tablets|capsule|capsules) !with|as|on|for
    (overdose|overdosing|od) (on purpose|intentionally|{refl})
    (unalive|unaliving)
    (kms|kmfs|ctb)
    (kermit|commit) (sewer|sudoku|scooby|toaster|alive|unalive|die|neck|suicidesudoku)
    sewer slide
    suicidesudoku
    (game end|self delete|delete|yeet) {refl}
    self (delete|deleting|deletion)
    (eat|swallow|taste|kiss) (a|the|my) (bullet|gun|barrel|shotgun|pistol)
    (check|checking) out (early|permanently|forever|for good)
    (pull|pulling|squeeze|squeezing) (the|my|that) trigger !on_the|on
    (go|going|walk|walking|step|stepping|jump|jumping|dive|diving|throw|roll) {refl}? off ~3 (floor|story|storey|deck|pier|dam|side)
    pull the plug on (myself|my life|me)
    (go|going) out on my own terms
    (leave|leaving|exit|exiting|depart) (this|the) (world|earth|life)
    (bleed|bleeding|starve|starving|drink|drinking) {refl}? (out|to death)
    not (wake|waking) up on purpose
    (put|putting) myself (in the ground|under|down|in a grave|six feet|out of my misery)
    (drink|drinking|pill|dose|dosing) {refl} (to death|into the ground)
  `,
  ),
  sign(
    'en.end-it',
    'endit',
    'suicide',
    'high',
    `
    (end|ending|finish|finishing) it !with|between|on|off|by|there|early
    (end|ending|finish|finishing) (it all|everything|it myself) !with|between
    (end|ending) things !with|between|on|at|by|early
    (go|going) through with it
    (go|going|climb|climbing|step|stepping|lean|leaning|walk|walking|swing|tip|tipping) ~1 (over|off) the (rail|railing|side|edge|ledge|guardrail)
    (overdose|overdosing|od) !on_sugar|awareness|prevention|training
    (climb|climbing|hop|hopping|swing|swinging) ~1 (the|that) ~1 (rail|railing|guardrail|barrier|parapet)
    make it all (stop|end) (for good|forever|permanently)
  `,
  ),
  sign(
    'en.die',
    'die',
    'suicide',
    'high',
    `
    die !of|from|for|hard|trying|laughing|hair|cast|inside|down|off|out|back|cut|happy|lol
    dying !of|from|for|to|down|out|inside|laughing|breed|man|woman|father|mother|patient|my|hair|day|and_grief
    (be|b|being) dead !tired|last|serious|weight|broke|sexy|end|line|set|asleep|wrong|to
    rather (be)? dead
    (be) gone (forever|for good|{stop}|already|tonight|soon)
    (disappear|vanish|evaporate) !into|for|under|to|from|without
    (disappear|vanish) (forever|completely|permanently|for good|from (this|the) (world|earth|planet))
    (cease|stop|quit) (existing|being alive|to exist|breathing)
    (sleep|asleep) forever
    (never|not) (wake|waking) up
    (not|stop) (exist|be here|be alive|live|existing|living) (anymore|{stop}|any more)
    never (have)? been born
    (end|over) (up)? in the ground
  `,
  ),
  sign(
    'en.suicidal',
    'suicidal',
    'suicide',
    'high',
    `
    (suicidal)
  `,
  ),
  sign(
    'en.follow',
    'idea',
    'suicide',
    'high',
    `
    (when|if|once|after|the day) my ~2 (goes|dies|passes|passed|dead|gone|leaves) ~1 i (go|m gone|m done|die|follow|m going too|m next|ll follow|m out|go too|ll go too|go with) !to|home|back|into|through
    (go|going) (when|if) ~2 (goes|dies|passes)
  `,
    { deniable: false, fades: false },
  ),
  sign(
    'en.idea',
    'idea',
    'suicide',
    'high',
    `
    (thinking|thoughts|thought|think|thinks|considering|consider|contemplating|contemplate|contemplated|obsessed|obsessing|fantasizing|fantasize|fantasizes|dreaming|planning|plan|planned|ruminating|fixated|researching|offering me) (about|of|on|with|over)? ~2 suicide !prevention|hotline|squad|rates
    (thinking|thoughts|think|thinks|fantasizing|fantasize|daydream|daydreaming|dream|picture|picturing|imagine|imagining|visualize) (about|of)? (how|ways|when|where)? ~1 (hanging|shooting|overdosing|drowning|jumping|ending it|offing|driving off|stepping (in|off|out)|going through with it|slitting) !out|on_trampoline
    (thinking|planning|plan|plans|planned|thought|know|figuring out|think|decide|deciding) ~2 how (i|id|i d|i ll|to|he|she) ~1 (do it|kill|end it|die|off|go out|make it look)
    (cant|cannot|couldnt) (promise|say|guarantee|swear|tell you|be sure) ~3 (i|that i) (wont|will not|wouldnt|m not going to) ~1 (do|hurt|kill|try|harm|act|end|cut|use) ~3 (myself|something|it|anything|that|tonight|{stop})
    (weighing|debating|deciding|undecided|unsure|torn|wondering|choosing) ~2 (whether|if|about|between) ~2 (keep living|live|living|be here|stay alive|go on living|stick around|exist|dying|die|keep going)
    (thought|thoughts|idea|ideas) of (ending|killing|offing|hanging|finishing|doing away with) (myself|me|it all|my life)
    suicide (is|feels|seems|sounds|looks) ~3 (only|way|option|answer|solution|calling|louder|easier|better|relief|out)
    suicide (keeps|is) ~2 (mind|popping|coming|creeping|calling|louder|back)
    (all|only thing) i ~3 (think|see|want|hear) (about|of|is)? ~2 (suicide|dying|death|killing|ending)
    (dark|bad|intrusive|scary|those|ugly) thoughts ~8 (kill|myself|be alive|be here|die|dying|hurt myself|safe|razor|pills|ending)
    {dont} (really|even|always)? (feel|trust|keep|think i am|think im|think i m) ~2 (safe|myself) (with|from|alone|by|around|right now|tonight|anymore|to be|to not|not to|{stop}|near|lately)
    (m|am) not safe (from|with|alone|around|right now|tonight|by|to be|{stop}|at all)
    (danger|threat) to myself
    (scared|afraid|terrified|worried|frightened) (of|for) (myself|what i might|what i ll|what im going|what i could|what i may|what im capable)
    (scared|afraid|terrified|worried) (i|that i|im|i m|i ll) ~3 (do something|hurt myself|kill|end it|act on|not make it|give in|die)
    (have|got|made|making|has) ~1 suicide (plan|note|pact)
    (ways|way|method|methods) (to|of) (die|dying|kill|end it|end my|suicide|killing|go out)
    (planning|planned|picked|chosen|deciding|decided|choosing|mapping) ~2 (suicide|death|exit|my own death)
    urge|urges (to)? ~1 (die|end it|end my|jump|kill|overdose|swerve|drive|crash|od|drown)
    call of the void
    (use|using|used|turn|turning) (it|the gun|my gun|one|this|that|the pistol|the knife) on (myself|me)
    {wont} ~1 (think i will|think ill|sure ill|sure i ll|believe i ll)? (make it|survive|live|last) (through|to|until|till|past|the|this|it|another) ~2 (tonight|night|week|weekend|winter|morning|tomorrow|day|birthday|christmas|month|year) !shift
    (wont|cant|not going to) survive (it|this|that|another|tonight) 
    suicide hotline ~3 (hung|hold|busy|didnt|wouldnt)
    (might|may) as well (just)? (be dead|die|kill|end)
    (cant|dont) (stop|quit|shake|escape) ~3 (killing|dying|death|suicide|ending it|ending my|the knife|the gun|the pills|the bridge)
    (only thing|only reason) ~2 (stopping|keeping|holding) me ~3 (from|alive|here) 
    (suicidal|suicide) (stuff|thing|thoughts|thinking|feelings|ideas|brain|part|voice|urges) ~2 (back|again|came|come|worse|loud|louder|bad|started|starting|returned|creeping|wont)
    (plans|planning|wants|going) to be dead ~1 by
    (rather) (die|be dead|kill myself) than ~12 (mean it|serious|not joking|another day|go back|live)
  `,
  ),
];
