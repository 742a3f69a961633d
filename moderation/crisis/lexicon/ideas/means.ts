/** Means of death, and what people do with them otherwise. */
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
    remedios|medicacion|heart medicine|heart pills|las de dormir|pastillas para dormir|ansioliticos
    antidepresivos|digoxin|metoprolol|amitriptyline|oxycodone|hydrocodone|methadone|pain pills
    sleep meds|nerve pills|water pills
  `,
  lethalBlade: `
    knife|razor|blade|blades|box cutter|boxcutter|scalpel|cuchillo|navaja|hojilla|gillette|razors|emojiknife
    emojirazor|exacto
    cuter|utility knife|rastrillo|bisturi|cutter
    cuchilla|cuchillas
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
    coyotes|coyote|lambs|borregos|gallinas|hogs|jabalies|zorro|raccoons
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
    a ver si me atrevo|a ver si me animo|on my lap|in my lap|al lado de la almohada|bajo la almohada
  `,
  nightly: `
    some nights|most nights|at night|every night|tonight|lately|nights|these nights|evenings|when its late
    3 am|3am|las noches|de noche|esta noche|ultimamente|since she|since he|since the|after she|after he
  `,
  supply: `
    prescription|script|refill|pills|meds|pastillas|seroquel|insulin|xanax|klonopin|oxys|medicinas|receta
    trazodone|lithium|ambien|tylenol|gabapentin|benadryl|clonazepam|rivotril
  `,
  darkMeans: `
    helium|nitrogen|noose|soga|antifreeze|rat poison|raticida|veneno|cianuro|cyanide|duct tape|the hose
    a hose|garden hose|hose and|exhaust pipe|tailpipe|charcoal grill|exit bag|insulin|morphine|potassium
    veneno para ratas|sodium nitrite|the rope|a rope|my rope|the noose|the pistol|the revolver|hollow point
    la cuerda|una soga|mecate|rope s up|rope is up|rope is tied|rope is ready|ropes up|rope s in|belt s up
    belt is up|cord is up
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
  tubFull: `
    bath running|bath is running|tub is full|tub is filled|bath is full|bathtub|in the tub|in the bath
    filled the tub|filled the bath|ran a bath|running a bath|running the bath|warm bath|banera llena
    la banera|tina llena|la tina|edge of the tub
    banera ya esta llena|banera llena|tina llena|la tina esta|la banera esta|banera ya
  `,
  deathClose: `
    bottle|bridge|gun|pills|knife|rope|razor|edge|ledge|roof|thoughts|place|feeling|frasco|puente|pistola
    pastillas|navaja|soga|azotea|same bottle|the knife|blade|cuchillo|floor with
  `,
  hoseWord: `
    hose|exhaust|tailpipe|muffler|vent hose|dryer hose|manguera|escape del
  `,
  sealWord: `
    through the (back|rear|passenger|driver)? ~1 (glass|window)|back glass
    into the (car|cab|window|back)|in the window|windows (up|taped|sealed)|taped|duct tape|sealed
    por la ventana|en el carro|en el coche|engine on|engine running|motor prendido
  `,
  hoseOther: `
    garden|lawn|pool|car wash|leak|leaking|radiator|mechanic|ac unit|dryer|shop vac|vacuum|washing|wash
    aquarium|fish|flood|basement|sprinkler|jardin|lavar
  `,
};
