import type { PostView } from '../../shared/forum-views.ts';
import { useOperation } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Shown } from '../ui/Shown.tsx';
import { Post } from './Post.tsx';
import { mergePosts } from './posts.ts';
import type { Replying } from './replying.ts';
import type { Reading } from './use-thread.ts';

/** What the catching-up part is shown with. */
export interface CatchUpProps {
  threadId: string;
  reading: Reading;
  replying: Replying;
  asker: string;
  onClose: () => void;
}

/** What came since the reader was last here, in two calm lists: what speaks to them, then the rest. */
export function CatchUp({ threadId, reading, replying, asker, onClose }: CatchUpProps) {
  const text = useText();
  const answer = useOperation('forum.getCatchUp', { threadId });
  const known = new Map(reading.posts.concat(reading.later).map((post) => [post.postId, post]));
  const list = (title: string, posts: readonly PostView[]) =>
    posts.length > 0 && (
      <section class="stack" aria-label={title}>
        <h2>{title}</h2>
        <ol class="plain branches">
          {posts.map((post) => {
            const [latest] = mergePosts(
              [post],
              known.has(post.postId) ? [known.get(post.postId) as PostView] : [],
            );
            return (
              <li key={post.postId} class="branch">
                <Post post={latest ?? post} replying={replying} put={reading.put} asker={asker} />
              </li>
            );
          })}
        </ol>
      </section>
    );
  return (
    <div class="stack">
      <Shown answer={answer}>
        {({ toMe, others, more }) => (
          <>
            {list(text.forum.catchUpToMe, toMe)}
            {list(text.forum.catchUpOthers, others)}
            {more && <p class="soft">{text.forum.catchUpMore}</p>}
          </>
        )}
      </Shown>
      <div>
        <button type="button" class="button" onClick={onClose}>
          {text.forum.catchUpDone}
        </button>
      </div>
    </div>
  );
}
