import type { InputOf } from '../../shared/operations.ts';
import { useOperation, useStore } from '../api/context.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { useText } from '../i18n/text.ts';
import { Empty } from '../ui/Notice.tsx';
import { Shown } from '../ui/Shown.tsx';
import { Time } from '../ui/Time.tsx';

/** Posts whose author was asked who they are and has not said, the longest waiting first. */
export function UnansweredAsks({ input }: { input: InputOf<'forum.listUnansweredAsks'> }) {
  const text = useText();
  const store = useStore();
  const answer = useOperation('forum.listUnansweredAsks', input);
  return (
    <Shown answer={answer} onRetry={() => store.retry('forum.listUnansweredAsks', input)}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon="leaf">
            <p>{text.desk.noWho}</p>
          </Empty>
        ) : (
          <div class="column stack">
            <p class="soft">{text.desk.whoIntro}</p>
            <ul class="plain stack">
              {items.map((item) => (
                <li key={item.postId} class="card stack tight">
                  <AuthorLine person={item.author} small>
                    <Time at={item.askedAt} />
                  </AuthorLine>
                  <a class="strong" href={`/threads/${item.threadId}#${item.postId}`} data-desk="line">
                    {item.title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Shown>
  );
}
