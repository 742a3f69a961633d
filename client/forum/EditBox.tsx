import type { PostView, ThreadView } from '../../shared/forum-views.ts';
import { LIMITS } from '../../shared/limits.ts';
import { showCare } from '../api/care.ts';
import { useCall } from '../api/context.ts';
import { Composer } from '../composer/ComposerHost.tsx';
import { useText } from '../i18n/text.ts';
import { NoteField, useNote } from './NoteField.tsx';

/** Changing one's own post while the edit window is open. */
export function EditBox(props: {
  post: PostView;
  space: ThreadView['space'];
  put: (post: PostView) => void;
  onClose: () => void;
}) {
  const text = useText();
  const call = useCall();
  const { post } = props;
  const note = useNote(`edit:${post.postId}`, post.note);
  return (
    <Composer
      post
      target={`edit:${post.postId}`}
      label={text.forum.edit}
      submit={text.shell.save}
      initial={post.body ?? ''}
      maxLength={LIMITS.body.max}
      space={props.space}
      autofocus
      extra={<NoteField note={note} />}
      onCancel={props.onClose}
      onSend={async (body) => {
        const result = await call('forum.editPost', {
          postId: post.postId,
          body,
          note: note.value,
          version: post.version,
        });
        if (!result.ok) return result.problem;
        note.forget();
        props.put(result.value.post);
        showCare(result.value.careNotice);
        props.onClose();
        return null;
      }}
    />
  );
}
