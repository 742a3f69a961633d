import type { composerEn } from './composer.en.ts';
import { countOf } from './plural.ts';

/** Las palabras del lugar donde se escribe; llegan con él. */
export const composerEs: typeof composerEn = {
  write: 'Escribir',
  preview: 'Vista previa',
  nothingToPreview: 'Todavía no hay nada escrito.',
  previewNote: 'Solo lo ve usted. No se guarda nada.',
  formatting: 'Puede usar **negrita**, *cursiva*, > para citar y - para una lista.',
  kept: 'Borrador guardado en este dispositivo',
  left: (count: number) => countOf(count, 'carácter queda', 'caracteres quedan'),
  discard: 'Tirar el borrador',
  discarded: 'El borrador ya no está.',
  coachLabel: 'Solo para usted',
  about: (words: string) => `Escribió «${words}»`,
  instead: 'Podría decir',
  use: 'Usar esto',
  used: (words: string) => `Ahora dice: ${words}`,
  yourTurn: 'Sus palabras están seleccionadas. Escríbalo a su manera.',
  keep: 'Dejar mis palabras',
  kepts: (words: string) => `«${words}» se queda como lo escribió. No habrá más sugerencias para eso:`,
  keepHere: 'en este texto',
  keepInSpace: (space: string) => `en ${space}`,
  keepEverywhere: 'en todas partes',
  keptHereOnly: 'No se pone nada en su lista.',
  keptListed: 'Está en la lista de Mi cuenta, que solo ve usted. Ahí lo puede quitar.',
  cautionLabel: 'Antes de publicar',
  change: 'Cambiarlo',
  leave: 'Dejarlo como está',
  prompts: ['Qué sentí al leerlo', 'Algo parecido en mi vida', 'Lo que preguntaría'],
  mask: 'Publicar sin mi nombre de usuario',
  maskHint:
    'Los demás ven un nombre inventado para esta conversación, el mismo cada vez que lo use aquí. Lo que escriba puede decir quién es. Dos personas de la mesa pueden mirar quién es si alguien puede estar en peligro o sale lastimado; se le diría.',
  turnOff: 'Apagar las sugerencias',
  turnedOff: 'Las sugerencias están apagadas. Puede encenderlas en Mi cuenta.',
};
