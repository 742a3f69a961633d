/** What people put in the place of the words for leaving life: errands, provisions, places, dates. */
export const SIDEWAYS: Readonly<Record<string, string>> = {
  lastErrand: `
    one (errand|thing|job|chore|stop|item) left|one last (errand|thing|job|stop|chore)|one more (errand|stop) and
    only thing left (is|to do)|last thing on (my|the) list|all thats left is me|only me left to|nothing left to arrange
    nothing left on (my|the) list|list is done|everything is crossed off|crossed everything off
    solo (me falta|falta) (una|lo mio)|me falta (una sola|lo mio|una cosa)|lo unico que (falta|me falta)
    falta (una cosa|lo mio)|ya (no me|no) falta nada|lista terminada|tache todo
  `,
  provided: `
    (dog|cat|puppy|kitten|bird|horse|chickens|kids|baby|boys|girls) (to|with) (my|the|her|his) ~1 (brother|brothers|sister|sisters|neighbor|neighbors|mom|moms|aunt|shelter|vet|ex|friend|friends)
    (dropped|drove|took|left|brought) ~2 (dog|cat|kids|baby|biscuit|puppy) ~2 (at|to|with|off)
    with (her|his|its|their) (bed|bowl|bowls|leash|food|pills|crate|toys|papers|list)
    food for (a|the) (month|year|week)|enough food (for|until)|months worth of (food|kibble|formula)
    cancelled (the|my) (electric|gas|power|internet|phone|lease|cable|subscriptions|gym|insurance)
    canceled (the|my) (electric|gas|power|internet|phone|lease|cable|subscriptions|gym|insurance)
    shut off the (gas|power|water)|paid (off|up) (everything|everybody|everyone)|paid everybody back
    (deje|dejado|lleve|llevado|encargue|di) ~2 (perro|perra|gato|gata|perrita|perrito|gatito|nena|nene|ninos|hijos|canario) ~2 (vecina|vecino|hermana|hermano|madre|mama|tia|abuela|refugio|amiga|comadre)
    (pienso|comida|croquetas|alimento) (de|para|hasta) (un|el|dos) (mes|ano|meses|fin)
    la que (me)? va a cuidar|quien (cuide|va a cuidar|se quede con)|quedo pagado|deje pagado|dejado pagado
    deje ~1 pagado|di de baja|cancele (la|el) (luz|internet|gas|contrato|telefono)
  `,
  futureGifts: `
    (card|letter|gift|present|video|note) for (every|each) (birthday|christmas|year|graduation)
    (letters|cards|gifts|presents|videos|envelopes) for (every|each|all|her|his|their) (birthday|birthdays|christmas|graduation|wedding|future)
    (birthday|birthdays|christmas) (cards|letters) (until|till|through|up to)|(until|till) (she|he|they) ~1 (eighteen|18|21|grown|graduates)
    one (envelope|card|letter) (per|a|for each) year|so (she|he|they) (has|have|will have|ll have) (something|one|a card)
    (cumpleanos|cartas|regalos|sobres) hasta (los|que)|(carta|sobre|regalo|video) (por|para) cada (ano|cumpleanos)
    (cartas|videos) para (cuando|su boda|sus quince|sus 15)
  `,
  letGoNow: `
    (can|could|get to) (let go|rest|go|stop|put it down|lay it down) now|now i can (rest|go|let go|sleep|stop)
    i can (finally)? (let go|rest|go in peace)|im free to go|free to go now|nothing keeps me|nothing holding me
    ya (puedo|me puedo) (soltar|descansar|ir|irme|dormir)|ya puedo (irme|soltarme)|esta noche descanso
    por fin descanso|ya nada me (ata|detiene|amarra)|ya me puedo ir
    ya no voy a ir nunca|no (voy a)? vuelvo (mas|nunca)
  `,
  houseEmpty: `
    (house|place|apartment|home) (to myself|empty|will be empty|is empty|is finally empty)
    (wanted|needed|want|need) (the|this) (house|place|apartment|room) (empty|quiet|to myself)
    (everyone|everybody|they) ~3 (gone|away|out) (till|until|for the)|nobody (home|here|back) (till|until)
    (la|mi) casa (sola|vacia|para mi)|(queria|necesitaba|necesito|quiero) ~1 casa (sola|vacia)|nadie (llega|vuelve|viene) hasta
    todos se (fueron|van) hasta|me quede sola adrede|me quede solo adrede
  `,
  onPurposeAlone: `
    for this|for what (comes|i)|so nobody (stops|could stop|can stop|walks)|so no one (stops|can stop|walks)
    (told|lied to) ~2 i had to (work|study|stay)|made up a reason|made an excuse|said i was sick so
    i dont have to work|before they (get|come) back i ll|by the time they (get|come) (back|home)
    para esto|para lo mio|para lo que voy|para que nadie me|les (dije|menti) que tenia|cuando vuelvan ya|invente que
  `,
  toldFine: `
    (told|promised|swore to|assured) ~3 (id|i d|i would|i ll|ill|i could) ~1 (be fine|be ok|be okay|be safe|make it|wait|hold on|see them|call)
    (told|promised) (the doctor|my doctor|her|him|them|my therapist|the nurse|my sponsor|my mom) ~3 (fine|safe|okay|ok)
    (dije|prometi|jure) ~4 (llegaba|llego|estaba bien|estaria bien|aguantaba|aguanto|esperaba|iba a estar bien|al lunes)
  `,
  cantPromise: `
    (cant|couldnt|not sure i can|dont know if i can) ~2 (promise|say) ~3 (i will|will be|that|it|anymore|be|i ll)
    (cant|dont think i can|not sure i can) ~1 keep (that|the|this|my) (promise|word)|dont know why i (told|said|promised)
    (not|isnt|wasnt) true|that was a lie|i was lying|dont think i will|dont know (that|if) i will
    no se si ~3 (cumplir|cumpla|llegar|llegue|pueda|aguante)|no (lo|se lo|le) (puedo|voy a) (prometer|cumplir)
    (era|fue) mentira|le menti|les menti|no creo que (llegue|pueda|cumpla)
  `,
  noLook: `
    (stopped|quit|dont|not|never) ~1 (looking|look) both ways|(stopped|quit|dont) (checking|looking) (for cars|before i cross|when i cross)
    (cross|crossing|walk|step|stepping) ~3 without (looking|checking)
    (ya no|ya ni|ni|no) (volteo|miro|veo|me fijo) ~1 (al|cuando|antes de) (cruzar|cruzo)
    cruzo ~2 sin (mirar|ver|voltear|fijarme)|(quit|stopped) wearing (a|my|the) seatbelt
  `,
  noWish: `
    (ask|asked|asking|beg|begged|pray|prayed|praying) ~3 (not to|to not|no more|no) ~2 (morning|mornings|tomorrow|wake|waking|sunrise|day)
    (rezo|ruego|pido|suplico|rezandole|pidiendole) ~4 (mande a buscar|venga a buscar|venga por mi|llame|lleve|recoja|mande llamar|acuerde de mi)
    (had|lived) (my|a) (innings|full life|good run|long life|my share)|(outlived|overstayed) (my|everybody|everyone)
    ya (estoy|ando|vivo) (de mas|de sobra|sobrando)|ya vivi (lo mio|bastante|demasiado|de mas)|estoy (sobrando|estorbando)
    (lord|god|jesus) ~1 (forgets|forget) to (wake|wind|get) me|(dios|diosito|senor) ~3 me de de baja
  `,
  carePrice: `
    (what|how much) (my care|i|my meds|keeping me) (cost|costs|takes)|(did|doing|do) the math ~4 (me|i|my care|cost|costs)
    (im|i m|i am|just|become|am) (a|another|one more|only a|nothing but a) (bill|expense|cost|chore|debt|invoice|shift|errand)
    (turnos|turno) para (cuidarme|mi)|(repartiendose|repartirse|rifandose|peleandose|peleando) ~3 (cuidarme|turnos|quien)
    (quitaria|quitarles|quitarle|sacarles|ahorrarles|ahorraria|ahorrarle) ~1 (ese|este|el|la|esa|esta) (peso|carga|gasto|problema|cruz)
    (take|lift) (that|this|the) (weight|load) off (them|her|him|everyone)|(soy|me volvi|me converti en) (un|una|otra|otro|puro) (gasto|deuda|castigo|cuenta|tarea|pendiente)
  `,
  jokePlan: `
    (retirement|backup|exit|escape|long term|five year|5 year|health|career|financial) (plan|strategy|insurance) (is|s|involves|was)
    (plan b|my 401k|plan de retiro|plan de jubilacion|seguro de vida|plan b) (es|is|s|involves)|(mi|el) plan (b|de retiro|de vejez) (es|incluye)
  `,
  deadlyThing: `
    rope|noose|bullet|a gun|shotgun|bridge|cliff|train|hose|pills|a knife|hemlock|cyanide|weak moment|asteroid
    soga|bala|pistola|puente|barranco|tren|pastillas|veneno|un tiro|cuerda|una ventana
  `,
  heightFall: `
    (go|goes|going|went|jump|jumped|fall|fell|step|stepped) ~1 (off|from) (the|a|that) ~1 (tower|roof|bridge|cliff|building|overpass|balcony|garage|crane|dam|pier|ledge|silo)
    (tirarse|tirarte|caer|caerse|saltar|aventarse|te tiras|te avientas|saltas|caes) ~1 (del|de la|de un|desde) ~1 (puente|azotea|techo|torre|edificio|balcon|piso|silo)
  `,
  feelsIt: `
    (if|do|does|did|would|can) (u|you|it|they) (even)? (feel|hurt|hurts|notice|survive|suffer)|how it feels|what it feels like|how long (till|until|before|does)
    (si|cuanto) (se|te|lo) (siente|duele|sientes|tarda|sufre)|si duele|cuanto (duele|dura|se tarda)
  `,
  lonelySpot: `
    where (nobody|no one) (comes|goes|looks|ll find|will find|can see|hunts|fishes|drives)|where nobody (comes|goes)|nobody comes out here|middle of nowhere|end of the (road|lane|dirt)
    (parked|pulled over|sitting) ~4 (creek|quarry|river|lake|levee|field|woods|cemetery|backroad|back road|gravel|landing|clearing|boat ramp)
    donde (nadie|no) (pasa|llega|viene|va|me ve)|no pasa nadie|en medio de la nada|al fondo del (monte|camino|terreno)
  `,
  carriedGun: `
    (rifle|gun|shotgun|pistol|revolver|38|22|45|glock) ~4 (truck|car|with me|beside me|seat|lap|glovebox|glove box|passenger|pillow|nightstand)
    (thang|strap|pole|pistol|gun|blick|heat|piece) ~2 (on|in) my lap|(lap|pillow) ~5 (gun|pistol|strap|thang|rifle)
    (pistola|escopeta|rifle|fusca|fierro|38|revolver) ~5 (camioneta|carro|troca|conmigo|al lado|almohada|regazo|piernas|asiento|buro)
  `,
  daring: `
    (see|seeing|find out) if i (dare|can|have|got)|work up the (nerve|courage)|if i had the (guts|nerve)|trying to (dare|decide)
    a ver si (me atrevo|me animo|puedo|me da el valor)|si me (atrevo|animo)|agarrar (valor|coraje)|armarme de valor
    (just|be) ~1 (lookin|looking|staring) at it|lookin at it
  `,
  roofSigns: `
    (subi|estoy|sali|trepe) ~2 (a|en|al|hasta) (la|el) (terraza|azotea|techo|cornisa|tanque|antena|anden|puente|baranda)
    (went|came|climbed|walked|am|im|i m) ~2 (up|on|onto|out) ~1 (the|to) ~2 (roof|rooftop|ledge|top floor|platform|water tower|bridge|overpass)
    (train|tren|metro|subte) ~4 (doesnt stop|no para|no se detiene|comes through|pasa sin parar)|en el anden|on the platform
  `,
  leftThings: `
    (left|leaving|put|laid) ~4 (phone|wallet|keys|ring|passcode|password|code|shoes|note|letter|watch) ~4 (table|counter|written|unlocked|bed|desk|home|bench|charged)
    (deje|puse|dejo) ~3 (celu|celular|movil|telefono|llaves|clave|contrasena|anillo|cartera|billetera|dni|zapatos|nota|carta) ~5 (mesa|anotada|anotado|escrita|desbloqueado|banco|cama|escritorio)
    (clave|contrasena|pin) (anotada|escrita|pegada)|perdonen (el|la|por) (quilombo|lio|desorden|molestia|molestias|desmadre|cagada)|sorry (for|about) the (mess|trouble)
  `,
  spentAll: `
    (tipped|gave|spent|paid|handed) ~5 (everything (i had|in my)|all (i had|my money)|my last|what i had left)|emptied my (wallet|account|savings)
    (gaste|di|deje|regale) ~3 (todo lo que|lo ultimo que|mis ahorros|lo que me quedaba)
  `,
  notSeeMe: `
    (wont|wouldnt|not) be seeing me|(wont|wouldnt|not) see me (again|anymore|no more|after)|last time (youll|you ll|shed|theyd|they ll) see me
    no (me)? (van|va|iba|iban) a (ver|verme) mas|no me (veran|vera|ven) mas|ultima vez que me (ve|ven|vieran)
  `,
  quietExit: `
    (leave|leaving|go|going|slip|exit) ~2 (without (a fuss|making a fuss|any fuss|bothering|making trouble)|quietly|no fuss|without noise)
    (irme|irse|salir|apagarme|marcharme) ~1 (sin (molestar|ruido|hacer ruido|dar lata|lata|dar guerra)|calladito|calladita|despacito)
  `,
  knowHowMany: `
    (know|worked out|figured out|counted|looked up) ~2 (which|what|how many|how much) ~1 (pills|ones|it takes|and how|would|bottle|it d)|which (pills|ones) and how many
    (se|ya se|calcule|conte|averigue) ~1 (cuales|cuantas|cuanto|cuales y cuantas)
  `,
  roofOther: `
    tender|tendedero|ropa|laundry|antenna|antena|party|asado|fotos|photos|playa|coast|beach|afuera|repair|shingles|tejas|gutters
  `,
  whenFound: `
    when (they|someone|somebody|she|he|mom|my) ~2 (find|finds) me|cuando me (encuentren|hallen|encuentre)|(what|que) ~3 (found|encuentren) in
  `,
  staging: `
    song|playlist|playing|wearing|wear|outfit|clothes|music|cancion|canciones|musica|sonar|sonando|ropa|puesto|puesta|vestida
  `,
  closedGarage: `
    (garage|shed|barn|car) ~6 (door|doors|windows) ~1 (down|shut|closed|sealed|taped)|(garaje|cochera|galpon|carro|coche) ~6 (porton|puerta|ventanas) ~1 (cerrado|cerrada|abajo|selladas)
  `,
  hoseTape: `
    hose|duct tape|engine (is)? (running|on)|exhaust|charcoal|grill inside|manguera|cinta|motor (prendido|encendido|andando)|carbon
  `,
  keepsLooking: `
    (keep|kept|keeps|caught myself|catch myself|been) (looking|staring|eyeing) ~1 (at|up)|first thing i (see|look)|cant stop (looking|staring) at
    lo primero que (miro|veo)|me quedo (mirando|viendo)|no dejo de (mirar|ver)|sigo (mirando|viendo)
  `,
  hangingPlace: `
    beam|beams|rafter|rafters|trees along|the tree|overpass|guardrail|medicine cabinet|the tracks|bridge|balcony|gun safe|knife block
    viga|vigas|el arbol|puente|balcon|las vias|botiquin|la soga|los cuchillos|la ventana
  `,
  wroteAll: `
    (wrote|written|writing) to (my|the|each|all) ~1 (sister|sisters|brother|boys|girls|kids|mom|dad|parents|son|daughter|wife|husband|everyone)
    (le|les) escribi a (los|las|mis|mi|cada) ~1 (pibes|hijos|hijas|hija|hijo|nenes|mama|papa|viejos|viejo|hermanos|hermana|todos|mujer|esposa)
    (cartas|notas) ~3 (nevera|heladera|refri|mesa|cama|almohada)|letters ~3 (fridge|counter|table|pillow|bed)
  `,
};
