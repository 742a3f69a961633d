/** Harm that the writer means to others. */
export const THREATS: Readonly<Record<string, string>> = {
  weaponHeld: `
    rounds|ammo|enough rounds|la pistola|el machete|something for him|my piece|gun|bat|knife|machete
    strap|glock|pistol|rifle|shotgun|hammer|pole|blade|cuchillo|pistola|fierro|bate|cuete|gas can
    gasoline|gasolina|crowbar|hatchet|axe|tire iron|burner|choppa|chopper|draco|molotov|lighter fluid
    bleach|acid|12 gauge|my brothers nine|enough bullets|can of gas|el bate|un bate|el cuchillo
    un cuchillo|mi cuchillo|el fierro|bidon|a hatchet|an axe|my rifle|a nine millimeter|the tire iron
    un tubo|un palo|el palo|un fierro|hacha|el hacha|garrote|varilla|tijeras
    brother s nine|my nine|a nine|his nine|the nine
  `,
  victim: `
    every one of them|everyone in|all of them|the whole staff|staff|woman|that lady|ese cabron
    ese desgraciado|his address|her address|nurse|doctor|worker|guard|teacher|sponsor|stepfather|him|her
    them|they|he|she|baby daddy|babydaddy|ex|boss|landlord|neighbor|coworker|supervisor|that man|that dude
    that woman|his house|her house|his job|her job|dude|judge|po|caseworker|sister s|brother s|uncle|stepdad
    teacher|school|everybody in|those people|jefe|vecino|su casa|ese|esa|that boy|bully|bullies|foreman
    manager|that cop|cops|the guy|the man who|lo|su trabajo|clinic|the shelter|roommate|wife|husband
    girlfriend|boyfriend|dealer|plug|opps|pastor|coach|counselor|everyone in that|everybody in that
    that office|this office|mi cunado|mi suegro|mi jefe|mi vecino|mi ex|ese tipo|ese wey|ese guey
    ese hijo de
  `,
  goingThere: `
    the last one|going to be the last|last meeting|cuando salga|a la salida|lo espero|la espero|clocks out
    clocks in|gets home|walks out|comes out|address|where he stays|where she stays|on shift tonight
    gonna learn|going up there|up there|full tank|learn today|find out today|at the bus stop|after school
    third period|tomorrow at|pulling up|pull up|on my way|omw|headed|heading|driving|waiting|waitin|parked
    outside|be there|be on it|meet him|meet her|follow|following|sliding on|slide on|rolling up|roll up
    going over there|going to his|going to her|which bus|what time he|what time she|gets off|where he lives
    where she lives|where they live|his route|her route|his schedule|catch him|catch her|i know where
    walking in|walk in|bringing|bring|voy pa|voy para|lo espero|esperandolo|a que hora|donde vive|afuera de
    ran up on|run up on|catch them|handle it|settle this|settle it|end it for him|end him|finish him
    about to do|gonna do|put him down|put her down|pay for|last day|regret|ima get|spin the block
    in the bushes|at his car|at her car|going to find out|gonna find out|find out monday|find out friday
    whole floor|whole building|whole office|every last one|all of them monday|on monday|on friday|voy camino
    voy para su|camino a casa|camino a su|voy a su casa|estoy afuera|last one for|the last one for every
    staff meeting|ill be there|i ll be there|be there when|be there with|gets off the|gets off at
    be the first one|the first one|starting with him|starting with her|starting with my|be first
    va a ser el primero|va a ser la primera|empezando por
  `,
  friendly: `
    welcome him|deer season|boss battle|barbecue|bbq|cookout|movie|birthday|softball|baseball|cricket
    hunting|range|casserole|cake|carpool|novel|mow|video|paintball|laser|nerf|fortnite|cod|boss fight|raid
    concert|reunion|graduation|training|workshop|pumpkin|chef|culinary|partido|pelicula|fishing|potluck
    chili|cooler|cheesecake|phone charger|documentary|batting|the game|a game|video game|party favors
    birthday party|video games
  `,
  wantHurt: `
    hurt|kill|beat|stab|shoot|choke|strangle|destroy|smash|bleed|bleeding|suffer|gut|murder|end him|end her
    matarlo|matarla|golpear|lastimar|romperle|partirle|bash|break his|break her|snap his|cave his|burn his
    burn her|make him pay|make her pay|get even|revenge
  `,
  darkWish: `
    not joking|not kidding|sit outside|sitting outside|followed her|followed him|watch her house
    watch his house|some nights|so bad|lay awake|lie awake|picturing|picture it|imagining|fantasize
    fantasizing|dream about it|swear|swear to god|i mean it|not playing|cant stop thinking|thinking about it
    losing control|scared of what i|dont trust myself|might do|urge|urges|i really want to|desahogarme
    te lo juro|lo juro|shaking with rage|seeing red|deserves|deserve it|itching to|wont be responsible
    no me aguanto|hands itch
  `,
  threatMore: `
    cabeza|romper|partir|matar|kill|hurt|burn|pay|shoot|stab|everything from me|took everything|lo que hizo
    lo que me hizo|me las paga|me la paga|revenge|venganza|make him|make her|make them|whole floor
    whole building|find out|raped|what he did|what she did|touched my|hurt my|molested|to my sister
    to my daughter|to my kid|not joking|regret
  `,
  workUse: `
    kitchen|chef|culinary|cooking|lunch|dinner|tools|lumber|fence|deck|fix|hair|police|jail|arrested|trial
    testified|court date|appointment|clase|comida|party|airport|gift|cards|practice|show|fiesta|roof|staple
    glue|soup|wine
  `,
  babyWord: `
    baby|newborn|infant|my baby|toddler|bebe|recien nacida|recien nacido|mi bebe|la nena|el nene
  `,
  harmBaby: `
    throw her|throw him|throw the baby|shake her|shake him|shake the baby|shaking her|shaking him|smother
    drown|drop her|drop him|against the wall|hurt her|hurt him|hurt the baby|hurt my baby|harm her|harm him
    harm the baby|hit her|hit him|pillow over|let go of|ahogar|aventar|aventarla|aventarlo|sacudir|sacudirla
    sacudirlo|lastimarla|lastimarlo|hacerle dano
  `,
  urgeWord: `
    keep wanting|want to|wanted to|wanna|urge|urges|scared ill|scared i ll|afraid ill|afraid i ll
    scared i might|afraid i might|scared im going|almost|close to|thoughts of|thought about|thinking about
    about to|going to|miedo de|ganas de|quiero|casi|im scared i|dont trust myself
  `,
  babyOk: `
    intrusive|ocd|therapist|years|told my doctor|they passed|got treatment|treatment|used to|ago
    turning five|turning four|turning three|grown|in college|movie|training|class|pool|bath time|ball|party
    bottle|nap|cpr|doll|dream|pediatrician says
  `,
};
