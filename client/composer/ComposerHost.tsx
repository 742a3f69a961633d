import { useText } from '../i18n/text.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { ComposerProps } from './Composer.tsx';

const composer = lazyPart<ComposerProps>(() => import('./Composer.tsx').then((module) => module.Composer));

/** Fetches the composer before it is asked for. */
export const warmComposer = composer.warm;

/** The composer, fetched when it is needed; until then a quiet box of its size. */
export function Composer(props: ComposerProps) {
  const text = useText();
  return (
    <composer.Part
      of={props}
      until={<div class="composer waiting" role="status" aria-label={text.shell.loading} />}
    />
  );
}
