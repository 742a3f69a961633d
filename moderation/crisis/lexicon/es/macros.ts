import type { Macros } from '../../../text/pattern.ts';

/** Word lists of the Spanish crisis patterns; Caribbean, Rioplatense, Mexican and Peninsular forms together. */
export const ES_MACROS: Macros = {
  killme:
    'matarme|suicidarme|ahorcarme|colgarme|envenenarme|dispararme|ahogarme|degollarme|inmolarme|desvivirme|balearme|tirarme|aventarme|lanzarme|electrocutarme',
  killse: 'matarse|suicidarse|ahorcarse|colgarse|envenenarse|dispararse|ahogarse|desvivirse|quitarse',
  killv: 'matar|suicidar|ahorcar|colgar|envenenar|desvivir',
  kills: 'mato|mate|suicido|suicide|ahorco|cuelgo|ahorque|desvivo',
  mi: 'mi|mis|la|las|el|los|un|una|su|sus',
  pastillas:
    'pastillas|pastilla|pildoras|medicinas|medicina|medicamentos|medicamento|tabletas|capsulas|paracetamol|clonazepam|rivotril|diazepam|alprazolam|ibuprofeno|somniferos|benzos|insulina|antidepresivos|sertralina|tramadol|xanax|tafil|lorazepam|pepas|blisters|dosis|quetiapina|litio',
  frasco:
    'frasco|frascos|bote|botes|caja|cajas|blister|blisters|botella|punado|monton|sobre|tableta|paquete|tira',
  arma: 'pistola|arma|escopeta|revolver|fusil|rifle|cuete|fierro|chumbo|pipa|emojigun',
  medio:
    'pastillas|soga|cuerda|pistola|arma|cuchillo|navaja|hojilla|gillette|cutter|veneno|escopeta|revolver|cinturon|lazo|emojigun|mecate|raticida|insulina|hoja',
  prep: 'en|con|por|cerca|sola|solo|de|entre|lejos',
  kin: 'hermano|hermana|mama|papa|madre|padre|hijo|hija|esposo|esposa|marido|mujer|pareja|novio|novia|amigo|amiga|primo|prima|tio|tia|sobrino|sobrina|vecino|vecina|companero|companera|abuelo|abuela|nieto|nieta|ex|cunado|cunada|suegra|suegro|muchacho|muchacha|chico|chica|mijo|mija|hermanito|hermanita|jefe|jefa|padrino|ahijado|companera|compa|pana|yerno|nuera|cuate|pibe|alguien|nene|nena|bebe|nino|nina|senor|senora|padrastro|madrastra|pai|pai',
  hits: 'pega|pego|pegan|pegaba|golpea|golpeo|golpean|cachetea|cacheteo|empuja|empujo|patea|pateo|ahorca|ahorco|ahorcar|jala|jalo|agarra|agarro|estrangula|zamarrea|muerde|quema|maltrata|maltrato|faja|madrea|putea|insulta|humilla|amenaza|amenazo|abofeteo|zarandea|arrastra|arrastro|tira|tiro|avienta|avento|viola|violo',
  hitting:
    'pegando|golpeando|ahorcando|estrangulando|pateando|matando|atacando|apunalando|violando|madreando|cacheteando|quemando|maltratando|asfixiando',
  dia: 'lunes|martes|miercoles|jueves|viernes|sabado|domingo',
  n: 'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|varios|varias|muchos|unos|2|3|4|5|6|7|8|9|10|11|12',
};
