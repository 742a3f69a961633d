import { sign, type WrittenRule } from '../../rule.ts';

/** Means, places, letters, goodbyes and despair, in Spanish. */
export const ES_PREPARATION: WrittenRule[] = [
  sign(
    'es.medios',
    'means',
    'suicide',
    'none',
    `
    (tengo|compre|consegui|junte|guardo|guarde|guardando|agarre|saque|prepare|encontre|juntando|robe|hay|con) ~5 {medio} ~8
    {medio} ~4 (en|sobre|frente|lista|listas|cargada|cargado|al lado|junto|listo) ~1 (la|mi|el|mano|mesa|cargada|cabeza|lado|boca|cama|carro|{stop})
    me (tomo|trago|tomare) ~1 (las|todas|el|los|todo) ~1 (pastillas|frasco|veneno|bote|blister|pildoras) !de_la|con
    (blister|frasco|bote|caja) (entero|entera|lleno|llena)
`,
    { who: 'self' },
  ),
  sign(
    'es.medios-listos',
    'means',
    'suicide',
    'high',
    `
    {arma} ~2 cargada|cargado ~3
    {medio} ~2 en la mano|boca|cabeza
    soga|cuerda|mecate|lazo ~3 lista|colgada|amarrada|cuello|techo|atada|preparada|puesta
    junte|juntando|guardando|guarde|contando|conte ~2 pastillas|medicinas|clonazepam|insulina
  `,
    { who: 'self' },
  ),
  sign(
    'es.lugar',
    'place',
    'suicide',
    'none',
    `
    (estoy|ando|parado|parada|sentado|sentada|subi|subido|vine|llegue|asomado|asomada|camino|manejando|aqui) ~4 (puente|azotea|techo|baranda|barandal|balcon|vias|cornisa|acantilado|anden|borde|barranco|terraza|malecon|precipicio|ventana)
    (oigo|escucho|veo|viene) ~2 (el tren|el metro|el subte|el vacio)
    (carro|coche|motor|auto) ~2 (prendido|encendido) ~6 (garaje|cochera|cerrado|cerrada)
`,
    { who: 'self' },
  ),
  sign(
    'es.lugar-fuerte',
    'place',
    'suicide',
    'imminent',
    `
    (estoy|ando|parado|parada|sentado|sentada|subido|subida|colgado|colgada) ~3 (orilla|borde|cornisa|baranda|barandal|cornisa|filo) de ~2 (azotea|edificio|puente|techo|balcon|acantilado|terraza|vias|anden)
    (azotea|puente|balcon|techo|cornisa|barranco|terraza|vias|anden|edificio) ~3 me voy a (tirar|aventar|lanzar|arrojar|botar) !a|al|un|una|el|la|en|con
    (puente|azotea|techo|cornisa|baranda|barandal|balcon) ~2 no (pienso|voy a|quiero|voy) ~1 (bajar|bajarme|regresar|regresarme)
    (azotea|puente|balcon|techo|cornisa|barranco|terraza|vias|anden|edificio) ~2 voy a (tirarme|aventarme|lanzarme|arrojarme|saltar) !a|al|un|una|el|la|en|con
    del otro lado de ~1 (baranda|barandal|reja|barrera)
    (pies|piernas) ~2 colgando ~3 (puente|azotea|borde|vacio|balcon|edificio)
  `,
    { who: 'self' },
  ),
  sign(
    'es.preparativos',
    'prep',
    'suicide',
    'none',
    `
    deje|dejo|escribi|escribiendo|hice|ya|termine|grabe|redacte ~3 carta|cartas|nota|notas|despedida|testamento|video|recado ~4
    carta|cartas|nota ~1 de despedida
    regale|regalando|reparti|vendi|di|estoy ~2 mis|mi|todo|todas|todos|ropa ~2 cosas|perro|perra|gato|ropa|pertenencias|guitarra|libros|regalando
    todo|papeles|cuentas|asuntos ~3 listo|orden|arreglado|arreglados|pagado|preparado|planeado
    arregle|ordene|deje|pague|prepare ~3 papeles|todo|cuentas|asuntos|seguro ~2
    nadie ~3 encontrara|encuentre|encontrar|vera|buscara|limpiar|enterara|va ~3 hasta|mi|cuerpo|limpiar|me
    ya|lo|tengo ~2 decidi|decidido|planeado|plan|fecha|decidida|pensado ~2
    me despedi|despidiendo|despido ~2 de
    ultima|ultimo vez|noche|dia|mensaje|abrazo|cena|publicacion ~3
    seguro de vida
  `,
    { who: 'self' },
  ),
  sign(
    'es.despedida',
    'farewell',
    'suicide',
    'none',
    `
    (adios|chao|chau|hasta siempre) ~1 (a|mundo|para siempre|todos|amigos|familia|mama|mis|mi gente)
    hasta siempre
    (diganle|dile|dilen|avisenle|decile|diganles|diles|cuentenle) ~5 (quiero|amo|perdon|ame|quise|culpa)
    (cuiden|cuida|cuidenme|cuidame|cuidalo|cuidala|cuidenlos) ~1 (mi|mis|a mi|a mis|mucho)
    (perdonenme|perdoname|perdon|disculpenme|perdonen) ~1 (mama|mami|papa|hijos|a todos|todos|familia|viejos|vieja)
    este (es|sera) ~1 (mi ultimo|el ultimo)
    (mi ultimo|mi ultima|ultimo mensaje|ultima carta)
    (cuando|si) ~1 (lean|leas|vean|encuentren) (esto|este)
    no (culpen|busquen|lloren) ~1
    no (es|fue|tiene) ~2 (culpa de nadie|culpa de ustedes|tu culpa|culpa tuya|su culpa)
    (los|las|te|la|lo) (amo|quiero|ame|quise) (mucho|tanto|siempre|a todos)
    gracias por (todo|haberme|quererme|tanto)
    nos vemos ~1 (en el cielo|en la otra|del otro lado|alla arriba)
    me (despido|despedi) ~2
    (quedense|queda|quedate) con
`,
    { deniable: false, who: 'self' },
  ),
  sign(
    'es.final',
    'final',
    'suicide',
    'none',
    `
    no|ya|nunca ~2 voy|estare|estar|vere|amanecer|amanezco|despertare|hare|molestare|molestar|necesitare|sere|estoy ~2 estar|aqui|manana|mas|carga|ver|despertar|molestar|molestia|problema|necesitar
    ya no ~1 estare|voy|vere|importara|sere|dolera|sufrire ~2
    todo|esto|hoy|ya|se ~1 acaba|termina|acabo|termino|acabara|terminara ~1 hoy|esta|todo|manana|pronto|$
    de hoy|esta|manana no paso|pasa|pasara
    hasta aqui ~1 llegue|llego
    aqui termina|acaba|llego ~2
    es|llego ~1 la|el|mi ~1 hora|momento|fin|final|ultima
    no hay|queda ~1 vuelta|remedio|marcha|nada ~1 atras|que|perder
    no hay remedio
    no ~1 tengo|siento miedo ~2 ya|mas|a|morir|nada
    ya no tengo ~1 miedo|salida|nada
    estoy|soy listo|lista|preparado|preparada|decidido|decidida ~2 para|a ~1 irme|morir|todo|partir
    me voy ~2 para|de ~2 siempre|mundo|vida|ustedes
    voy|ire|estare|pronto ~3 paz|cielo|libre|descansar|con_dios|descanse
    por fin ~2 descansar|paz|libre|descansare|acabar
    mejor asi
    ya es tarde ~2
    nadie ~1 puede|podra|va ~1 detenerme|salvarme|ayudarme|pararme|a
    no ~1 me? busquen|llamen|traten|intenten ~1
  `,
    { deniable: false, who: 'self' },
  ),
  sign(
    'es.sin-esperanza',
    'hopeless',
    'suicide',
    'elevated',
    `
    sin|perdi|perdido|no|ninguna|cero|queda|tengo ~3 esperanza|esperanzas|futuro|salida
    desesperanzado|desesperanzada|desahuciado
    no espero ~1 nada|mas
    ya no ~1 espero|creo|siento|veo|tengo ~1 nada|en|fuerzas|salida|futuro
    (no|ya no) (puedo|aguanto|doy) mas !este|esta|con|el|la|los|las|a|al|de|que|por|tus
    nada|nunca ~1 va|cambia|cambiara|mejora|mejorara|tiene|vale|sirve|importa|me ~1 a|sentido|nunca|jamas|pena|mejorar|cambiar|ya|importa|motiva
    me rindo|rendi|di por|estoy_rindiendo
    tiro|tire la toalla
    toque|estoy|en ~2 fondo|hoyo|pozo
    no valgo|sirvo ~1 nada|para|ni
    soy|me|siento ~2 un|una|como|pura|inutil|fracasado|fracasada|estorbo|basura|desastre|nada ~1 inutil|fracaso|estorbo|basura|desastre|nadie|mierda|fracasado|error|porqueria|nada ~1
    me siento ~2 inutil|vacio|vacia|basura|muerto|muerta|nada|atrapado|atrapada|derrotado|derrotada ~1
    inutil|estorbo ~2
    mi vida ~2 no|es|se|esta|ya ~2 sentido|vale|mierda|acabo|arruinada|acabada|infierno|destruida|nada|desastre
    la vida ~3 sentido|vale|pesa|pena|duele
    no encuentro|veo|hallo|tengo ~2 salida|sentido|razon|motivo|fuerzas|luz|razones|motivos
    no ~1 tengo|hay|veo ~1 razon|razones|motivo|motivos|nada|ganas|fuerzas ~1 para|de|por|que ~1 seguir|vivir|luchar|levantarme|nada|perder|esperar|vivir
    a quien|nadie ~1 le? importa|importo
    que mas da
    no se ~1 cuanto|si ~3 aguantar|mas|aguante|pueda|resista|tiempo
    estoy|me ~1 hundido|hundida|hundiendo|hundo|ahogando|apagando|muriendo|destruido|destruida|roto|rota|quebrado|quebrada ~2 por_dentro
    muerto|muerta en|por vida|dentro
    se me acabaron|fueron|quitaron ~2 fuerzas|ganas|opciones
    deje de ~1 tomar|tomarme|comer|dializarme ~4 total|importa|para|igual|insulina|que
  `,
    { deniable: false, who: 'self' },
  ),
  sign(
    'es.carga',
    'burden',
    'suicide',
    'elevated',
    `
    soy|ser|siento|siendo|sentirme|sere|convertido ~3 carga|estorbo|peso|problema|molestia|lastre ~3
    mejor|felices|tranquilos|libres|bien|aliviados|contentos ~1 sin mi
    mejor si ~2 no|me ~1 estuviera|existiera|muriera|muero|estoy|hubiera
    estaria|estarian|estaran|viviria|vivirian ~2 mejor|felices|tranquilos ~1 sin|si
    solo|nomas|siempre ~1 hago|causo|doy|traigo|estorbo|doy ~2 dano|problemas|sufrir|sufrimiento|lata|trabajo|molestias
    seguro|dinero ~4 mejor|serviria|valgo ~3 viva|vivo|hijos|muerto|muerta
    valgo mas ~1 muerto|muerta
  `,
    { who: 'self' },
  ),
];
