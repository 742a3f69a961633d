import { useState } from 'preact/hooks';
import type { PostView } from '../../shared/forum.ts';
import { useCall } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { ReportHost } from '../review/ReportHost.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { toast } from '../ui/toast.tsx';
import type { Replying } from './replying.ts';

interface Props {
  post: PostView;
  replying: Replying;
  put: (post: PostView) => void;
  onEdit: () => void;
}

/** Like, reply and quote in the open; the rarer ones in a menu. */
export function PostActions({ post, replying, put, onEdit }: Props) {
  const text = useText();
  const call = useCall();
  const [reporting, setReporting] = useState<'worried' | 'rules' | null>(null);
  const { can, author } = post;

  const like = async () => {
    const on = !post.liked;
    put({ ...post, liked: on, likes: Math.max(0, post.likes + (on ? 1 : -1)) });
    const result = await call('forum.setReaction', { postId: post.postId, on });
    put(result.ok ? { ...post, liked: result.value.liked, likes: result.value.likes } : post);
    if (!result.ok) toast(text.problems[result.problem.code]);
  };
  const takeBack = async (undo: boolean) => {
    const result = await call('forum.takeBackPost', { postId: post.postId, undo });
    if (!result.ok) return toast(text.problems[result.problem.code]);
    put(result.value);
    if (!undo) toast(text.forum.takenBackDone, { label: text.shell.undo, run: () => void takeBack(true) });
  };
  const copyLink = async () => {
    await navigator.clipboard?.writeText(`${location.origin}/threads/${post.threadId}#${post.postId}`);
    toast(text.forum.copied);
  };

  return (
    <div class="post-actions">
      {can.react ? (
        <button
          type="button"
          class="action"
          aria-pressed={post.liked}
          aria-label={`${text.forum.like}, ${text.forum.likes(post.likes)}`}
          onClick={() => void like()}
        >
          <Icon name="heart" size={20} />
          <span>{post.likes > 0 ? post.likes : text.forum.like}</span>
        </button>
      ) : (
        post.likes > 0 && (
          <span class="action still">
            <Icon name="heart" size={20} />
            <span aria-hidden="true">{post.likes}</span>
            <span class="visually-hidden">{text.forum.likes(post.likes)}</span>
          </span>
        )
      )}
      {can.reply && (
        <>
          <button
            type="button"
            class="action"
            aria-label={text.forum.replyTo(author.handle)}
            onClick={() => replying.open(post)}
          >
            <Icon name="reply" size={20} />
            <span>{text.forum.reply}</span>
          </button>
          <button
            type="button"
            class="action quote-action"
            aria-label={`${text.forum.quote}: ${author.handle}`}
            onClick={() => replying.quote(post)}
          >
            <Icon name="quote" size={20} />
            <span>{text.forum.quote}</span>
          </button>
        </>
      )}
      <Menu
        later
        face={<Icon name="more" />}
        label={text.forum.moreFor(author.handle)}
        class="action menu-dots"
      >
        {can.report && (
          <>
            <button type="button" onClick={() => setReporting('worried')}>
              <Icon name="heart" />
              {text.forum.worried}
            </button>
            <button type="button" onClick={() => setReporting('rules')}>
              <Icon name="flag" />
              {text.forum.report}
            </button>
          </>
        )}
        {can.edit && (
          <button type="button" onClick={onEdit}>
            <Icon name="edit" />
            {text.forum.edit}
          </button>
        )}
        {can.takeBack && (
          <button type="button" onClick={() => void takeBack(false)}>
            <Icon name="back" />
            {text.forum.takeBack}
          </button>
        )}
        <button type="button" onClick={() => void copyLink()}>
          <Icon name="link" />
          {text.forum.permalink}
        </button>
      </Menu>
      {reporting && (
        <ReportHost
          subject={{ kind: 'post', id: post.postId, home: post.threadId }}
          lane={reporting}
          onClose={() => setReporting(null)}
        />
      )}
    </div>
  );
}
