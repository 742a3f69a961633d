import { sign, type WrittenRule } from '../../rule.ts';

/** Self-harm, overdose, medical emergencies and relapse, in Spanish. */
export const ES_HARM: WrittenRule[] = [
  sign(
    'es.hacerme-dano',
    'harmself',
    'self_harm',
    'high',
    `
    hacerme|hacer|lastimarme|danarme|herirme|cortarme|quemarme|rasgunarme|castigarme|autolesionarme|golpearme|rajarme|tajearme|lesionarme|pegarme ~1 dano|de|nuevo|otra|para|las|los|$|con|brazos|piernas
    cortarme|lastimarme|autolesionarme|hacerme|quemarme ~1 dano|algo|$
    autolesionarme|lastimarme|tajearme
    hacerme dano|algo|cortes|heridas
    me ~3 cortar|lastimar|quemar|autolesionar !el|pelo|cabello|las_unas|la_luz|luz
    autolesion|autolesiones
  `,
    { who: 'self' },
  ),
  sign(
    'es.cortes',
    'harmnow',
    'self_harm',
    'high',
    `
    me (corte|corto|queme|quemo|lastime|lastimo|rasguno|autolesiono|tajee|raje|rajo|hice cortes|hice dano) !el|pelo|cabello|luz|dedo|con_la_lata|picando|cocinando|con_una_lata ~4 (brazo|brazos|piernas|munecas|anoche|otra|nuevo|hoy|todos|navaja|cuando|cuchilla|cigarro|cigarrillo|encendedor|bano|muslos|antebrazo|ayer)
    (volvi|vuelto|volviendo|recai|empece|sigo|estoy|ando|otra vez|me volvi) ~1 (a|con|en)? (cortarme|cortar|lastimarme|quemarme|autolesionarme|hacerme dano|cortandome|quemandome|lastimandome|los cortes|la navaja)
    me (estoy|ando|sigo|vuelvo a) (cortando|lastimando|quemando|rajando|tajeando|haciendo dano) !el|pelo|cabello
    (estoy|ando|sigo|llevo) ~3 (cortandome|lastimandome|quemandome|autolesionandome|haciendome dano|tajeandome)
    (cortes|marcas|quemaduras) ~2 (nuevas|nuevos|frescas|en los brazos|en las munecas)
    (navaja|cuchilla|gillette|hojilla|cutter) ~3 (en la mano|piel|brazo|muneca|otra vez)
`,
    { who: 'self' },
  ),
  sign(
    'es.ganas-dano',
    'urge',
    'self_harm',
    'elevated',
    `
    ganas|impulso|impulsos|necesidad|tentacion|antojo ~2 de ~2 cortarme|lastimarme|hacerme|quemarme|autolesionarme|sangrar|dano|danarme
  `,
    { who: 'self' },
  ),
  sign(
    'es.ganas-fuertes',
    'urge',
    'self_harm',
    'high',
    `
    ganas|impulsos horribles|terribles|enormes|inmensas|fuertes|incontrolables|insoportables|tremendas de ~1 cortarme|lastimarme|quemarme|autolesionarme|danarme
    ganas|impulsos horribles|terribles|enormes|inmensas|fuertes|incontrolables|insoportables|tremendas de hacerme dano
    ganas de cortarme|lastimarme|quemarme ahorita|ahora|ya|hoy
    necesito cortarme|lastimarme|quemarme|sangrar|autolesionarme
  `,
    { who: 'self' },
  ),
  sign(
    'es.sangre',
    'act',
    'self_harm',
    'imminent',
    `
    me corte|abri|raje|cortado|abierto ~1 las|la|mis|los|el ~1 venas|vena|munecas|muneca|cuello|garganta|arterias
    se corto|abrio ~1 las|la ~1 venas|munecas|cuello|garganta
    no ~2 para|paro|deja|puedo|parar|detener|detiene|dejo ~3 sangre|sangrar|sangrado|sangrando|hemorragia
    sangre|sangrado|sangrando ~2 no|mucha|mucho|todos|por|parar|bastante ~2 para|parar|lados|detiene|todas|muchisimo|$
    mucha sangre
    sangrando|sangro mucho|demasiado|bastante
    corte ~2 profundo|hondo|demasiado|muy
  `,
    { deniable: false },
  ),
  sign(
    'es.tomo-todo',
    'act',
    'overdose',
    'imminent',
    `
    me ~1 (tome|trague|tomado|tragado|empine|meti|zampe|bebi|inyecte|eche|tomo|trago) ~2 (todas|todo|un|una|el|la|los|como|mas de|varias|muchas|demasiadas|medio|media|veinte|treinta|cuarenta|cincuenta|20|30|40|50|60|100|entero|entera) ~3 ({pastillas}|{frasco}|veneno|cloro|raticida|lejia|caja|bote|tableta|paracetamoles|ibuprofenos) !para|con_el_desayuno|recetadas
    (tome|trague|tomado|ingeri|tragar|tragado) ~1 (todas|todo|demasiadas|muchas|como|unas|treinta|veinte|cuarenta|20|30|40|50|un frasco|el frasco|el bote|un bote) ~2 ({pastillas}|{frasco}|veneno|cloro|paracetamoles|lejia)
    took|take|tome|tomo todas ~1 mis|las {pastillas}
    me ~1 (las|los) ~1 (tome|trague|he tomado) (todas|todos|{stop})
    ya me (las|los|lo|la) (tome|trague|he tomado)
    se ~1 (tomo|trago|ha tomado|inyecto|bebio|empino|metio) ~2 (todas|todo|un|una|el|las|muchas|demasiadas|veneno|cloro|como|entero) ~3 ({pastillas}|{frasco}|veneno|cloro|raticida|bote|caja)
    (acabo|acaba|acabamos) de (tomarme|tomar|tragarme|tragar|tomarse|meterme|tragarse) ~5 ({pastillas}|{frasco}|veneno|cloro|paracetamoles)
    sobredosis ~2 (ahora|ayuda|esta teniendo|pastillas|creo)
    (teniendo|esta haciendo|hizo|le dio) una? sobredosis
    me (las|los|lo) voy a (tomar|tragar) ~4
    (voy a|me voy a) (tomarmelas|tomarmelo|tragarmelas) ~2
    me voy a tomar (todas|todo|el frasco|el blister|la caja|las pastillas)
`,
    { fades: true },
  ),
  sign(
    'es.mareo',
    'distress',
    'overdose',
    'none',
    `
    mucho|mucha|tengo|me|siento ~2 sueno|mareado|mareada|frio|borroso|dormido|dormida|adormecido|pesado|pesada|debil
    se me ~1 cierran|duermen|nubla|va ~2
    veo borroso
  `,
    { deniable: false },
  ),
  sign(
    'es.sobredosis',
    'emergency',
    'overdose',
    'imminent',
    `
    (labios|cara|unas|piel|dedos|boca|lips) ~2 (morados|azules|morada|azul|moradas|moraos|gris|azulados|azuladas)
    no ~1 (despierta|responde|respira|reacciona|contesta nada|abre los ojos|desperto|reacciono) ~1 !el_telefono|mensajes|a_mis
    no (puedo|logro|podemos|logramos|consigo) (despertarlo|despertarla|despertar|hacer que despierte)
    no esta respirando
    dejo de respirar
    (respira|respirando|respiracion|ronca|roncando) ~1 (raro|lento|despacio|poco|mal|apenas|cortado|feo)
    apenas respira
    (quedo|esta|se puso) (tieso|tiesa|frio y|fria y|inconsciente|desmayado|desmayada|morado|morada) ~6
    (inconsciente|convulsionando|convulsiones|convulsiona|echando espuma)
    se (desmayo|desplomo|convulsiono|desvanecio|atraganto|ahoga|esta ahogando)
    le (esta dando|dio|esta) ~1 (un|una) (infarto|derrame|embolia|convulsion|paro|ictus) !con|de_risa
    me (esta dando|esta) ~1 (un|una) (infarto|derrame|embolia|ataque al corazon|ictus)
    (dolor|duele|aprieta|presion|oprime|opresion) ~3 pecho ~8 (brazo|izquierdo|respirar|sudando|dormido|duerme|aire|mandibula)
    pecho ~8 (brazo|mandibula) ~3 (duerme|dormido|duele|adormecido)
    brazo ~2 (dormido|duele|duerme|adormecido) ~8 pecho
    no puedo respirar ~8 (garganta|alergia|hincha|hinchada|pecho|ayuda|inhalador|labios|cierra)
    (garganta|lengua) ~2 (cierra|cerrando|hincha|hinchando|hinchada)
    (naloxona|narcan) ~3 (no tengo|no tenemos|ayuda|no hay|no despierta|no funciona|no sirve)
    (vomitando|vomito|vomita|tosiendo) ~1 sangre
    (torcio|torcida|chueca|caida|paralizo|paralizada|ladeo) ~2 (la boca|la cara|boca|cara)
    (boca|cara) ~1 (torcida|chueca|caida|paralizada|ladeada)
    no puede ~1 (levantar|mover) ~1 brazo
`,
    { deniable: false },
  ),
  sign(
    'es.recaida',
    'relapse',
    'substance',
    'none',
    `
    recai|recaida|recaido|resbale
    volvi|volviendo|vuelto ~1 a ~1 tomar|beber|consumir|usar|fumar|caer|inyectarme|meterme|jugar|drogarme|las_andadas|chupar|la_botella
    tome|bebi|consumi|use|fume|me_meti|inhale|jugue ~1 anoche|otra|ayer|de|hoy|toda|todo|despues|solo|sola
    otra vez|nuevo ~1 tomando|tomado|borracho|borracha|usando|consumiendo|bebiendo|drogandome
    perdi|tire|eche|bote ~3 meses|anos|sobriedad|dias|limpio|limpia|ano|tiempo
    estoy|ando|sigo ~1 tomando|consumiendo|usando|bebiendo|drogandome|borracho|borracha|pegado_ ~1
    no puedo ~1 parar|dejar|dejarlo ~2 de? ~1 tomar|beber|consumir|usar|fumar|jugar|$|alcohol|droga|cocaina|piedra|cristal
    tengo|con|frente|compre|mirando ~3 botella|cerveza|trago|ron|tequila|cristal|piedra|bolsita|dosis|whisky ~3
    ganas|antojo|ansias ~1 de ~1 tomar|usar|consumir|beber|drogarme|fumar|meterme
  `,
    { who: 'self' },
  ),
  sign(
    'es.pena',
    'distress',
    'substance',
    'none',
    `
    me odio|avergüenzo|averguenza|desprecio|detesto|asco
    me da|siento|tengo ~1 mucha|tanta|asco|vergüenza|tanto ~1 verguenza|asco|culpa|miedo
    verguenza|culpa|asco ~1
    no puedo ~1 parar|dejar|mas|dormir|respirar|con ~2 de? ~1 llorar|temblar|esto|pensar
    desesperado|desesperada|destruido|destruida|destrozado|destrozada|devastado|devastada|derrotado|derrotada|perdido|perdida ~1
    llorando|lloro|llore ~2
    no se ~1 que|como ~1 hacer|seguir|salir|mas|decirle|voy
    perdi|perdiendo|perder ~2 todo|familia|hijos|trabajo|casa|esposa|custodia|matrimonio ~1
    soy|siento ~2 fracaso|basura|porqueria|mierda|inutil|fracasado|fracasada|cobarde
    tengo|con|me ~1 mucho|tanto|da|miedo ~1 miedo
    alguien ~2 hable|ayude|ayudeme|hableme|ahi|conmigo|despierto
    ayuda|ayudenme|ayudame|auxilio
    solo|sola ~1 escondido|escondidas|me_siento|estoy
    a escondidas
    me siento ~1 solo|sola|mal|perdido|perdida|horrible|vacio|vacia|fatal
  `,
    { deniable: false, who: 'self' },
  ),
  sign(
    'es.comer',
    'eating',
    'medical',
    'elevated',
    `
    llevo|hace|tengo|van ~3 dias|semana ~2 sin|que_no ~1 comer|como
    vomito|vomitar|vomitando|purgo|purgando|purgarme|purgue ~4 comer|comida|como|comidas|vez|todo|atracon|dias
    volvi|recai|empece|otra ~2 a|en|con ~1 vomitar|restringir|anorexia|bulimia|purgarme|laxantes|atracones
    laxantes ~2
    no puedo|quiero|consigo ~1 comer ~4 engordar|gorda|gordo|miedo|asco|calorias
  `,
    { who: 'self' },
  ),
];
