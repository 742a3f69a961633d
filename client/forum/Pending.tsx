import { useMe } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import type { PendingReply } from './posts.ts';

/** A reply that is on its way, as its author wrote it. */
export function Pending({ reply }: { reply: PendingReply }) {
  const text = useText();
  const me = useMe();
  return (
    <article class="post pending">
      <div class="author">
        <Avatar name={me?.handle ?? ''} />
        <div class="author-words">
          <span class="strong">{me?.handle}</span>
          <div class="author-more">
            <span>{text.forum.pending}…</span>
          </div>
        </div>
      </div>
      <p class="post-body as-typed">{reply.body}</p>
    </article>
  );
}
