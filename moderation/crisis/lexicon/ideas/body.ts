/** What bodies take, and the signs that they fail. */
export const BODY: Readonly<Record<string, string>> = {
  took: `
    popping|pop|been popping|poppin|knocked back|put away|gone through|took|taken|swallowed|swallow
    swallowing|downed|ate|drank|chugged|popped|gulped|snorted|injected|tooken|ingested|necked|slammed
    crushed up|washed down|tome|trague|tomado|tragado|tomando|empine|zampe|inyecte|ingeri|trago|tomo|bebio
    bebi|metio|mande todo|me mande|me meti|me acabo de mandar|me acabo de tomar|se mando|se metio|me baje
    mande|me empuje|empuje|me empaque
    chased|threw back|tossed back|polished off|wolfed|gulped down|acabo de empujar|empujar|me eche
    me acabo de echar
  `,
  plenty: `
    lost count|fifteen|15|16|18|12|ten|10|perdi la cuenta|thirty one|half the bottle|a pack of
    one after another|all|every|whole|entire|full|everything|rest|handful|fistful|bottles|both|too many
    too much|bunch|todo|todas|todos|entero|entera|enteros|punado|monton|demasiadas|demasiados|a lot of
    last one|twenty|thirty|forty|fifty|sixty|hundred|20|25|30|35|40|45|50|60|80|90|100|veinte|treinta
    cuarenta|cincuenta|sesenta|cien|2 bottles|3 bottles|two bottles|three bottles|2 boxes|two boxes
    a bottle of|half a bottle|the bottle|dos cajas|un frasco
    (two|three|four|five|2|3|4|5|both|dos|tres|cuatro|cinco) (bottles|boxes|packs|packets|sheets|strips|cards|bottle|cajas|blisters|frascos|tabletas|tiras|sobres|cajitas)
    every pill|como 20|como 30|como veinte|como treinta|a whole
    whole card|a card of|whole strip|strip of|sheet of|card of|card s worth|todo el pastillero
    el pastillero|pastillero de
  `,
  pill: `
    pills|pill|meds|tylenol|advil|ibuprofen|aspirin|acetaminophen|paracetamol|xanax|xans|ativan|klonopin
    valium|benzos|ambien|seroquel|trazodone|benadryl|insulin|oxy|oxys|percs|percocet|vicodin|gabapentin
    gabas|lithium|antidepressants|prozac|zoloft|lexapro|sleepers|painkillers|methadone|tablets|capsules
    pastillas|pastilla|pildoras|medicinas|medicamentos|clona|clonazepam|rivotril|diazepam|alprazolam
    somniferos|insulina|tramadol|tafil|lorazepam|quetiapina|blister|frasco|blisters|sertralina|medicine
    propranolol|melatonin|hydroxyzine|buspar|amitriptyline|unisom|nyquil|muscle relaxers|blood pressure
    sleeping pills|heart pills|pill bottle|medication|heart meds|blood thinners|metformin|digoxin|metoprolol
    gummies|edibles|edible|suboxone|oxycontin|las gotas|la medicina|su medicina|sus pastillas
    remedios|remedio|medicacion|la medicacion|sus remedios|mis remedios|heart medicine|pain medicine
    sleep medicine|las de dormir|para dormir|de la presion|ansioliticos|antidepresivos|pastillero|pepas
    pepas de|tabletas|capsulas|tabs|a script
    sleeping tablets
  `,
  asTold: `
    mg|milligrams|morning pills|evening pills|night pills|prescribed|breakfast|dinner|lunch|daily|doctor
    pharmacist|schedule|directed|nurse|recetadas|recetaron|desayuno|cena|medico|doctora|vitamins|antibiotics
    antibiotic|finished my|appointment|organizer|years|helped|teaspoon|refill|missed|forgot|recall|threw
    flushed|counted|pharmacy|antibioticos|tratamiento|comida|hours apart|every morning|each day|on time
    clinic|a day|per day|al dia|novel|movie|dog|perro|cat|trash|basura|classes|photo|morning box
    box of pills|pill box|oatmeal|like a champ|morning meds|night meds|avena|desayunar
  `,
  body: `
    lips|face|skin|fingers|nails|fingernails|labios|cara|piel|unas|dedos|boca|mouth
  `,
  ashen: `
    blue|gray|grey|purple|ashy|bluish|morada|morados|morado|azul|azules|gris|moradas|moraos|palida|palido
    amoratados
    grayish|greyish|purplish|bluey|wrong color|looks wrong|look wrong|no color|losing color|amoratada
    ceniza|color ceniza|azulada|azulados
  `,
  costume: `
    makeup|paint|painted|lipstick|costume|popsicle|maquillaje|hair|tattoo|mask|polish|candy|dyed|clown
    pintada|halloween|sky|kool|gloss|sorbet|slushie|icee|glitter|photo
  `,
  downed: `
    dropped|fell out|fell over|keeled over|passed out|slumped|collapsed|nodded out|went limp|blacked out
    went down|se cayo|se desplomo|se desmayo|hit the floor|hit the ground|out cold|knocked out|face down
    on the floor|on the ground|tirado|tirada
  `,
  nowake: `
    no abre los ojos|open his eyes|open her eyes|wont wake|cant get him to|cant get her to|rattling
    convulsionando|espuma|seizing|not with it|turning colors|choking on|keeps nodding|wont wake|wont get up
    not waking|wont respond|not responding|wont answer me|wont move|not moving|not breathing|isnt breathing
    aint breathing|stopped breathing|barely breathing|wont come to|doesnt move|doesnt respond|no despierta
    no responde|no reacciona|no respira|no se mueve|no contesta|wont open|cant wake|cant get him up
    cant get her up|not getting up|hasnt moved|snoring funny|snoring weird|gurgling|snoring real
    no puedo despertar|cold and|shes cold|hes cold|is cold|ice cold|breathing funny|breathing slow
    breathing weird|hardly breathing|no pulse|unresponsive|limp|se esta muriendo|eyes rolled|rolled back
    aint moving|aint waking|isnt waking|isnt moving|doesnt wake|wouldnt wake|lifeless
    barely taking a breath|barely taking|hardly taking|a breath every|snoring noise|making that noise
    wont stir|not stirring|cant rouse|cant shake him|cant shake her|no puedo levantarlo
    no puedo levantarla|respira raro|ronca raro|respira poquito|casi no respira
  `,
  using: `
    ghb|liquor|drugs|se metio|molly|ket|pressed|tranq|edibles|tusi|bars|did a bunch|dope|heroin|fent
    fentanyl|shot up|a line|needle|jeringa|inyecto|used|using|shot|bag|blues|percs|pill|pills|dose|dosis
    smoked|snorted|heroina|coke|xanax|oxy|pressed|hit|speedball|drinking|pastillas|tomo|drank|bottle
    patch|patches|parche|parches|methadone|metadona|a gummy|gummies|perco|pega|trono|tranquilizante
    se inyecto|se chuto|se pincho|chuto|pico|the nod
  `,
  oneSide: `
    side|mouth|face|cheek|smile|eyelid|boca|cara|lado|parpado|eye
    lips|lip|labios|labio
  `,
  droop: `
    drooping|drooped|droopy|droops|sagging|sagged|hanging down|hanging|slack|lopsided|crooked|chueca|chueco
    torcida|torcido|caida|caido|de lado|ladeada|twisted|numb|dormida|slid down|pulled down|se le fue|falling
    drooling|se le cayo|un lado de|se le torcio|se le fue de|medio lado|lado izquierdo|lado derecho
    slid|slides|sliding|dropped on one|dead weight|wont lift|cant lift|no levanta|no lo levanta|colgada
    colgado
    ran down (his|her|the) chin|running down (his|her) chin|torcio la boca|boca torcida|se le torcio la cara|hanging there|se le cae la taza|spilled down
  `,
  speech: `
    gibberish|jibberish|jibber|slurring|slurred|slur|words|talking funny|mumbling|garbled|nonsense
    not making sense|makes no sense|aint making sense|cant talk|cant speak|no puede hablar|enredada
    incoherente|no mueve|habla raro|lengua enredada|hablar bien|arm|brazo|drooling|babbling|confused
    confundida|speech
    scrambled|jumbled|word salad|wrong words|wont come out right|come out wrong|no se le entiende
    no le entiendo nada|balbucea|trabada|trabado
    calling me by|wrong name|wont grip|cant grip|wont squeeze|cant squeeze|no aprieta
    words that arent words|arent real words|habla como borracho|palabras que no son|no puede agarrar|wont hold|keeps dropping
  `,
  chest: `
    chest|pecho
    left arm|my ribs|breastbone|sternum|brazo izquierdo|esternon
  `,
  crush: `
    crushing|crush|squeezing|squeeze|tight|tightness|pressure|stabbing|pain|pains|hurts|hurting|heavy
    elephant|aprieta|presion|duele|dolor|oprime|opresion|ache|aching|vise|band|punzada|apretado|burning
    radiating|clenching|standing on|sitting on|someone s standing|someones standing|on my chest|stepping on
    se me cierra el pecho|como un ladrillo
    parked a truck|truck on|squeezed|like a vise|weight on|anvil|brick|bricks|pain down
    como si me pisaran|me aplastan|aplastando
    elefante|yunque|losa|piedra|tonelada|bloque|me oprimen|me pisan
  `,
  spread: `
    arm|hand|jaw|sweat|sweating|sweaty|tingly|tingling|numb|breath|breathe|breathing|shoulder|faint|dizzy
    clammy|brazo|mano|mandibula|sudando|respirar|aire|mareado|mareada|hormigueo|neck|gray|nauseous|nausea
    throwing|vomit|sudor|hombro
    drenched|cold sweat|down my arm|into my jaw|my back|empapado|empapada|entumecido|frio
    ganas de vomitar|cant catch my
    baja por el brazo|me baja por|sudo frio|sudor frio|up into my|to my jaw|through my back|espalda
  `,
  calmBody: `
    gym|lifting|workout|cough|covid|flu|doctor says|er said|panic|anxiety|stent|rehab|cardiologist|cleared
    fine now|pilates|yoga|ansiedad|panico|tos|gripe|last year|heartburn|stress test|novel|movie|wax|tattoo
    weights|pushups|training|drill|symptoms|signs|covers|taught|learn|learned|sintomas|senales|taller|curso
    a cold|head cold|chest cold|if you|if someone|if your|when you|when someone|si alguien|si usted|si te
    years ago|hace anos
  `,
  sugar: `
    sugar|glucose|azucar|glucosa|meter says|monitor says|glucometer|glucometro|insulin
    diabetic|diabetica|diabetico
  `,
  badSugar: `
    29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|500|520|550|580|600|lo and
    reads hi|says hi|bottomed|crashed|crashing
    says lo|reads lo|low alarm|lo lo|meter says lo|talking nonsense|wont swallow|cant swallow
    runs out of
  `,
  shaky: `
    shaking|shaky|confused|sweating|dizzy|blurry|cant think|cant see|passing|pass out|faint|fainting|alone
    help|slurring|temblando|mareado|mareada|sudando|confundido|confundida|sola|solo|vomiting|puking|sleepy
    weak|numb|ayuda|blurred|sick
    nonsense|out of it|unresponsive|wont swallow|runs out of|sweaty|incoherent|balbucea|no responde
    talking nonsense|cold sweat|not making sense
  `,
  seizure: `
    seizure|seizures|seizing|convulsing|convulsion|fit|convulsiones|convulsiono|ataque epileptico
  `,
  oneAfter: `
    another one|another|again|wont stop|not stopping|minutes|min|aint woke|hasnt woke|not waking
    back to back|second one|third one|in a row|sigue|otra|no para|turning blue|first time|by myself|alone
    bit my
  `,
  withdrawn: `
    ran out of my|out of klonopin|out of xanax|without my benzos|without my klonopin|not drinking
    haven t had a drink|stopped my benzos|stopped my xanax|last drink|had a drink|no drink|quit drinking
    stopped drinking|off the booze|no benzos|off benzos|quit xanax|off xanax|off klonopin|cold turkey
    no alcohol|without a drink|detoxing|detox|withdrawal|withdrawals|since my last|day two|day three|day 2
    day 3|sin tomar|sin beber|deje el alcohol|deje de tomar|abstinencia|off the bottle|off the vodka
    ran out of xanax|ran out of klonopin|ran out of my benzos|off valium|quit the booze|cold turkey off
    off 8mg|off 6mg|off 4mg|quit cold|de golpe
    (quit|stopped|dropped|dropping) ~5 cold|cold (two|three|four|2|3|4) days|quit xanax cold
    (deje|corte) ~3 de golpe|sin una gota|sin mi dosis
  `,
  withdrawSign: `
    saw a man|wasnt there|werent there|saw people|everything is buzzing|brain zaps|zaps|heard voices
    talking to people who|floor is moving|walls are moving|heart going|seizure|seizures|convulsion
    seeing bugs|seeing things|bugs on|bugs crawling|spiders|hallucinating|hearing things|hearing music
    shadow|little men|little people|man in the corner|shaking so|cant stop shaking|shakes so bad
    heart racing|heart pounding|heart wont slow|sweating through|confused|fever|temblando|alucinando
    veo bichos|veo cosas|convulsione|cant hold a|cant keep water|delirious|dont know where i am
    bit my tongue|bit through|blacked out|snakes|ants|rats|dead people|people who arent|people who aren t
    people that arent|talking to people|bichos|sombras|oye voces|ve cosas|sudando|sweating buckets|twitching
    twitchy|jerking|jerks|cant stop sweating|tics|muscle spasms|spasms
  `,
  calmDetox: `
    clients|training|symptoms|signs|taught|medical detox|detox center|in detox|rehab|hospital gave|librium
    taper|tapering|last year|used to|caffeine|coffee|sugar|nicotine|social media|years ago|months sober
    months clean|the nurses|screen time|my phone
  `,
  feverWord: `
    burning up|fever|seizure|seized|convulsed|fiebre|convulsion|convulsiono|wont calm|fighting us
    doesnt know us|doesnt know me|doesnt know where|people who arent there|people who aren t there
    people that arent|personas que no estan
  `,
  preg: `
    pregnant|weeks|embarazada|semanas|trimester
  `,
  pregBad: `
    worst headache|bad headache|headache|seeing spots|spots|blurry|swollen|swelling|bleeding|gush|cramping
    baby isnt moving|baby hasnt moved|baby stopped moving|no se mueve el bebe|sangrado|dolor de cabeza
    hinchada|hinchadas|veo luces
    peor dolor
  `,
  pregWorse: `
    seeing spots|spots|swollen|vision|bleeding|soaking|clots|isnt moving|hasnt moved|stopped moving
    no se mueve|sangrado|hinchada|hinchadas|hinchados|mucho dolor|dizzy|passed out
  `,
  doubleDose: `
    twice|double|doubled|three times|two doses|too many|too much|whole bottle|dos veces|doble|de mas
    demasiadas|demasiada|extra
  `,
  pulseSlow: `
    pulse is|pulse so|heart rate|talking nonsense|talking crazy|not making sense|makes no sense|confused
    slurring|cant wake|hard to wake|wont wake|so sleepy|really sleepy|very sleepy|so slow|breathing slow
    pale|gray|acting drunk|acting weird|stumbling|throwing up|muy dormida|muy dormido|confundida|confundido
    no entiende|dice cosas|pulso
  `,
  plentyThem: `
    every last one|all of em|all of them|em all|them all|the whole lot|the whole thing|whole bottle
    the rest of them|every pill|every single one|all my|everything in|todas las|todos los|toda la
    el frasco entero|hasta la ultima|swalowed|the hole
  `,
  bodySign: `
    ears are ringing|ears ringing|ringing|sleepy|dizzy|drowsy|numb|stomach|throwing up|puking|spinning
    cant feel|scared now|im scared|i m scared|im scard|heart is|going dark|getting dark|cant see|blurry
    tingly|cold now|heavy|me arde|mareado|mareada|sueno|vomitando|me duele|ya siento
    se me duerme|se me durmio|walls are moving|walls moving|room moving|getting cold|feet are cold
    breathing feels|hard to breathe|hard to type|cant keep my eyes|eyes wont|cant type|veo borroso
    veo doble|me tiemblan|se me cierran los ojos
    yendo la luz|se me va la luz|me voy apagando|apagandome|se me va el mundo|ten minutes back
    dont send anyone|no manden a nadie|no one needs to come
  `,
  seizureNow: `
    a seizure|seizing|had a fit|a fit on|having a fit|a fit in|bit my tongue|bit through|bitten tongue
    bit tongue|tongue is bleeding|wet myself|came to on|woke up on the floor|convulsing|convulsed
    convulsiones|convulsione|me dio una convulsion|me mordi la lengua|ataque
  `,
  otherRefusal: `
    stopped talking|went quiet|gone quiet|stopped answering|se callo|dejo de hablar
  `,
  hallucinate: `
    seeing things|seeing bugs|bugs on|crawl|crawling|spiders|hearing things|hallucinating|seeing people
    people who arent|veo cosas|veo bichos|veo sombras|alucinando|oigo voces|oye voces|ve cosas
  `,
  shakeHard: `
    shaking so|shake so|cant hold|cant stop shaking|cant keep water|fever|burning up|heart is racing
    heart racing|heart pounding|sweating through|temblando|tiemblo|fiebre|taquicardia|cant stand
    cant walk
  `,
};
