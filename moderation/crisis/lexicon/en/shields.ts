import { sign, type WrittenRule } from '../../rule.ts';

/** Idioms and everyday senses that take the danger out of words, in English. */
export const EN_SHIELDS: WrittenRule[] = [
  sign(
    'en.idiom',
    'shield',
    'none',
    'none',
    `
    know what time (he|she|they) ~10 (birthday|card|surprise|party|gift|cake)
    long sleeves ~8 (work|office|ac|sunburn|mosquitoes|uniform)
    die|died|dies|dying|dead|death|die of|from|with ~2 laughter|laughing|embarrassment|boredom|hunger|curiosity|thirst|cringe|cuteness|shame|happiness|excitement|heat|cold|joy|jealousy|starvation|shock|humiliation|second|anticipation|envy|caffeine|allergies|fright|suspense
    (butchered|butchering|gutted|skinned|slaughtered|slaughtering|dressed|nosebleed|nosebleeds|calving|lambing|foaling|period|placenta) ~8 (blood|bleeding) ~2 (everywhere|all|stop|over|barn|bathroom)
    (morning|evening|night|nightly|weekly|daily) ~1 (box|pills|meds|dose|vitamins|organizer)
    bottle|liquor|package|wine shop|store|shops|stores|depot|return
    die|died|dying|dead laughing|lol|lmao|rofl|haha
    dying|die|died for|to ~4 see|know|try|get|meet|hear|tell|ask|eat|go|chocolate|coffee|a|some|this|news|read|watch|show|your
    to die for
    go jump in|off a|the lake|cliff|river
    be here ~4 waiting|meeting|party|appointment|office|store|line|class|church|dmv
    do or die
    die hard|trying|inside
    took|take|taking|bring|brought|carried all? my|his|her|the ~1 {pills} to|back|over|down ~2 pharmacy|pharmacist|clinic|doctor|hospital|disposal|drop|station|nurse|appointment
    since ~1 last overdose|od|relapse
    without ~4 i (would|d|wouldve) (have|ve)? (killed myself|ended it|died|overdosed|hanged myself|shot myself) !last|yesterday|today|tonight|this|again
    die|died|dying a little|inside|bit
    dead|deadly tired|serious|last|on|weight|end|beat|line|battery|wrong|sexy|asleep|broke|set|heat|giveaway|ringer|lift|lifts|lifting|sea|poets|inside_
    phone|battery|car|laptop|engine|computer|truck|tablet|tv|router|watch|fridge|wifi|plant|plants|tomatoes|garden|goldfish|hamster|fish|printer|tire|lawn|grass|boiler|furnace|mower|charger|flashlight|sourdough ~2 died|dead|dying|die|dies|killed
    dead|died|dying|killed|kill ~1 phone|battery|plant|plants|lawn|bugs|weeds|roaches|ants|mosquitoes|spider|spiders|mice|germs|bacteria|switch|process|server|time|vibe|mood|weeds|buzz|lights|engine|hours|an|wasps|rats|virus|cancer|bird|birds|zombies|zombie|monster
    kill|killing|killed two|2|several birds
    kill|killed|killing|kills|slay|slayed|slaying|slays it|them|em on|at|in|with|today|tonight|out|up|$|that|this|the
    kill for ~2
    killing|kills|killed|killin|murdering|slays|slay me !self|right|now|slowly_|because|if|rn|help ~1
    killing|kills|killed|killin|murder my|our|his|her feet|back|knees|head|arms|legs|wallet|vibe|neck|shoulders|knee|hips|budget|joints|mood|grades|hands|stomach|allergies|eyes|lawn|plants|sleep|appetite|teeth|battery
    killing myself|herself|himself|yourself at|over|with|trying|for|in|laughing|on|to_ ~3 work|gym|job|school|finish|class|overtime|deadline|laughing|hours|treadmill|garden|finals|please|fit|it|shift|this_
    kill|killed|kills|murder|murders|strangle|shoot|smack|throttle|skin|haunt me|you|him|her|them|u if|when|for|lol|haha|jaja|over|alive|lmao|because|once|later|with_ ~3 late|eat|eats|find|finds|found|forget|spoil|hear|sees|see|ate|borrowing|dishes|forgot|leftovers|that|this|again|lol|cookies|car|ruin|spoils|doesnt|dont
    could|would|wanna|want|gonna|going|might|ready to? kill|strangle|murder|throttle|smack|choke|shoot ~3 for|lol|haha|lmao|printer|computer|laptop|dishes|leftovers|cat|dog|jk|spoiling|eating|wifi|jajaja
    kill|murder|strangle|shoot|stab|smash|burn|throw this|the|that|my ~1 printer|computer|laptop|phone|car|alarm|clock|dog|cat|rooster|machine|router|wifi|program|app|spreadsheet|pancakes|software|copier|tv|couch|email|song|budget
    kill for a|some|an|that|one
    thought|figured|expected|assumed|supposed|should|would|could ~1 i|he|she|they|have ~1 d|would|have ~1 be|have|been|die dead|die|died|gone|been
    killed|kill|killing|kills it|them|that|this|the ~1 interview|presentation|exam|test|panel|show|workout|stage|set|game|audition|karaoke|$|today|tonight
    killer bee|bees|whale|whales|app|bass|deal|instinct|whale|workout|sale|recipe|look|heels|outfit|voice|playlist|queen|mike|song|sudoku|dance|smile
    to death ~1 $
    scared|bored|sick|loved|worried|starved|tired|love|worked|embarrassed|thrilled|tickled|frightened|freezing|frozen|hugged|hug|talked|talk|bore|bores|pleased|done to death
    death by ~1 chocolate|powerpoint|paperwork|paper|meeting|spreadsheet
    death of me|him|her|us
    death metal|star|valley|row|certificate|certificates|grip|penalty|cab|note|stranding|doula|cafe|match|match|benefits|tax|taxes
    catch|caught my|your|his|her death
    like|feel|look|felt|looked|looks death warmed
    at|near deaths door
    over my dead body
    dead body|end|ends|line|pool|pan|mans|heads
    drop dead|of gorgeous|date
    bite|bit|bitten|biting|bites ~1 head|bullet|dust|tongue
    bite the bullet
    shoot|shot|shooting|shoots ~1 hoops|pool|the|for|me|a|some|photos|breeze|guns_|film|video|pictures|stars|star|free|up|baskets|my|an|range|skeet|selfie ~1 shit|moon|text|message|email|line|breeze|hoops|dm|best|video|episode|an|photos|wedding|three|threes|personal|lowest|commercial|podcast
    just shoot me
    shoot me an?|now|already|a|your
    flu|covid|booster|shingles|tetanus|allergy|b12|vivitrol|sublocade|cortisone|steroid|monthly shot|shots
    long|big|best|game|mug|head|one|screen|hot|free|call|of|slap jump|shot|shots|shooting
    jump|jumped|jumping ~1 in|the|on|into|for|at|off|to|ship|through|up ~2 gun|call|zoom|meeting|conclusions|joy|hoops|conversation|shower|chance|train_wagon|bandwagon|rope|couch|bed|pool|trampoline|diving|board|queue|ship|line|lake_|here
    bungee|skydiving|skydive|parachute|diving|trampoline ~4 jump|jumped|jumping
    hang|hangs|hanging|hung|hanged in|out|on|up|with|around|tight|loose|curtains|pictures|shelves|drywall|lights|ornaments|laundry|there|over|the|art|posters|clothes|a|my_ ~2
    get|got|getting the hang
    hang|hanging myself|yourself up|out|over
    hung over
    overdose|overdosed|overdosing|od|oded|oding on ~2 sugar|cookies|chocolate|candy|coffee|caffeine|cute|cuteness|netflix|vitamin|turkey|pie|pizza|holiday|christmas|food|tiktok|carbs|cheese|tacos|ice|tv|news|halloween|nachos|puppy|puppies|tamales|cake
    career|political|financial|social|professional suicide
    suicide squad|squeeze|squeezes|doors|drill|drills|sprints|runs|king|wings|hotline|prevention|awareness|survivor|survivors|loss|bereavement|training|policy|rates|rate|statistics|stats|month|walk|lifeline|line|bomber|pact|screening|assessment|watch|note_|forest|kings|girls|cliff|bunny
    ran|run|running|did|do|doing|does suicides
    teenage suicide
    cut|cutting|cuts ~1 back|down|off|corners|class|ties|to|grass|carbs|sugar|hair|coupons|through|calories|out|caffeine|costs|cake|the|up|in|rug|a|his|her|him|them|it|short|slack|lawn|vegetables|onions|bread|wood|fabric|people|contact|dairy|gluten|spending|smoking|finger|thumb|hours|line|wood|fingers|my_ ~2
    cut|cutting|sliced|burned|burnt|nicked|hurt|scraped ~2 finger|thumb|hand|knuckle|leg|chin|face|toe|tongue|wrist|arm|myself ~5 shaving|chopping|slicing|cooking|peeling|onions|onion|carrots|cardboard|box|gardening|oven|stove|pan|grill|can|knife_work|bread|bagel|avocado|mandoline|razor_shave|paper|curling|iron|coffee|work|moving|soccer|basketball|lifting|ladder|tripped
    shaving|chopping|slicing|cooking|peeling|gardening|ironing|tripped|soccer|basketball ~5 cut|burned|hurt|sliced ~1 myself|finger|hand|leg
    hurt|hurts|hurting|harm ~1 myself|himself|herself at|playing|lifting|in|moving|working|skating|running|falling|tripping|at|on ~2 gym|ball|soccer|work|practice|couch|ice|stairs|basketball|furniture|yoga|job|ladder|garden|bike|rehab_pt|softball
    haircut
    survive the|this weekend|semester|season|summer|holidays|finals|wedding|bedtime|trip|winter|sleepover|recital|reunion|field_trip
    nobody|noone|none ~2 hurting|hitting|beating me|us
    no one ~2 hurting|hitting|beating me|us
    suicidal_comma
    beat|beats|beating|beaten|beat|hit|hits|punch|hurt|hurts|attack ~1 me|him|her|them|us|up|the ~2 at|chess|cards|up|spades|dominos|bush|odds|rush|traffic|eggs|drum|uno|pool|madden|scrabble|score|heat|record|dust|bong|road|snooze|gym|books|hay|sack|feelings|ground|wall_run|by|with|rummy|checkers|clock|target|head|like|points|home|me_up_about
    beat|beating|beats myself|yourself|yourselves|himself|herself up
    hit|hits me|us up|like|hard|different|differently
    punched|hit in the gut|feels|heart
    attack|attacks|attacked panic|anxiety|heart_sales|asthma_kit
    panic|anxiety attack|attacks
    bleeding|blood red|heart|edge|money|ink|type|love|orange|pressure|work|test|tests|drive|donor|donation|sugar_log|brother|sister|relative|thinner|thinners|moon|diamond|oranges|bath|line|results|drawn|draw
    drowning|buried|swamped|sinking in|under ~1 laundry|paperwork|work|homework|emails|dishes|debt|email|snow|meetings|tamales|applications
    murder mystery|mysteries|podcast|show|documentary|hornet|hornets|ballad|is|wrote|bot
    heat|traffic|humidity|hill|stairs|commute is murder
    bloody mary|good|hell|well|brilliant
    this|the|that|my ~2 heat|exam|job|class|commute|weather|traffic|game|show|song|episode|wait|suspense|humidity|diet|deadline|allergies|shoes|boots|back|heels|bra|test|homework|semester|shift|cramps|cold_|workout|leg|winter|bills|rent|feet|kids ~1 is|are|s|was|re|about ~1 killing|murder|kills|killed|killin
    my kids|dog|cat|toddler|teenager|teen|sister|brother|mom|husband|wife|roommate|students is|are|s|will|going|gonna ~2 death|killing ~1 me|of
    end|ends|ending|ended ~1 things|it|this with|between|on|with ~2
    end|ended|ending it|things|this with|between|on|badly|well|amicably|off|up
    ended|ending|ends up
    end|ending it|this meeting|call|conversation|session|email|post|here_by
    end of the? day|week|month|year|hall|road_trip|shift|class|line_dance|story|season|semester|meeting
    disappear|vanish|crawl|hide ~1 into|in|under|from|for ~2 blanket|blankets|couch|bed|book|woods|covers|hole|hoodie|cabin|rock|weekend|week|nap|hour|mountains|garden|bath|pillow|vacation
    sleep|slept|nap until|through|till|for ~3 monday|noon|week|spring|january|10|alarm|vacation|hours|12|weekend|winter
    stop the world
    gun show|range|club|control|metal|lock|shy|safe_lockbox|laws|violence_prevention
    top|under|jump|jumping|stick|sticking|son|guns|big ~1 gun|guns
    nail|glue|caulk|water|paint|nerf|staple|heat|massage|squirt|radar|spray|tattoo gun
    knife skills|set|block|class|sharpener|roll
    bridge|burning|burn|burned|burnt|cross|crossed|build|building ~1 bridges|bridge|loan|club|game|card|program|year|work|table|course
    noose_knit
    rope course|courses|swing|jump|climbing|climb
    end|edge of|off my|the ~1 seat|hour|stick
    on edge
    give|gave|giving|given up ~1 smoking|drinking|sugar|caffeine|coffee|alcohol|meat|dating|cigarettes|chocolate|lent|soda|dairy|gluten|on|my|for|vaping|bread|carbs|porn|gambling|the ~2
    put|putting|had|having|have ~3 dog|cat|horse|pet|him|her|hamster|bunny|pup ~2 down|sleep
    put|putting to sleep
    take|taking|took ~1 my|the|his|her|your|a|that breath|time|life_back|back_my|word|seat|nap|walk|train|exit|edge|break|look|shot|course|chance|lead
    take|taking|took|get|getting|got ~1 my life back|over
    took|takes|take|taking back my|our life
    change|changed|changes|saved|save|saves|turned|turn|live|living|lived|rebuild|rebuilding|share|sharing|love|enjoy|building|built ~1 my life
    kms run|ran|walk|walked|this|away|an|per|from|today_run|bike|left|later|long|uphill
    ran|run|walked|hiked|biked|drove|cycled|{n} ~2 kms
  `,
  ),
  sign(
    'en.prescribed',
    'shield',
    'none',
    'none',
    `
    took|take|taking|taken ~2 my|all|the|his|her|your|our ~2 {pills} ~6 on|every|as|with|like|this|time|today_without|schedule|prescribed|directed|breakfast|food|dinner|lunch|nurse|doctor|morning|week|daily|bedtime|water|missed|missing|gold ~1 time|day|prescribed|directed|breakfast|week|food|suggested|said|schedule|month|ordered|told|dinner|a|lunch|single|and|water|for|at|night|morning
    took|take|taking|taken|swallowed my|the|a|his|her|two|one|2|1 !whole|entire|full ~1 {pills} !at|all|in
    took|take|taking my|his|her ~2 vitamin|vitamins|antibiotic|antibiotics|probiotic|insulin|birth|multivitamin
    took|take|taking|taken all of? my|the morning|evening|night|daily|noon|bedtime ~1 {pills}|vitamins
    count|counted|counting|sort|sorted|organize|organized|refill|refilled|fill|filled ~2 pills|meds|pillbox ~3 box|organizer|week|every|for|month|pharmacy|return|home|nurse|count
  `,
  ),
];
