import { sign, type WrittenRule } from '../../rule.ts';

/** Wanting, planning and thinking of death, in Spanish. */
export const ES_SUICIDE: WrittenRule[] = [
  sign(
    'es.matarme',
    'killself',
    'suicide',
    'high',
    `
    {killme} !de|la_risa
    me !quiere|quieren|va|van|vas|quieres ~3 {killv} !de|a_risas|si|mi|mama|cuando|la|el|este
    me (mato|mate|suicido|suicide|ahorco|ahorque|cuelgo|desvivo) !de|a|estudiando|trabajando
    (quitarme|arrancarme) la vida
    (usarla|usarlo|usar la pistola|usar el arma|apuntarla|dispararla|usar esto) (conmigo|contra mi|en mi)
    (usarla|usarlo) contra mi
    (clavarmelo|clavarmela|clavarme|enterrarmelo|cortarme el cuello|meterme un cuchillo)
    me ~3 (quitar|quito|quite) la vida
    (acabar|terminar|ponerle fin|poner fin|acabo|termino) ~1 (con|a) (mi|esta|la) ~1 (vida|existencia|sufrimiento)
    (acabar|terminar) (conmigo|con todo|con esto|con mi sufrimiento|de una vez)
    (cortarme|abrirme) las venas
    me ~2 (corto|corte|abro) las venas
    (darme|pegarme|meterme|me doy|me pego|me meto) un (tiro|balazo|plomazo|escopetazo)
    (volarme|reventarme) ~2 (cabeza|sesos|tapa)
    (tirarme|aventarme|lanzarme|saltar|arrojarme|botarme|me tiro|me aviento|me lanzo|me arrojo|me boto) ~3 (puente|metro|subte|tren|edificio|ventana|balcon|azotea|techo|vias|via|vacio|rio|carro|camion|piso|barranco|autopista|guagua|malecon)
    me (voy|vamos) a (tirar|aventar|lanzar|arrojar|botar) (de|del|desde|por|abajo) ~2 (puente|metro|subte|tren|edificio|ventana|balcon|azotea|techo|vias|vacio|piso|barranco)
    (estrellar|estrellarme|chocar|estamparme) ~3 (contra|carro|coche|auto|moto|poste|muro|arbol)
    (tomarme|tragarme|meterme) ~1 (todas|todo|un|el|una) ~3 (pastillas|frasco|veneno|medicinas|pastillero|blister|clonazepam|cloro|bote|sobredosis)
    (dejar de) (vivir|existir|respirar)
    (irme|marcharme|largarme|quitarme|borrarme|bajarme|salirme) de (este mundo|esta vida|este planeta)
    (irme|borrarme|desaparecer|desaparecerme) del (mundo|mapa|planeta)
    me voy de (este mundo|esta vida)
  `,
    { who: 'self' },
  ),
  sign(
    'es.acabar',
    'endit',
    'suicide',
    'high',
    `
    (acabar|terminar) con (esto|todo) !de
    (acabarlo|terminarlo) (todo|ya)
    hacerlo (esta noche|hoy|manana|ya)
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
    me ~1 morir !de|por
    (estar|estuviera) (muerto|muerta) !de
    (muerto|muerta) que !de
    desaparecer !en|bajo|entre|un
    (no|nunca) (despertar|despertarme|existir|haber nacido|estar mas)
    (dormir|dormirme) ~2 (para siempre|y no despertar|no despertar)
  `,
    { who: 'self' },
  ),
  sign(
    'es.no-vivir',
    'nolife',
    'suicide',
    'elevated',
    `
    (ojala|quisiera|desearia|espero|rezo para|pido|le pido a dios|ruego) ~4 (no despertar|no despertara|no despierte|no despertarme|no existir|no haber nacido|nunca haber nacido|morir|morirme|muriera|me muera|desaparecer|no amanecer|no amanezca|no amaneciera|no estar|me lleve|me llevara|me recoja)
    (ojala|que|quisiera que|rezo) ~2 (me lleve|me llevara|me recoja|me recogiera|me mate|me matara|me atropelle|me atropellara|me parta) ~2 (dios|diosito|el senor|un|la|pronto|ya|esta)
    (ojala|que) ~2 (dios|diosito|el senor|la muerte|un carro|un camion|alguien) ~1 (me lleve|me llevara|me recoja|me mate|me atropelle)
    me (lleve|llevara|recoja) (dios|diosito|el senor|la pelona|la muerte)
    (ojala|quisiera|preferiria|prefiero|mejor|si|desearia) ~2 (estar|estuviera|estaria) (muerto|muerta|dos metros)
    (durmiera|duerma|durmiendo|dormirme) ~2 (no) (despertara|despierte|despertar)
    si ~2 (no me despierto|no despierto|no despertara|no amanezco)
    (no|ya no|tampoco) (quiero|deseo|quisiera|tengo ganas de) ~1 (vivir !{prep}|existir|despertar|despertarme|seguir viviendo|seguir viva|seguir vivo|seguir aqui|seguir asi|estar viva|estar vivo|estar aqui|estar en este mundo|levantarme nunca|vivir asi|continuar)
    (no|ya no) (quiero|quisiera) seguir {stop}
    no quiere vivir
    (ya no|no) (aguanto|soporto|resisto|puedo con) (la vida|esta vida|vivir|mi vida|seguir viviendo|estar viva|estar vivo)
    (sin|perdi las|no tengo|cero|ya no tengo|se me quitaron las|pocas) ganas de (vivir|seguir|existir|nada|levantarme)
    (cansado|cansada|harto|harta|agotado|agotada|jarto|jarta|podrido|podrida|mamado|mamada|hasta la madre|hasta las narices|hasta el gorro) de ~1 (vivir|existir|estar viva|estar vivo|la vida|esta vida|mi vida|respirar|luchar|seguir)
    (no vale|no merece|ya no vale) la pena (vivir|seguir|nada|la vida|vivirla)
    (la vida|vivir|todo|nada|esto) (no|ya no) (tiene|vale|merece) (sentido|la pena|caso)
    nada (ya|me)? (tiene|importa|vale|llena|motiva) ~1 (sentido|ya|la pena|{stop})
    (no le|ya no le|no) (veo|encuentro|hallo) ~1 (sentido|caso) ~2 (a|nada|vida|vivir|levantarme|seguir|{stop})
    (para que) (seguir|vivir|sigo|vivo|existo|naci|luchar|levantarme|seguir viviendo)
    que sentido tiene ~2 (vivir|seguir|todo|vida|levantarme)
    (nadie) ~2 (extranaria|extranara|notaria|lloraria|echaria de menos|se daria cuenta|va a extranar)
    si ~1 (me muero|muriera|me muriera|desaparezco|desapareciera|me pasa algo|no estuviera|no existiera|me mato) ~6 (nadie|mejor|importa|extranaria|descansan|alivio|tranquilos|felices|a quien)
    (nadie|mejor|felices|feliz|tranquilos|tranquilo|tranquila|tranquilas|aliviados|libres) ~5 si (me muero|me muriera|desaparezco|no estuviera|no existiera|yo no)
    (envidio|me da envidia|que envidia) ~4 (muertos|murieron|mueren|muerto|los que se fueron)
    la muerte ~2 (alivio|descanso|salida|mejor|paz|me llama)
    (solo|nomas|lo unico que) ~1 quiero ~2 (descansar !un|hoy|manana|este|el|en|con|y|unos|tantito|de_la|dormir para siempre|que se acabe|que todo acabe|que termine|desaparecer|paz eterna|dejar de sufrir)
    quiero que ~1 (esto|todo) ~1 (acabe|termine|se acabe|pare)
    (me da|me daria) (igual|lo mismo) ~1 (morir|morirme|vivir|despertar|vivir o morir)
    no me importa ~1 (morir|morirme|si me muero|lo que me pase|vivir|que me mate)
    (odio|detesto) ~1 (estar viva|estar vivo|existir|vivir|haber nacido)
    (hubiera|hubiese|debi|deberia) ~1 (muerto yo|haberme muerto|haber muerto|no haber nacido|ser yo)
    por que (sigo|no me) (viva|vivo|mori|aqui)
    se lo juro que me quiero ir
    (bastante|demasiado) he vivido
  `,
    { deniable: false, who: 'self' },
  ),
  sign(
    'es.pensar-muerte',
    'nolife',
    'suicide',
    'elevated',
    `
    (pienso|pensando|pensar|sueno|pensamientos) ~2 (en la muerte|en morir|en morirme|en estar muerta|en estar muerto|con morirme|de muerte)
  `,
    { who: 'self' },
  ),
  sign(
    'es.idea',
    'idea',
    'suicide',
    'high',
    `
    (pienso|pensando|pensar|pensado|pense|considerando|considero|planeo|planeando|obsesionado|obsesionada|contemplo|contemplando) ~3 (suicidio|suicidarme|matarme|quitarme la vida|tirarme|ahorcarme)
    (ideas|pensamientos|ganas|impulsos|ideacion) ~2 (suicidas|suicida|suicidarme|matarme|suicidio|de morirme|de morir)
    (imagino|imaginando|sueno|veo|fantaseo) ~3 (ahorcandome|colgandome|tirandome|matandome|disparandome|saltando|muerta|muerto)
    (soy|estoy|siento|ando|sentirme) ~2 suicida
    (plan|fecha) ~1 para (matarme|suicidarme|morir|irme)
    no ~1 (confio|me fio) (en mi|de mi)
    no me siento ~1 (segura|seguro) ~1 (conmigo|sola|solo|en mi)
    (miedo|temo|asusta) ~3 (hacerme|hacer una locura|lo que pueda hacer|de mi misma|de mi mismo|lo que voy a hacer|hacer algo)
    (hacer|cometer) una locura
    (no paso|no llego|no voy a pasar|no creo pasar) de (esta noche|hoy|manana|esta semana)
    no (creo|se si) ~2 (aguantar|llegar|llegue|pasar|sobrevivir|aguante) ~2 (manana|esta noche|mas|la semana|otro dia|navidad)
    como ~1 (suicidarme|matarme|morirme|morir|ahorcarme|hacer un nudo) ~2
    (forma|manera|metodo|modo|modos|formas|maneras) ~2 (dolorosa|dolor|rapida|facil|segura|indolora|tranquila|sufrir) ~2 (de|para|en) ~1 (morir|morirse|morirme|matarse|matarme|suicidarse|irse|irme|acabar)
    (forma|manera|metodo|modo|formas|maneras) de (morir|morirse|matarse|suicidarse|quitarse la vida) ~3 (dolor|rapido|sufrir|rapida)
    (cuantas|cuantos|cuanta|cuanto|que cantidad) ~8 (morir|morirme|matar|despertar|letal|muera|matarme|mortal|no despierte)
    (dosis) (letal|mortal)
    (unica|unico) (salida|solucion|opcion|camino|forma) ~3 (muerte|morir|morirme|matarme|suicidio|irme|me queda)
    (lo que) ~2 quiero es (morirme|morir|matarme|desaparecer)
  `,
    { who: 'self' },
  ),
  sign(
    'es.otro',
    'idea',
    'suicide',
    'high',
    `
    (dice|dijo|dicen|decia|escribio|mando|confeso|conto|puso|repite|publico|grita|diciendo|amenaza|amenazo) ~4 (morir|matar|suicidar|suicidarse|matarse|morirse|quitarse la vida|no quiere vivir|desaparecer|ahorcarse|despertar|no vivir|vivir mas|ya no quiere|tirarse)
    se (quiere|va a|quiso|intento|piensa|quieren|queria) ~1 (morir|matar|suicidar|ahorcar|quitar la vida|tirar)
    (quiere|va a|piensa|planea|amenaza con|pensando en|pensado en|penso en|intento) ~2 {killse}
    (dice|dijo|conto|confeso|pensado|penso|piensa|quiere) ~6 (pegarse un tiro|darse un tiro|meterse un tiro|cortarse las venas|tirarse del|tirarse de)
    (quiere|queria) (morirse|morir|matarse|suicidarse|desaparecer)
    (no|ya no) quiere ~1 (vivir|seguir viviendo|existir)
    (encerrado|encerrada|encerro|no abre) ~6 (despidiendose|despidio|pastillas|cuchillo|navaja|carta|adios)
  `,
    { who: 'other' },
  ),
  sign(
    'es.despedida-otro',
    'idea',
    'suicide',
    'imminent',
    `
    (mando|mandado|escribio|dejo|envio|puso|grabo) ~4 (despidiendose|despedida|de adios|carta de despedida|diciendo adios) ~12 (no contesta|no responde|no abre|no aparece|no coge|no atiende|apagado|no sabemos)
    (se tomo|se trago|se corto|se encerro) ~10 (no abre|no responde|no contesta|no despierta)
  `,
    { who: 'other', deniable: false },
  ),
  sign(
    'es.intento',
    'attempt',
    'suicide',
    'elevated',
    `
    (intente|trate de|quise|probe a) ~1 (matarme|suicidarme|quitarme|ahorcarme|cortarme las|morir|morirme)
    (mi|un|del|el) intento (de suicidio|fue|hace|{stop})
    (sali|alta|saliendo|hospital|internada|internado|ingresada|ingresado|urgencias|psiquiatrico) ~8 (intento|suicidio|matarme|sobredosis|suicidarme|pastillas)
    sobrevivi ~2 intento
  `,
    { who: 'self' },
  ),
];
