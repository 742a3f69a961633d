/** What people put in place before they die, and where they stand when they are about to. */
export const READY: Readonly<Record<string, string>> = {
  gunWord: `
    one shell|one round|one bullet|single bullet|a bullet|one in the chamber|in the chamber|a clip
    full clip|safety off|safety is off|mossberg|remington|ruger|beretta|glock|pistol|revolver|shotgun
    rifle|handgun|carbine|gauge|double barrel|hollow point|service pistol|duty weapon|duty pistol
    service weapon|a 22|a 38|a 45|a 9mm|a 357|the 22|the 38|my 22|my 38|pistola|fusca|cuete|fierro
    trabuco|escopeta|revolver|una bala|una sola bala
  `,
  nameOnIt: `
    my name on it|just for me|meant for me|with my name|one for me|only need one|only takes one
    just one left|just takes one|solo necesito una|con mi nombre|es para mi|for my own head|for my own
  `,
  rehearsed: `
    practiced the|practicing the|practiced tying|practiced it|tested the (rope|knot|branch|beam)
    test run|dry run|rehearsed|rehearsing|did a trial|tried the knot|ensaye|practique el nudo|practique
    probe la|probe el nudo|ya probe
  `,
  edgePlace: `
    bridge|ledge|rooftop|roof|overpass|cliff|balcony|parking garage|parking structure|trestle|viaduct
    the tracks|train tracks|railroad tracks|canyon road|canyon|overlook|the dam|water tower|quarry
    railing|guardrail|pier|the locks|platform edge|puente|azotea|cornisa|las vias|acantilado|barranco
    techo del|al techo|mirador|malecon|paso elevado|via del tren|andamio
  `,
  threshold: `
    comes through|comes by|next one|next train|in a few minutes|few minutes|no guardrail|no railing
    no fence|foot s on the gas|foot on the gas|headlights off|shaking|crying|nobody has to|one last
    last cigarette|deep breath|count to|counting to|when it comes|esperando el|el proximo|pasa en
    falta poco|cierro los ojos|ojos cerrados|close my eyes|aca arriba|aqui arriba|no one around
    nobody around|nadie me|nobody will|wind is|cant make myself leave|cant go back|not going back down
    no pienso bajar|no bajo|its quiet up here|so quiet up here|it would be over|be over before
    finally quiet|left my phone|taking my shoes off|took my shoes off|shoes off|took off my shoes
    me quite los zapatos|left my shoes|thinking its time|its time|ya es hora|llego la hora
    foot on|s on the gas|feel bad|train comes|comes at|in ten minutes|in five minutes|the headlights
  `,
  onesCount: `
    {many} of (the|them|those|these|my|em) ~1 (ones|blue|white|pink|yellow|green|blues|whites|big|strong|good)
    {many} (blues|whites|footballs|oxys|norcos|percs|bars|tabs|caps|sleepers)|a whole month of
    two months of|three months of|a months worth|a month s worth|un mes de|dos meses de
  `,
  handItem: `
    keys are|my keys|spare key|house key|feeding schedule|dog food|cat food|vet|litter|the plants
    password|passwords|pin|the will|title|deed|insurance papers|policy|bills are paid|rent is paid
    paid through|paid the rent|paid up|cancelled the|canceled the|on the fridge|taped to|envelope
    on the counter|on the table|under the mat|with the super|for the funeral|cremation|ashes|bank card
    the truck is|goes to|las llaves|la llave|comida del perro|comida del gato|los papeles|la contrasena
    la clave|la tarjeta|el seguro|sobre la mesa|en la mesa|pague la renta|pague todo|deje pagado
    el testamento|cenizas|the dog goes|the cat goes
    letter is|note is|the dog is with|the cat is with|dog is at|cat is at|dropped the dog
    dropped the cat|everything is ready|everything is set|everything s ready|todo listo|todo esta listo
    la carta esta|cancelled the phone|closed my account|closed the account|house is clean
    cleaned the house|el perro esta con|el gato esta con
    pagado el|the bottle|the bathtub
  `,
  sorryWay: `
    sorry to do it|sorry to do this|sorry for doing|sorry it ends|sorry it had to|forgive me for
    perdon por hacerlo|perdonen por|perdonenme por|i hope you can forgive|cant forgive me
    sorry i didnt say|sorry you had to|sorry about the mess|sorry for the mess|no other way
    no habia de otra|no hay de otra|no vi otra|couldnt see another way|you were good|you were kind
    you were always|fuiste la mejor|fuiste el mejor|fueron buenos
  `,
  noBlame: `
    no te culpes|no se culpen|no es tu culpa|no fue tu culpa|no es su culpa|nadie tiene la culpa
    dont blame|not your fault|isnt your fault|nobodys fault|nobody s fault|no one s fault
    nothing any of you|nothing you did|nothing you could|nothing anyone could|wasnt anything you
    please dont be angry|dont be mad at|please forgive|perdoname|perdonenme|forgive me|i was tired
    ya estaba cansada|ya estaba cansado|estaba cansada|estaba cansado|i was just tired|i was finished
    i was done|i was ready
    no fue culpa|no es culpa|nadie tiene culpa|culpa de nadie
  `,
  afterTonight: `
    after tonight|after today|after this post|after this message|after i post this|after i send
    after i hit send|despues de hoy|despues de esta noche|despues de esto|a partir de manana
    from tomorrow|come tomorrow|by tomorrow
  `,
  silence: `
    go quiet|goes quiet|going quiet|so will i|wont be a problem|not be a problem|wont have to worry
    wont have to see|wont have to hear|wont hear from me|not hear from me|wont be bothering|wont bother
    no molesto mas|no los molesto|no los voy a molestar|no sabran de mi|no van a saber de mi
    stop being a problem|stop bothering|no longer be|problem solved|nobody will need to
  `,
  tellThem: `
    tell them (i|it|that|my)|tell her (i|it|that)|tell him (i|it|that)|tell everyone (i|it)|diles que
    digan que|diganles que|dile que|cuentenles que
  `,
  whenAsk: `
    when they ask|if they ask|if anyone asks|if anybody asks|when he asks|when she asks
    when my (mom|kids|son|daughter|mother|dad) asks|cuando pregunten|si preguntan|cuando pregunte
    si alguien pregunta
  `,
  epitaph: `
    finished|tired|done|wasnt angry|not angry|loved|tried|at peace|cansado|cansada|en paz|lo intente
    not sad|wasnt sad|wasnt scared|not scared|didnt suffer|ready|queria|quise|ame
  `,
  pillPlace: `
    medicine cabinet|pill bottles|pill bottle|the bottles|my prescriptions|prescription bottles
    pill drawer|pill box|botiquin|cajon de las medicinas|las cajas de pastillas|gaveta de las pastillas
    insulin in the fridge
  `,
  countWonder: `
    count what|counting what|count them|counting them|count the|wonder if its enough
    wonder if it s enough|wonder if thats enough|is it enough|if its enough|if it s enough
    would be enough|would it be enough|enough to|how many are left|how many there are|cuento las
    cuento cuantas|contando|alcanzara|seran suficientes|sera suficiente|si alcanza|si alcanzan
    do the math|doing the math|add them up|adding them up
  `,
  theHow: `
    the how|how figured out|know how|know the how|have the how|got the how|the method|tengo el como
    se el como|ya se como
  `,
  theWhen: `
    the when|stuck on the when|stuck on when|dont know when|not sure when|just need a day
    just need a date|only need a date|just need the right|picking the day|pick a day|falta el cuando
    falta la fecha|me falta el dia|no se cuando
  `,
  tooLate: `
    too late to fix|too late to save|too late to help|before its too late|before it s too late
    till its too late|cant be reversed|cant be undone|no turning back|before anyone could
    before they could|before the ambulance|before help|ya no hay vuelta|sea tarde|ya no se puede salvar
    que ya no me salven|que no me salven
  `,
  howLong: `
    how long|how quick|how quickly|how fast|how soon|cuanto tarda|cuanto tiempo|en cuanto tiempo
  `,
  howHigh: `
    what height|how high|how tall|how many floors|how many stories|what floor|which floor|how deep
    cuantos pisos|de cuantos pisos|que altura|que tan alto|desde que altura|de que piso
  `,
  instant: `
    instant|instantly|right away|for sure|survive|fatal|lethal|enough|dont feel|wont feel|no chance
    guaranteed|seguro|al instante|instantaneo|sin sentir|sobrevivir|sobrevive|no falla
  `,
  understandThem: `
    understand them|understand him better|understand her better|understand why he|understand why she
    understand why they|i get it now|i get why|i get him now|makes sense to me now|los entiendo
    ahora lo entiendo|ya lo entiendo|ya entiendo por que|envy them|envy him|jealous of them
  `,
  burnSign: `
    blisters|blistered|burn marks|burns|welts|ampollas|quemaduras|marcas de quemada|burnt skin|singed
    lighter is warm|is warm again|still warm|sigue caliente|counted to|conte hasta
  `,
  burnTool: `
    lighter|cigarette|cigarettes|iron|stove|match|matches|curling iron|hot spoon|encendedor|mechero
    cigarro|cigarros|plancha|fosforo|fosforos|cerillo|cerillos|vela
  `,
  sharpTool: `
    scissors|needle|safety pin|pin|thumbtack|tack|fork|pen|compass|glass|shard|staple|paperclip
    nail clippers|tweezers|fingernails|my nails|tijeras|aguja|alfiler|compas|vidrio|clip|cortaunas
    las unas|sacapuntas|sharpener
  `,
  digInto: `
    digging|dig|dragging|drag|pressing|pushing|jabbing|jab|poking|stabbing|scraping|scratching
    running it|pasarme|pasandome|pasarmela|enterrarme|enterrandome|clavarme|clavandome|clavo|encajarme
    encajo|rayarme|rayo|raspo|rasgunarme
  `,
  captive: `
    locked me out|locked me in|locked us in|wont let me out|wont let us out|has me locked|has us locked
    me tiene encerrada|me tiene encerrado|nos tiene encerrados|nos encerro|no me deja salir
    not letting me leave|wont let me leave|wont let us leave|took my phone|me quito el telefono
    me quito el celular|took my keys|me quito las llaves|tied me|tied to|me amarro|blocked the door
    standing in the door|sitting on me|holding me down|me tiene agarrada
  `,
  menace: `
    sharpening|afilando|con el cuchillo|with the knife|holding a|a gun|the gun|loaded|loading|naked
    in my underwear|if i jump|gasoline|gasolina|pistola|machete|cuchillo|knife|choking|ahorcando
    next time|since yesterday|desde ayer|since friday|since monday|all night|toda la noche|para matarme
    to kill|prender fuego|prenderme
  `,
  victimPlace: `
    (his|her|their) (parking lot|driveway|porch|street|shop|garage|gym|job|work|block|building|yard|back yard|stoop|apartment)
    outside (his|her|their)|in front of (his|her|their)|across from (his|her|their)
    behind (his|her|their)|afuera de (su|la casa|el trabajo|donde)|frente a su|en la puerta de su
    su taller|la esquina de su|cerca de su casa
  `,
  endVow: `
    no sale caminando|de ahi no sale|no sale vivo|doesnt walk out|not walking out|wont be walking
    isnt walking|not walking away|wont walk away|with (her|him|them) in it|not making it home
    wont make it home|doesnt make it home|wont see tomorrow|wont see christmas|wont see his kids
    no la cuenta|no lo cuenta|se muere hoy|hoy se muere|hoy se acaba|hoy paga|la va a pagar
    me la va a pagar|me la paga|dies tonight|dies today|done breathing|last breath|i take his
    take him with me|take her with me|takes his last|he bleeds|she bleeds|put him in the ground
    put her in the ground|lo entierro|lo mato|la mato|lo quemo|la quemo|last thing he|last thing she
  `,
  sentPic: `
    picture of|pic of|photo of|photos of|pictures of|pics of|foto de|fotos de|video of|video de
    selfie with|selfie on|video with|live with
  `,
  quitOther: `
    social media|facebook|instagram|twitter|tiktok|lent|detox|semester|internship|vacation|retreat|shift
    sober|sobriety|drinking|smoking|drama|season|surgery|voice rest
  `,
  restTime: `
    get to rest|finally rest|stop hurting|stop the hurting|get to stop|no more pain|the pain stops
    pain ends|pain is over|it stops|get to sleep|finally sleep|finally be|por fin descanso
    voy a descansar|dejar de sufrir|deja de doler|se acaba el dolor|por fin descansar
    be with (mom|mama|dad|my)|i wont hurt|not hurt anymore
  `,
};
