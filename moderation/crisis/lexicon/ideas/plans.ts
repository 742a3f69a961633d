/** Times, dates, plans and questions of how. */
export const PLANS: Readonly<Record<string, string>> = {
  nightEnd: `
    tonight|esta noche|when everyone is asleep|before morning|by morning|midnight|before sunrise|before dawn
    friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|manana|hoy|today|in an hour|sundown
    sunset|this weekend|after work|after church|after the|when they leave|birthday|anniversary|el viernes
    el sabado|el domingo|el lunes|payday|last day|after dinner|after shift|after dark|noon|un rato
    la madrugada|in the morning|first light
  `,
  planTime: `
    hotel|motel|booked|tonight|tomorrow night|friday|saturday|sunday|monday|tuesday|wednesday|thursday
    get dark|gets dark|after dark|nightfall|dark|midnight|arrangements|before they wake|when they leave
    once they leave|after they leave|when everyone|when everybody|when hes at work|when shes at work|at dawn
    first light|in a minute|in a bit|mañana|manana|esta noche|a la noche|el viernes|el sabado|el domingo
    el lunes|cuando se vayan|que se vayan|cuando se duerma|cuando oscurezca|en un rato|de madrugada
    la madrugada|hoy mismo|ya solo falta|solo me falta|nomas me falta|only thing left|sun goes down|sundown
    sunset|when it gets|after church|after work|after supper|before church|el amanecer|before sunup
    six o clock|when the sun|once the|after the news|is over|when im done|when i m done|after my tea
    once i finish|cuando termine
  `,
  lethality: `
    tall enough|high enough|deep enough|strong enough|sharp enough|enough to kill|how high|how tall|how deep
    how far|how long it takes|how long does it take|which bridge|which bridges|which building|which knot
    what knot|how much it takes|how many it takes|how many it would take|would hold me|hold my weight
    hold a person|painless|quickest|fastest|doesnt hurt|without pain|que tan alto|cuantas se necesitan
    cuantas pastillas|no duele|sin dolor
  `,
  howMany: `
    how many|how much|what dose|which dose|how strong|cuantas|cuantos|cuanto|cuanta|que dosis|que cantidad
  `,
  wouldTake: `
    would take|it takes|it would|itd take|it d take|would do it|does it take|do it take|till it|enough to
    before it|before you|too many|is too|se necesitan|se necesita|hacen falta|harian falta|hay que tomar
    hay que tomarse|para que|bastan
  `,
  lookup: `
    looking up|looked up|look up|googling|googled|google|searching|searched|reading about|read about
    wondering|figuring|figured out|calculated|counting|dont know who to tell|busque|buscando|busco
    averiguando|averigue|investigando|leyendo|me pregunto
  `,
  noSeeing: `
    planning on seeing|plan on seeing|plan to see|planning to see|dont see myself making|wont see|not seeing
    aint seeing|never see|not gonna see|not going to see|dont intend to see|not be here for|wont make it to
    not making it to|no llego al|no llego a la|no pienso llegar|no voy a llegar|no voy a ver
  `,
  planHave: `
    have a plan|got a plan|ve got a plan|made a plan|have the plan|i planned it|planned it out|tengo un plan
    tengo el plan|tengo plan|ya lo planee
  `,
  dateHave: `
    a date|the date|and date|the day|day picked|its thursday|its friday|s friday|s saturday|s sunday
    s monday|s tuesday|s wednesday|s thursday|fecha|the means|and means|and a method|the method|how and when
    when and how|where and when|when and where|el dia|como y cuando|everything ready|its ready
  `,
  planOther: `
    safety plan|wellness plan|care plan|meal plan|payment plan|business plan|lesson plan|wedding|trip
    vacation|move|moving|quit|sober|taper|rehab|treatment|detox|surgery|job|school|college|birthday|party
    date night|plan b|retire|diet|study|exam|vacaciones|viaje|boda|tratamiento|mudanza|trabajo|evaluation
    budget
  `,
  dateSet: `
    date in mind|have a date|picked a date|set a date|picked the date|circled the date|day picked
    picked a day|chosen the day|date picked|date circled|tengo fecha|ya tengo fecha|ya tengo el dia
    escogi la fecha|ya escogi|deadline for myself|one more month then|made my decision|my mind is made
    mind is made up|take me alive|not taking me alive|wont take me alive|exit date|expiration date
  `,
  dateOther: `
    wedding|surgery|court|date night|dinner|party|graduation|exam|baptism|baby shower|bautizo|boda
    quinceanera|tinder|bumble|move|moving|quit|sober|sobriety|release|parole|vacation|reunion|hearing|milk
    license|passport|coupon|valentines|prom|he asked|she asked|retire|retirement|quit date|job|offer|college
    school|accept|buy|sell|house|travel|trip|divorce|leave him|leave her|rehab|therapist|therapy
  `,
  howThought: `
    thought about how|thinking about how|know how id|know how i d|know how i would|know exactly how
    know how ill|know how i ll|figured out how|figured how|ive got a way|have a way|worked out how
    planned how|know the way|pense como|pensado como|se como lo haria|ya se como|se exactamente como
    i ve thought about it|ive thought it through
  `,
  howDetail: `
    is painless|its painless|it s painless|wont feel|dont feel|dont feel a thing|the trick is|make it work
    make sure you|make sure it|will shut down|shuts down your|stops your heart|minutes and you
    you pass out in|and you are gone|and youre gone|doorknob|thick rope|closed car|seal the|tie it to
    tie it around|use a thick|cut along|cut long ways|not across|down the road|enough to kill|lethal dose is
    fatal dose is|milligrams per|mix it with|mix bleach|fastest way|surest way|quickest way|no duele
    sin dolor|dosis letal es|se mezcla|para que funcione|no one can save|before anyone finds
    works every time
  `,
  careTalk: `
    call poison|poison control|dont mix|never mix|do not mix|safety|training|workshop|prevention|lock up
    naloxone|911|cleaning|pool|tent|climbing|hiking|knitting|doctor|nurse|vet|euthanized|movie|novel|book
    song|diabetic|diabetes|workout|surgery|needle|sutures|garage door|lab|chemistry|dental|party|balloon
    balloons
  `,
  doseSure: `
    what dose would|which dose would|dose would do it|enough to do it|how much would do it
    how many would do it|does carbon monoxide|does hanging hurt|does drowning hurt|does it hurt when you die
    does it hurt to die|would it hurt to|is it painless|exactly what dose|how much insulin would
    how many pills would|what would happen if i took all|what happens if i take all|is there a way to die
    cuantas pastillas|que pasa si me tomo todas
  `,
  triedThen: `
    i tried once|tried once|tried before|tried in|tried it in|tried twice|tried back|my last attempt
    my first attempt|attempted once|attempted in|attempt in|attempt years|my attempt|tried to die
    tried to kill|overdosed in|survived an attempt|sobrevivi|lo intente|ya lo intente|intente una vez
    mi intento|two attempts|three attempts|attempts behind|my attempts|past attempts|previous attempts
    dos intentos|tres intentos|otro intento
  `,
  nowTurn: `
    but tonight|but now|but today|but lately|tonight i|and tonight|now i|here i am again|here i am
    again tonight|back to|pero hoy|pero esta noche|pero ahora
  `,
  selfTake: `
    me lo tomo|me lo voy a tomar|me la tomo|me la voy a tomar|me lo trago|me lo bebo|drinking it
    drink it|swallow it|swallowing it|mix it in|mezclarlo|lo mezclo|eating it
  `,
  aboutToDo: `
    lo que voy a hacer|lo que estoy por hacer|lo que tengo que hacer|lo que hare|what i m about to
    what im about to|what i m going to do|what im going to do|what im gonna do|what i m gonna do
    what i have to do|what i am about|for what comes next|lo que viene
  `,
};
