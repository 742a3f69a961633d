import { sign, type WrittenRule } from '../../rule.ts';

/** Self-harm, overdose, medical emergencies, violence and relapse, in Spanish. */
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
    'es.maltrato-ya',
    'abusenow',
    'abuse',
    'imminent',
    `
    (me|nos|le|la|lo) (esta|estan) ~1 {hitting}
    (esta|estan) (golpeandome|pegandome|ahorcandome|pegandole|golpeando|matando|ahorcando) ~2 (a|ahora|mama|ayuda|mi|otra|ya|{stop})
    (pegandome|golpeandome|ahorcandome|matandome)
    (encerrado|encerrada|escondido|escondida|escondidos|metida|metido|encerre|escondi|atrincherada|debajo) ~3 (bano|closet|cuarto|carro|cama|recamara|habitacion|cocina|patio|armario|ropero|escalera) ~10 (el|pega|golpe|cuchillo|pistola|borracho|ninos|hijos|nenes|miedo|puerta|marido|esposo|pareja|novio)
    (ninos|hijos|nenes|crios|bebe) ~4 (debajo|escondidos|encerrados)
    (tumbando|pateando|rompiendo|golpeando|tirando|derribando|machetazos|patadas|golpes|tirones|reventando) ~3 (puerta|ventana|porton|vidrio)
    (tiene|trae|saco|viene con|entro con|llego con|esta con|apunta|apuntando|anda con) ~2 (cuchillo|pistola|machete|bate|navaja|martillo|arma) ~8 (me|nos|no deja|salir|matar|ninos|quiere)
    no (me|nos) deja salir ~8 (cuchillo|pistola|machete|puerta|golpe|ayuda)
    (me|nos) (va a|quiere) (matar|apunalar|quemar|disparar) !del|este|esta|si_llego|mi_mama|de|mama|cuando|porque|si
    (esta|viene|llego|volvio) ~2 (afuera|en la puerta) ~6 (borracho|matar|golpear|cuchillo|pistola|machete|gritando)
`,
    { deniable: false },
  ),
  sign(
    'es.maltrato-grave',
    'abuse',
    'abuse',
    'high',
    `
    (cuchillo|pistola|navaja|machete|manos|cinturon) ~2 (en|al|a|alrededor) ~2 (garganta|cuello|cabeza|cara|panza)
    (me|la) (ahorco|ahorca|estrangulo|asfixio|ahorcaba|apreto el cuello)
    (amenaza|amenazo|dice que|juro que) ~4 (me va a matar|me mata|matarme|mata a mis|nos mata|me quema)
    (padrastro|tio|papa|abuelo|primo|hermano|pastor|maestro|profesor|hermanastro|entrenador|cura) ~3 (me toca|me toco|me manosea|abusa de mi|me viola|me violo|entra a mi)
    me (violaron|violo|drogaron|ultrajaron) ~6 (anoche|ayer|dias|semana|sabado|viernes|domingo|hoy)
  `,
    { deniable: false },
  ),
  sign(
    'es.maltrato',
    'abuse',
    'abuse',
    'elevated',
    `
    (me|nos|le) ~2 {hits} !el_sol|al_corazon|mucho_la|la_gana|risa|una_risa|el|la|un|en_el_alma ~2
    se pone ~1 (violento|agresivo|violenta|agresiva)
    no (me|nos) (deja|permite|dejan) (salir|ver|trabajar|hablar|tener|ir|usar|llamar|estudiar|comer|vestirme)
    (me|nos) ~1 (quita|revisa|controla|encierra|persigue|acosa|prohibe|vigila|esconde|rompio|rompe|aisla|obliga|obligo|forzo|toca|toco|manosea|manoseo|abusa|abuso|violo|violaron|chantajea|quito|jalo|jala|arrastro|escupio|grita|insulta|humilla) ~2 (el|la|mi|mis|celular|telefono|dinero|pasaporte|cada|todo|todos|a|del|de|delante|cuando|por|y|{stop}) 
    (amenaza|amenazo|amenazan|dice que si|dice que me) ~5 (matar|matarme|quitarme|mata|quitar|hacerme|llamar a la|migra|hijos|deportar|publicar|golpear|echar|manda)
    (tengo|le tengo|me da|vivo con) ~1 miedo ~3 (esposo|marido|novio|pareja|papa|padre|llegue|a casa|pegue|volver|padrastro|ex|me mate|me haga)
    (padrastro|tio|papa|abuelo|primo|hermano|pastor|maestro|profesor|padre|hermanastro|entrenador|cura|vecino) ~3 (toca|toco|manosea|abusa|viola|violo|abuso|me mete|me pega)
    (pega|golpea|maltrata|grita|pegan) ~1 a ~1 (mi|su|sus|los|el|la) ~1 (mama|madre|hijo|hija|hijos|ninos|nino|nina|hermana|hermano|abuela|abuelo|bebe|esposa|nene)
    (moretones|moreton|marcas|golpes) ~4 (brazo|brazos|cara|cuerpo|ojo|cuello|tapar|escondo|espalda)
    (me violaron|me violo|abusaron de mi|me drogaron|me tocaron|me ultrajaron)
    (oigo|escucho) ~4 (vecino|vecina|vecinos|nino|ninos|bebe|mujer|senora) ~6 (gritos|grita|gritar|llorar|llora|golpes|pega|gritando|llorando|golpea)
`,
    { deniable: true, who: 'self' },
  ),
  sign(
    'es.danar-otro',
    'harmother',
    'threat',
    'high',
    `
    matar|golpear|apunalar|acuchillar|disparar|disparar|quemar|lastimar|matarlo|matarla|matarlos|golpearlo|apunalarlo|quebrar|rajar|balear|partirle|romperle|hacerle|darle|dispararle|pegarle|herir|ahorcar|ahorcarlo|envenenar|volar|linchar|picar ~1 a|al|le|la|los|todos|dano|un|esa|ese|mi ~2 vecino|jefe|ex|marido|esposo|esposa|novio|novia|todos|papa|padrastro|padre|suegra|el|ella|ellos|maestro|juez|policia|companero|desgraciado|cabron|maldito|dano|hijo|tiro|perro_mundo|madre|cara|cuello|casa|hermano|cunado|supervisor|supervisora|doctor|mujer|balazo|hombre|tipo|casero|dueno
    matarlo|matarla|matarlos|apunalarlo|golpearlo|quemarlo|quebrarlo|lastimarlo|lastimarla|hacerle dano?
    lo|la|los voy|quiero|juro ~1 a? que? ~2 matar|mato|quebrar|golpear|apunalar|picar
    lo|la|los mato
  `,
    { who: 'self' },
  ),
  sign(
    'es.plan-danar',
    'threatplan',
    'threat',
    'high',
    `
    se|ya ~1 a|donde|que|cuando|supe ~2 hora|vive|trabaja|llega|sale|encontrarlo|estaciona ~3
    ya|tengo|llevo|compre|traigo|con ~2 el|la|un|una|mi ~1 cuchillo|pistola|machete|arma|bate|escopeta|gasolina|fierro ~3
    se va|van a ~1 arrepentir|enterar|acordar
    va|van a ~1 pagar|pagarla|pagarmelas|arrepentir|sangrar
    voy|manejando|camino|esperando|esperandolo|afuera ~4 su|casa|trabajo|escuela|el ~4 con ~3 pistola|cuchillo|machete|bate|arma
    primero ~2 el|ella|ellos ~2 luego|despues ~1 yo
  `,
    { who: 'self' },
  ),
  sign(
    'es.voces',
    'command',
    'suicide',
    'high',
    `
    voces|voz|demonio|demonios|diablo|dios|espiritus|ellos|radio|tele|television ~4 dicen|dice|ordenan|mandan|piden|gritan|ordena|manda|diciendo|susurran|exigen|repiten ~4 mate|matar|matarme|salte|mueras|muera|corte|haga|tire|suicide|lastime|queme|morir|matate|hacerle|acabe|aviente|haga|cortarme
    voces ~3 matarme|saltar|matar|hacerle|morir|mate|tire
  `,
    { deniable: false, who: 'self' },
  ),
  sign(
    'es.voces-obedecer',
    'final',
    'suicide',
    'none',
    `
    ya? no ~1 (puedo|aguanto|se como) ~2 (resistir|ignorarlas|callarlas|resistirme|aguantarlas|ignorar|controlarlas)
    voy a ~1 (hacerles caso|obedecer|obedecerlas)
    tengo que (obedecer|hacerlo|hacerles)
    (voy a|me voy a) (saltar|tirarme|aventarme|brincar|lanzarme|hacerlo) {stop}
`,
    { deniable: false, who: 'self' },
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
  sign(
    'es.preocupa',
    'concern',
    'suicide',
    'elevated',
    `
    preocupa|preocupado|preocupada|miedo|temo|asustado|asustada|angustia ~4 mi|un|una|que|por ~1 {kin} ~10 haga|hacerse|mate|matar|dano|morir|vivir|aislado|aislada|come|sale|cuarto|responde|contesta|raro|rara|despidio|regalo|corta|cortando|cicatrices|marcas|suicide|algo|locura|triste|encerrado|encerrada
    temo|miedo|creo|pienso|siento ~2 que ~2 se ~2 haga|mate|corta|corte|lastime|suicide|quiera|matar|dano|cortando|lastima|hace|algo|este
    mi ~1 {kin} ~4 se esta|corta|lastima|despidio|aisla ~2
    mi ~1 {kin} ~3 regalo|regalando|despidio|despidiendose|dejo|escribio|no ~3 cosas|todos|todo|contesta|responde|carta|adios|come|sale
    le vi|encontre|halle|descubri ~3 cortes|marcas|carta|cicatrices|navaja|nota|diario ~4
    algo ~1 anda|esta|no ~1 mal|bien
  `,
    { who: 'other', deniable: false },
  ),
  sign(
    'es.modismo',
    'shield',
    'none',
    'none',
    `
    se (me|nos|le) (quito|quita|fue|paso|bajo|pasa|pasara)
    casi me da ~1 (infarto|algo|ataque|paro|sincope)
    (infarto|ataque) ~3 (gol|partido|precio|susto|minuto|penal)
    me mori cuando
    me (cuelga|cuelgan|mata|matan|va a matar) si ~1
    me corte con ~2 (lata|papel|cuchillo|vidrio|hoja)
    te mato si

    me ~2 muero|morir|moria|mori|muriendo|morirme ~1 de|por ~1 la? ~1 risa|hambre|sed|frio|calor|sueno|verguenza|pena|amor|aburrimiento|miedo|ganas|cansancio|curiosidad|envidia|nervios|emocion|ternura|ir|ver|unos|unas|un|una|comer|los|las|tacos|probar|conocer
    morir|muero|morirme de|por ~1 la? ~1 risa|hambre|sed|frio|calor|sueno|verguenza|pena|amor|aburrimiento|miedo|ganas|cansancio
    muerto|muerta|muertos|muertas|matado|matada de|por ~1 la? ~1 risa|hambre|sed|frio|calor|sueno|verguenza|cansancio|miedo|cansada|aburrimiento|trabajo
    me|nos|te mata|mato|matas|matan|matando|matar ~1 de ~2 risa|hambre|amor|ternura|verguenza|pena|aburrimiento|nervios
    mato|mata|matar|matando ~2 tiempo|rato|hambre|antojo|dos|pajaros|antojos
    calor|frio|trabajo|tarea|examen|dieta|trafico|tos|espalda|zapatos|curiosidad|suspenso|calorón|gripe|escuela|muela|rodilla|pies ~3 matando|mata|matar|mato
    mama|papa|esposa|marido|jefe|hermana|hermano|mujer|novia|profe|jefa|abuela|maestra ~2 me va|vas|van a? ~1 matar|colgar ~2 si|cuando|por|como
    me va|van a matar ~1 si|cuando|por|mi|mama|jefa
    te|los|la|lo|las voy a matar ~2 jaja|jajaja|si_no|por|jejeje
    ni muerto|muerta|loco
    ultimo|ultima dia|semana|clase|turno|sesion en|de|del ~2 trabajo|escuela|clases|chamba|curso|ano|mes|prueba|semestre|taller|vacaciones|oficina|universidad
    de muerte
    dejarme|dejar morir_la
    mas muerto|muerta que
    aguas muertas
    mataste|matamos|mataron|mato con|en ~3 presentacion|baile|show|voz|cancion|esa|partido|vestido
    corte|cortar|cortarme|cortaron|corto|corta ~1 el|me|un|la|las|con ~1 dedo|pelo|cabello|unas|pasto|luz|cebolla|carne|fleco|relacion|cesped|tela|novio|mi_novio|llamada|agua
    me corte|corto|queme|cortado|lastime ~2 dedo|mano|lengua|cara|rodilla|tobillo|espalda|pie ~4 cocinando|picando|cebolla|jugando|cuchillo_|cortando|plancha|comal|aceite|trabajo|futbol|sarten|horno|entrenando|gym
    dedo picando|cortando
    ataque|ataques de panico|ansiedad|nervios|risa|pánico
    sobredosis de ~1 azucar|chocolate|cafe|dulces|series|telenovelas|ternura|pan|tamales
    suicidio politico|profesional|laboral|comercial|social
    prevencion|sobrevivientes|sobreviviente|linea|duelo ~3 suicidio
    por ~1 suicidio
    tirar|tiro|tire la casa|onda|chancla|hueva
    muere|muera el|la|de ~1 hambre|celular|bateria|pila
    celular|bateria|pila|telefono|carro|compu|planta|plantas ~2 murio|muerto|muriendo|muerta|muere
    hueso|mosca|mar|dia|naturaleza ~1 muerto|muerta|muertos|muertas
    me muero ~1 por
    hijo|hija del|mi alma
    me pego ~1 la|el|un|mucho|bien|fuerte|duro_la ~1 gana|sol|susto|gripe|risa|cancion|nostalgia|pelicula|letra|covid|calambre|pelota|bolazo
    me tira|tiro|tiran ~1 la|paro|onda|mucho|la_onda
    golpe|golpes de suerte|vida|calor|estado
    beber|tomar ~1 agua|cafe|refresco|mate|jugo|leche|te|sopa
    tome|tomo|tomando|bebi ~1 agua|cafe|un|mate|jugo|el ~1 cafe|agua|bus|camion|taxi|metro|jugo|te|tren|vuelo|curso|clase
    tome|tomo|tomarme|tomando ~1 mi|mis|la|las|el ~1 {pastillas} ~4 como|cada|con|toda|todos|a|hoy|del|sin_falta|para|segun|diario ~2 doctor|medico|enfermera|dia|dias|semana|desayuno|hora|noche|presion|manana|recetaron|indico|toca
  `,
  ),
];
