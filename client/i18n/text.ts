import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../api/page.ts';
import type { CoreWords } from './en.ts';
import type { ToolWords } from './en-tools.ts';
import type { meetingEn } from './meeting.en.ts';

/** Every word of the screens. Those of the tools and of meetings are there once they are loaded, which the screens that need them wait for. */
export type Catalogue = CoreWords & ToolWords & { meeting: typeof meetingEn };

/** The words of the screens in the reader's language. */
export interface Words {
  language: Language;
  text: Catalogue;
}

/** Carries the words down the tree. */
export const WordsContext = createContext<Words | null>(null);

/** The words in the reader's language. */
export function useText(): Catalogue {
  return useWords().text;
}

/** The words with the name of their language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('WordsContext is missing');
  return words;
}

const loaded = new Map<Language, Promise<Words>>();

/** The words of a language, fetched once: those that every view may need. */
export function loadWords(language: Language): Promise<Words> {
  const known = loaded.get(language);
  if (known) return known;
  const core =
    language === 'es' ? import('./es.ts').then(({ es }) => es) : import('./en.ts').then(({ en }) => en);
  const words = core.then((text) => ({ language, text: { ...text } as Catalogue }));
  loaded.set(language, words);
  words.catch(() => loaded.delete(language));
  return words;
}

/** Adds words to the languages that are in use, unless they are there. */
async function add<K extends keyof Catalogue>(
  sign: K,
  fetched: Record<Language, () => Promise<Pick<Catalogue, K>>>,
): Promise<void> {
  await Promise.all(
    [...loaded.values()].map(async (loading) => {
      const { language, text } = await loading;
      if (!text[sign]) Object.assign(text, await fetched[language]());
    }),
  );
}

/** Adds the words of the tools. */
export const loadTools = () =>
  add('desk', {
    en: () => import('./en-tools.ts').then(({ enTools }) => enTools),
    es: () => import('./es-tools.ts').then(({ esTools }) => esTools),
  });

/** Adds the words of meetings. */
export const loadMeeting = () =>
  add('meeting', {
    en: () => import('./meeting.en.ts').then(({ meetingEn }) => ({ meeting: meetingEn })),
    es: () => import('./meeting.es.ts').then(({ meetingEs }) => ({ meeting: meetingEs })),
  });
