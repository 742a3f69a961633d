import type { ThreadLine } from '../../shared/forum-views.ts';
import { useMe } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Time } from '../ui/Time.tsx';
import { Labels } from './Labels.tsx';
import { mutedIn } from './muted.ts';

interface Props {
  thread: ThreadLine;
  /** The heading that fits below the one around it. */
  level: 'h2' | 'h3';
  withSpace?: boolean;
}

/** A thread as a line in a list: the title is the link. */
export function ThreadCard({ thread, level: Title, withSpace }: Props) {
  const text = useText();
  const me = useMe();
  const muted = mutedIn(me?.mutedWords ?? [], thread.title, thread.note, thread.tags.join(' '));
  return (
    <article class="thread-card">
      <Avatar name={thread.author.handle} />
      <div class="grow">
        <Title class="thread-title">
          <a href={`/threads/${thread.threadId}`}>{muted ? text.forum.muted(muted) : thread.title}</a>
        </Title>
        <p class="meta">
          <span>{text.forum.by(thread.author.handle)}</span>
          {withSpace && <span>{thread.spaceName}</span>}
          <span>
            <span class="visually-hidden">{text.forum.active} </span>
            <Time at={thread.lastActivityAt} />
          </span>
          <Labels tags={thread.tags} region={thread.region} />
          {thread.note && <span class="chip note-chip">{text.forum.noteAbout(thread.note)}</span>}
          {thread.unread && <span class="chip new-mark">{text.forum.unread}</span>}
          {thread.state === 'closed' && (
            <span class="chip">
              <Icon name="lock" size={14} />
              {text.forum.closed}
            </span>
          )}
        </p>
      </div>
      <p class="reply-count">
        <Icon name="chat" size={18} />
        <span aria-hidden="true">{thread.replyCount}</span>
        <span class="visually-hidden">{text.forum.replies(thread.replyCount)}</span>
      </p>
    </article>
  );
}
