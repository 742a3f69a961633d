import type { Language } from '../types.ts';
import { words } from './vocabulary.ts';
import type { Reading } from './words.ts';

const SPANISH = words(
  'el la los las que de en y no me mi un una se lo te con por para es ya estoy su muy pero como tengo esta hoy',
);
const ENGLISH = words(
  'the a an and to of i my in is it that you for on with was me this not dont have at but he she they so im just',
);

/** The language a text seems to be written in; English when nothing tells. */
export function languageIn(r: Reading): Language {
  let lean = 0;
  for (let i = 0; i < r.count && i < 200; i += 1) {
    const id = r.ids[i] as number;
    if (SPANISH.has(id)) lean += 1;
    if (ENGLISH.has(id)) lean -= 1;
  }
  return lean > 0 ? 'es' : 'en';
}
