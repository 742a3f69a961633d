/** The patterns of the marks of time, one a line, both languages together. */
export const TIME_LINES = {
  far: `
    {n} of? years|decades ago|back|since|later
    six|seven|eight|nine|ten|eleven|6|7|8|9|10|11|18 months ago|back|later
    years|decades|ages ago|back|later
    years and? years ago
    long time|while ago
    lifetime ago
    back then
    back in the? {year}|day|days|college|school|high|my
    back when
    in|around|since|during {year}
    in|since|around 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|08|09|07|06|05|04|03|02|01 !degree|degrees|percent|minutes|days|hours|mg|pills|pounds
    in|last spring|summer|fall|autumn|winter
    in the spring|fall|summer
    in|during the? eighties|nineties|80s|90s|sixties|seventies
    when i was|were|had|used|lived|drank
    when i first
    when i felt
    i remember feeling|being|wanting|thinking|that|planning|standing|counting|writing|hoping|wishing|sitting|holding|lying|driving|buying|praying|crying|begging
    in my youth !group|pastor|ministry|choir|program|center
    i was {n} when|and|then
    was barely {n}
    used to
    in|during|through high|middle|grade|law|nursing school
    in|during college|school|prison|rehab|university|basic
    in my twenties|teens|thirties|20s|30s|forties|youth|addiction|using|drinking|past|childhood|active
    as a kid|child|teenager|teen|young
    as an? adolescent
    at age|nineteen|seventeen|eighteen|sixteen|fifteen|fourteen|twenty
    by|at {n} i|years
    before i|we got|went|came|found|had|started|met|moved|retired
    before recovery|treatment|sobriety
    growing up
    grew up
    at my worst
    at one point
    at that time|point
    in those days
    those days
    once upon
    once told|said|asked|tried
    i|he|she|they once
    in the past
    my old|past|former self|life
    first time i tried
    during my addiction|divorce|worst|using
    hace {n} anos
    hace anos|tiempo
    hace mucho tiempo|que|$
    hace ya? {n}? anos
    alguna vez
    una vez
    de chiquitos|chiquitas|ninos|ninas|pequeno|pequena|pequenos|morrito|morrita|chamacos
    de joven|nino|nina|adolescente|chico|chica|chiquito|chamaco|pibe
    cuando era|tenia|estaba|vivia|consumia|tomaba|bebia
    en {year}
    en el {year}
    en aquel|aquella|aquellos|esos|ese|esa entonces|epoca|tiempos|tiempo|dias
    en mi juventud|adolescencia|infancia
    en mis tiempos|anos
    antes me|yo|de|era|queria|pensaba|tomaba
    solia
    a los quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|trece|catorce|14|15|16|17|18|19|20
  `,
  story: `
    that was|s {n} years|months ago
    that was|s over|almost|about|nearly {n} years ago
    that was|s years|decades|ages ago
    that was|s in? {year}
    that was back
    that was then
    that was a long
    it s|has been {n} years
    been {n} years since
    a|two|three|several|many? decade|decades since
    hundred|hundreds days|nights since|without|free|clean|of
    been a|over? decade|decades
    {n}|1 year|years since my|i
    {n}|1 year|years ago today
    years ago today
    de eso hace
    eso fue hace
    ya pasaron {n} anos
    llevo {n} anos sin|limpio|limpia|sobrio|sobria
    {n} years clean|sober|free|strong|out
    {n} years self harm free
  `,
  recent: `
    last night|week|weekend|month|friday|saturday|sunday|monday|tuesday|wednesday|thursday
    yesterday
    this morning|week|weekend|month|afternoon|evening
    the other day|night
    {n} days|nights|weeks ago|since
    {n} of? days|nights|weeks ago|since
    a? week|month ago
    days|weeks ago
    {n} months ago
    past few|couple days|weeks
    recently
    just got out|released|discharged|home
    {n} days|weeks home|out|after|back|into
    got out of the? hospital|psych|er|icu|unit
    discharged|released
    since my attempt
    anoche
    ayer
    antier|anteayer
    la semana|noche pasada
    el mes|fin|sabado|domingo pasado
    hace {n} dias|semanas|meses
    hace unos dias
    hace dias|semanas|poco
    estos dias
    esta semana
    esta manana
    recien
    acabo de salir
    me dieron de? alta
  `,
  now: `
    now
    right now
    rn
    today
    tonight
    currently
    at the|this moment
    this minute|second|instant
    these days
    lately
    again
    still
    anymore
    any more
    every night|day|morning
    all day|night
    been
    just
    as i type|write
    {n}? {hour} ago
    half an? hour ago
    earlier
    a few|couple hours|minutes ago
    ahora|ahorita|horita
    ahora mismo
    ya
    hoy
    esta noche|tarde
    en este momento
    otra vez
    de nuevo
    todavia|aun
    todos los dias
    todo el dia
    todas las noches
    cada noche|dia
    hace un? rato|ratito|hora|momento
    hace {n} {hour}
    acabo de
    ultimamente
  `,
  soon: `
    tonight
    tomorrow
    today
    soon
    later today|tonight
    this weekend|week|evening|afternoon|morning|friday|saturday|sunday|monday|tuesday|wednesday|thursday
    on|by|come|until|till|next {day}
    {day} night|morning|evening|after|is
    the next one|train|bus
    el proximo|siguiente
    in an? hour
    in {n} {hour}|days
    {n} more {hour}|days
    matter of hours|time|minutes|days
    hours from now
    by the? morning|sunrise|midnight|dawn|end|time
    before morning|sunrise|midnight|dawn|christmas|work|anyone|everyone|they|he|she|my
    after work|dinner|the|my|everyone|they|he|she|midnight|dark|school|church|this|i
    as soon as
    when|once|while my|everyone|they|he|she|the|mom|nobody
    at midnight|dawn|noon
    right now
    now
    last day|night|time|meal|sunset
    the day after
    on my birthday
    esta noche|tarde|madrugada|misma
    manana
    hoy
    hoy mismo
    ahora|ahorita
    ahora mismo
    el|este|proximo {day}
    fin de semana
    en cuanto
    cuando se|mi|todos|mis|ella|el|llegue|salga
    despues de
    antes de|que
    en {n} {hour}|dias
    a medianoche
    pronto
    mas tarde
    en un rato
    de hoy no paso|pasa
  `,
} as const;
