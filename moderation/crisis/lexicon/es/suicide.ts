import { type SignRule, sign } from '../../rule.ts';

/** Wanting, planning and thinking of death, in Spanish. */
export const ES_SUICIDE: SignRule[] = [
  sign(
    'es.matarme',
    'killself',
    'suicide',
    'high',
    `
    {killme} !de|la_risa|de_risa
    me ~3 {killv} !de|a_risas|si|mi|mama|cuando|hoy_mi
    me {kills}
    me ~1 {kills} !de|a
    quitarme|quitar|quitarse_ la vida
    me ~3 quitar|quito|quite la vida
    acabar|terminar|ponerle|poner|acabo|termino|acabando con|fin ~1 mi|a|todo|este|esta|con|conmigo ~1 vida|mi|todo|sufrimiento|dolor|ya|existencia
    acabar|terminar conmigo|con todo|con esto
    ponerle|poner fin a
    cortarme|cortar|abrirme las|mis venas
    darme un tiro|balazo|plomazo
    pegarme un tiro|balazo
    volarme|reventarme la|los cabeza|sesos|tapa
    tirarme|aventarme|lanzarme|saltar|arrojarme|botarme ~2 del|al|desde|de|por|a|bajo ~2 puente|metro|tren|edificio|ventana|balcon|azotea|techo|vias|vacio|rio|carro|camion|piso|barranco|autopista|subte
    estrellar|estrellarme|chocar|estamparme ~2 carro|coche|auto|moto|contra|poste|muro|arbol
    meterme un|una tiro|bala|plomo|sobredosis
    tomarme|tragarme|tomar ~1 todas|todo|un|el ~2 pastillas|frasco|veneno|medicinas|pastillero|blister|clonazepam|cloro
    desaparecer del mundo|mapa
    dejar de vivir|existir|respirar
    irme|marcharme de este|esta mundo|vida
    no despertar nunca|mas|jamas
  `,
    { who: 'self' },
  ),
  sign(
    'es.acabar',
    'endit',
    'suicide',
    'high',
    `
    acabar|terminar con esto|todo !de|trabajo
    acabarlo|terminarlo todo|ya
    hacerlo esta|hoy|manana|ya
  `,
    { who: 'self' },
  ),
  sign(
    'es.morir',
    'die',
    'suicide',
    'high',
    `
    morirme !de|por
    morir !de|por
    me ~2 morir !de|por
    estar muerto|muerta !de
    muerto|muerta que !de
    desaparecer !en|bajo|entre|un|del_trabajo
    no|nunca despertar|despertarme|despertara|despierte|haber|existir|estar ~1 nacido|mas|aqui|nunca|manana|viva|vivo
    dormir|dormirme ~2 no|nunca|para|siempre ~1 despertar|siempre|jamas
    durmiera|duerma ~2 no|nunca despertara|despierte|despertar
    no despertara|despierte|amanezca|amaneciera|existiera|hubiera|despertar
    dios|diosito|senor ~1 me lleve|llevara|recoja|llame|quite
    me lleve|llevara|recoja dios|la|el|diosito|un|cristo|pronto|ya
    me muera|muriera|atropelle|atropellara|parta|caiga|mate|matara|pase algo|un
    me atropelle|atropellara|mate|matara|pase ~1 un|carro|camion|algo
    reunirme|irme|estar|encontrarme con mi|ella|el|mama|papa|dios|hijo|hija ~2 cielo|alla|difunto|difunta|muerto|muerta|que_
  `,
    { who: 'self' },
  ),
  sign(
    'es.no-vivir',
    'nolife',
    'suicide',
    'elevated',
    `
    no quiero|deseo|puedo|quisiera|tengo|aguanto|soporto ~1 seguir|vivir|existir|despertar|despertarme|estar|mas|ganas|continuar|viviendo ~2 aqui|viva|vivo|vivir|viviendo|mas|asi|ganas|esta|de|existiendo|adelante|seguir|existir|nada|vida|con
    no quiero vivir|existir|despertar|seguir|estar|vivirla
    ya no quiero|puedo|aguanto|soporto|doy ~1 mas|vivir|seguir|nada|estar|despertar|esto|esta|con|existir|la|ser
    no aguanto|soporto|resisto ~1 mas|la|esta|este|vivir|seguir|tanto
    no puedo|doy|jalo mas|para_mas
    sin|perdi|perdido|no|pocas|cero ~2 ganas de|e vivir|seguir|existir|levantarme|nada
    cansado|cansada|harto|harta|agotado|agotada|jarto|jarta|mamado|mamada|aburrido|aburrida|podrido|podrida ~2 de vivir|existir|esta|la|todo|mi|luchar|seguir|sufrir ~1 vida|asi|todo|tanto
    cansado|cansada|harto|harta|agotado|agotada|jarto|jarta|podrido|podrida ~1 de ~1 vivir|existir|la_vida|vida|todo|luchar
    ya|no|nada ~2 veo|encuentro|hallo|tiene|tengo|ve|encontre ~1 sentido|salida|razon|razones|motivo|motivos|futuro|caso|proposito
    no vale|merece la pena ~2 vivir|seguir|nada|vida
    para que|q sigo|seguir|vivir|vivo|levantarme|luchar|existo|nacer|naci|sirvo|molestarme
    que sentido tiene ~2 vivir|seguir|todo|nada|esto|vida
    nada|la ~1 tiene|vale|importa|vida ~1 sentido|pena|ya|no|tiene|duele
    ojala ~1 no|nunca|yo|me|pudiera|dios|hubiera|estuviera ~2 despertara|despierte|hubiera|existiera|nacido|muriera|muerto|muera|durmiera|desaparecer|desaparecer|lleve|despertar|amanezca|amaneciera|nacer|morir|morirme|muerta|matara|atropelle|atropellara
    quisiera|desearia|me|preferiria gustaria? ~1 no haber|existir|estar|despertar|nacido
    quisiera|desearia|preferiria|prefiero|ojala ~1 estar|estuviera muerto|muerta
    mejor|preferible muerto|muerta|me_muero|morirme|muerta
    mejor si no|me|yo ~1 estuviera|existiera|muriera|muero|hubiera|muera
    estaria|estarian|estara|estaran|viviria|vivirian|seria|serian|vivirian|viven ~2 mejor|feliz|felices|libre|tranquilos|tranquila|tranquilo|libres|aliviados|facil ~2 sin|si|conmigo|muerto|muerta ~1 mi|yo|me|no|muerta|muerto|muriera|mia
    mejor sin mi
    nadie ~2 extranaria|extranara|extrana|notaria|daria|lloraria|importaria|echaria|falta ~1 si|cuenta|me|mi|muero
    si me muero|muriera|muera|muriese|matara|desaparezco|desapareciera|fuera|pasara ~4 nadie|mejor|importa|extranaria|libres|descansan|alivio|cuenta
    a nadie ~1 importa|importo|importaria|hago|duele ~2
    envidio|envidia ~2 muertos|que|los|murieron|mueren|muerto
    pienso|pensando|pensar|piensa|pensamientos ~2 muerte|morirme|morir|morirse|muerta|muerto|muerte ~2
    la muerte ~2 alivio|descanso|salida|mejor|paz|llama|tranquila|unica
    solo|nomas|unicamente quiero ~1 descansar|dormir|que|desaparecer|paz ~2 siempre|paz|acabe|termine|pare|todo|eterno|ya
    quiero|queria|quisiera ~1 que ~1 todo|esto|ya ~1 acabe|termine|pare|acabara|terminara
    descansar en|para ~1 paz|siempre
    me da|daria|dar igual|lo ~2 morir|morirme|vivir|muero|despertar|mismo|despierto|pase
    no me|le importa|importaria ~2 morir|morirme|muero|vivir|pase|despertar|morirme
    quiero|quisiera desaparecer !en|bajo|entre
    no quiero ~1 mas vida|nada|vivir
    odio|detesto ~1 mi|estar|vivir|la ~1 vida|viva|vivo|existencia|aqui
    hubiera|hubiese|debi|deberia ~1 haberme|muerto|haber|haberme|estar ~1 muerto|muerta|yo
    por que|q no|sigo ~1 me|vivo|viva|mori|aqui ~1 mori|muero|morí|murio
  `,
    { deniable: false, who: 'self' },
  ),
  sign(
    'es.idea',
    'idea',
    'suicide',
    'high',
    `
    pienso|pensando|pensar|pienzo|pensado|pense|pensamientos|ideas|idea|considerando|considero|planeo|planeando|planear|obsesionado|obsesionada|contemplo|contemplando ~2 en|de|sobre|el|mi|del|con ~1 suicidio|suicida|suicidas|suicidarme|matarme
    ideas|pensamientos|ganas|impulsos ~1 suicidas|suicida|suicidarme|matarme|morirme|morir|suicidio
    soy|estoy|siento|sentirme|ando ~2 suicida
    me siento ~1 suicida
    plan|fecha|carta|nota ~1 de|para suicidio|matarme|suicidarme|despedida|suicidarme|irme
    no|ni ~1 confio|seguro|segura|siento ~2 mi|conmigo|sola|solo|segura|seguro|misma|mismo ~1 sola|solo|misma|mismo|casa|noche
    miedo|temo|asusta ~2 a|de|lo|por|me ~1 mi|lo|hacerme|hacer|que|misma|mismo ~2 hacer|hacerme|haga|mismo|misma|puedo|pueda|locura|algo
    hacer una locura|tonteria_
    cometer una locura
    cosas|pensamientos malos|malas|oscuros|feos|feas ~3
    no paso|llego|paso_ ~1 de|a esta|hoy|manana|noche|navidad
    no creo|se ~3 aguantar|aguante|llegar|llegue|pasar|pase|sobrevivir ~2 manana|noche|mas|semana|ano|hoy
    como ~1 suicidarme|matarme|morirme|morir|ahorcarme|hago ~1 sin|rapido|dolor|nudo|morir|dormir|despertar
    cuantas|cuanta|cuanto ~1 pastillas|pastilla|clonazepam|insulina|paracetamol|rivotril|medicina|somniferos|hay|tengo|necesito ~4 morir|morirme|matar|despertar|tomar|letal|muera|dormir|suficiente|matarme
    dosis letal|mortal
    unica|unico salida|solucion|opcion|camino|forma|manera ~2 muerte|morir|morirme|matarme|suicidio|queda|irme
  `,
    { who: 'self' },
  ),
  sign(
    'es.otro',
    'idea',
    'suicide',
    'high',
    `
    dice|dijo|dicen|decia|escribio|mando|confeso|conto|puso|dijeron|repite|publico|grita|diciendo|diciendome|amenaza|amenazo ~3 se|que|quiere|va|no ~3 morir|matar|suicidar|suicidarse|matarse|morirse|vida|vivir|desaparecer|ahorcar|despertar|mundo|seguir|carga|tirar
    se quiere|va|quiso|intento|trata|piensa|quieren ~1 a? morir|matar|suicidar|suicidarse|matarse|ahorcar|cortar|hacer|tirar|quitar
    quiere|va|piensa|planea|amenaza|pensando ~3 {killse}
    quiere|quiera morirse|morir|matarse|suicidarse|desaparecer
    no quiere ~1 vivir|seguir|existir
    se quiso|intento|trato ~1 matar|suicidar|quitar|ahorcar
  `,
    { who: 'other' },
  ),
  sign(
    'es.intento',
    'attempt',
    'suicide',
    'elevated',
    `
    intente|trate|intento|quise|probe ~1 matarme|suicidarme|quitarme|ahorcarme|cortarme|morir|morirme
    mi|un|del|de intento ~1 de|fue|hace|suicidio ~1 suicidio|hace
    sali|alta|saliendo|hospital|internada|internado ~6 intento|suicidio|matarme|sobredosis|suicidarme|pastillas
    sobrevivi ~2 intento
    me hice dano
  `,
    { who: 'self' },
  ),
];
