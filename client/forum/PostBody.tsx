import { useState } from 'preact/hooks';
import type { PostView } from '../../shared/forum-views.ts';
import { useMe } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { mutedIn } from './muted.ts';

/** The words of a post: at once, or behind what its author, or the reader, said beforehand. Works without JavaScript. */
export function PostBody({
  post,
}: {
  post: Pick<PostView, 'postId' | 'opening' | 'state' | 'note' | 'html'> & { author: { memberId: string } };
}) {
  const text = useText();
  const me = useMe();
  const [open, setOpen] = useState(false);
  if (post.html === null) return null;
  const own = post.author.memberId === me?.memberId;
  const words = (
    <div
      class={post.state === 'published' ? 'post-body prose' : 'post-body prose kept'}
      dangerouslySetInnerHTML={{ __html: post.html }}
    />
  );
  const muted = own ? null : mutedIn(me?.mutedWords ?? [], post.note, post.html);
  if (!post.note && !muted) return words;
  if (own)
    return (
      <>
        <p class="chip note-chip">{text.forum.noteAbout(post.note ?? '')}</p>
        {words}
      </>
    );
  return (
    <>
      <details class="note-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Icon name={muted ? 'mute' : 'leaf'} size={20} />
          <span class="grow">{muted ? text.forum.muted(muted) : text.forum.noteAbout(post.note ?? '')}</span>
          <span class="action" aria-hidden="true">
            {muted ? text.forum.mutedShow : text.forum.noteRead}
          </span>
        </summary>
        {words}
      </details>
      {!open && !muted && (
        <a class="crumb" href={post.opening ? '#replies' : `#after-${post.postId}`}>
          {post.opening ? text.forum.noteSkip : text.forum.noteNext}
        </a>
      )}
    </>
  );
}
