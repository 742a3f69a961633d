/** What is done to the writer or to a child. */
export const ABUSE: Readonly<Record<string, string>> = {
  child: `
    we re 14|we re 13|we re 15|teammates|de 8|de 9|de 7|de 6|de 10|my friend|kid|kids|child|daughter|son
    niece|nephew|cousin|baby|girl|boy|toddler|stepson|stepdaughter|granddaughter|grandson|sister|brother
    student|she s 7|hija|hijo|nina|nino|sobrina|sobrino|prima|nieta|nene|nena|little|hermanita|hermanito
    im 12|i m 12|im 13|i m 13|i m 14|i m 15|i m 16|tengo 12|tengo 13|tengo 14|tengo 15
  `,
  molest: `
    shower with him|shower with us|shower in front|calzones|mete la mano|mano en los|touched my friend
    touches my friend|touch her there|touched her there|wants pictures|sends pictures|send him pictures
    pijama|bajo la falda|privadas|no clothes|without clothes|secret game|our secret|special game
    under the covers|bath with|private area|showing her|showing him|sleep in his bed|juego secreto|sin ropa
    touch him|touch her|touches her|touched her|touched him|touching her|touching me|touches me|touched me
    touch his|private parts|privates|down there|molested|molests|molesting|in my bed|raped|rapes|sexual
    naked|undress|takes pictures|pants down|comes in at night|gets in bed|gets in my bed|climbs in|manosea
    me toca|la toca|lo toca|toca a|partes|abusa|viola|desnuda|inappropriately|fondled|fondles|his hands on
    made her touch|made me touch|makes her touch|makes me touch|kisses me|rubs|rubbed on|feels me up
    felt me up|watches me shower|sit on his lap|sits me on|on his lap|hands where|where he shouldnt
    where he shouldn|touches me where|places he shouldnt|makes me watch|watch him|undresses|shows me his
    showed me his|takes my clothes|en sus piernas|donde no debe|partes intimas
    into her bed|into his bed|into my bed|in her bed|to her bed|to his bed|to my bed
    into her room at night|into my room at night|in her room at night|a su cama|en su cama|a mi cama
    se mete a su|se mete en su|se mete a mi|se mete en mi|toquetea|toqueteo|me tocaba|la tocaba
    le pide fotos|me pide fotos
    tocarlo|tocarla|me obliga a tocar|que lo toque|que la toque|obliga a
  `,
  beatKid: `
    locks him in|locks her in|locked him in|locked her in|beats him|beats her|whips him|whips her|belt marks
    cigarette burns|burns him|burns her|hits him|hits her|bruises on|throws him|throws her|chains|starves
    wont feed|kicks him|kicks her|shakes the baby|shook the baby|shook him|lo encierra|la encierra|le pega
    los golpea|lo quema|welts|extension cord|handprint
  `,
  killThreat: `
    leaving this house alive|leave this house alive|leave here alive|out of here alive|say your prayers
    say my prayers|shot at me|hoy me mata|in a hole|where they would never|be sorry i was born|make me pay
    last breath|kill me|kill us|bury me|put me in the ground|put a bullet in me|shoot me|slit my throat
    cut my throat|burn the house|burn us|burn me|make me disappear|nobody would find|never find me
    nobody d look|feed me to|drown me|leave in a box|leave in a body|body bag|snap my neck|break my neck
    end me|matarme|me mata|me va a matar|me entierra|enterrarme|quemarme|quemar la casa|cut me up
    run me over|cant have me nobody|nobody will|be the last thing|set me on fire|put me in a hole
    put me in the hospital|put me six feet
    picar en pedacitos|en pedacitos|picarme|en pedazos|cortarme en|enterrarme viva|quemarme viva
    me va a enterrar|me quema viva|me va a quemar|prende fuego|echarme acido|wont live to
    wont make it to court|wont see the inside|the pigs|the hogs|the back field|acid on me
    where he d leave me|where hed leave me|where he d put me|picked the spot|picked a spot|dug a hole
    digging a hole|a hole out back|nobody would hear|no one would ever find|nadie te va a encontrar
    nadie me va a encontrar|nadie me encontraria|tirarme al rio|me tira al|echarme al rio|desaparecerme
    me desaparece|me va a desaparecer|leave me in the desert|leave me out there
    te entierro
    quema la casa|quemar la casa con|con nosotros adentro|con nosotros dentro|with us inside
    with us in it|with me in it
  `,
  saysIt: `
    told|tells|says|said|swore|swears|promised|threatened|threatens|threatening|texted|warned|text|whispered
    screamed|dice|dijo|juro|amenazo|amenaza|keeps saying|if i ever|if i leave|if i tell|si lo dejo|si hablo
    si me voy|messaged|voicemail|left a note|joked that
  `,
  abuserNear: `
    coach|teacher|pastor|grandpa|abuelo|entrenador|stepbrother|priest|tutor|babysitter|sitter|counselor
    neighbor|tio|primo|cousin|hermano|youth leader|he|she|husband|wife|boyfriend|girlfriend|ex|dad|stepdad
    partner|father|mom|stepmom|mother|uncle|brother|son|roommate|landlord|man|hes|shes|el|ella|marido|esposo
    novio|pareja|papa|padrastro|hijo|they|daddy|babydaddy|fiance|grandson|caregiver
  `,
  intrude: `
    by the neck|by the throat|by the hair|loading the|sharpening|pinned|on top of me|on top of her
    standing over|got in|broke in|breaking in|climbing in|came in through|coming through|fist through
    foot through|kicked in|kicking in|busting in|busted in|busted the|broke the door|broke down|banging on
    beating on|pounding on|at the door|at the window|outside my|back window|through the window|in the house
    tumbando|rompio la puerta|pateando|se metio|back door|front door|smashing|tearing up|destroying
    throwing things|throwing stuff|flipping|swinging|loading|screaming he|coming up the stairs|coming at me
    has me pinned|wont let me out|wont let us out|blocking the door|took my keys|took the phone|dragging
    del pelo|de los pelos|del cabello|de las grenas
  `,
  hidingNow: `
    desde el bano|bajito|what do i do|que hago|somebody|someone come|send|cant get out|whispering this
    in the tub|in the bathroom|in the closet|lights off|in the garage|under the bed|locked in|locked myself
    hiding|hid|barricaded|in my car|in my room|in the shed|in the basement|in the attic|behind the
    whispering|en el bano|encerrada|encerrado|escondida|escondido|en el closet|debajo de|pls|please|help
    ayuda|911|right now|rn|quietly|cant talk|cant call|bleeding|scared to move|in the yard|next door
    at the neighbors|in the woods|in the barn|in the truck
    typing quiet|typing this quiet|came back|just came|under the bed with|in the pantry|in the laundry
    behind the couch|escribo bajito|debajo de la cama|atras de|metida en|metido en
  `,
  wasThen: `
    used to|last year|when i was|back then|movie|novel|raccoon|squirrel|possum|bear|deer|delivery|amazon
    package|trick or treat|hide and seek|surprise party|mosquito|spider|nightmare|training|episode|halloween
    haunted|shelter now|hace anos|bat flew|bats|fire drill|tornado|locksmith|plumber|raton|mice|mouse|snake
    roach|hail|santa|softball|baseball|cockroach|toad|kitten|kittens|puppy|mailman|contractor|repairman
    toddler locked|movers|locked out|raccoons|squirrels|years ago|the cat|a cat|my cat|the dog got|a bird
    a dog|the storm|a storm|bad dream|a dream|my dream|video game|the game|el gato|el perro|un gato
  `,
  controls: `
    wont let me|dont let me|doesnt let me|never lets me|not allowed|no me deja|no me dejan|takes my|took my
    keeps my|holds my|hold my own|reads my|reads everything|goes through my|checks my|tracks my|tracks me
    cut off my|hid my|hides my|locks me|locked me|controls|me quita|me revisa|me controla|me prohibe
    makes me ask|have to ask|followed me|follows me|times me|times my|put a tracker|camera|cameras|threatens
    isolate|isolates|me vigila|me encierra|me amenaza|wont give me|spends my|cashes my|steals my|forces me
    lets me out|picks what i|shuts off
    guarda mi|guarda mis|me la da cuando|me lo da cuando|me la da si|portarme bien|me porte bien
  `,
  ownThings: `
    social security|pension|checks|bank card|debit card|everything|friends|card|money|phone|keys|check
    card|paycheck|job|friends|family|car|house|store|texts|messages|passport|papers|meds|insulin|bank
    leave|ebt|benefits|dinero|celular|telefono|llaves|trabajo|amigas|familia|salir|tienda|sueldo
    mensajes|documentos|clothes|eat|food|sleep|work|school|church|sister|mother|doctor|wheelchair|walker
    glasses|disability|ssi|everywhere|anywhere|mama|madre|hablar|comer|license|immigration|visa
    every mile|location|outside|see my|inhaler|hearing aids|bathroom|shower
    insulina|inhalador|mis medicinas|mi medicina
  `,
  harmsMe: `
    hollers at me|screams at me|screaming at me|yells at me|insults me|me grita|me insulta|humiliates me
    breaks everything|breaks my|nobody else would have me|no one else would want me|threatens me|me amenaza
    me humilla|me escupe|calls me worthless|tells me im worthless|shuts me out|kicked me out in|me cachetea
    me avienta|me zarandea|me agarra del|hits me|hit me|slaps me|slapped me|throws plates|throws things
    threw things|threw a|threw the|shoves me|shoved me|pushes me|pushed me|grabs me|grabbed me|kicks me
    kicked me|punches me|punched me|pulls my hair|pulled my hair|bites me|spits on me|spit on me
    backhanded me|put hands on me|puts hands on me|hands on me|twisted my arm|held me down|pinned me|me pega
    me golpea|me empuja|me jala|me aventó|me cachetea|busted my|knocked me|smacks me|smacked me|slammed me
    dragged me|got me in the head|black eye|bruises|bruise|whoops me|beats on me|beats me|lays hands
    split my lip|broke my|forces himself|forced himself on me|forced me|me obliga|me forzo|wont take no
    scared of him|scared of her|afraid of him|afraid of her|le tengo miedo|walking on eggshells|cusses me
    calls me names|burns me|throws stuff|throwing stuff|throwing things|throw things at|plate missed
    missed my head|breaks things|punches walls|punched the wall|punched a hole|holes in the wall
    kicks the door|rompe cosas|avienta cosas|tira cosas
  `,
  abuser: `
    staff|nurse|cna|aides|orderly|worker|teacher|coach|bf|gf|hubby|suegro|suegra|cunado|hermano|he|she
    husband|wife|boyfriend|girlfriend|partner|ex|dad|stepdad|mom|stepmom|father|mother|son|brother|uncle
    my man|my old man|my lady|roommate|marido|esposo|esposa|novio|novia|pareja|papa|hijo|padrastro|caregiver
    aide|landlord|boss|fiance|grandson|daughter|sister|my girl|they|mi viejo|mi mujer
  `,
  abuseOver: `
    video game|board game|card game|the game|the show|a song|years ago|when i was|used to|left him|left her
    divorced|got out|escaped|survived|back then|as a kid|as a child|growing up|he died
    restraining order granted|in prison now|never again|hace anos|de chiquito|de chiquitos|de chiquita
    de nino|lo deje|me separe|movie|chess|training|workshop|signs of|if someone|if your|clients|hotline
    in 19|frisbee|pillow|surprise|in bed with the flu|hit me up|car hit|the idea hit|it hit me|perdone
    safe now|free now|his parole|high five|hit me with|hit me like|hit me hard|hit me that|hit me how
    nostalgia|i left him|i left her|when i left|since i left|after i left|the toddler hit|healing from
    the heat|the wind|the smell
  `,
  raped: `
    raped|rape|assaulted|forced himself|forced herself|forced me|molested|drugged|roofied|spiked|violo
    violaron|abuso de mi|held me down|wouldnt stop when|said no and|kept saying no|took advantage
    without my consent|didnt consent|me forzo|had his way
  `,
  lately: `
    last night|yesterday|two nights|nights ago|days ago|a few days|this week|this weekend|saturday|friday
    sunday|monday|last week|today|tonight|this morning|anoche|ayer|hace dos dias|hace tres dias|el sabado
    el viernes|el domingo|hoy|esta semana|hours ago|earlier|last weekend|still shaking|still bleeding
    washing|shower|report|dos noches
  `,
  armedAct: `
    loading|waving|pointing|pointed|aiming|swinging|holding it|racking|sharpening|chasing|apuntando|cargando
    coming at|pointing it|put it to|puts it to|to my head|at me right|at us|in my face|wont put it down
    playing with the
  `,
  killingMe: `
    gonna kill me|going to kill me|trying to kill me|hoy me mata|me va a matar|nos va a matar|quiere matarme
    dice que me mata|finna kill|kill us both|kill us all|leaving this house alive|leave here alive
  `,
  handGun: `
    went to get|went to grab|gone to get|going to get|went and got|goes to get|getting the gun|went for the
    reaching for|fue por|fue a buscar|fue a traer|saco la|saco el|trae la|trae un
  `,
  secretThreat: `
    if i tell anyone|if i tell anybody|if i told anyone|if i tell my|if i say anything|dont tell anyone
    not to tell|begs me not to|our secret|keep it secret|keep it between|no one can know|nobody can know
    lose my scholarship|lose my spot|kick me off|off the team|ruin my|nobody would believe
    no one would believe|no le diga|que no diga nada|si le digo a alguien|si cuento|nuestro secreto
    es un secreto
  `,
  underage: `
    im 11|i m 11|im 12|i m 12|im 13|i m 13|im 14|i m 14|im 15|i m 15|im 16|i m 16|i m 17|im 17|tengo 11
    tengo 12|tengo 13|tengo 14|tengo 15|tengo 16|tengo once|tengo doce|tengo trece|tengo catorce
    tengo quince|eighth grade|seventh grade|sixth grade|ninth grade|freshman|sophomore|scholarship
    middle school|la secundaria
  `,
  relationAdult: `
    coach|teacher|pastor|priest|tutor|stepdad|stepfather|uncle|grandpa|neighbor|deacon|babysitter
    youth leader|youth pastor|doctor|cousin|mom s boyfriend|moms boyfriend|entrenador|maestro|profesor|profe
    padrastro|tio|abuelo|vecino|cura|hermanastro|primo|foster dad|foster father|foster mom|foster brother
    step dad|step father|my dad|my father|grandfather|stepbrother|my brother|mi papa|mi padre|mi hermano
  `,
  comingAt: `
    came back up|coming up the|coming back with|came back with|back with the|came at me|coming at me
    at the door with|outside the door|outside my door|other side of the door|trying to get in
    trying to bust|kicking the door|bust it in|bust in|bust it down|break it down|break the door
    getting the|went to get|grabbed the|reaching for|se me viene|viene subiendo|esta subiendo|viene para
    golpeando la puerta|pegandole a la puerta|tumbando la puerta|afuera de mi puerta|afuera de la puerta
    fue por|agarro el|agarro la
  `,
  strikeTool: `
    belt|bat|pan|skillet|hammer|cord|stick|iron|knife|machete|gun|bottle|shovel|pipe|crowbar|axe|hatchet
    poker|cinturon|cinto|correa|cable|palo|cuchillo|pistola|martillo|tubo|sarten|plancha|tire iron
    lighter fluid
  `,
  gunMenace: `
    put a gun on|put the gun on|put his gun on|laid his gun|laid the gun|pointed the gun|pointed a gun
    points the gun|points a gun|showed me the gun|shows me his gun|waved the gun|waves the gun
    loaded it in front|held the knife|held a knife|gun in my face|felt lucky|feel lucky|knife to my
    saco la pistola|me apunto|me apunta|puso la pistola|me enseno la pistola|me pone el cuchillo
    me puso el cuchillo
  `,
  ifITell: `
    si llamo|si hablo|si lo dejo|si me voy|si cuento|si denuncio|si lo denuncio|if i call|if i leave
    if i tell|if i ever leave|if i ever tell|if i go to the
  `,
};
