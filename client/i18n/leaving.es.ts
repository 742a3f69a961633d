import type { leavingEn } from './leaving.en.ts';

/** Palabras que cualquier vista puede necesitar: volver después de irse, y la página tapada. */
export const leavingEs: typeof leavingEn = {
  stayTitle: 'Esta cuenta está cerrada',
  stayBody: (day) => `Se borrará el ${day}. Hasta entonces puede volver, y todo está como estaba.`,
  stay: 'Quiero quedarme',
  former: 'alguien que se fue',
  thread: 'Una conversación que abrió alguien que se fue',
  showAgain: 'Mostrar la página',
};
