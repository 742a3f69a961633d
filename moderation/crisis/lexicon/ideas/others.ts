/** What other people say and do. */
export const OTHERS: Readonly<Record<string, string>> = {
  person: `
    ex|hubby|sis|bro|classmate|teammate|tenant|housemate|stepson|stepdaughter|sponsee|girl|boy|he|she|him
    her|his|hes|shes|they|them|friend|brother|sister|son|daughter|cousin|uncle|aunt|dad|mom|mama|daddy
    husband|wife|boyfriend|girlfriend|roommate|neighbor|buddy|guy|dude|baby|kid|homeboy|homegirl|partner
    grandma|grandpa|granny|nephew|niece|hermano|hermana|primo|prima|hijo|hija|papa|apa|ama|amigo|amiga
    esposo|esposa|marido|novio|novia|tio|tia|abuela|abuelo|vecino|vecina|pana|compa|cuate|ella|bebe|nene
    nena|suegra|suegro|man|woman|lady|mamaw|papaw|nana|gran|mum|toddler|coworker|client|resident|peer
    someone
  `,
  kin1: `
    mi pareja|mi ex|mi compa|mi suegra|mi suegro|mi nieto|mi nieta|mi sobri|my mama|my ex|my roommate|my bf
    my gf|my granny|(my|our|his|her) ~1 {kin}|one of my|one of the guys|one of the girls|one of our|a friend
    this girl|this guy|a guy in|a girl in|kid in my|a man in|my bestie|my homie|my homegirl|my hubby|my sis
    my bro|mi hermano|mi hermana|mi hijo|mi hija|mi amigo|mi amiga|mi mama|mi papa|mi novio|mi novia
    mi esposo|mi esposa|mi primo|mi prima|mi hermanito|mi hermanita|mi tio|mi tia|mi abuelo|mi abuela
    mi marido|mi mujer|mi vecino|mi vecina|mi sobrino|mi sobrina|una amiga|un amigo|un compa|my wife|my man
    my girl|my partner|my baby sister|my kid|my kids|my best friend|my coworker|my neighbor|mi gf
    mi mejor amigo|mi mejor amiga|mi roommate|mi companero|mi companera|mi cunado|mi cunada|mi padrastro
    mi yerno|mi nuera|mi ahijado|mi ahijada|mi cuate|mi pana|mi parce|my cousin|my boy|my dude|my old man
    my old lady|my uncle|my auntie|my aunt|this dude|some girl|some guy|the guy next door|la vecina
    el vecino
  `,
  messaged: `
    dm|dmd|dms|snap|keeps saying|tells|sent me|showed|pic|picture|foto|video|livestream|confessed|admitted
    dice|keeps talking|talks about|confeso|texted|text|sent|messaged|posted|called|wrote|writes|left|said
    saying|told|mando|escribio|dejo|dijo|publico|voicemail|note|emailed|snapped|went live|is live|live on
    story|message|puso|grabo|llamo
    selfie|reel|storie|historia|estado|un audio|audio|sent us|group chat
  `,
  unreach: `
    location off|phone off|phone is off|goes to voicemail|straight to voicemail|wont pick up|not picking up
    isnt picking up|wont answer|not answering|isnt answering|cant find|hung up|gun|guns|rifle|pistol|pills
    bridge|roof|knife|rope|wont open|door is locked|locked the door|locked in|missing|gone now|cant reach
    disappeared|drove off|no contesta|no responde|apago|no abre|pastillas|pistola|puente|azotea|soga
    blocked me|blocked us|turned his|turned her|turned off|left the house|took the car|tracks|en visto
    took something|cutting
  `,
  dieOther: `
    take all her pills|take all his pills|se mata|se va a matar|se iba a matar|planning her suicide
    planning his suicide|be done with us|done with this life|planning to die|drew up a will
    wishes she was dead|wishes he was dead|rather be dead|hates being alive|no point in living
    doesnt see the point|tired of living|wants it to be over|wants it over|killing himself|killing herself
    killing themselves|killing hisself|rather be dead|be better off dead|offing himself|ya no quiere vivir
    wants to die|kill himself|kill herself|kill themselves|better off dead|doesnt want to live
    dont want to live|doesnt want to be here|doesnt want to be alive|hang himself|hang herself|shoot himself
    shoot herself|end his life|end her life|se quiere morir|quiere morirse|quiere morir|matarse|suicidarse
    quitarse la vida|no quiere vivir|wishes she|wishes he|wish she was|take his own|take her own|join her
    join him|kill hisself|kill herself|pegarse un tiro|darse un tiro|tirarse del|tirarse de
    cortarse las venas|ahorcarse|has a plan to|end their life|ending her life|ending his life|jump off
    se cuelga|se ahorca|se pega un tiro|se tira del|se tira al|se quita la vida|se va a colgar
    se va a ahorcar|hang it up for good|hangs it up|go hang|not be here by|googling how many
    looking up how many|looking up ways|googling ways|buscando como morir|buscando cuantas|buscando como
    finish it|just finish it|shouldnt just|ways to go|list of ways|how shed do it|how hed do it
    how she d do it|how he d do it|not worth living|no reason to live|wants to be gone
    wants to disappear|doesnt want to wake|hopes she doesnt|hopes he doesnt|prays to die
    prays to god to take|rather not be here|tragar todas|tomar todas las|se va a tragar|cortarse las
    dejar de vivir|ya no quiere estar|ya no quiere seguir
    se va a aventar|se va a tirar|se quiere aventar|se quiere tirar|va a saltar|quiere saltar
    going to jump|gonna jump|about to jump|wants to jump|on the ledge|wrong side of|kill himself over
    kill herself over
  `,
  dieNow: `
    has a plan|with a gun|with a knife|on the bridge|right now|gun|pills|rope|knife|note|roof|bridge|locked
    razor|loaded|ahorita|pastillas|cuchillo|pistola|soga|azotea|puente|in the bath|barrel|ledge|edge|tracks
    holding|swallowed|cutting|hung up|left the house
  `,
  dieVague: `
    he s suicidal|she s suicidal|is suicidal|been suicidal|he wants to die|she wants to die
    thinking about suicide|thinking of suicide|talking about suicide|talks about suicide|suicidal thoughts
    end it all|end it|he could die|he was dead|she was dead|she could die|quitarse|not wake up|be dead
    not be around|not be alive|se corta|se quiere morir|se quiere matar|se quiere ir con
    se quiere ir de este|doesnt want to be alive|doesnt want to live|dont want to live
    no longer wants to live|wants to be dead|wishes he could die|wishes she could die|gonna overdose
    going to overdose|overdose if|od if|kill herself if|kill himself if|cut her wrists|slit her wrists
    slit his wrists|threatening suicide|threatens suicide|threatened suicide|talking about dying
    no quiere vivir|quiere morirse|se va a tomar|amenaza con matarse
  `,
  resolvedOther: `
    years ago|died|passed|killed himself|last year|used to|when he was|when she was|training|workshop|client
    clients|caller|if someone|if your|someone who|character|movie|book|song|news|noticias|movie|survived
    in recovery|he lived|she lived|queria|role play|scenario|supervision|policy|grief|funeral|buried|novel
    lyrics|podcast|taller|hace anos|embarrassment|vergüenza|video game|lost him|lost her|documentary
    he wanted to|she wanted to|an article|the article|people who|anyone who|my phone|of laughter
    in recovery now|hoy esta bien|hoy ya esta|ya esta mejor|doing better now|is fine now|is ok now
    is better now|is doing better
    back on the|back at school|back in school|back to work|waved at me|is back|volvio a la escuela
    ya volvio
  `,
  ordinary: `
    school|practice|camp|trip|work|class|gym|airport|hunting|vet|grandmas|movies|concert|again lol|lol
    forgot|he forgot|she forgot|breakup|divorced|years ago|cat|dog|moved out|lunch|dentist|bus|pharmacy
  `,
  neckOf: `
    round her neck|around her neck|round his neck|around his neck|in his mouth|in her mouth|to his head
    to her head|against his head|against her head|under his chin|under her chin|to their head|en el cuello
    en la cabeza|en la boca
  `,
};
