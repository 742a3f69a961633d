import type { readingEn } from './reading.en.ts';

/** Las palabras sobre la lectura más lenta, que llegan con su pantalla. */
export const readingEs: typeof readingEn = {
  title: 'Ahora la lectura va más despacio',
  fineTitle: 'Su lectura no va más despacio',
  fine: 'Lea cuanto quiera. Solo frenamos una cuenta que abre en una hora mucho más de lo que una persona puede leer, porque así se copiaría lo que aquí se escribe.',
  what: 'Su cuenta abrió en una hora muchos más mensajes o páginas de personas de los que alguien lee. Así se copiaría lo que aquí se escribe; por eso las páginas llegan despacio por un rato, y un moderador lo mira.',
  notYou: 'Si no fue usted, quizá otra persona usa su cuenta: termine los otros accesos en',
  settings: 'sus ajustes',
  until: 'Termina sola',
  kept: 'Todo lo demás funciona como siempre: escribir, los grupos, los mensajes y Buscar ayuda ahora. Contamos cuántos mensajes y páginas fueron, nunca cuáles.',
  ask: '¿Podemos preguntarle qué está haciendo?',
  askHint: 'Solo lo leen los moderadores. Si hay un buen motivo, pueden dejarle seguir leyendo enseguida.',
  send: 'Contarlo a los moderadores',
  sent: 'Gracias. Lo leerá un moderador.',
  youSaid: 'Usted contó a los moderadores',
  answer: 'Un moderador dice',
};
