import { countOf } from './plural.ts';
import type { settingsEn } from './settings.en.ts';

/** Las palabras de la propia cuenta, de volver a entrar y de la preparación; llegan con sus pantallas. */
export const settingsEs: typeof settingsEn = {
  settingsTitle: 'Mi cuenta',
  you: (handle: string) => `Usted es ${handle}`,
  language: 'Idioma',
  country: 'País',
  countryHint: 'Para que las líneas de ayuda correctas salgan primero. Nadie lo ve.',
  region: 'Estado',
  regionHint: 'Abre los espacios de su estado. Nadie lo ve.',
  reading: 'Lo que encuentro al leer',
  mutedWords: 'Palabras que prefiero no encontrar',
  mutedWordsHint:
    'Separadas por comas. Los mensajes que las llevan se pliegan, solo para usted, en su aparato.',
  countsHidden: 'Guardar para mí los números de reacciones a mis mensajes',
  keptWords: 'Palabras que conservo',
  keptWordsHint: 'Para estas, las sugerencias se quedan calladas.',
  noKeptWords: 'Ninguna por ahora. «Dejar mis palabras» en una sugerencia pone una aquí.',
  forgetWord: (word: string) => `Volver a sugerir para «${word}»`,
  countryUnknown: 'Prefiero no decirlo',
  theme: 'Luz',
  themes: { system: 'Como mi dispositivo', day: 'Día', evening: 'Noche' },
  facets: 'Unas palabras sobre usted',
  facetsHint:
    'Sus propias palabras, junto a su apodo. Hasta cinco, separadas por comas. Por ejemplo: «oigo voces», «8 meses sin beber», «papá».',
  coach: 'Sugerencias de palabras mientras escribo',
  coachHint: 'Solo en este dispositivo y solo para sus ojos. Para esto no se envía nada de lo que escribe.',
  draftsEverywhere: 'Guardar mis borradores también para mis otros dispositivos',
  draftsEverywhereHint:
    'Mientras está encendido, lo que escribe aquí se nos envía sellado después de cada pausa, antes de publicarlo. Mientras está apagado, los borradores se quedan en este dispositivo.',
  sessions: 'Cerrar sesión',
  everywhere: 'Cerrar en todas partes',
  everywhereHint: 'Cierra a la vez todas las sesiones en todos los dispositivos, también esta.',
  codesLeft: (count: number) =>
    countOf(count, 'código de recuperación le queda', 'códigos de recuperación le quedan'),
  credential: 'Especialista de apoyo entre pares',
  credentialIntro:
    'Si tiene certificado, pida que lo revisemos. Después hay una insignia junto a su apodo y puede guiar grupos.',
  credentialTitle: 'Título en el certificado',
  credentialTitleHint: 'Por ejemplo CPS, CPRS, recovery coach, promotor.',
  credentialBody: 'Quién lo emitió',
  credentialRegion: 'Estado o región',
  credentialNumber: 'Número del certificado',
  credentialNumberHint: 'Lo guardamos solo de una forma que no se puede leer.',
  credentialUntil: 'Válido hasta',
  credentialApply: 'Pedir la revisión',
  credentialStates: {
    waiting: 'Espera la revisión. Lo mira quien modera; usted no tiene que hacer nada.',
    verified: 'Revisado. La insignia está junto a su apodo.',
    declined: 'Esta vez no se confirmó. Puede pedirlo otra vez con otros datos.',
    lapsed: 'El certificado venció. Pídalo otra vez cuando lo renueve.',
  },
  recoverTitle: 'Volver con un código de recuperación',
  recoverIntro: 'Los vio al unirse. Cada uno sirve una vez.',
  code: 'Código de recuperación',
  recoverButton: 'Poner la contraseña nueva',
  noCodes: '¿No le quedan códigos? Puede hacer otra cuenta. A nadie le molestará.',
  setupTitle: 'Preparar Alongside',
  setupIntro: 'Va a crear la primera cuenta de administración. Este enlace sirve una vez.',
  setupButton: 'Crear la cuenta de administración',
  noToken: 'Esta dirección necesita el enlace que el servicio mostró al arrancar.',
};
