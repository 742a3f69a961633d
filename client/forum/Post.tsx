import { useState } from 'preact/hooks';
import type { PostView } from '../../shared/forum-views.ts';
import { useCall, useOperation } from '../api/context.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Time, useAlive } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';
import type { EditBox } from './EditBox.tsx';
import { PostActions } from './PostActions.tsx';
import { PostBody } from './PostBody.tsx';
import type { Replying } from './replying.ts';
import { Who } from './Who.tsx';

interface Props {
  post: PostView;
  replying: Replying;
  put: (post: PostView) => void;
  /** It came since the reader was last here. */
  fresh?: boolean;
  /** Whose thread it is: for "this helped". */
  asker: string;
}

const edit = lazyPart<Parameters<typeof EditBox>[0]>(() =>
  import('./EditBox.tsx').then((module) => module.EditBox),
);

const history = lazyPart<{ postId: string; onClose: () => void }>(() =>
  import('./History.tsx').then((module) => module.History),
);

/** One post: who, when, the words, and what one may do with it. */
export function Post({ post, replying, put, fresh, asker }: Props) {
  const text = useText();
  const [editing, setEditing] = useState(false);
  const [looking, setLooking] = useState(false);
  const alive = useAlive();
  const shown = post.state === 'published' || post.state === 'waiting';
  const { hidden } = post.author;
  if (hidden)
    return (
      <article class="post" id={post.postId} tabIndex={-1} aria-label={text.people.hidden[hidden]}>
        <p class="stub">
          {text.people.stub[hidden]} <a href="/account/people">{text.people.manage}</a>
        </p>
      </article>
    );
  return (
    <article class="post" id={post.postId} tabIndex={-1} aria-label={`${post.author.handle}`}>
      <AuthorLine person={post.author} small={post.parentId !== null}>
        <a class="when" href={`/threads/${post.threadId}#${post.postId}`}>
          <Time at={post.createdAt} />
        </a>
        {post.editedAt && <span>{text.forum.edited}</span>}
        {fresh && <span class="chip new-mark">{text.forum.newMark}</span>}
        {post.helped && (
          <span class="chip helped">
            <Icon name="check" size={14} />
            {text.forum.helpedMark(asker)}
          </span>
        )}
      </AuthorLine>
      {post.state === 'taken-back' && <TakenBack post={post} put={put} />}
      {post.state === 'withheld' && <Withheld post={post} />}
      {post.state === 'waiting' && <Waiting />}
      {editing ? (
        <edit.Part of={{ post, space: replying.space, put, onClose: () => setEditing(false) }} />
      ) : (
        <PostBody post={post} />
      )}
      {shown && <Who post={post} put={put} />}
      {post.moreAsked !== null && post.moreAsked > 0 && (
        <p class="soft small">{text.forum.moreForAuthor(post.moreAsked)}</p>
      )}
      {(shown || post.can.edit || post.can.takeBack) && !editing && (
        <div class="post-actions">
          {alive && (
            <PostActions
              post={post}
              replying={replying}
              put={put}
              onEdit={() => setEditing(true)}
              onHistory={() => setLooking(true)}
            />
          )}
        </div>
      )}
      {looking && <history.Part of={{ postId: post.postId, onClose: () => setLooking(false) }} />}
      <span id={`after-${post.postId}`} />
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

/** Says to its author that a post waits, why, and about how long. */
function Waiting() {
  const text = useText();
  const answer = useOperation('forum.getFirstPostWait', {});
  const median = answer.state === 'ready' ? answer.value.medianMinutes : null;
  return (
    <div class="notice info">
      <Icon name="clock" />
      <div class="stack tight grow">
        <p>
          {text.forum.waitingOwn} {median !== null && text.forum.waitingMedian(median)}
        </p>
        <p class="soft small">{text.forum.waitingNext}</p>
      </div>
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
