import { sign, type WrittenRule } from '../../rule.ts';

/** Idioms that take the danger out of words, in Spanish. */
export const ES_SHIELDS: WrittenRule[] = [
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
    sin ~4 me habria|hubiera matado|suicidado|ahorcado|muerto !ayer|anoche|hoy|ahorita|esta
    desde ~1 ultima sobredosis|recaida
    me (cuelga|cuelgan|mata|matan|va a matar) si ~1
    me corte con ~2 (lata|papel|cuchillo|vidrio|hoja)
    te mato si
    nada de pensar|pensamientos|ganas|ideas ~1 en|de ~1 hacerme|matarme|morirme|cortarme|lastimarme dano?
    llevo|traigo|tengo ~1 la|el|una|mi ~1 escopeta|rifle ~4 coyotes|jabalies|zorro|venado|caceria|cazar|campo
    este|esta|estos|estas !hombre|tipo|senor|senora|loco|loca|cabron|desgraciado|animal|mujer|muchacho|vez|noche ~2 me va|van a matar
    sacrificar|sacrificaron|dormir|sacrificamos ~2 yegua|caballo|perro|perra|vaca|gato|gata|toro|burro|animal|potro|res ~2 con|de ~1 escopeta|rifle|pistola|bala|tiro
    que alguien me de un tiro

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
