import { countOf } from './plural.ts';
import type { publishingEn } from './publishing.en.ts';

/** Las palabras para abrir una conversación a personas sin cuenta. */
export const publishingEs: typeof publishingEn = {
  title: 'Quién puede leer esto',
  chip: {
    asked: 'Se pidió hacerla pública',
    public: 'Pública',
    declined: 'Solo miembros',
  },
  members: 'Solo los miembros pueden leer esta conversación. Los buscadores quedan fuera.',
  othersAsk: 'Solo quien la empezó puede pedir que sea pública.',
  asked:
    'Quien empezó esta conversación pidió que sea pública. Alguien de moderación la lee antes. Hasta entonces nada cambia.',
  public:
    'Cualquiera que tenga el enlace puede leer partes de esto sin cuenta: aquello a lo que sus autores dijeron que sí. A los buscadores se les sigue pidiendo que no entren.',
  waiting: 'Algo nuevo espera a que moderación lo lea. Hasta entonces no lo ven las visitas.',
  declined: (reason: string) => `Alguien de moderación la cerró a las visitas y escribió: «${reason}»`,
  askTitle: '¿Que la lean personas sin cuenta?',
  askBody:
    'Alguien de moderación lee antes la conversación y dice que sí, o que no con un motivo. Las respuestas de otras personas quedan entre miembros si ellas no dicen también que sí. No se muestran los nombres de otras personas ni las citas de lo que queda entre miembros.',
  askCopies:
    'Puede deshacerlo de inmediato, cuando quiera. Las copias que alguien haya hecho mientras tanto ya no están en nuestras manos.',
  under: 'Las visitas ven mis palabras con',
  named: (handle: string) => `mi nombre de usuario, ${handle}`,
  unnamed: '«un miembro»',
  ask: 'Pedir que sea pública',
  askDone: 'Pedido. Alguien de moderación la lee antes.',
  preview: 'Ver cómo la verían las visitas',
  previewClose: 'Cerrar la vista previa',
  previewIntro: 'Lo que leerían las personas sin cuenta, cuando moderación lo haya leído todo.',
  previewRest: 'El resto de la conversación sigue igual.',
  end: 'Que vuelva a ser solo para miembros',
  endDone: 'Ahora solo la pueden leer los miembros.',
  mine: 'Sus propias palabras aquí',
  given: (count: number) => `Las visitas pueden leer ${countOf(count, 'mensaje suyo', 'mensajes suyos')}.`,
  kept: (count: number) => `${countOf(count, 'mensaje suyo es', 'mensajes suyos son')} solo para miembros.`,
  giveHint:
    'Usted decide, y que quede entre miembros está igual de bien. Vale para lo que ha escrito hasta ahora.',
  give: 'Que las visitas lean mis palabras',
  giveDone: 'Gracias. Las visitas podrán leerlas cuando las haya leído moderación.',
  take: 'Dejar mis palabras entre miembros',
  takeDone: 'Sus palabras son solo para miembros.',
  visitor: {
    intro: 'Quien empezó esta conversación la abrió a todo el mundo. La lee sin cuenta.',
    member: 'Un miembro',
    membersOnly: 'Las respuestas aquí son para miembros.',
    more: 'Mostrar más',
    join: 'Para responder, o para leer el resto, únase. No hace falta nombre ni correo.',
  },
  desk: {
    part: 'Hacer público',
    intro:
      'Lo que espera a ser leído antes de que puedan leerlo personas sin cuenta. Léalo como lo verían ellas.',
    none: 'Nada espera a ser leído.',
    first: 'Se pidió hacerla pública',
    again: 'Es pública; espera algo más',
    own: 'Es suya: decide otra persona.',
    since: 'Espera desde',
    read: 'Leerla como las visitas',
    whole: 'Abrir la conversación entera',
    hidden: 'Su comienzo no es para visitas tal como está: se cambió, se retiró o se está revisando.',
    lookedAt: (count: number) =>
      `${countOf(count, 'mensaje queda oculto', 'mensajes quedan ocultos')}: hay un aviso abierto o hubo una alerta.`,
    later:
      'Otras personas que escribieron aquí pueden decir que sí más tarde a lo que está aquí ahora. Lea también la conversación entera.',
    open: 'Abrirla a las visitas',
    keep: 'Dejarla como está',
    close: 'No es para visitas',
    reason: '¿Por qué no? Lo lee quien lo pidió.',
    closeButton: 'Enviar la respuesta',
    opened: 'Está abierta a las visitas.',
    kept: 'Queda como está.',
    closed: 'Es solo para miembros. Se le dice el motivo a quien lo pidió.',
  },
};
