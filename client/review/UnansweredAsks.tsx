import type { InputOf } from '../../shared/operations.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { useText } from '../i18n/text.ts';
import { ShownList } from '../ui/ShownList.tsx';
import { Time } from '../ui/Time.tsx';

/** Posts whose author was asked who they are and has not said, the longest waiting first. */
export function UnansweredAsks({ input }: { input: InputOf<'forum.listUnansweredAsks'> }) {
  const text = useText();
  return (
    <div class="column stack">
      <p class="soft">{text.desk.whoIntro}</p>
      <ShownList
        name="forum.listUnansweredAsks"
        input={input}
        none={text.desk.noWho}
        keyOf={(item) => item.postId}
      >
        {(item) => (
          <article class="card stack tight">
            <AuthorLine person={item.author} small>
              <Time at={item.askedAt} />
            </AuthorLine>
            <a class="strong" href={`/threads/${item.threadId}#${item.postId}`} data-desk="line">
              {item.title}
            </a>
          </article>
        )}
      </ShownList>
    </div>
  );
}
