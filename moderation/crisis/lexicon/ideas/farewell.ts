/** Goodbyes, letters and things given away. */
export const FAREWELL: Readonly<Record<string, string>> = {
  goodbyeWord: `
    me voy tranquilo|me voy tranquila|no fue tu culpa|already with my|already with him|already with her
    dont let them put|bury me|no lloren|no llores|goodbye|good bye|bye|farewell|adios|chau|chao|last message
    last post|last text|last time|ultima junta|ultimo mensaje|ultima vez|see you on the other side|next life
    next one|other side|when im gone|when i m gone|it isnt your fault|isnt your fault|not your fault
    nobodys fault|no es culpa|whoever finds|finds me|find me|signing off|last words|so long|been real
    sorry for everything|forgive me|perdonenme|wont be around|wont be here|i love yall|love you all
    take care of|look after|cuiden|cuidenme|cuida a|tell maw|tell mama|tell mom|tell my|diganle|dile a
    decile|gracias por todo|thanks for everything|thank you for everything|remember me|the last of me
    ya no me van a ver|no me esperen|dont wait up|dont look for me|no me busquen|raise her|raise him
    raise them|despidiendose|saying goodbye|said goodbye|texted me goodbye|goodbye text|goodbye video
    goodbye message|audio de despedida|se despidio
  `,
  moving: `
    new job|new school|last day of|new team|movers|our last class|my shift|this semester|staff meeting
    new church|trabajo|moving|moved|graduating|graduation|transfer|retire|retiring|retirement|vacation
    flight|semester|deployment|babysitter|weekend trip|new city|break from|hiatus|intern|internship
    facilitating|viaje|trabajo|mudanza|vacaciones|graduacion|beca|vacay|honeymoon|cruise|episode|in rehab
    going to rehab|road trip|off to college|screen detox|my last shift|last shift|new account|this account
    the army|the navy|basic training|funeral home|camping trip|a trip|phone detox|for a bit|until new year
    off social media|off facebook|wish me luck|before the baby|baby comes|due date|maternity|new baby
    me mudo|nos mudamos|me cambio de|moving to|moving away|me voy a vivir
  `,
  finder: `
    si lees esto|si leen esto|si estas leyendo|cuando leas|youre reading this|you re reading this
    reading this im|reading this i|whoever finds|when you find|when they find|finds me|find my body
    finds my body|before they find|you find me|encuentren mi|cuando me encuentren|quien me encuentre
    by the time you read|by the time anyone|by the time you see|when you read this|if youre reading this
    if you are reading this|cuando lean esto|cuando leas esto|reads this i
    by the time (anyone|anybody|you|they|somebody|someone|this|the|my) ~3 (read|reads|see|sees|get|gets|find|finds|open|opens|hear|posts)
    para cuando (lean|lea|leas|vean|encuentren|alguien|esto)|cuando alguien lea
    if you get this|if you find this|if you re hearing|if anyone finds|if someone finds|si reciben esto
    si encuentras esto|si encuentran esto
  `,
  careOf: `
    can have my|u can have|you can have|dont let them|bury me|no llores|no lloren|i wasnt made for
    wasnt built for this|cant stay|be gentle|be kind to|be nice to|keep an eye on|good years|good run
    tried my best|did my best|yall were|you were|you all were|fueron buenos|los voy a querer|give my
    who gets my|can have my|i want you to have|take care of|look after|tell my|tell maw|tell mama|tell mom
    tell dad|tell him|tell her|tell them|tell the kids|cuiden|cuida a|cuidenme|diganle|dile|decile
    watch over|watch my|feed my|raise my|be good to|hug my|kiss my|thank you for|thanks for|gracias por
    i love yall|i love you all|love you all|forgive me|perdonenme|perdon|sorry|los quiero|los amo
    im at peace|at peace|dont be mad|dont cry|remember me|proud of
  `,
  lastOne: `
    logging off for good|off for good|logging out for good|leaving the chat for good|im out yall
    last message|last post|last text|last meeting|last check in|last share|last words|ultima junta
    ultimo mensaje|ultima vez|ultima reunion|last time yall|last time youll|last youll hear|last you ll hear
    wont hear from me|be my last|signing off|mi ultimo|mi ultima|last sunrise|last sunset|last call
    last goodbye|final post|final goodbye|wont be on here|wont be back|been real
    (last|final) (thing|words|message|post|text|note|letter) (i|im|ill|you|they|from|i ll|i m) ~1 (typing|type|write|writing|say|saying|post|posting|send|sending|get|hear|read)
    lo ultimo que (escribo|voy|les|digo|mando)|esto es lo ultimo
  `,
  wontBe: `
    wont be around|wont be here|wont be there|wont see you|wont see yall|not be around|be gone by
    be gone when|ill be gone|i ll be gone|ya no voy a estar|no voy a estar|no estare|ya no estare
    no longer be here|wont make it to|leaving for good|by morning ill|by morning i ll|be gone before
  `,
  lettersDone: `
    wrote the letters|letters already|letters are done|letters are written|notes are written|letters are on
    notes are on|letters written|wrote my letters|wrote the notes|wrote everyone a letter
    wrote them all a letter|letter for each|a letter for my|letters to the kids|letters to my kids
    letter on the table|letter on the counter|note on the counter|note is on the|letter is on the|note under
    letter under|escribi las cartas|las cartas estan|ya escribi las cartas|deje las cartas|deje cartas
    una carta para cada|la carta esta en
  `,
  aloneSoon: `
    waiting for|waiting till|waiting until|once they leave|once everyone|once he leaves|once she leaves
    when everybody is|when everyone is|when they go|when he goes|when she goes|as soon as|soon as they
    after they leave|once the house|when the house|till the house|cuando se vayan|cuando se vaya
    cuando todos|cuando no haya nadie|en cuanto se|apenas se|apenas me quede|espero a que|esperando a que
    nomas espero|nobody home|no one home|house to myself|house is empty
  `,
  letterOther: `
    landlord|court|recommendation|job|cover|employer|appeal|santa|thank you|invitation|invitations
    fundraiser|judge|parole|school|christmas|teacher|boss|insurance|editor|congress|senator|santa|pen pal
    soldier|trabajo|beca|escuela|abogado|navidad|reyes|carta de presentacion|resume|wedding|birthday|mailbox
    stamps|post office
  `,
  alreadyThere: `
    already with|i m with mama|be with mama|be with daddy|with jesus by|with the lord by|desde arriba
    desde el cielo|from up there|from heaven|watch over you|watching over you|watching you all from
    los voy a cuidar|te voy a cuidar|in the ground|blue suit|my casket|at my funeral|my funeral|my ashes
    cremate me|bury me|mi entierro|mis cenizas|mi funeral|no me velen
  `,
  readLetter: `
    reading this|read this|lean esto|leas esto|leyendo esto|find this|found this|encuentren esto
    no fue culpa|no es culpa|adios|goodbye|dont let them|dont blame|sorry|perdon|perdonenme|love you
    los quiero|los amo|tell my|diganle
  `,
  passwordWord: `
    password|passwords|pin is|pin code|combination is|code to the|keys are|the deed|the title|the will is
    insurance papers|papers are in|policy is in|policies are|bank account|account numbers|contrasena
    contrasenas|clave es|la clave|los papeles estan|las escrituras
  `,
  feedPet: `
    feed|take care of|water the|walk the|look after|rehome|re home|find a home|cuiden|cuida a|denle de comer
    den de comer|vet records
  `,
  apology: `
    sorry about|sorry for|im sorry|i m sorry|forgive me|perdon|perdonen|perdonenme|disculpen
    so you dont have to|so nobody has to|so no one has to|wont need it|i love you|love you all|los amo
  `,
  houseSit: `
    trip|vacation|airbnb|house sitting|housesitting|sitter|weekend|back on|back by|be back|im back|surgery
    hospital stay|visit|cruise|viaje|regreso|vuelvo|vacaciones|wifi|netflix|guest|guests|tenant|work account
    helpdesk|login
  `,
  byThen: `
    by tomorrow|by tmrw|by tonight|by morning|by monday|by friday|by sunday|by saturday|by the time you wake
    by the weekend|by christmas|para manana|manana ya|cuando despierten
  `,
  goneSelf: `
    ill be gone|i ll be gone|i m gone|im gone|be dead|i ll be dead|ill be dead|no longer here|wont be here
    not be here|estare muerto|estare muerta|no estare|ya no estoy|no voy a estar
    already dead|already gone|ya estoy muerto|ya estoy muerta|ya me fui
  `,
  weOk: `
    goodwill|yard sale|donate|donated|downsizing|nursing home|hospice|wedding|christmas|birthday|charity
    thrift|moving|garage sale|estate|passed|retirement|adopt|shower|graduation|decluttering|mudanza|navidad
    iglesia|bazaar|potluck|puppies|kittens|zucchini|tomatoes|jail|prison|deployment|training|workshop|signs
    warning|module|covered|learned|senales|taller|assisted living|anonymous|lent|raffle|halloween|candy|eggs
    pantry|lockbox|lock box|would that help|safe storage|baked|recipe
  `,
  giveAway: `
    in my name|where the papers|where his will|where the will|where her will|passwords are|made me promise
    keeps writing|rip me|stopped wearing|sold everything|stopped shaving|stopped eating|stopped going
    stopped bathing|stopped showering|stopped talking|quit eating|quit going|quit returning|stopped coming
    stopped answering|stopped sleeping|no sleep|doesnt leave|wont leave his|wont leave her|wont come out
    wont eat|not eating|isnt eating|ya no come|no sale del|borro todas|asked me if|asked who would
    asking who would|been saying goodbye|updated his will|taking risks|drives drunk|drinking every
    talks about heaven|talking about heaven|talks about dying|talks about not|gave away|giving away
    gave me his|gave me her|gave his|gave her|gave all|giving his|giving her|giving all|gave everything
    giving everything|given away|giving out|handing out|handed out|regalando|regalo sus|regalo su
    regalo todo|repartiendo|sold his|sold her|sold all his|sold all her|rehomed|deleted all|deleted his
    deleted her|wiped|paid off|gave my|giving my|regale mi|regale mis|made out a will|wrote a will
    rewrote his will|her will|his will|drained his|closed his|se la pasa encerrado|se la pasa encerrada
    encerrado en su|encerrada en su|no sale de su|no come|ya no habla|doesnt talk|barely talks|wont talk
    barely eats|barely speaks|won t return|wont return|returns calls|return calls|todo le da igual
    le da igual todo|le da lo mismo|no se levanta|sin contestar|no contesta|no me contesta|dejo de contestar
    no responde mensajes|dias sin hablar|hasnt answered|hasnt texted|stopped replying|havent heard from
    quit answering|nobody would miss|no one would miss|nobody would notice|no one would notice
    nobody would care|talking about how nobody|world would be better
    (giving|gave|gives|handing) ~2 (his|her|their|away)|regalo (sus|su|la|los|el|las)|repartio sus
    vendio sus
    cleaned out his desk|cleaned out her|cleaned out his|paid off my|paid off everyone
    hugged me too long|hugged everyone|hugged me like|long hug|made amends|apologized to everyone
    called everyone|visiting everyone|settling his|settling her|settled his|signed over|put the house in
    ya vivio lo|lived long enough|lived enough|had a good run|se despidio de todos|abrazo largo
    pidio perdon a todos|anda diciendo que
    gave me back every|gave me back all|gave back every|me devolvio todos|me devolvio todo|me devolvio todas
  `,
  ominous: `
    look me in the eye|wont look at me|eat with us|wont eat|empty|gone quiet|dead eyes|flat|alright
    asked me if|without him|without her|alright without|ok without|okay without|dark stuff|dark things
    goodbye|stopped caring|doesnt care|hurt herself|hurt himself|do something|be better off|not around
    not be here|borro|borro todas|no come|no sale|temo|ya no quiere|wont need|wont be needing|dont need them
    not need|no longer need|goodbye|loves them|loves us|loved us|sorry for|sorry about|something aint
    something isnt|aint right|not right|feels off|weird|worried|scared|freaking|afraid|acting|hopeless|quiet
    calm|happier without|better without|better off without|without him|without her|no hace falta|ya no hace
    despidiendo|despidio|adios|preocupa|preocupada|preocupado|miedo|raro|rara|heaven|suicide|dying|death|die
    crying|withdrawn|isolating|isolated|stopped|no point|burden|drinking|gun|guns|pills|notes|last|peace
    mama dios|ya no va a|wont answer|not answering|isnt answering|breakup|since the divorce
    since the breakup|since his|todo le da igual|le da igual todo|le da lo mismo|angustiada|angustiado
    me preocupa|see much point|doesnt see the point|doesn t see|much point|sees no point
    should have been the one|shouldve been him|should ve been him|shouldve been her|wishes it was him
    wishes it was her|dont know what to do|no se que hacer|cansada de todo|cansado de todo
    tired of everything|tired of it all|tired of all|harta de todo|harto de todo|lo ultimo que puso
    last thing she|last thing he
    never been this|so peaceful|strangely calm|weirdly calm|ya no le hacen|no le hacen falta
    no le hace falta|no los va a necesitar|no future|theres no future|no tomorrow
    cant sleep|probably nothing|gut says|my gut|bad feeling|mal presentimiento|intranquila|intranquilo
    algo no|ya vivio|regalo sus|too long|too calm|last time
    wont be at|no va a estar|not be there
  `,
  leftBehind: `
    left a note|left a letter|left a goodbye|left his wallet|left his phone|left his keys|left his ring
    left her phone|left her ring|left her wallet|left her keys|left me a note|left me a letter|a letter on
    a note on|wallet|ring|his phone on|her phone on|carta|una nota|dejo su|dejo una|keys on the
  `,
  vanished: `
    took the|gone|missing|isnt answering|not answering|wont answer|no answer|cant find|rifle|gun|pistol
    phone off|phone is off|no contesta|salio|se llevo|car is gone|truck is gone|drove off|into the woods
    hasnt come home|didnt come home|nobody has seen
  `,
};
