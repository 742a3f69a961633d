import type { PostView } from '../../shared/forum-views.ts';
import { PersonDialog } from '../accounts/PersonDialog.tsx';
import { ReportDialog } from '../review/ReportDialog.tsx';

/** What the dialog is about: a post that someone worries about or that breaks rules, or the mask that wrote it. */
export interface PostDialogProps {
  post: Pick<PostView, 'postId' | 'threadId' | 'author'>;
  about: 'worried' | 'rules' | 'mask';
  onClose: () => void;
}

/** Tells the moderators about a post, or lets its reader see no more of the mask that wrote it. */
export function PostDialog({ post, about, onClose }: PostDialogProps) {
  if (about === 'mask') return <PersonDialog person={post.author} onClose={onClose} />;
  const { postId, threadId } = post;
  return (
    <ReportDialog subject={{ kind: 'post', id: postId, home: threadId }} lane={about} onClose={onClose} />
  );
}
