import { composerEn } from '../i18n/composer.en.ts';
import { composerEs } from '../i18n/composer.es.ts';
import { useWords } from '../i18n/text.ts';

/** The words of the composer in the reader's language. They come with it and not before: a page that is only read has no need of them. */
export function useComposerText(): typeof composerEn {
  return useWords().language === 'es' ? composerEs : composerEn;
}
