import { useState } from 'preact/hooks';
import type { PostView } from '../../shared/forum.ts';
import { useCall } from '../api/context.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Time } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';
import { EditBox } from './EditBox.tsx';
import { PostActions } from './PostActions.tsx';
import type { Replying } from './replying.ts';

interface Props {
  post: PostView;
  replying: Replying;
  put: (post: PostView) => void;
}

/** One post: who, when, the words, and what one may do with it. */
export function Post({ post, replying, put }: Props) {
  const text = useText();
  const [editing, setEditing] = useState(false);
  const shown = post.state === 'published';
  return (
    <article class="post" id={post.postId} tabIndex={-1} aria-label={`${post.author.handle}`}>
      <AuthorLine person={post.author} small={post.parentId !== null}>
        <a class="when" href={`/threads/${post.threadId}#${post.postId}`}>
          <Time at={post.createdAt} />
        </a>
        {post.editedAt && <span>{text.forum.edited}</span>}
      </AuthorLine>
      {post.state === 'taken-back' && <TakenBack post={post} put={put} />}
      {post.state === 'withheld' && <Withheld post={post} />}
      {editing ? (
        <EditBox post={post} put={put} onClose={() => setEditing(false)} />
      ) : (
        post.html !== null && (
          <div
            class={shown ? 'post-body prose' : 'post-body prose kept'}
            dangerouslySetInnerHTML={{ __html: post.html }}
          />
        )
      )}
      {(shown || post.can.edit || post.can.takeBack) && !editing && (
        <PostActions post={post} replying={replying} put={put} onEdit={() => setEditing(true)} />
      )}
    </article>
  );
}

/** A neutral line where a post was taken back; its author can bring it back for a while. */
function TakenBack({ post, put }: Pick<Props, 'post' | 'put'>) {
  const text = useText();
  const call = useCall();
  const bringBack = async () => {
    const result = await call('forum.takeBackPost', { postId: post.postId, undo: true });
    if (result.ok) put(result.value);
    else toast(text.problems[result.problem.code]);
  };
  return (
    <div class="stub row between">
      <p>{text.forum.takenBack}</p>
      {post.can.undoTakeBack && (
        <button type="button" class="action" onClick={() => void bringBack()}>
          {text.forum.bringBack}
        </button>
      )}
    </div>
  );
}

/** What its author, and those at the desk, are told about a withheld post; others see one plain line. */
function Withheld({ post }: { post: PostView }) {
  const text = useText();
  if (!post.withheld) return <p class="stub">{text.forum.withheld}</p>;
  return (
    <div class="notice care">
      <Icon name="info" />
      <div class="stack tight grow">
        <p class="strong">{text.forum.withheldOwn}</p>
        <p>{text.forum.withheldWhy(post.withheld.reason)}</p>
        <p class="soft small">{text.forum.withheldNext}</p>
      </div>
    </div>
  );
}
