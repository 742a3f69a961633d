/** Voices that order, and what becomes of it. */
export const VOICES: Readonly<Record<string, string>> = {
  voiceWord: `
    the noise|el ruido|it wants|they said if i|this thing in my head|in my head keep|my head is telling
    voice|voices|demon|demons|god says|god told|god wants|jesus told|the devil|satan|the tv|the radio|angels
    the angel|entity|shadow man|shadow people|they keep telling me|voz|voces|diablo|demonios|dios me dice
    whispers|he whispers|chip in my|the signal|my dead|spirits|spirit|escucho a alguien|oigo a alguien
    alguien me habla|alguien en mi cabeza|someone in my head|something in my head|something keeps
    something telling me|it keeps telling me|una voz|la voz|las voces|los murmullos|murmullos|brain keeps
    my brain tells|my brain says|my brain is telling|my mind keeps|my head keeps|my head says
    head keeps saying|man in the|woman in the|the man says|the lady in|people in the walls|in the vents
    in the walls|on the radio|in the mirror|through the tv|mi cabeza me dice|mi mente me dice
    la cabeza me dice|la mente me repite
    in the wall|in the pipes|in the fan|the walls say|the preacher in|the radio says|the phone says
    el de arriba me|los de la pared|la television me|la tele me|the whisperers|whisperers|the choir
    the watchers|las sombras me
  `,
  ordersMe: `
    noise stops|jump jump|do it do it|loud|louder|wont stop|wont shut up|nonstop|all night|over and over
    screaming|yelling|quiet if|stops if|stop if|wants me|want me|telling me|tells me|told me|tell me|says i
    say i|saying i|saying jump|says jump|commands|commanding|ordering|order me|orders me|make me|making me
    screaming at me|keep saying|keeps saying|i have to|i need to|i should|me dicen|me dice|me ordenan
    me ordena|me mandan|me manda|me piden|quieren que|chants|chanting|demands|insisting|insists|keeps going
    you should do it|should do it|youd be|you d be
    says walk|says do|says go|say jump|say walk|say do|say go|me grita que|me gritan que|me repite que
    me repiten que|insisten|no paran
    gave me until|gave me till|gave me a deadline|says if i dont|if i dont he|if i dont they|or he takes
    or they take|or she takes|or else|has to be me|me dio hasta|me dieron hasta|o se lleva|o se llevan
    come lie|come lay|to come lie|come with him|come with her|come join
  `,
  deadlyDeed: `
    cut the|dive|me mate|lance|kill|die|jump|hang|stab|cut|drown|burn|walk out|walk into|shoot|slit|overdose
    drink bleach|step off|step in front|swallow|hurt|matarme|mate|salte|tire|corte|haga dano|ahorque|muera
    smother|poison|end it|sacrifice|run into|drive into|lay down on|choke|strangle|matar|hacerle dano|attack
    unalive|on the tracks|off the|on the ice|bleed|better dead|be better dead|better off dead|do it
    should do it|disappear|que lo haga|lo haga
    walk onto|walk off|go under|go in the water|lie down on|me tire|me lance|me cuelgue|me corte
    me queme
    cut out|carve out|dig out|gouge|sacar el chip|sacarme el|lie down on the tracks|lie on the tracks
    drain cleaner|drink the|swallow the|tomar cloro|beber cloro|tomarme el|tomarme las
  `,
  obeying: `
    putting my boots on|putting on my|put my shoes|putting my coat|heading out|im going|i m going|walking
    on my way|about to|gonna do it|going to do it|cant fight|cant hold|cant resist|cant ignore
    tired of fighting|tired of arguing|tired of waiting|giving in|give in|obey|listen to|do what they
    do what it|do as|winning|in my hand|ready to|started to|i believe|starting to believe|makes sense
    right about|not much longer|almost there|voy a hacerlo|les voy a|no aguanto|no puedo mas|ya voy
    running the bath|picked up|holding|got the|have the|unlocked|out the door|on the edge|at the edge
    hasta que lo haga|until i do|no puedo decirles que no|no puedo decirle que no|no puedo negarme
    ya no puedo|no puedo resistir|hacerles caso|hacerle caso|voy a obedecer|cant say no|cant tell them no
    cant keep saying|hard to say no|dont know how to say no|think they re right|think theyre right
    they re right|theyre right|tienen razon|i think i have to|starting to agree|agree with|agreeing
    makes sense to me|maybe right|might be right|before sunrise|before dawn|has to be tonight
    tonight is the night|it has to be|ya es hora|toca hacerlo|i have the knife|i have the gun
    tengo el cuchillo
    shoes on|got my shoes|my coat on|jacket on|keys in my hand|car keys|ya me puse|con los zapatos
    ya estoy en la puerta|ya sali|theyre winning|they re winning|ganando
    have the kitchen|have the scissors|have a knife|tengo las tijeras|standing at the|i m at the
    estoy en la|im at the
    keep fighting|cant keep fighting|keep saying no|keep resisting|seguir luchando|seguir peleando
    ya no les puedo|running out of reasons
    leaving my house|leaving the house|leaving in|in ten minutes|in five minutes|on my way out
    ya voy saliendo|voy saliendo
  `,
  resisted: `
    headphones|havent listened|not listening|i havent|didnt listen|ignore them|ignoring|so far|called my
    told my|resisting|i wont|not going to|im not|keep busy|drown them out|they pass|my voices|peer|group
    keep telling it no|tell it no|tell them no|telling them no|i tell them no|wont do it|not going to do it
    no le hago caso|no les hago caso|hasta ahora no|no hacerles caso|no hacerle caso|no escucharlas|no obedecer|no obedecerlas
    not to listen|not to obey|not listen to them|fighting them|trying to ignore
    cover my ears|covering my ears|i turned the|turned the music|turn the music|me tapo los oidos
    pongo musica|singing over
  `,
};
