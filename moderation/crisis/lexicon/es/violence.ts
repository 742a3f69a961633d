import { sign, type WrittenRule } from '../../rule.ts';

/** Abuse, threats, voices and concern for others, in Spanish. */
export const ES_VIOLENCE: WrittenRule[] = [
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
    (me|nos) (da|dan|dio|daba|dando) ~1 (cachetadas|bofetadas|patadas|punetazos|cinturonazos|trompadas|correazos|empujones|cachetada|bofetada)
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
    matar|golpear|apunalar|acuchillar|disparar|disparar|quemar|lastimar|matarlo|matarla|matarlos|golpearlo|apunalarlo|quebrar|rajar|balear|partirle|romperle|hacerle|darle|dispararle|pegarle|herir|ahorcar|ahorcarlo|envenenar|volar|linchar|picar ~1 a|al|le|la|los|todos|dano|un|esa|ese|mi ~2 vecino|jefe|ex|marido|esposo|esposa|novio|novia|todos|papa|padrastro|padre|suegra|suegro|yerno|nuera|cunada|hermana|vecina|jefa|tio|primo|amigo|padrino|maestra|el|ella|ellos|maestro|juez|policia|companero|desgraciado|cabron|maldito|dano|hijo|tiro|perro_mundo|madre|cara|cuello|casa|hermano|cunado|supervisor|supervisora|doctor|mujer|balazo|hombre|tipo|casero|dueno
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
];
