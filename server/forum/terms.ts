import { plainWords } from '../platform/spelling.ts';

/**
 * Ways to say one thing, in both languages: looking for one finds the others. Titles as the states use them
 * (CPS, CPSS, CRS, PSI, PST and so on name the same work), and words that people and programs use side by side. Written as people read them: accents count in no search.
 */
const GROUPS: readonly (readonly string[])[] = [
  [
    'peer specialist',
    'peer support specialist',
    'certified peer specialist',
    'cps',
    'cpss',
    'crs',
    'psi',
    'pst',
    'peer worker',
    'peer advocate',
    'peer supporter',
    'recovery coach',
    'especialista de apoyo',
    'especialista entre pares',
    'apoyo entre pares',
  ],
  ['relapse', 'return to use', 'recaída', 'volver a consumir'],
  ['wellness plan', 'plan de bienestar', 'plan for hard days'],
  ['voices', 'hearing voices', 'voces', 'oír voces'],
  [
    'medication assisted treatment',
    'mat',
    'buprenorphine',
    'suboxone',
    'methadone',
    'metadona',
    'buprenorfina',
  ],
  ['training', 'course', 'class', 'formación', 'curso', 'capacitación'],
  ['twelve steps', 'twelve step', '12 steps', 'aa', 'na', 'doce pasos'],
  ['psychiatric hospital', 'psych ward', 'inpatient', 'hospital psiquiátrico', 'internación'],
];

/** Words that touch on what people may need help with at once. The beginnings of words, without accents. */
const URGENT = [
  'suicid',
  'kill myself',
  'end my life',
  'end it all',
  'want to die',
  'self harm',
  'selfharm',
  'cut myself',
  'hurt myself',
  'overdos',
  'domestic violence',
  'abuse',
  'rape',
  'matarme',
  'quitarme la vida',
  'acabar con todo',
  'quiero morir',
  'autolesi',
  'cortarme',
  'hacerme dano',
  'sobredosis',
  'maltrat',
  'abuso',
  'violacion',
];

const GROUPED = GROUPS.map((group) => group.map((term) => ` ${plainWords(term).join(' ')} `));

/** Other ways to say what someone looks for, as they stand in the table; none where it has nothing. */
export function otherTerms(query: string): string[] {
  const read = ` ${plainWords(query).join(' ')} `;
  return GROUPS.flatMap((group, at) => {
    const terms = GROUPED[at] ?? [];
    return terms.some((term) => read.includes(term))
      ? group.filter((_, place) => !read.includes(terms[place] ?? ''))
      : [];
  });
}

/** True where help belongs before the results. */
export function asksForHelp(query: string): boolean {
  const read = ` ${plainWords(query).join(' ')}`;
  return URGENT.some((beginning) => read.includes(` ${beginning}`));
}
