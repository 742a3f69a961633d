import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../api/page.ts';
import type { Catalogue } from './en.ts';

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

/** The catalogue of a language, fetched once. */
export async function loadWords(language: Language): Promise<Words> {
  const text = language === 'es' ? (await import('./es.ts')).es : (await import('./en.ts')).en;
  return { language, text };
}
