import type { Language } from '../types.ts';

type Changes = readonly (readonly [RegExp, string])[];

/** One person's words made many people's. */
const MANY: Record<Language, Changes> = {
  en: [
    [/^(?:someone|person|a man \/ woman)\b/, 'people'],
    [/ who has /, ' who have '],
    [/ who was /, ' who were '],
    [/ who (still )?(find|hear|keep|know|need|use|come)s /, ' who $1$2 '],
    [/ worries /, ' worry '],
    [/ or has /, ' or have '],
  ],
  es: [
    [/^(?:alguien|persona)\b/, 'personas'],
    [/ (vive|oye|usa|bebe|busca) /, ' $1n '],
    [/ está /, ' están '],
    [/ ha /, ' han '],
    [/ hizo /, ' hicieron '],
    [/ le /, ' les '],
    [/ quien /, ' quienes '],
  ],
};
/** Many people's words made one person's. */
const ONE: Changes = [
  [/^people who have /, 'someone who has '],
  [/^people who (\w+) /, 'someone who $1s '],
  [/^people\b/, 'someone'],
];

/** Makes the words of a rule agree in number and gender with the word that they could replace. */
export function agreeing(say: readonly string[], replaced: string, language: Language): string[] {
  const many = /[^s]s$/.test(replaced);
  const changes = many ? MANY[language] : language === 'en' ? ONE : [];
  return say.map((words) => {
    const text = changes.reduce((made, [what, to]) => made.replace(what, to), words);
    return language === 'es' && /os?$/.test(replaced) ? text.replace(/ada\b/, 'ado') : text;
  });
}
