import type { messagesEn } from './messages.en.ts';

/** The words of private messages. */
export const messagesEs: typeof messagesEn = {
  title: 'Mensajes',
  unread: 'nuevo',
  intro: 'Charlas privadas entre dos personas. Nadie más puede abrirlas.',
  requests: 'Personas que piden hablar',
  requestsIntro: 'Diga que sí, o simplemente déjelo. A quien pidió no se le dice que usted lo dejó.',
  talks: 'Charlas',
  none: 'Aún no hay charlas. Para empezar una, toque el nombre de alguien bajo un mensaje y elija “Pedir hablar”.',
  yes: 'Sí, hablemos',
  leave: 'Dejarlo',
  left: 'Queda así. No se le avisa.',
  waiting: 'espera respuesta',
  asksYou: 'pide hablar',
  openIt: 'Abrir',
  askTitle: (handle) => `Pedir a ${handle} que hablen`,
  askIntro:
    'Envíe un solo texto corto. La otra persona puede decir que sí o dejarlo; las dos cosas están bien, y usted no sabrá cuál. Podrá escribir más cuando diga que sí.',
  askLabel: 'Sus primeras palabras',
  askSend: 'Enviar la petición',
  askPrompts: ['Lo que leí de usted', 'Lo que me gustaría preguntar'],
  spent: 'Ya pidió hablar a tantas personas nuevas como se puede en un día. Mañana vuelve a haber sitio.',
  few: (left) =>
    left === 1 ? 'Hoy puede pedírselo a una persona más.' : `Hoy puede pedírselo a ${left} personas más.`,
  asked: (handle) => `${handle} pide hablar con usted.`,
  sentWaiting: 'Su petición va en camino. Si dice que sí, puede seguir aquí.',
  with: (handle) => `Charla con ${handle}`,
  log: 'Lo que se dijo',
  write: 'Escríbale',
  send: 'Enviar',
  sending: 'enviando',
  earlier: 'Mostrar lo que se dijo antes',
  empty: 'Aquí ya no hay nada. Lo que se dijo se borró, como ustedes eligieron.',
  takenBack: 'Esto se retiró.',
  takenBackOwn: 'Usted retiró esto.',
  withheld: 'El equipo de moderación quitó esto.',
  takeBack: 'Retirar',
  more: 'Más para este mensaje',
  report: 'Avisar a moderación',
  pickIntro:
    'Elija los mensajes que moderación debe ver. Verá estos y tres a cada lado. Todo lo demás queda cerrado.',
  pick: 'Mostrar este a moderación',
  pickNext: (count) => (count === 1 ? 'Seguir con un mensaje' : `Seguir con ${count} mensajes`),
  read: 'Leído',
  typing: (handle) => `${handle} está escribiendo`,
  here: 'está aquí',
  menu: 'Más para esta charla',
  settings: 'Cómo funciona esta charla',
  settingsIntro:
    'Al principio todo está apagado. Cada cosa funciona solo si ambos la encienden, y nadie ve lo que eligió el otro.',
  receipts: 'Que veamos lo que el otro ha leído',
  typingSetting: 'Que veamos cuándo el otro escribe',
  presence: 'Que veamos cuándo el otro está aquí',
  retention: 'Cuánto duran los mensajes',
  retentions: { day: '24 horas', month: '30 días', year: 'Un año', keep: 'Para siempre' },
  retentionNow: (words) => `Ahora: ${words}. Cuenta la elección más corta de las dos.`,
  reconnecting: 'Se cortó la conexión. Lo intentamos de nuevo; nada de lo que escribe se pierde.',
  contact: {
    title: 'Antes de enviar esto',
    'conduct.phone':
      'Lleva un número de teléfono. Una vez enviado, se puede guardar o pasar a otros, y no podemos ayudar con lo que ocurra fuera. Usted decide.',
    'conduct.mail':
      'Lleva una dirección de correo. Una vez enviada, se puede guardar o pasar a otros, y no podemos ayudar con lo que ocurra fuera. Usted decide.',
    'conduct.off-platform':
      'Esto lleva la charla a otra aplicación. Allí no puede bloquear, avisar ni retirar como aquí, y no podemos ayudar. Usted decide.',
  },
};
