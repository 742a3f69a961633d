/** Means, places, times and plans of death. */
export const MEANS: Readonly<Record<string, string>> = {
  lethalGun: `
    a 38|my 38|loaded 38|loaded 45|my 45|a 45|loaded 9mm|guns|firearms|rifles|la escopeta|my nine|a nine
    the nine|his nine|brothers nine|brother s nine|thirty eight|un arma|el arma|38 special|hollow points
    rounds|twelve gauge|gun|pistol|revolver|rifle|shotgun|glock|handgun|firearm|pistola|escopeta|12 gauge
    twelve gauge|30 06|deer rifle|service weapon|fierro|9mm|emojigun|ruger|barrel|muzzle|bullets|balas|cuete
    the 45|the 38|the 357|the 22|my 357|my 22
  `,
  lethalRope: `
    the tape|hibachi|grill in the|carbon monoxide|rope|noose|belt|cord|hose|exhaust|garage|helium|charcoal
    tailpipe|bag over|soga|cuerda|mecate|lazo|cinturon|manguera|beam|rafter|rafters|bucket|chair
    extension cord|bedsheet|viga|ceiling fan|nitrogen
  `,
  lethalPills: `
    pills|meds|tablets|capsules|insulin|xanax|tylenol|fentanyl|morphine|pastillas|clonazepam|insulina|veneno
    poison|antifreeze|bleach|raticida|oxy|oxys|seroquel|stash|bottle of|stockpile|sleeping pills|fent
    hot shot|prescription|trazodone|lithium|ambien|gabapentin|benadryl|klonopin|percs|norcos|rivotril
    quetiapina|litio|sertralina|tramadol|paracetamol|my pills|my meds
  `,
  lethalBlade: `
    knife|razor|blade|blades|box cutter|boxcutter|scalpel|cuchillo|navaja|hojilla|gillette|razors|emojiknife
    emojirazor|exacto
  `,
  lethalMeans: `
    noose|rope|helium|nitrogen|exhaust|charcoal|bleach|ammonia|tylenol|acetaminophen|paracetamol|insulin
    fentanyl|pills|antifreeze|hanging|razor|carbon monoxide|soga|pastillas|veneno|lejia|overdose|shotgun
    belt|plastic bag|hose|gas|wrists|veins|potassium|cyanide|sodium nitrite
  `,
  athand: `
    key|cabinet|drawn|loaded|have|got|holding|lap|hand|hands|knees|mouth|temple|next|bought|ready|tied|table
    nightstand|counted|counting|staring|looking|sitting|front|beside|here|drawer|safe|unlocked|booked|trunk
    seat|truck|hung|knot|saved|saving|stockpiled|laid|lined|tengo|mano|manos|mesa|lista|listo|cargada|boca
    cabeza|compre|agarre|junte|lado|carro|frente|consegui|guardadas|picked|found|pulled|up|out|chin|throat
    cleaned|oiled|cabinet|bag|pocket|packed|waiting|borrowed|ordered|set
  `,
  nightEnd: `
    tonight|esta noche|when everyone is asleep|before morning|by morning|midnight|before sunrise|before dawn
    friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|manana|hoy|today|in an hour|sundown
    sunset|this weekend|after work|after church|after the|when they leave|birthday|anniversary|el viernes
    el sabado|el domingo|el lunes|payday|last day|after dinner|after shift|after dark|noon|un rato
    la madrugada|in the morning|first light
  `,
  selfEnd: `
    nobody will hear|no one will hear|nobody ll hear|where nobody|where no one|find me in the morning
    me lo tomo|me las tomo|me la tomo|me los tomo|me la trago|drawn up|do the rest|be gone by|gone by then
    day off|not putting it back|not going back|not coming back|aint coming back|not making it to|lights off
    good night forever|last thing ill|dont come looking|windows up|sleeping in the van|lights out for me
    rest|peace|be over|its over|will be over|it ends|end it|be done|go to sleep|wont wake|no more|last night
    goodbye|bye|wont see|wont be|gone|dont wait|done|ya fue|me voy|descanso|descansar|se acaba|final
    check out|clock out|punch my ticket|go home to|meet my maker|join him|join her|finish it|finally rest
    quiet|do it|doing it|use it|take them|go through|be free|leaving this|no amanezco|lo hago|lights out
    out of here|get it over|over with|its time|my time|the end|see you on|wait up|forever|ill be with
    i ll be with|kill|die|dead|end my|hang|shoot|jump|matarme|morir|morirme|cuelgo|suicidarme|tirarme
    end things|forgive me|perdonenme|perdon|turning in for good|for good|sleep for good|the big sleep
    dormir para siempre
  `,
  mundane: `
    the range|gun range|movie|video game|board game|hunting season|party favors|police found|range|hunting
    camp|camping|vacation|concert|wedding|rehearsal|museum|moved|workout|gym|recipe|paint|clothesline
    climbing|tent|swing|tow|towed|deer|turkey|duck|buck|dock|safe now|locked up|potluck|church picnic|prop
    costume|documentary|novel|training|workshop|pond|fishing|fish|horse|cows|calf|goat|milestone|clase
    cancion|noticias|pelicula|novela|taller|pesca|campamento|pharmacy|take back|drop off|dropped off
    farmacia|turned in|unloaded|trigger lock|gun lock|lockbox|safe storage|pawned|dog show|laundry|cook
    cooking|onions|carving|vegetables|zip line|jump rope|halloween|video|chess|call of duty|fortnite
    the news|a song|the song|song lyrics|in recovery
  `,
  height: `
    rail|guardrail|guard rail|metro|bridge|ledge|roof|rooftop|overpass|cliff|balcony|parking garage|railing
    puente|azotea|techo|balcon|cornisa|barandal|acantilado|viaduct|dam|tower|water tower|trestle|fire escape
    parking deck|high rise|top floor|quarry|overlook|window|ventana|parana|muelle|malecon|crane|silo
    billboard|scaffold|tracks|train tracks|rails|vias|train|subway|metro|tren|platform|freeway|highway
    autopista|river|rio|interstate|on the ice
  `,
  brink: `
    no siento miedo|no tengo miedo|sin miedo|not scared anymore|aint scared no more|so easy to|just let
    want to let|deciding|no fear|not getting off|not gettin off|not coming down|not comin down
    not climbing back|aint coming down|wont come down|not moving|cant make myself|wrong side|legs dangling
    dangling|feet over|over the edge|over the rail|other side of the|climbed over|wrong side of|looking down
    one step|about to let go|let go|jump|jumping|step off|step in front|step out|stepping off|saltar|brincar
    me tiro|tirarme|aventarme|me aviento|lanzarme|toes|walk out on|walk into|lean forward|end of it|me lanzo
    me boto|arrojarme|lay down on|lie down on|already walking|walking down there|leap|hop off|fall forward
    tip forward|how far down|how long the fall|drop is|the drop|water looks
  `,
  fenced: `
    tour|fireworks|picture|pictures|bungee|fishing|jog|bike|hike|hiking|repair|painter|painting|roofers
    roofing|contractor|vacation|swim|swimming|diving|pool|trampoline|skate|crossed|detour|traffic jam|puddle
    conclusions|documentary|movie|lyrics|news|novel|gutters|leak|shingles|internet|parachute|zip|train set
    model|turista|foto|fotos|pesca|noticias|bomberos|wedding|cards|poker|gym|training|workshop|used to
    fear of heights|afraid of heights|vertigo|in my dream|soccer|kite|firefighters|lifeguard|ship|lake house
    years ago|a photo|took photos|photos of|the view|fun run|5k|the game|train station|my commute|is closed
    was closed|is late|running late|the kids jumped|dog jumped|cat jumped|my cat|the cat
  `,
  wheel: `
    turn the wheel|yank the wheel|jerk the wheel|swerve|drive off|drive into|let go of the wheel
    close my eyes|hit the gas|unbuckle|cross the line|just jump|giro el volante|soltar el volante
  `,
  driving: `
    drive|driving|car|truck|highway|freeway|semi|oncoming|median|curve|manejo|manejando|carretera|bridge
    overpass|bus|wheel|road
  `,
  noose: `
    rope|noose|belt|cord|knot|beam|branch|rafter|bar|rod|sheet|chair|stool|soga|cuerda|viga|cinturon|mecate
    hook|door knob|closet
  `,
  gaveOut: `
    broke|cracked|snapped|gave way|gave out|slipped|came loose|didnt hold|wouldnt hold|came down|se rompio
    se zafo|se solto|no aguanto|se quebro|kicked the chair|kicked the stool|stepped off the chair|neck hurts
    marks on my neck|neck is raw|burn on my neck|still on the floor
  `,
  lethality: `
    tall enough|high enough|deep enough|strong enough|sharp enough|enough to kill|how high|how tall|how deep
    how far|how long it takes|how long does it take|which bridge|which bridges|which building|which knot
    what knot|how much it takes|how many it takes|how many it would take|would hold me|hold my weight
    hold a person|painless|quickest|fastest|doesnt hurt|without pain|que tan alto|cuantas se necesitan
    cuantas pastillas|no duele|sin dolor
  `,
  handOver: `
    come get|hold my|hold onto|keep my|take my|took my|lock up|locked up|gave my|give my|hand over|turned in
    store my|sleep with my|come take|out of my house|out of the house|guardame|guarde mi|se llevara
    hold on to my|hang on to my|hang onto my|hold onto the|keep the guns|keep my guns|lock away my
    lock up my|take the guns|took the guns|took the bullets|bullets to|gave him the key|gave her the key
    out of the house for|quedate con mi|guarda mi|le di mi pistola|le di la pistola|le di las pastillas
    que me guarde|me guarde
  `,
  distrust: `
    dont trust|not safe|thinking|scared of|afraid of|dont like what|what i might|what i ll|whats in my head
    bad place|dark place|dark thoughts|cant be alone|no confio|miedo de mi|in case i|before i do|anniversary
    nightmares|cant promise|shouldnt be alone|not right|dont trust what|dont trust my|dont trust me
    whats in my|what s in my|safe with them|safe around|not safe with|not safe around|no me fio
    no confio en mi|por lo que pueda hacer|bad month|rough month|this month|lately
  `,
  inMouth: `
    in my mouth|my mouth|to my head|my temple|under my chin|my chin|against my head|against my temple
    my skull|in my face|round my neck|around my neck|over my neck|my throat|en la boca|mi boca|en la sien
    mi cabeza|en el cuello|mi cuello|to my heart|on my chest|against my chest|across my knees|on my knees
    in my lap|on my lap|across my lap|between my knees|on my thigh|against my ribs|to my forehead
    in my hands|en las piernas|en el regazo|en mis manos
  `,
  mouthOther: `
    dentist|retainer|food|song|movie|novel|he put|she put|he held|she held|he pointed|she pointed|robbed
    robber|mugged|he had|his gun|years|necklace|scarf|dream|nightmare|dreamed|toothbrush|lozenge|tie|medal
    apron|cowbell|lanyard
  `,
  gunGaze: `
    look at it|looking at it|look at it longer|stare at it|staring at it|longer than i should|take it out
    take it down|get it out|pull it out|take it apart|pick it up|picking it up|hold it|just hold it
    holding it|sit with it|sitting with it|feel the weight|the weight of it|talks to me|calls to me
    calling me|calls my name|whispers|la miro|lo miro|la saco|la agarro|me la quedo viendo|mirandola
    think about it|thinking about it|how easy|how quick|one bullet|one round
  `,
  nightly: `
    some nights|most nights|at night|every night|tonight|lately|nights|these nights|evenings|when its late
    3 am|3am|las noches|de noche|esta noche|ultimamente|since she|since he|since the|after she|after he
  `,
  howMany: `
    how many|how much|what dose|which dose|how strong|cuantas|cuantos|cuanto|cuanta|que dosis|que cantidad
  `,
  wouldTake: `
    would take|it takes|it would|itd take|it d take|would do it|does it take|do it take|till it|enough to
    before it|before you|too many|is too|se necesitan|se necesita|hacen falta|harian falta|hay que tomar
    hay que tomarse|para que|bastan
  `,
  lookup: `
    looking up|looked up|look up|googling|googled|google|searching|searched|reading about|read about
    wondering|figuring|figured out|calculated|counting|dont know who to tell|busque|buscando|busco
    averiguando|averigue|investigando|leyendo|me pregunto
  `,
  supply: `
    prescription|script|refill|pills|meds|pastillas|seroquel|insulin|xanax|klonopin|oxys|medicinas|receta
    trazodone|lithium|ambien|tylenol|gabapentin|benadryl|clonazepam|rivotril
  `,
  noSeeing: `
    planning on seeing|plan on seeing|plan to see|planning to see|dont see myself making|wont see|not seeing
    aint seeing|never see|not gonna see|not going to see|dont intend to see|not be here for|wont make it to
    not making it to|no llego al|no llego a la|no pienso llegar|no voy a llegar|no voy a ver
  `,
  notBack: `
    not driving back|not coming back|aint coming back|wont be coming back|not coming home|aint coming home
    wont be home|one way trip|one way ticket|no return|not returning|not gonna be back|not going to be back
    dont plan on coming back|not planning on coming back|no plan to come back|no plans to come back
    not walking back|not walking off|no pienso volver|no pienso regresar|no voy a volver|no vuelvo
    no regreso|sin regreso|sin vuelta|solo de ida
  `,
  darkMeans: `
    helium|nitrogen|noose|soga|antifreeze|rat poison|raticida|veneno|cianuro|cyanide|duct tape|the hose
    a hose|garden hose|hose and|exhaust pipe|tailpipe|charcoal grill|exit bag|insulin|morphine|potassium
    veneno para ratas|sodium nitrite|the rope|a rope|my rope|the noose|the pistol|the revolver|hollow point
    la cuerda|una soga|mecate|rope s up|rope is up|rope is tied|rope is ready|ropes up|rope s in|belt s up
    belt is up|cord is up
  `,
  planTime: `
    hotel|motel|booked|tonight|tomorrow night|friday|saturday|sunday|monday|tuesday|wednesday|thursday
    get dark|gets dark|after dark|nightfall|dark|midnight|arrangements|before they wake|when they leave
    once they leave|after they leave|when everyone|when everybody|when hes at work|when shes at work|at dawn
    first light|in a minute|in a bit|mañana|manana|esta noche|a la noche|el viernes|el sabado|el domingo
    el lunes|cuando se vayan|que se vayan|cuando se duerma|cuando oscurezca|en un rato|de madrugada
    la madrugada|hoy mismo|ya solo falta|solo me falta|nomas me falta|only thing left|sun goes down|sundown
    sunset|when it gets|after church|after work|after supper|before church|el amanecer|before sunup
    six o clock|when the sun|once the|after the news|is over|when im done|when i m done|after my tea
    once i finish|cuando termine
  `,
  darkOther: `
    balloon|balloons|party|globos|diabetic|diabetes|endo|pump|refill|pharmacy|doctor|nurse|hospice|garden
    plants|lawn|pool|car wash|flood|leak|mice|rats in|raton|ratones|rats are|roaches|exterminator|barbecue
    bbq|cookout|steaks|climbing|swing|boat|dock|horse|goat|cow|calf|clothesline|christmas|training|novel
    movie|song|flush|trip|camping|fishing|tow|moving|movers|mudanza|range|hunting|deer|shooting class
    gun class|recital|chemistry|dog|perro|jump rope|sugar
  `,
  ropeUp: `
    hanging a rope|hanging up a rope|tying a rope|tying a noose|putting up a rope|rope in|rope over
    rope from|with a rope|noose|colgando una cuerda|colgando una soga|amarrando una|amarrando un lazo
    con una cuerda|con una soga|soga en|cuerda en
  `,
  planHave: `
    have a plan|got a plan|ve got a plan|made a plan|have the plan|i planned it|planned it out|tengo un plan
    tengo el plan|tengo plan|ya lo planee
  `,
  dateHave: `
    a date|the date|and date|the day|day picked|its thursday|its friday|s friday|s saturday|s sunday
    s monday|s tuesday|s wednesday|s thursday|fecha|the means|and means|and a method|the method|how and when
    when and how|where and when|when and where|el dia|como y cuando|everything ready|its ready
  `,
  planOther: `
    safety plan|wellness plan|care plan|meal plan|payment plan|business plan|lesson plan|wedding|trip
    vacation|move|moving|quit|sober|taper|rehab|treatment|detox|surgery|job|school|college|birthday|party
    date night|plan b|retire|diet|study|exam|vacaciones|viaje|boda|tratamiento|mudanza|trabajo|evaluation
    budget
  `,
  dateSet: `
    date in mind|have a date|picked a date|set a date|picked the date|circled the date|day picked
    picked a day|chosen the day|date picked|date circled|tengo fecha|ya tengo fecha|ya tengo el dia
    escogi la fecha|ya escogi|deadline for myself|one more month then|made my decision|my mind is made
    mind is made up|take me alive|not taking me alive|wont take me alive|exit date|expiration date
  `,
  dateOther: `
    wedding|surgery|court|date night|dinner|party|graduation|exam|baptism|baby shower|bautizo|boda
    quinceanera|tinder|bumble|move|moving|quit|sober|sobriety|release|parole|vacation|reunion|hearing|milk
    license|passport|coupon|valentines|prom|he asked|she asked|retire|retirement|quit date|job|offer|college
    school|accept|buy|sell|house|travel|trip|divorce|leave him|leave her|rehab|therapist|therapy
  `,
  howThought: `
    thought about how|thinking about how|know how id|know how i d|know how i would|know exactly how
    know how ill|know how i ll|figured out how|figured how|ive got a way|have a way|worked out how
    planned how|know the way|pense como|pensado como|se como lo haria|ya se como|se exactamente como
    i ve thought about it|ive thought it through
  `,
  howDetail: `
    is painless|its painless|it s painless|wont feel|dont feel|dont feel a thing|the trick is|make it work
    make sure you|make sure it|will shut down|shuts down your|stops your heart|minutes and you
    you pass out in|and you are gone|and youre gone|doorknob|thick rope|closed car|seal the|tie it to
    tie it around|use a thick|cut along|cut long ways|not across|down the road|enough to kill|lethal dose is
    fatal dose is|milligrams per|mix it with|mix bleach|fastest way|surest way|quickest way|no duele
    sin dolor|dosis letal es|se mezcla|para que funcione|no one can save|before anyone finds
    works every time
  `,
  careTalk: `
    call poison|poison control|dont mix|never mix|do not mix|safety|training|workshop|prevention|lock up
    naloxone|911|cleaning|pool|tent|climbing|hiking|knitting|doctor|nurse|vet|euthanized|movie|novel|book
    song|diabetic|diabetes|workout|surgery|needle|sutures|garage door|lab|chemistry|dental|party|balloon
    balloons
  `,
  doseSure: `
    what dose would|which dose would|dose would do it|enough to do it|how much would do it
    how many would do it|does carbon monoxide|does hanging hurt|does drowning hurt|does it hurt when you die
    does it hurt to die|would it hurt to|is it painless|exactly what dose|how much insulin would
    how many pills would|what would happen if i took all|what happens if i take all|is there a way to die
    cuantas pastillas|que pasa si me tomo todas
  `,
  tubFull: `
    bath running|bath is running|tub is full|tub is filled|bath is full|bathtub|in the tub|in the bath
    filled the tub|filled the bath|ran a bath|running a bath|running the bath|warm bath|banera llena
    la banera|tina llena|la tina|edge of the tub
  `,
  triedThen: `
    i tried once|tried once|tried before|tried in|tried it in|tried twice|tried back|my last attempt
    my first attempt|attempted once|attempted in|attempt in|attempt years|my attempt|tried to die
    tried to kill|overdosed in|survived an attempt|sobrevivi|lo intente|ya lo intente|intente una vez
    mi intento|two attempts|three attempts|attempts behind|my attempts|past attempts|previous attempts
    dos intentos|tres intentos|otro intento
  `,
  nowTurn: `
    but tonight|but now|but today|but lately|tonight i|and tonight|now i|here i am again|here i am
    again tonight|back to|pero hoy|pero esta noche|pero ahora
  `,
  deathClose: `
    bottle|bridge|gun|pills|knife|rope|razor|edge|ledge|roof|thoughts|place|feeling|frasco|puente|pistola
    pastillas|navaja|soga|azotea|same bottle|the knife|blade|cuchillo|floor with
  `,
};
