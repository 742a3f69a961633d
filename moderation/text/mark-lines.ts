import type { Macros } from './pattern.ts';
import { linesOf, type Source } from './pattern-index.ts';
import { TIME_LINES } from './time-lines.ts';

/** What a mark says about the words near it. */
export type MarkKind =
  | 'far'
  | 'story'
  | 'recent'
  | 'now'
  | 'soon'
  | 'resolved'
  | 'asked'
  | 'job'
  | 'fiction'
  | 'hypothetical'
  | 'meant'
  | 'joke';

/** Word lists of the context marks. */
const MACROS: Macros = {
  n: 'a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|couple|few|several|some|many|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|35|40|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|varios|muchos|pocos|unos',
  year: '1970|1975|1978|1980|1982|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo',
  hour: 'hour|hours|hr|hrs|minute|minutes|min|mins|hora|horas|minuto|minutos|rato|ratito',
};

/** The patterns of the context marks, one a line, both languages together. */
const LINES: Record<MarkKind, string> = {
  ...TIME_LINES,
  resolved: `
    grateful|thankful|blessed
    glad i|im|to|it|they|he|she|that
    so glad
    happy to be
    gets|got|get better
    better now|today
    doing|feeling|been ok|okay|great|well|better|good
    am|m ok|okay|fine|alive|great|well|happy|better|proud|here
    i m glad
    in recovery
    i survived
    never looked back
    i don't anymore
    i dont|havent anymore|since
    dont anymore
    not anymore
    no longer
    changed|saved my life
    turned my life
    love my life
    now i|im|we have|help|work|run|facilitate|teach|carry|coach|lead|mentor|m|volunteer|am
    today i|im|we have|help|work|run|facilitate|teach|carry|coach|lead|mentor|m|am|get|got|walked
    am still here
    m still here
    still here
    have|got a? life|degree|garden|job|family|wife|kids
    worth living|it
    hope for
    proud of
    to anyone|newcomers
    for the newcomers
    my recovery|story|testimony
    testimony
    you can|will too
    it works
    never again
    keep coming back
    thank god|you
    celebrate|celebrated|celebrating
    hoy soy|tengo|doy|estoy|ayudo|trabajo|acompano|vivo|puedo|celebro
    agradecido|agradecida|gracias
    amo mi|la vida
    ya no
    sigo aqui|viva|vivo
    estoy bien|viva|vivo|mejor
    se puede
    vale la pena
    salir adelante
    sali adelante
    me alegro|alegra
  `,
  asked: `
    asked|asks|ask|asking|asked ~2 if|whether
    ask|asked|asking ~2 about
    asked|ask|asking directly
    wonder|wondering if|whether ~1 you|he|she|they|people
    screened|screening|assessed|assessment for
    questions|question|checkbox|form|questionnaire ~2 about|whether|if
    pregunto|preguntan|preguntaron|preguntar|preguntan|pregunte ~2 si|sobre|por
    signs|risk|symptoms|warning|history|prevention|attempt|attempts|loss of suicide
  `,
  job: `
    training|trainings|trainer|trained
    workshop|webinar|seminar|curriculum|module|slides|covers|handout|brochure|pamphlet|flyer|syllabus
    supervision|supervisor|supervisee
    certification|certified|recert|cps|exam|ceu|ceus|licensure
    policy|policies|protocol|procedure|procedures|guideline|guidelines|agency|grant|funding
    staff|coworkers|caseload|intern|internship|hiring|clinician|clinicians|facilitate|facilitator|facilitating|facilitated
    prevention|awareness|postvention
    hotline|helpline|warmline|lifeline|textline
    mandated|reporting|reporter
    slide {n}
    role play|roleplay|scenario|vignette
    handover|shift report|notes|debrief|debriefed
    a|our|my|one client|clients|patient|patients|peer|peers|participant|caller
    acompanante par
    como acompanante|par|facilitador|facilitadora
    capacitacion|entrenamiento|talleres|curso|facilito|facilitador|facilitadora|supervision|politica|protocolo|folleto
    un|el|en|del|al|nuestro|este|proximo taller
    linea de
    prevencion
    columbia|cssrs|asist|qpr|safetalk|mhfa
    research|study|studies|paper|statistics|stats|data|percent|rate|rates|survey
    reminder for|to
    mods|moderators|admins
    dont|never use alone
    go slow
    test strips
    carry|keep|pick|grab ~3 naloxone|narcan !because
    harm reduction
  `,
  fiction: `
    movie|movies|film|films|show|series|episode|episodes|season|novel|novels|book|books|character|characters|plot|scene
    song|songs|lyric|lyrics|album|chorus|verse|band|poem|poems|poetry
    documentary|podcast|article|headline|headlines|news|obituary
    game|games|boss|level|raid|respawn|lobby|playthrough|campaign|dnd|minecraft|fortnite|cod
    d d
    dungeon|dungeons|bard|paladin|wizard|npc
    script|theater|actor|actress|netflix|hulu|anime|manga|fanfic|fanfiction|story about
    periodico|diario_local|nota_roja|canal|channel|newspaper|paper says
    pelicula|peliculas|serie|novela|cancion|letra|libro|personaje|capitulo|episodio|noticia|noticias|videojuego|partida
  `,
  hypothetical: `
    if|when|whenever|unless someone|somebody|anyone|anybody|a|an|your|you|they|he|she|people|one|youre
    if|when you|u re|are|feel|ever|have|start
    what if
    in case
    imagine
    suppose
    let s say
    si alguien|usted|tu|estas|sientes|un|una|tienes|piensas|te
    cuando alguien|sientas|estes
    whether
  `,
  meant: `
    meant|mean it
    and meant
    not joking|kidding|playing|lying|bluffing
    no joke|cap
    not even joking|kidding
    for real
    fr
    frfr
    deadass
    seriously
    actually
    en serio
    de verdad
    lo digo en serio
    no es broma
    hablo en serio
    neta
  `,
  joke: `
    lol|lmao|lmfao|haha|hahaha|jaja|jajaja|jajajaja|rofl|xd|jk|ha
    just kidding
    emojilaugh
  `,
};

/** The patterns of the context marks as they are written. */
export const writtenMarks = (): Source<MarkKind>[] =>
  (Object.entries(LINES) as [MarkKind, string][]).flatMap(([kind, lines]) => linesOf(lines, MACROS, kind));
