import type { PostView } from '../../shared/forum-views.ts';
import { useText } from '../i18n/text.ts';
import { Pending } from './Pending.tsx';
import { Post } from './Post.tsx';
import type { Branch } from './posts.ts';
import { ReplyBox } from './ReplyBox.tsx';
import type { Replying } from './replying.ts';
import type { Reading } from './use-thread.ts';

/** Replies with their answers one level in, and what is on its way to them. */
export function Branches(props: { branches: Branch[]; reading: Reading; replying: Replying; asker: string }) {
  const text = useText();
  const { reading, replying, asker } = props;
  const one = (post: PostView) => (
    <Post post={post} replying={replying} put={reading.put} asker={asker} fresh={reading.isFresh(post)} />
  );
  const atTop = reading.pending.filter((reply) => reply.parentId === null);
  return (
    <ol class="plain branches">
      {props.branches.map(({ post, answers }) => (
        <li key={post.postId} class="branch">
          {one(post)}
          <ol class="plain answers">
            {answers.map((answer) => (
              <li key={answer.postId}>{one(answer)}</li>
            ))}
            {reading.pending
              .filter((reply) => reply.parentId === post.postId)
              .map((reply) => (
                <li key={reply.clientId}>
                  <Pending reply={reply} />
                </li>
              ))}
            {replying.openAt === post.postId && (
              <li>
                <ReplyBox
                  threadId={post.threadId}
                  parentId={post.postId}
                  label={text.forum.replyTo(post.author.handle)}
                  reading={reading}
                  inserted={replying.inserted(post.postId)}
                  onClose={replying.close}
                />
              </li>
            )}
          </ol>
        </li>
      ))}
      {atTop.map((reply) => (
        <li key={reply.clientId} class="branch">
          <Pending reply={reply} />
        </li>
      ))}
    </ol>
  );
}
