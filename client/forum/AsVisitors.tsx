import type { VisitorItem } from '../../shared/publishing.ts';
import { useText } from '../i18n/text.ts';

/** Posts of a thread as people without an account read them, or would. */
export function AsVisitors({ items }: { items: readonly VisitorItem[] }) {
  const text = useText();
  return (
    <ol class="plain stack as-visitors">
      {items.map((item, at) =>
        item.kind === 'members' ? (
          <li key={at} class="stub">
            {text.publishing.visitor.membersOnly}
          </li>
        ) : (
          <li key={item.post.postId} class="stack tight">
            <p class="strong">{item.post.handle ?? text.publishing.visitor.member}</p>
            {item.post.note && <p class="chip note-chip">{text.forum.noteAbout(item.post.note)}</p>}
            <div class="prose" dangerouslySetInnerHTML={{ __html: item.post.html }} />
          </li>
        ),
      )}
    </ol>
  );
}
