/** Ways to say without the word that one is going to leave life. */
export const LEAVING: Readonly<Record<string, string>> = {
  condIf: `
    (if|when|once) (they|she|he|my|the|it|this|nothing|we) ~1 (take|takes|leave|leaves|left|comes|come|dies|die|passes|goes|gone|loses|doesnt|dont|wont|isnt|fails|gets|changes|says|signs|moves|finds|denies|denied|rules|sells|sentence)
    if i (lose|cant|get|m|dont|have to|end up|fail|go back)|if mama|after mama|after my mom|once mom
    the day (my|they|she|he|mama)|si (me|mi|la|el|se|pierdo|no|ella|los|las)
    cuando (mi|se|ella|el) (muera|vaya|muere|va)|cuando se muera|el dia que
    the (minute|second|moment|hour) (my|mama|she|he|they|the)|si pierdo|as soon as my
  `,
  noMoreMe: `
    no me after|theres no me|there s no me|there is no me|wont be a me|wont stick around
    not sticking around|aint sticking around|not gonna stick around|not going to stick around
    thats it for me|that s it for me|that s me done|thats me done|lights out for me|i go too|i go with
    going with (him|her|them)|i follow (him|her|them)|ill follow|i ll follow|right behind (him|her|them)
    follow him out|follow her out|take myself out|taking myself out|take myself with
    not staying for the rest|end my story|close the book on me|not doing another
    not going through that again|see myself out|i know what i ll do|i know what ill do|already decided
    already know what|already know how|my peace with it|made my peace|me voy con (el|ella|ellos)
    me voy detras|yo tambien me voy|no me quedo|no pienso quedarme|yo ya no sigo|se acaba para mi
    se acabo para mi|hasta ahi llego|hasta ahi llegue|no habra mas yo|lo que voy a hacer
    lo tengo decidido|ya decidi|no place for me here|nothing holding me|nothing keeping me
    wont be anything left of me|me quito de en medio|no respondo de mi|i wont be far behind
    not be far behind|dont plan on being here|not planning to be here|not planning on being here
    wont be here to see|not be here to see|i m gone too|im gone too|i m out too|i ll be next|ill be next
    bury me next to|entierrenme con|i wont fight it|nobody will have to worry about me
    following (him|her|them)|m following|right after (him|her|them)|only stay for|only here for
    only alive for|only reason i stay|yo no sigo|ya no me ven|no me ven mas|no me vuelven a ver
    me quito yo|me voy yo|me largo yo|me mato yo|that s also my date|my date too|thats my date|my last day too|ese mismo dia me
  `,
  trivialLeave: `
    party|concert|movie|restaurant|bar|job|gig|team|group chat|server|discord|apartment|lease|marriage
    course|dinner|boda|fiesta|clase|grupo|season|league|the band|the show|the app|facebook|instagram
    tiktok|the house sells|coffee|snack|dessert|the bus|the train|contract|subscription|gym|volunteer
    board|committee|hoa|church
  `,
  hoard: `
    saved|saving|saved up|saving up|stashed|stashing|hoarded|hoarding|set aside|put away|coffee can
    shoebox|shoe box|squirreled|squirreled away|collecting|collected|holding back|skipping doses
    been keeping|kept back|put by|pocketing|cheeking|guardado|guardadas|guardados|guardando|juntado
    juntando|junte|acumulado|acumulando|ahorrado|ahorrando|apartado|apartando|escondidas|escondidos
  `,
  takeAllSure: `
    every bit of|every last|all at once|all in one go|in one go|in one sitting|them all|it all down
    take the lot|the whole lot|whole stash|de un jalon|de una vez|de una sola vez|de un tiron
    de un saque|de una sentada|todas juntas|todo junto|tomarmelas|tomarmelos|tragarmelas|me las tomo
    me las trago|me las voy a tomar|me lo tomo todo
  `,
  saveFor: `
    have enough|got enough|almost enough|until i have|til i have|till i have|enough to|just in case i
    in case i decide|for when i|for when the day|for the day|when the time comes|when its time
    when i need them|when i cant|por si acaso|por si un dia|para cuando|para el dia|son suficientes
    ya casi|alcanza para|alcanzan para
  `,
  soNobody: `
    so (nobody|no one|noone|none)
    so (my|the) (wife|husband|kids|mom|mother|sister|brother|son|daughter|dad|father|roommate|kid|family|girls|boys|neighbors|grandkids|partner)
    so (they|she|he) (dont|doesnt|wont|never|didnt|isnt|arent)|where (nobody|no one) i know
    rather a stranger|a stranger (find|finds|to find)|somebody (paid|trained|who s paid)
    the (maid|housekeeper|cops|police|landlord|coroner|medics|paramedics|ranger|deputies) (find|finds|will|to find|instead|can)
    para que (nadie|mis|mi|no)|que no (sea|sean) (mi|mis|ella|el)|prefiero que me encuentre
    no quiero que (mi|mis|ella|el)
  `,
  findMe: `
    (has|have|had) to (find|see|clean|deal with|scrub|identify)
    be the (one|ones) (to|who|that) (find|finds|found)|find my body|finding me
    find me (in the morning|like this|like that|first|cold|hanging|gone)|clean up after|cleans up
    clean me up|clean me off|walk in on (me|it|that)|walks in on
    tenga que (encontrarme|limpiar|verme|cargar)|tengan que (encontrarme|limpiar|verme|cargar)
    me (encuentre|encuentren|halle|hallen|vea asi|vean asi)|encontrarme|limpien
  `,
  lodging: `
    motel|hotel|checked into|checked in|rented a room|room off|booked a room|airbnb|cabin|campsite
    storage unit|hostal|posada|hospedaje|cuarto de hotel|pension|rest stop|truck stop|state park
    trailhead
    hotel key|room key|key card
  `,
  askVeil: `
    asking for|for no reason|for a friend|anyone know|anybody know|anyone knows|does anyone|does anybody
    serious question|random question|weird question|dumb question|stupid question|hypothetically
    hypothetical question|out of curiosity|just curious|honest question|alguien sabe|alguno sabe
    alguna sabe|pregunta seria|pregunta random|pregunta rara|quien sabe si|por curiosidad|es verdad que
    is it true|i need it to|want it to be|i want it to|need something|que no duela|quick question
  `,
  methodWord: `
    drowning|drown|hanging|hang|jumping|overdosing|overdose|bleeding out|bleed out|carbon monoxide
    freezing to death|hypothermia|closed garage|shut garage|car exhaust|suffocating|suffocation|starving
    gunshot|electrocution|dying|dehydration|insulin overdose|cutting a vein|slit wrists|ahogarse|ahogado
    ahorcarse|ahorcado|desangrarse|sobredosis|monoxido|asfixia|hipotermia|tirarse|envenenarse|de un piso
    from that height|from the tenth floor|sleeping pills|pastillas para dormir|las de dormir
    que ya no despierte|no despertar|closed car|with a car in
  `,
  gentle: `
    peaceful|painless|painful|hurt|hurts|quick|fast|how long|slow|messy|feel it|feel anything
    before you pass out|before you stop|duele|dolor|rapido|rapida|lento|cuanto tarda|cuanto dura
    tranquilo|se siente|se sufre|feels like falling asleep|like falling asleep|survive it|survive that
    fall asleep|just fall asleep|go to sleep|te duermes|se queda dormido|just drift
  `,
  studyWord: `
    novel|character|chapter|class|exam|anatomy|biology|lifeguard|swim lesson|swimming|training|paper
    documentary|podcast|vet|fish|lobster|lobsters|mouse|mice|rats|roaches|bugs|plant|plants|tattoo|shot
    vaccine|dentist|needle|root canal|ear|piercing|waxing|iud|labor|childbirth|epidural
  `,
  elsewhere: `
    somewhere that doesnt|where it doesnt hurt|somewhere quiet|somewhere better|somewhere warm
    somewhere nobody|be gone|long gone|be free|at peace|at rest|be resting|not hurting|out of pain
    no more pain|with my (mom|mama|dad|son|baby|daughter|brother|sister|wife|husband)|itll be over
    it ll be over|will be over|be all over|be done|past caring|past hurting|ya no estare
    ya no voy a estar|en paz|descansando|libre|lejos|no me duela|no duela|todo habra terminado
    habra pasado|ya me habre ido|me habre ido
  `,
  lifeSum: `
    best part of|best thing that|best thing in|best people|best years|were my family|you all were
    yall were|fueron lo mejor|lo mejor que me paso|a bad life|a hard life|my whole life|una vida
  `,
  partingLove: `
    thank you for|thanks for|gracias por|i loved|love you|love yall|los quise|los quiero|los amo|te amo
    perdon|perdonen|sorry|forgive me|fueron lo mejor|best part of|you all were|yall were
  `,
  noLater: `
    hasta aca llegue|hasta aqui llegue|hasta aca llego|hasta aqui llego|end of the road for me
    this is where i get off|i get off here|por no despedirme|no poder despedirme|couldnt stay longer
    sorry i couldnt stay|sorry i couldnt hold|couldnt hold on|couldnt hang on|held on as long
    hung on as long|i stayed as long|fought as long|lasted as long|aguante lo que pude
    aguante todo lo que|no pude mas|no pude quedarme|next life|not in this life|en la otra vida
    del otro lado|this is goodbye for good|goodbye for good|i wont be back|wont be coming back
    no one could have|nobody could have|nothing you could have|nothing anyone could|nothing yall could
    nada que hubieran|nadie pudo|no habrian podido
  `,
  noLaterSoft: `
    dont wait up|dont wait for me|dont bother looking|this is my stop|my stop|wont be needing
    wont need it anymore|where i m going|where im going|a donde voy|adonde voy|no me esperen
    no me busquen|no me extranen|dont miss me
  `,
  emptiedIt: `
    emptied (both|the|my|every|all|it)|finished the bottle|finished off the|both bottles
    (bottle|bottles|blister|packs|box|boxes) (is|are) empty|nothing left in the bottle|all in me now
    its all in me|it s all in me|all down now|all swallowed|(vacie|acabe) (el|los|la|las|todo)
    frasco vacio|blister vacio|cajas vacias|caja vacia|down to the last one|hasta la ultima
  `,
  layNow: `
    laying here|lying here|laying down|lying down|now i wait|just waiting|waiting for it|getting sleepy
    so sleepy|going numb|feel floaty|floating|drifting|room is spinning|fading|changed my mind
    dont want to die|scared now|i did it|ya lo hice|lo hice|acostado|acostada|esperando
    me esta dando sueno|me da sueno|se me duerme|se me durmio|se me nubla|mareado|mareada|me arrepenti
    cant feel|goodnight|good night|buenas noches
    yendo la luz|se me va la luz|me voy apagando|dont send anyone|no manden a nadie
    wanted somebody to know|wanted someone to know|minutes back|minutes ago|an hour ago|hace un rato
    hace rato
  `,
  cleanOut: `
    trash|dishwasher|recycling|fridge|cooler|milk|juice|water bottle|baby|sink|drain|poured|flush
    flushed|toilet|basura|reciclaje|lavamanos|shampoo|ketchup|lotion|formula|hot sauce|litter|mousetrap
    inbox|pockets|purse
  `,
  weightOnThem: `
    keeping me afloat|carrying me|dragging me along|cost them|costing them|costs them|they pay for me
    pays for me|babysitting me|looking after me|take care of me|taking care of me|worry about me
    worrying about me|worrying over me|walking on eggshells|walk on eggshells|les cuesto|les doy gastos
    cargan conmigo|me mantienen|gastan en mi|cuidarme|cuidandome|preocuparse por mi|sick of me
    tired of me|wear everyone out|wearing everyone out|drain everyone|draining them|nothing but bills
    nothing but trouble|solo doy gastos|puro gasto|pura carga
    take up a|taking up|up a couch|estorbamos|piedra en el zapato|another bill|marry someone
    marry somebody|find someone better|find somebody better|couch and money|eat their food|their money
    sus ahorros|their savings
    cost my|i cost|le cuesto|les estorbo|hallan que hacer conmigo|hallan que hacer
    saben que hacer conmigo
    because of me|por mi culpa|on account of me|works two jobs|trabaja doble
  `,
  ifGone: `
    if i sank|if i let go|if i disappeared|if i left|if i went|if i wasnt|if i werent|if i were gone
    if i was gone|without me|out of the picture|out of the way|out of their hair|sin mi|si no estuviera
    si yo no|si me fuera|si desapareciera|si faltara|cuando falte|once im gone|once i m gone
    when im gone|when i m gone|after im gone|after i m gone
    wasnt in it|wasn t in it|not in it|if i wasnt in
    if i left for good|left for good|when i leave the room
    if i wasnt around|if i werent around|if i wasnt here|if i werent here|si no viviera
  `,
  lighterThem: `
    lighter|free|freer|better|breathe|rest|ahead|peace|quieter|easier|happier|relief|relieved
    respirarian|descansarian|aliviados|livianos|mejor|tranquilos|felices|en paz|save money|insurance
    seguro|move on|healthier|sleep at night
    heal|heals|heal up|recover|do better|be okay|be fine|start over|marry|someone who|somebody who
    alguien mejor|rehacer su vida|la juventud|less crying
    have a life|have their life|have their lives|tendrian vida
    widow|widower|viuda|viudo
  `,
  wontAct: `
    never do it|wouldnt do it|wont do it|would never|not going to do it|not gonna do it|wouldnt hurt
    nunca lo haria|no lo haria|no lo voy a hacer|no lo hare|never act on
  `,
  closing: `
    closing the book|close the book|closing my book|last page|final chapter|last chapter|end of my story
    the curtain|my curtain|final curtain|lights out|turning out the light|cierro el libro
    ultimo capitulo|punto final|bajo el telon|apago la luz
  `,
};
