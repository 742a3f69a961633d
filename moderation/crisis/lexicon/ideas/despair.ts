/** Wishes to be gone, despair, burden, relapse, and what makes them harmless. */
export const DESPAIR: Readonly<Record<string, string>> = {
  dieIdea: `
    quitarme de en medio|quitarme la vida|not be here|driving off|drive off|what dose|blow my brains
    just not be|my brains out|bleed out|bleeding out|drown|drowning|hanging|hang|overdosing|od|how to go
    shooting myself|not existing|jumping|killing meself|ahorcarme|tirarme|die|dead|dying|death|suicide
    suicidal|kill myself|killing myself|end my life|ending it|kms|morir|morirme|morirse|muerto|muerta|muerte
    suicidio|suicidarme|matarme|not be alive|disappear|unalive|hang myself|shoot myself|overdose|go without
    my own death|exit|way out|check out|stop existing|sleep forever|ending my
  `,
  craving: `
    la idea de|que es facil|doing the math|the math|hours a day|every red light|first thing i feel|googled
    looked up|only thing i plan|only thing i think|man do i think|all i want|cant shake|no se me va
    me da vueltas|think about it every|i plan for|cant quit thinking|cant stop thinking|keep thinking
    been thinking|looking at which|looking up|researching|figuring out|picturing|been looking|planning
    googling|reading about|been reading|obsessed|plan for|dream about|fantasizing|keep imagining|imagining
    thinking of ways|ways to|ways i could|which bridge|how many|how much|easiest|painless|pensando en|busco
    buscando|investigando|me imagino|planeando|leyendo sobre|not a day goes|every day|all day|every night
    constantly|on a loop|todo el dia|all i think|wont leave my head|on my mind
  `,
  notmine: `
    he wants|she wants|they want|years ago|he said|she said|he says|she says|client|clients|character|novel
    song|movie|training|module|prevention|awareness|hotline|video game|poem|show|podcast|research|study
    article|policy|grief|statistics|passed|museum|egypt|chocolate|laughing|philosophy|buddhist|stoic
    medieval|zombie|mystery|ghost|deadline|people who|someone who|someone with|my phone|a career|my diet
    escape room|the game|a book|the book|old age|my debt
  `,
  lifeWord: `
    alive|living|life|exist|existing|existence|waking|wake|woke|breathing|be here|here anymore|on this earth
    vivir|viva|vivo|existir|despertar|vida
  `,
  sick: `
    hate|despise|disappointed|mad|sad|upset|sorry|annoyed|angry|bummed|pissed|tired|exhausted|done|hate
    regret|pointless|no point|cansado|cansada|harto|harta|odio|decepcionada|decepcionado|dread|dreading
    wish i hadnt|wish i didnt|wish it was|lastima|enojada|wrecked|weary|over it|sick of|sick and tired
  `,
  burdenWord: `
    another mouth|one more mouth|extra mouth|a curse|embarrassment|disappointment|dead wood|furniture|burden
    weight|dead weight|millstone|drag|anchor|stone|trouble|nuisance|in the way|mouth to feed|carga|peso
    estorbo|lastre|problem|bother|leech|mess|drain|stain|waste
    piedra en el zapato|estorbamos|sanguijuela|parasito|parasite|albatross|sinkhole|black hole
    freeloader|mantenido|mantenida|garbage|basura
  `,
  ontoThem: `
    this house|this family|the family|everybody knows|everyone|everybody|everybodys|my kids|my family
    my wife|my husband|my mom|my folks|my people|my mother|my daughter|my son|them|others|yall|mi familia
    mis hijos|todos|los demas|mi mama|mi gente|round their|round everybodys|the house|on this earth
    people who love me|around me|anybody
    that woman|that man|her life|his life|their life|their lives|mis viejos|mi vieja|mi viejo|mis padres
    mi esposa|mi esposo
  `,
  lighter: `
    heavy|weights|lift|lifted|gym|pounds|lost weight|gain|gained|kg|kilos|barbell|shoulders|no eres|no es
    no soy|training|truck|bench|squat|deadlift|luggage|libras|dieta|burden of proof|tax burden|you are not
    youre not a|not a burden|never a burden|no eres una|let people help|let someone help|let them help
    asked for help|started to heal
  `,
  withoutMe: `
    without me|sin mi|if i was gone|if i were gone|if i wasnt|if i werent|if i died|with me gone
    once im gone|once i m gone|when im gone|when i m gone|if i just left|than with me|si no estuviera
    si me muero|si me fuera|cuando ya no este|me out of the picture|out the way|not having me
    insurance money|my insurance|life insurance|the insurance|death benefit|mi seguro
    if i sank|if i let go|out of their hair|my death benefit
    if i left for good|left for good|when i leave the room|when im not around|when i m not around
  `,
  betterLife: `
    better|easier|happier|lighter|relieved|relief|free|sleep easier|do better|be fine|wouldnt notice|notice
    peaceful|calmer|mejor|tranquilos|felices|aliviados|en paz|worth more|nobody|richer|set for life|lloraria
    descansarian|less stress|thrive|exhale|breathe
    come out ahead|out ahead|quieter|respirarian|respiran|mas tranquilos|move on
  `,
  nohope: `
    coming to save|quit looking|stopped looking|point of getting up|never gonna lift|never going to lift
    never lifts|same every day|the same gray|aint never|nothing changes|ya pa que|pa que sigo
    nadie me espera|nada me sale|what for|no door|no exit|too late for me|past saving|cant be fixed
    nobody coming|stuck like this forever|rest of my life like this|this is all there is|done hoping
    dont believe it gets better|wont get better|not going to get better|no me queda nada|nunca va a mejorar
    no va a cambiar|tired of hoping|stopped believing|quit hoping|stopped hoping|nothing ahead|nothing left
    no hope|lost hope|no future|no way out|no way forward|no light|never get better|never getting better
    never gonna get better|gave up|given up|giving up|dead end|end of the line|out of chances|pointless
    sin salida|no hay salida|sin esperanza|se me acabaron las ganas|no le veo|ya para que|para que|ya no hay
    nada me|no tengo futuro|no tengo nada|me rendi|me rindo|hopeless|nothing matters|doesnt matter anymore
    nothing works|nothing helps|nothing is going to change|never changes|all downhill|aint nothing ahead
    aint nothing for me|cant see a future|dont see a future|no tomorrow|same hell
  `,
  relapsed: `
    relapsed|relapse|used again|drank again|slipped|picked up|fell off|threw it away|threw it all|threw away
    in the trash|back on|back to the|volvi a|recai|recaida|blew it|blew my|lost my clean time
    lost my sobriety|went back out|got high|got drunk|fifth|binge|bender|bottle|needle|pipe|dope|piedra
    cristal|meth|crack|heroin|fentanyl|gin|vodka|whiskey|botella|coca|perico|tequila|shot up|smoked|copped
    reset my date|reset my day|day one|tome otra vez|tome de nuevo|volvi a tomar|me tome|gambled|casino
    slots|using again|drinking again|drunk again|high again|apostar|aposte|apuestas|volvi a apostar
    volvi a jugar|maquinitas|tragamonedas|smoked again|shot up again|pills again|blew the rent|lost the rent
    lost my check|perdi la quincena|perdi el sueldo|perdi la plata|volvi al|volvi a beber|volvi a chupar
    volvi a fumar|volvi a consumir
    a baggie|for a baggie|chupe|me puse hasta|me empede|me emborrache|me drogue|me pinche|inhale
    got loaded|got lit|blacked out drunk|blackout|nodded out|tomar otra vez
    used after|drank after|smoked after|used today|used yesterday|drank yesterday
  `,
  ashamed: `
    ashamed|shame|hate myself|cant look|cant face|disgusted|disgusting|crying|cried|sobbing|failure
    worthless|scared|terrified|cant stop|let everyone down|let everybody down|let them down|let her down
    let him down|devastated|broken|hopeless|whats wrong with me|useless|guilt|guilty|embarrassed|desperate
    verguenza|me odio|llorando|lloro|llorar|asco|culpa|no puedo parar|miedo|fracaso|no sirvo|desesperado
    desesperada|destrozado|destrozada|cant tell|sick with|piece of shit|piece of trash|garbage|mierda|basura
    lost everything|dont deserve|fucked up|messed everything up|ruined everything|ruined it|spiraling
    cant forgive|alone|decepcion|decepcione|falle|been hiding|hiding it from|hiding from|hid it from
    hiding in
    hate who i am|hate what i did|que verguenza|me da pena|no merezco|perder el conocimiento|hate me
  `,
  fineNow: `
    told my sponsor|called my sponsor|back at it|back on track|years ago|used to|years clean|years sober
    grateful|proud|my story|it passed|didnt use|didnt drink|didnt pick|part of recovery|no shame|not ashamed
    clients|training|workshop|if you relapse|if someone|anyone who|prevention|group topic|hace anos
    agradecido|agradecida|orgulloso|orgullosa|wasnt the end|forgave myself|without shame|policy
    sin verguenza|milestone|celebrate|celebrating|not hiding|back to my routine|reset my date|moving on
    not thrilled
  `,
  selfRef: `
    i|m|me|my|myself|yo|mi|mis|tengo|soy|estoy|siento|llevo|volvi|recai|ando|voy
    amarre|colgue|compre|deje|escribi|junte|puse
  `,
  againRef: `
    relapsed|relapse|again|years|months|days|weeks|sober|clean|sobriety|recai|recaida|anos|meses|dias
    volvi|otra vez|slipped|tonight|last night|limpio|limpia|yesterday|anoche|back on|day one|un ano
  `,
  notmineless: `
    character|novel|movie|game|book|song|he said he|she said she|used to|years ago|clients|training
    he wants to|she wants to|my feelings|feelings|printer|computer|lol|lmao|haha
  `,
  fenceless: `
    used to|years ago|movie|book|song|novel|training|workshop|clients|coach|doctor|meditation|singing|choir
    yoga|tv show|navigation|gps|years|inner voice|voice lesson
  `,
  mishap: `
    something took|something takes|something would|anything took|somebody hit|a plane|falls on me|bus|truck
    car|train|plane|cough|cancer|tumor|lump|heart attack|stroke|lightning|virus|covid|pneumonia|surgery
    anesthesia|stray bullet|asteroid|aneurysm|crash|crashed|atropella|atropellara|camion|carro|avion|tumor
    a meteor|fell asleep at the wheel|an accident|accidente|the storm|tornado|earthquake|house fire
    a drunk driver|the flu|infection|rayo|hit by
    the bus|slid|ice|black ice|tree fell|ceiling|the elevator|the plane|a shark|my heart|heart just
    heart gave|heart stopped|bomb|war|se cayera|terremoto|un infarto|un cancer|un camion
    got hit|get hit|got run over|get run over|crossing the street
    meteor|meteorito|piano|satellite|satelite|sinkhole
    plane went|plane goes|avion se cayera|se cayera el avion|the ship|the ferry
  `,
  welcome: `
    wishing|miss the brakes|would hit|would take me|takes me out|took me out|say thank you|thank|hoping
    hope it|hope its|wish it|wouldnt mind|wont mind|relief|relieved|favor|kind of wish|kinda hope
    sort of hope|be fine with|be ok with|okay with|takes me|take me|finish me|kills me|took me|kill me
    get me|got me|wouldnt move|wouldnt get out|not move out|wouldnt swerve|wouldnt brake|wouldnt fight
    no me importaria|ojala|me harian un favor|mejor|les hago un favor|disappointed|let it|let me go
    wouldnt be the worst|not the worst|a mercy|be a blessing|be easier if|never woke|not wake|didnt see me
    do the job|do it for me|id say thank|be grateful|id be glad
    id not mind|i d not mind|not mind|wouldnt complain|no complaints|wouldnt be sad|wouldnt be upset
    would be a gift|a gift|wouldnt step aside|wouldnt run|wouldnt duck|wouldnt call for help
    wouldnt call anyone|been relieved|be relieved|almost hoping|half hoping|no me quejaria|no lloraria
    ni me muevo|ni me quitaba|no me quitaria|seria un regalo|un favor
    a load off|weight off|problem solved|one less thing|save me the trouble|saves me the trouble
    wouldnt argue|no me molestaria|tampoco pasaba nada|tampoco pasa nada|no pasaba nada
    fast kind|quick kind|the fast one|que sea rapido|que sea rapida|takes me fast
    specifically my bed|on my bed|on my house|on my head|sobre mi|encima de mi|en mi cama|land on me
    id grab|i d grab|id reach|i d reach|id put on|i d put on|ni me pondria|no me pondria|no me quitaria|ni me moveria
  `,
  heavenly: `
    lord|god|jesus|heaven|glory|jordan|the angels|dios|diosito|el senor|virgencita|cielo|allah|the creator
    maker|grandma in heaven|my mama in heaven|savior
  `,
  hurryUp: `
    hurry|take me|call me|carry me|come get me|come for me|ready to go|waiting on|done waiting|bring me
    let me go|send for me|my bags|be my time|is my time|my turn|recoja|me lleve|me llame|venga por mi
    llevame|recogeme|why am i still|keeps me here|still got me here|leaves me here|left me here|keep me here
    tired of waiting|to be with|to join|called me home|calls me home|called me tonight|took me home
    takes me home|called me|take me home|se acuerde de mi|me llamara|me recogiera|me llevara
  `,
  faithful: `
    thank god|gracias a dios|praise|grateful|saved me|church picnic|choir|sermon|funeral|bible study|potluck
    hurry up|traffic|taxi|sings|song|sang|sing|hymn|hymns|prayer group|call me if|oh my god|omg|passed
    she was ready|he was ready|he went|she went|years ago|bring me peace|bring me joy|take me to|take me as
    called me to|calls me to|uses me|used me|purpose|through the storm|to be with my family|rosary|game|win
    brought me through|carried me through|called me into
  `,
  sleepWord: `
    sleep|asleep|lay down|lie down|close my eyes|nap|dormir|acostarme|dormirme|cerrar los ojos|go to bed
    lay my head|sleep tonight|went to bed|go to bed hoping|me acuesto|me duermo
    me durmiera|durmiera|dormida|dormido|drift off|doze off|head hits the pillow|goes dark
  `,
  noMorning: `
    forever|not wake|never wake|no morning|be morning|morning ever|no amaneciera|no amanecer|not get up
    never get up|no tomorrow|not open them|stay asleep|stay that way|for good|not come back|and thats it
    no despertar|para siempre|eternal|no mas|keep sleeping|wake up never|never have to wake|dont wake me
    not have to wake|dont have to wake|wont have to wake|without having to wake|and not wake
    no tener que despertar|no tener que levantarme|ya no saber|no saber nada|no volver a despertar
    y ya no despertar|ya no levantarme|dont get up|don t get up|not getting back up|not open my eyes
    thats the end|that s the end|s the end of|the last time|last one i|not come up|y ya|que se acabe
    se acabe|no levantarme mas|no abrir los ojos|dont open again|not open again|never open them
    and that be it|and that was that|and that be that|just stop|just stops|not come morning
    skip the morning
    tampoco pasaba|no despertara|manana no despertara
  `,
  cozy: `
    baby|toddler|dog|cat|kids|weekend|nap time|monday|alarm|vacation|noon|10 hours|until|so cute|couch
    melatonin|insomnia|cpap|gracias|bebe|nino|perro|best sleep|nightmares|husband snores|lullaby
    rest in peace|he went|she went|passed|naptime|finally slept|sleep study|night shift
  `,
  hopeStrong: `
    whats the point of|even the point|ya pa que|ya para que|the point of waking|the point of trying
    the point of living|no point in trying|no point in living|no point anymore|no point to any
    quit looking for the door|nobody is coming|no ones coming|no one s coming|no one is coming
    aint never gonna lift|never gonna get better|theres nothing left|nothing left for me|no reason to get up
    given up hope|lost all hope|no hay salida|sin salida|sin esperanza|no tiene sentido seguir
    no vale la pena seguir|nothing will ever
    (what|whats) s? the (use|point) of (another|one more|year|a new|tomorrow|morning|getting up|birthdays|any|all this|it all|this life|me)
    nothing on the other side|nothing waiting for me|nothing out there for me|no after for me
    ya no espero nada|no espero nada de la vida|no hay manana|para mi no hay|there is no later for me
    there is no next for me|it only goes down|it never lets up|doesnt get better it just
    isnt a version of this|no version of this|no version where|isnt a version where
    running out the clock|sitting out the clock|waiting out the clock|playing out the string
    se me fueron las ganas|no le hallo el chiste|no le encuentro el chiste|no le veo el chiste
    no le veo el caso|no le hallo sentido|todo me da igual|me da igual todo|me da lo mismo todo
    road i had is behind|everything good is behind|best is behind me|nothing ahead of me
    there is no getting|theres no getting well|never get well|not getting well
    a life i (dont|hate|never)|life i hate|life i dont|una vida que no|fighting for a life|for a life i
    people who ll be around|people wholl be|people who will be around|people who are going to be
  `,
  betterForAll: `
    easier for everyone|easier on everyone|better for everyone|best for everyone|easier for everybody
    better for everybody|easier for them|better for them|easier for my|better for my|easier if i
    mejor para todos|mas facil para todos|mejor para ellos|un alivio para todos|relief to everyone
    relief for everyone
  `,
  sonDead: `
    dead son|dead daughter|dead kid|dead child|hijo muerto|hija muerta|i was dead|i were dead|i died
    i was gone|i wasnt here|wasnt born|be gone|dead|gone|muerto|muerta
  `,
  outOfAlive: `
    (out|done|finished|through|over|tired|sick|quit|quitting|resign|resigning|retire|retiring|exhausted|bored) (of|with|from)? ~1 (being alive|living|existing|breathing|being a person|being here|life|this life)
    not wanting to be alive|not wanting to exist|want off this (planet|ride|earth|rock|world)
    let me off this|i d rather not be|rather not exist|rather not be|me quiero bajar
    quiero bajarme (de la vida|del mundo|de este)
  `,
};
