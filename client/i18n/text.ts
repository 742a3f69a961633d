import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../api/page.ts';
import type { CoreWords } from './en.ts';
import type { ToolWords } from './en-tools.ts';

/** Every word of the screens. Those of the tools are there once `loadTools` is through, which the screens that need them wait for. */
export type Catalogue = CoreWords & ToolWords;

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

/** Adds the words of the tools to the languages that are in use. */
export async function loadTools(): Promise<void> {
  await Promise.all(
    [...loaded.values()].map(async (loading) => {
      const { language, text } = await loading;
      if (text.desk) return;
      const tools =
        language === 'es'
          ? await import('./es-tools.ts').then(({ esTools }) => esTools)
          : await import('./en-tools.ts').then(({ enTools }) => enTools);
      Object.assign(text, tools);
    }),
  );
}
