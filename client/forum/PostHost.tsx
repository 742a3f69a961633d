import { loadTools } from '../i18n/text.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { PostDialogProps } from './PostDialog.tsx';

/** What one can say or do about a post apart from answering it, fetched when it is first opened. */
export const postDialog = lazyPart<PostDialogProps>(() =>
  Promise.all([import('./PostDialog.tsx'), loadTools()]).then(([module]) => module.PostDialog),
);
