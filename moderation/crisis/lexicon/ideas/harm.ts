/** Self-harm. */
export const HARM: Readonly<Record<string, string>> = {
  cutAct: `
    cut|cutting|carve|carving|carved|slicing|sliced|burn|burning|burned|scratching|scratched|slashing
    stabbing|gouging|hurt|hurting|self harm|selfharm|harm|harming|sh|cortarme|cortandome|me corte|me quemo
    me corto|quemarme|lastimarme|autolesionarme|me lastimo|tajearme|slit|picking|biting|hitting|punching
  `,
  ownSkin: `
    my arm|my arms|my leg|my legs|my thigh|my thighs|my wrist|my wrists|my skin|my stomach|my hips|myself
    my ankles|up my|los brazos|el brazo|las piernas|las munecas|mi brazo|mis brazos|mis piernas|my forearm
    my forearms|mi piel|my chest|my body
    los muslos|mis muslos|el muslo|mis munecas|mi antebrazo|los antebrazos|mis antebrazos|la muneca
    la pierna|mi pierna|mis caderas|la panza|mi panza|el abdomen|my calf|my calves|my shoulder
    my shoulders|my ribs|inside of my
    inner thigh|mi muslo|mis muslos
  `,
  ongoing: `
    again|every night|every nite|every day|tonight|last night|right now|cant stop|keep|keeps|wont stop|still
    today|this morning|relapsed|back to|started|twice|otra vez|de nuevo|anoche|hoy|todas las noches|ahorita
    no puedo parar|lately|daily|nightly|weekly|in the bathroom|three times|all week|worse
  `,
  accident: `
    cooking|chopping|shaving|kitchen|knife slipped|oven|stove|grill|work|gym|ladder|garden|fence|cat|dog
    hedge|onions|mandoline|bagel|avocado|razor burn|soccer|basketball|bike|fell|accident|horse|barbed
    sunburn|sunburned|sunburnt|poison ivy|mosquito|mosquitoes|bug|hair|grass|lawn|years|used to
    clean from|months|cocinando|cocina|trabajo|plancha|futbol|jardin|tattoo|tattoos|tatuaje|scars|havent
    eczema|itch|itchy|rash|pottery|workout|squats|steak|pumpkin|turkey|wood|nails|sleep|arthritis
    physical therapy|shots|psoriasis|surgery|accidentally|by accident|ironing|sin querer
    {n} days since|days since|days without|dias sin|meses sin|anos sin|months since|years since|days clean|are mine again
  `,
  bladeAt: `
    is calling|calling me|calling my name|sit on my hands|under the mattress|in my sock|in my pencil case
    with me right now|on the sink|in my hand|in my pocket|on the table|in front of me|beside me|next to me
    on my lap|in my drawer|in the shower|against my|on my arm|en la mano|in the bathroom|under my pillow
    on the counter|looking at it|staring at it|keep looking|holding it|out of the drawer|on my wrist
    on my thigh|by the tub|on the edge of the tub|been holding
  `,
  selfHit: `
    hit my head on|hitting my head|bang my head|banging my head|slam my head|slamming my head|punch myself
    punching myself|hit myself|hitting myself|punch the wall|punching the wall|slap myself|slapping myself
    bite myself|biting myself|choke myself|pull my hair out|pick my skin|burn myself|me golpeo la cabeza
    me pego en la cabeza|pegarme en la cabeza
  `,
  untilHurt: `
    until|til|till|see stars|sparks|over and over|again|every night|deserve|punish|cant stop|on purpose
    bleed|bleeds|bruises|bruise|numb|hasta|when it gets bad|to feel|to calm|to stop|quiet
  `,
  skinSigns: `
    long sleeves|blood on|bloody|scars on|scars up|marks on|cuts on|cuts up|razor blades|razors in|blade in
    bandages|bandaids|burn marks|mangas largas|cortes en|sangre en|marcas en|blood in the
  `,
  selfHarmWord: `
    sh|self harm|selfharm|cutting|self injury|burning myself|hurting myself|autolesion|autolesiones|cortarme
  `,
  brokeStreak: `
    broke it|broke my streak|broke the streak|broke my|slipped|relapsed|gave in|did it again|messed up
    ruined it|streak is gone|back at zero|back to day|started over|day zero|day 0|caved|lo hice otra vez
    recai|volvi
  `,
  streakWhen: `
    tonight|last night|today|yesterday|this morning|just now|an hour ago|rn|right now|anoche|hoy|ayer
    hace rato|again
  `,
  woundSelf: `
    scabs|wounds|wound|cuts|skin|stitches|salt in|bleach on|peel|picked|pulled my hair|pulling my hair
    hot iron|curling iron|stove burner|hot water|boiling water|scalding|scald|bite my|bit my|biting my
    nails into|scratch|scratched|costras|heridas|la plancha|agua hirviendo|me muerdo|me arranco|me rasguno
    burned myself|burning myself|cut myself|cutting myself|flat iron|curling wand|lighter|cigarette|quemarme
    me queme|me quemo
  `,
  onPurpose: `
    on purpose|deliberately|need to feel|to feel something|to feel it|feel it|i deserve|deserved it|punish
    punishment|make it stop|only thing that|only way to|helps me|calms me|to calm down|a proposito
    para sentir|me lo merezco|para calmarme|castigarme|until it bled|until i bled|it calms|calm down|relief
    like a release|the release|me calma|me alivia|quiets
  `,
  woundOther: `
    doctor|nurse|eczema|psoriasis|acne|ear|piercing|tattoo|dog|cat|perro|gato|baby|cooking|waxing
    physical therapy|massage|workout|sunburn|healed|years|used to|wound care|training|didnt mean
    not on purpose|accident|accidentally
  `,
  bleedWord: `
    bleeding|blood|sangrando|sangre|bleed
  `,
  selfDid: `
    did it to myself|did it myself|i did this|did this to myself|on purpose|me lo hice|yo me lo hice
    a proposito
  `,
  withoutHarm: `
    without hurting myself|without cutting|without doing something|without doing it|without killing myself
    without taking|without using the|sin hacerme|sin cortarme|sin lastimarme|sin matarme|sin hacer algo
    sin hacer una
  `,
  doubtIt: `
    dont know if|dont know how|not sure|cant see how|dont think|dont see|cant make it|cant get through
    wont make it|idk if|idk how|no se si|no se como|no creo|no puedo|dudo|can i make it|how do i make it
    how long can i
  `,
  freshMarks: `
    new lines|fresh lines|more lines|another line|red lines|lines on|lines up|lines down|rows on|rows of
    new marks|fresh marks|new cuts|fresh cuts|fresh ones|new ones|new stripes|tally marks|tallies
    new scars|cortes nuevos|marcas nuevas|nuevas marcas|marcas frescas|rayas|rayitas|cortes
    heridas nuevas
  `,
  hideIt: `
    lied|lie|hid|hiding|hide|hidden|covered|covering|cover|bandages|bandage|bandaids|long sleeves
    sleeves|hoodie|sweater|jacket|leggings|bracelets|wristbands|nobody knows|no one knows|nobody saw
    nobody has seen|excuse|blamed|manga larga|mangas largas|tapo|escondo|oculto|pulseras|nadie sabe
    nadie lo sabe|en pleno calor|sudadera|chamarra|in july|in august|in this heat|weeping|stinging|sting
    arden|me arden|burning under
  `,
  bladeGot: `
    bought|new pack|fresh pack|pack of|ordered|hid|hidden|stashed|dug out|took apart|broke open
    broke apart|unscrewed|popped out|kept one|still have|saved one|found one|compre|escondi|guarde|saque
    desarme|consegui|in my drawer|sock drawer|under my mattress|in my makeup|in my case|in my bag
    in my wallet
    in my pocket|is in my pocket|from work is in|en la bolsa|en el bolsillo|en mi mochila|en el cajon|in my backpack
  `,
  itch: `
    itch|itching|urge|urges|use them|use it|all i can think|all i think|craving|tempted|calling|ganas
    muero por|quiero usar|pensando en|cant stop thinking|keep thinking|thinking about|hands are shaking
    need to feel|need the release|need to see|necesito sentir|want to feel|wont leave my head|so loud
    cant think about anything else|cant think of anything else|think of nothing else|no pienso en otra cosa|nothing else in my head|through the fabric|por encima de
  `,
  bladeOther: `
    cooking|chopping|shaving|kitchen|slipped|oven|grill|garden|the cat|the dog|my cat|my dog|onions
    avocado|soccer|bike|fell|accident|accidentally|tattoo|tattoos|surgery|ironing|physical therapy
    used to|scars|years|haircut|steak|wood|whittling|crafts|craft|sewing|fabric|quilting|coupons
    cardboard|cocinando|jardin|sin querer|hace anos|costura|gift|wrapping|barber|beard|legs before
    bikini|acne|pimple|splinter|ingrown|blackhead
    eczema|psoriasis|ear|piercing|waxing|massage|healed|wound care
  `,
};
