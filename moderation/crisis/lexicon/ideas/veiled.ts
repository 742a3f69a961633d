/** Harm that is told by what stands around it: doors, clothes, habits, voices in things, the body's signs. */
export const VEILED: Readonly<Record<string, string>> = {
  seeTomorrow: `
    (dont|doesnt|didnt|not|no longer) ~1 (want|wanna|wants|wanted|care|plan|planning|tryna|trying) ~2 see (tomorrow|tmrw|morning|another|the morning|the sun|sunrise|next week|next year|25|21|30|18)
    (ont|aint|not) ~3 (tryna|trying to|gonna) see (25|21|30|18|tomorrow|christmas|next year)
    no (quiere|quiero|pienso|piensa) ~1 (amanecer|llegar a manana|ver manana|ver el sol)
  `,
  bodiesFound: `
    (they|theyll|nobody|no one|police|cops) ~2 (find|found) (us|me|you|them|our bodies|my body|the body) ~3 (reservoir|river|lake|ditch|woods|field|canal|trunk|well|desert|bag|pieces|box)
    (never|wont|nobody) ~2 (find|found) (me|us|my body|the body|our bodies)|feed (me|us) to|bury (me|us) (in|under|where)
    (nos|me) (encuentran|van a encontrar|hallan|tiran|entierran|avientan) ~1 (en|al|a) (el|la|un|una)? ~1 (canal|rio|monte|cano|barranco|bolsa|zanja|lago|pozo|maletero|basurero)
    (nadie|ni) (nos|me) (va a encontrar|encuentra)|donde nadie (nos|me) encuentre
  `,
  doorBreaks: `
    (other|outside) side of (the|this|my) door|(through|breaking|broke|kicking|kicked|splitting|beating|pounding) ~3 door
    door (is|s) (splitting|cracking|coming|giving|breaking)|(lock|hinge|hinges|frame|chain|latch) ~2 (broke|broken|giving|cracking|going|gone|came off)
    (otro lado|detras|atras) de la puerta|(rompio|rompiendo|tumbo|forzando|forzo|zafo) ~2 (chapa|cerradura|puerta|candado|pestillo|cerrojo)
    (puerta|chapa|cerradura) ~2 (no aguanta|se rompe|cede|cediendo|rota)
  `,
  strikeWith: `
    hammer|claw hammer|wrench|bat|crowbar|tire iron|axe|machete|pipe|belt|golf club|shovel|poker|chain|knife|gun|shotgun
    tubo|martillo|bate|machete|hacha|llave inglesa|barra|palo|fierro|cinturon|cadena|cuchillo|navaja|varilla|tabla
  `,
  hideNow: `
    whispering|im whispering|hiding|in the (tub|closet|bathroom|pantry|attic|crawlspace|garage)|baby (wont stop|is) crying|kids are (with|under|behind)
    en (la tina|el bano|el closet|la banera|la regadera|el ropero|el cuarto)|(ninos|nenes|hijos|bebe) (estan|esta) (conmigo|debajo|llorando)
    hablo bajito|no hago ruido|escondida|escondido|escondidos
  `,
  readyToRun: `
    sleep (dressed|in my (shoes|clothes|jeans|boots|coat))|(shoes|boots|coat) on in bed|shoes by the (bed|door)
    (second|spare|extra|hidden) (set of)? (keys|car keys|key)|keys in the (flour|freezer|mailbox|garden|planter)|go bag|bag packed (by|under|behind|in)
    (duermo|dormimos|acuesto) (vestida|vestido|con (los zapatos|la ropa|tenis|zapatillas))|maleta (lista|escondida|hecha)
    (bolso|mochila|llaves) (listo|lista|listas|escondidas|escondida|junto)
  `,
  whenDrunk: `
    when (he|she|dad|my husband|stepdad) (drinks|drank|s drunk|s drinking|has been|gets drunk|gets like)|if (he|she) (comes home|s been|starts) (drunk|drinking)?
    (he|she) (drinks|s drinking|s been drinking)|payday|in case (he|she)|(his|her) truck (pulls|in the)|the cheap stuff
    (si|cuando|por si) ~2 (llega|viene|toma|bebe|tomado|borracho|tomada|borracha)|hay que salir corriendo|salir corriendo|los (viernes|sabados)
  `,
  knowsHabit: `
    i know (which|what|where|when) ~2 (pew|time|he|she|they|car|bus|door|hours|shift|route|street|corner|seat|gym|window)
    (ya)? se (a que|que|cual|donde|por donde) ~1 (hora|horas|puerta|calle|camion|ruta|esquina|turno|sale|llega|vive|estaciona|pasa|duerme)
  `,
  goArmed: `
    (the|my|a) ~1 (38|45|9|9mm|357|22|glock|shotgun|piece|strap|machete|bat|blade|knife) (and i|and me|with me|is coming|in the)
    (me and|bringing|taking|packing|carrying) (the|my|a) ~1 (38|45|9|9mm|357|22|glock|shotgun|piece|strap|machete|bat|blade|knife)
    (voy|vamos|paso|caigo) ~1 con (la|el|mi|un|una) (9|38|45|22|nueve|fusca|pistola|fierro|machete|cuete|escopeta|cuchillo|bate)
  `,
  noMoreOfThem: `
    wont (be|ever|see|make|live|raise|lay|touch|hurt) ~2 (singing|again|another|hand|hands|anyone|christmas|tomorrow|kids|home|lunch|breakfast)
    (last|final) (hymn|song|meal|ride|shift|breath|drink|sunday|supper)|never (touch|lay|raise|hurt) ~4 again
    no (vuelve|va a volver|volvera) ~1 (levantar|levantarle|tocar|tocarla|poner|ponerle|pegarle|respirar|ver)
    (ese|esa|el|ella) (ya)? no (vuelve|regresa|llega|cena|amanece|sale)
  `,
  burnPlace: `
    burn (that|this|the|his|her|their|it|down) ~4 (house|place|shop|car|building|trailer|apartment|down|office|church|inside|in it)
    set fire to (his|her|their|the|that)|torch (his|her|their|the|that)|light (it|the place|his house|her house) up
    (le|les)? (prendo|pego|meto|echo) (fuego|candela) ~1 (con|a|al)|quemo (la|su|esa|todo) ~1 (casa|negocio|carro|con)
  `,
  vowing: `
    i swear|swear to god|on my mother|on my (moms|mothers|kids|daughters) (life|grave)|mark my words|i promise you
    (te|le|les|lo) juro|juro por|por mi madre|por dios que|por mis hijos|ya veran|van a ver
    if (he|she|they|that|the judge|my ex|cps) ~4 (gets|takes|gives|comes|wins|touches|keeps)|si (mi ex|el juez|ella|el|me|se) ~3 (lleva|quita|llevan|quitan|gana|toca)
  `,
  thingVoice: `
    (man|woman|voice|voices|people|thing|one|boy|girl|lady|they) (in|inside|behind|from|under) (the|my) (vents|vent|walls|wall|tv|radio|ceiling|fan|fridge|floor|mirror|attic|phone|pipes|head|static|heater)
    (el|la|los|las) (que|de) ~1 (habla|hablan|vive|viven|la|el) ~1 (en|licuadora|pared|tele|radio|abanico|ventilador|techo|refri|espejo|tuberia|ducto)
    (la voz|las voces|el senor|la senora|el nino) (de|en|del) (la|el)? ~1 (pared|tele|radio|techo|abanico|ventilador|espejo|refri|tuberia)
    (chanting|calling|singing|whispering|shouting|screaming) ~2 (through|from|behind|inside) the
    (cantan|llaman|gritan|susurran|hablan) (desde|por|detras) ~1 (ducha|pared|radio|techo|ventana|tele|paredes|espejo)
  `,
  clinging: `
    (holding|hold|hang|hanging|clinging|gripping) (on|onto|to) ~1 (the|my|a) (radiator|table|door|bed|counter|chair|dog|couch|rail|sink)
    so i dont (go|look|do|move|listen|get up)|(sitting|staying) on (the floor|my hands)|locked myself (in|away)|threw (the key|away)
    me (agarro|aferro|sujeto|amarro|encierro) ~2 (mesa|puerta|cama|silla|pared|reja|sillon|de|a|en)|(pa|para) no (asomarme|ir|mirar|hacerlo|moverme|escuchar)
  `,
  lowRail: `
    (railing|rail|window|balcony|ledge|bridge|roof) ~3 (low|open|right there|for a reason|easy|close|waiting|short)
    (balcon|baranda|barandal|ventana|puente|azotea|reja) ~3 (bajito|baja|bajita|abierta|abierto|cerca|ahi|facil|espera)
  `,
  parcelOut: `
    (giving|gives|gave|handing|keeps giving) ~2 (me|away|out|us|people) ~2 (his|her|their) (records|vinyl|tools|books|guitar|games|jewelry|clothes|stuff|things|shoes|watch|camera|bike|fishing)
    (anda|esta|estan) (regalando|repartiendo|dando) ~1 (sus|su|la|el|las|los)|(regalo|repartio|esta dando|me dio) sus (herramientas|discos|libros|cosas|cadenas|zapatos|juguetes|guitarras)
  `,
  wontNeed: `
    wont (need|be needing) (it|them|the|this|that|any)|(dont|doesnt|not gonna|no longer) need ~2 (anymore|where|soon|after)|no use (for|to) (me|him|her|it)
    (no|ya no) (le|me|les|los|las|lo) ~1 (van|va) a (hacer falta|servir)|ya no (lo|la|los|las) (va|voy|vamos) a (necesitar|usar|ocupar)
  `,
  tornApart: `
    (sharpener|razor|pencil sharpener|shaver|disposable|blade) ~6 (pieces|apart|broke|broken|broken open|unscrewed|screw|cracked)
    (took apart|broke open|cracked open|unscrewed|pried|popped) ~4 (sharpener|razor|shaver)
    (desarme|rompi|quebre|abri|desbarate|desarmando) ~3 (rastrillo|rasuradora|sacapuntas|tajador|afeitadora|prestobarba|gillette)
  `,
  sleevesHot: `
    (long sleeves|hoodie|hoodies|sweatshirt|sweater|jacket|cardigan|arm warmers) ~2 (in|all|again) ~2 (july|june|august|summer|this heat|the heat|90|95|100|heat)
    (manga larga|mangas largas|sudadera|buzo|chamarra|campera|sueter|hoodie) ~2 (con|en|a pesar) ~2 (calor|verano|julio|agosto|enero|pleno|sol|40)
  `,
  cantStop: `
    cant stop|cannot stop|couldnt stop|if you know you know|iykyk|again|started again|back at it|so is (the|my) promise|broke (my|the) promise
    no puedo parar|no paro|otra vez|de nuevo|volvi|si saben saben|rompi la promesa
  `,
  scaleJoy: `
    (scale|number|numbers) ~3 (happy|proud|smaller|lower|smiled|congratulated|good)|(happy|proud|thrilled|high) ~3 (scale|number|weight)
    (bascula|balanza|pesa|numero) ~3 (felicito|feliz|contenta|contento|orgullosa|bajo|gusto)|(contenta|feliz|orgullosa) ~4 (bascula|balanza|peso)
  `,
  bareFood: `
    (ice|gum|coffee|water|celery|broth|diet soda|rice cakes|cigarettes) and (gum|ice|coffee|water|cigarettes|celery)|puro (cafe|chicle|hielo|agua|cigarro)|nothing but (ice|gum|coffee|water)
    (cafe|agua|chicle|hielo|cigarro) y (chicle|cafe|cigarro|cigarros|hielo|agua)
  `,
  cleanTime: `
    (years|months|days|decade|year|weeks) ~6 (gone|down the drain|thrown|wasted|erased|over|flushed|back to zero|for nothing)
    (gone|threw|flushed|lost|burned|blew) ~4 (years|months|days|decade|year) (sober|clean)?
    (anos|meses|dias|ano) ~6 (tire|cano|basura|perdi|perdidos|cero|cañeria|tirados|borre)
    {n} years {n} months gone|months gone|years gone|meses y|gone in a
  `,
  selfDisgust: `
    cant (stand|look at|face) ~3 (mirror|myself|face|reflection)|face in the mirror|dont know how to (walk|go) back|how do i (walk|go) back
    no me (aguanto|soporto|puedo ver|perdono)|con que cara|no me puedo (ver|mirar)|no se como (volver|regresar)|que cara
  `,
  cantHide: `
    cant stop|cannot stop|couldnt stop|if you know you know|iykyk|started again|back at it|no puedo parar|no paro|si saben saben
  `,
  ordinarySleeves: `
    work|office|ac|sunburn|sun|mosquitoes|uniform|oficina|trabajo|aire|mosquitos|uniforme|sol
  `,
  doorOther: `
    stuck|jammed|landlord|locksmith|keys inside|locked out|trabada|trancada|cerrajero|casero|carpenter|firefighters|bomberos
  `,
  swollenThroat: `
    (tongue|throat|lips|face) ~2 (huge|swelling|swollen|swelled|closing|closed|tight|thick)
    (hincho|hinchando|hinchada|cierra|cerrando|cerro) ~2 (lengua|garganta|cara|labios)|(lengua|garganta) ~2 (hinchada|hincha|cierra|cerrando)
  `,
  noAirNow: `
    (cant|cannot|barely|hard to) ~2 (air|breathe|swallow|talk|breath)|no me entra (el)? aire|no (puedo|puede) (respirar|tragar|hablar)
    (wheezing|gasping|hives)|epipen|me falta (el)? aire|ahogo|ronchas
  `,
};
