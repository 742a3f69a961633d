import type { sessionsEn } from './sessions.en.ts';

/** The words of one's own sign-ins in Spanish. */
export const sessionsEs: typeof sessionsEn = {
  title: 'Dónde tengo la sesión abierta',
  on: (browser, system) =>
    browser && system ? `${browser} en ${system}` : browser || system || 'Un aparato que no dice cuál es',
  here: 'este',
  signedIn: 'Abierta',
  lastUsed: 'último uso',
  end: 'Cerrar esta',
  endOf: (device) => `Cerrar la sesión: ${device}`,
  ended: (device) => `Sesión cerrada allí: ${device}.`,
  hint: 'Si no reconoces alguna, ciérrala y elige otra contraseña con un código de recuperación.',
};
