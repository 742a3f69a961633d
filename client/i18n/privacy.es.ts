import type { keptEn, myDataEn } from './privacy.en.ts';

/** Palabras de «Mis datos»: llevárselos, irse, qué se guarda. */
export const myDataEs: typeof myDataEn = {
  title: 'Mis datos',
  intro: 'Lo que es suyo puede llevárselo, y puede irse cuando quiera.',
  link: 'Mis datos: llevármelos, o irme',
  takeTitle: 'Llevármelos',
  take: 'Reunimos todo lo suyo en un archivo zip: páginas para leer y JSON para programas. Tarda un momento; mientras tanto puede seguir.',
  password: 'Su contraseña',
  passwordWhy: 'La pedimos otra vez, por si otra persona está ante su pantalla.',
  passwordWrong: 'Esta no es su contraseña. Pruebe otra vez.',
  start: 'Reunir mis datos',
  making: (done, total) => `Reuniendo: ${done} de ${total} partes`,
  ready: 'Listo.',
  goes: 'Se borra solo el',
  download: 'Descargar',
  draftsTitle: 'Borradores que esperan',
  drafts:
    'Lo que empezó a escribir y no envió, donde eligió en Mi cuenta tener los borradores en todos sus dispositivos. Se guarda sellado, se abre solo para su cuenta en cualquiera de sus dispositivos, y se borra a los 30 días.',
  noDrafts: 'No espera ningún borrador.',
  draftOf: 'Un borrador del',
  forget: 'Borrar',
  forgetAll: 'Borrar todos los borradores',
  watchTitle: 'Si alguien puede ver su pantalla',
  blank: 'Tapar la página cuando paso a otra pestaña',
  blankHint: 'En este dispositivo. La página y su nombre quedan tapados hasta que usted lo diga.',
  exitNote:
    'Salir, o Esc tres veces, deja este sitio al momento y quita esta página del camino de vuelta. No puede borrar el resto de su historial, lo descargado, ni lo que haya visto un programa que vigile el equipo. Si teme eso, use otro dispositivo.',
  leaveTitle: 'Irme',
  leave:
    'Su cuenta se cierra al momento, en todos sus dispositivos. Durante siete días puede volver con su contraseña. Después se borra todo lo suyo, también de las copias que se repongan más tarde.',
  open: 'Quiero irme',
  postsLabel: '¿Qué debe ser de lo que escribió en las conversaciones?',
  posts: {
    erase: 'Borrar mis palabras',
    detach: 'Dejar mis palabras sin mi nombre',
    keep: 'Dejar mis palabras y mi nombre',
  },
  postsHint: {
    erase: 'El texto se va, también donde otras personas lo citaron. Una línea dice que su autor lo retiró.',
    detach: 'Quedan bajo «alguien que se fue». Nadie puede unir dos conversaciones suyas.',
    keep: 'Nadie más puede tomar su nombre.',
  },
  keptTitle: 'Lo que queda',
  kept: [
    'Los mensajes privados que otras personas le escribieron siguen siendo de ellas. Los suyos se van.',
    'Las alertas y el registro de quién hizo qué en la mesa quedan tres años. No tienen palabras suyas.',
    'Lo que alguien eligió de una charla privada para avisar queda 180 días.',
    'Un número sin su nombre, para limpiar de nuevo una copia que se reponga.',
  ],
  close: 'Cerrar mi cuenta ahora',
  closedTitle: 'Su cuenta está cerrada',
  closed: (day) => `Todo lo suyo se borra el ${day}. Hasta entonces puede volver con su contraseña.`,
  receiptTitle: 'Su recibo',
  receipt:
    'No nombra a nadie. Con él puede preguntarnos en cualquier momento si ya está borrado. Guárdelo, por favor: no podemos mostrarlo otra vez.',
  copy: 'Copiar',
  copied: 'Copiado.',
  save: 'Guardar como archivo',
  checkTitle: 'Comprobar un recibo',
  check: 'Pegue un recibo que le dimos al irse.',
  checkField: 'Recibo',
  checkButton: 'Comprobar',
  checked: {
    false: 'Este recibo no es nuestro, o se cambió algún signo.',
    waiting: 'Auténtico. La cuenta está cerrada y se borra el',
    deleted: 'Auténtico. Todo se borró el',
    undone: 'Auténtico. La persona volvió, así que no se borró nada.',
  },
};

/** Palabras de la tabla de la página de privacidad. */
export const keptEs: typeof keptEn = {
  title: 'Cuánto tiempo guardamos qué',
  what: 'Qué',
  long: 'Cuánto',
  why: 'Para qué',
  days: (days) =>
    days === 1
      ? '1 día'
      : days % 365 === 0
        ? days === 365
          ? '1 año'
          : `${days / 365} años`
        : `${days} días`,
  lastRun: 'Lo que ya cumplió su tiempo se borró por última vez el',
  noRun: 'Todavía no hubo una primera ronda de borrado.',
  kinds: {
    account: ['Su cuenta', 'para entrar', 'mientras exista'],
    posts: ['Lo que escribe en las conversaciones', 'la conversación', 'hasta que lo retire o se vaya'],
    masks: [
      'Quién escribió algo sin su nombre de usuario, sellado',
      'para avisarle de respuestas; para que dos de la mesa lo abran si alguien puede estar en peligro',
      'hasta que se vaya',
    ],
    'private-messages': [
      'Mensajes privados',
      'la charla entre dos personas',
      'como mucho, o menos si así se elige; siempre, si ambas lo quieren',
    ],
    'meeting-messages': ['Lo que se dice en las reuniones', 'para ponerse al día tras un corte'],
    meetings: ['Quién estuvo en una reunión', 'turnos justos, y preguntas después', 'desde que se cerró'],
    notices: ['Avisos', 'para encontrar lo nuevo'],
    drafts: ['Borradores sin enviar', 'para que nada se pierda', 'sellados'],
    places: [
      'Hasta dónde leyó en una conversación',
      'para mostrar lo que es nuevo para usted',
      'mientras existan la conversación y su cuenta',
    ],
    excerpts: ['Lo que se eligió de una charla privada para avisar', 'la mesa'],
    reports: ['Avisos a los moderadores, ya decididos', 'la mesa'],
    asks: [
      'Una pregunta a usted por sus palabras',
      'para aprender de ellas, o mostrarlas en una página',
      'no contiene ninguna palabra suya antes de su sí',
    ],
    'rule-marks': [
      'Que se le contó para una regla de palabras',
      'para contar a cada persona una vez',
      'huellas; su clave se va con el mes',
    ],
    alerts: ['Alertas, ya cerradas', 'para responder por lo hecho', 'sin palabras de nadie'],
    shifts: ['Quién estuvo de guardia', 'para responder por lo hecho'],
    audit: ['Quién miró y quién decidió en la mesa', 'para responder por lo hecho'],
    sessions: ['Estar dentro', 'para no entrar cada vez', 'sin uso'],
    exports: ['Una copia de sus datos que pidió', 'para descargarla', 'sellada'],
    'reading-counts': [
      'Cuántos mensajes y páginas de personas se le mostraron en una hora',
      'contra la copia de lo que se escribe aquí',
      'solo números, nunca qué fue; casi siempre horas',
    ],
    events: ['Mensajes entre partes del servicio que no se pudieron entregar', 'para intentarlo otra vez'],
    addresses: ['Cuentas por dirección de red', 'contra quien adivina o inunda', 'casi siempre minutos'],
    leavings: [
      'Que se borró una cuenta, como número sin nombre',
      'para limpiar copias que se repongan',
      'siempre',
    ],
  },
};
