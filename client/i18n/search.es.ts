import type { searchEn } from './search.en.ts';

/** The words of search in Spanish. */
export const searchEs: typeof searchEn = {
  title: 'Buscar',
  label: '¿Qué busca?',
  hint: 'Unas pocas palabras. No hace falta escribirlas perfectas.',
  button: 'Buscar',
  narrow: 'Acotar',
  withoutNotes: 'Dejar fuera lo que lleva nota de contenido',
  threads: 'Conversaciones',
  posts: 'Respuestas',
  people: 'Personas',
  groups: 'Grupos',
  also: (words: string) => `También buscamos: ${words}.`,
  inThread: (title: string) => `En «${title}»`,
  noteFirst: (note: string) => `Trata de: ${note}`,
  nothing: 'No encontramos nada con estas palabras. Pruebe con menos u otras, o mire los espacios.',
  toSpaces: 'A los espacios',
  helpTitle: 'Si se trata de usted, o de alguien cercano',
  helpBody: 'Hay personas que responden de día y de noche. Abajo puede seguir leyendo cuanto quiera.',
  helpClose: 'No mostrar esto más hoy',
  helpMore: 'Todas las líneas de ayuda',
};
