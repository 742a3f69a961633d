import { useEffect, useState } from 'preact/hooks';
import type { ThreadLine } from '../../shared/forum-views.ts';
import { LIMITS } from '../../shared/limits.ts';
import { useCall } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { ThreadCard } from './ThreadCard.tsx';

const IDLE_MS = 700;
const LEAST = 8;

/** Answered threads of a like title, while a new one is being written: perhaps the answer is there. */
export function Similar({ title }: { title: string }) {
  const text = useText();
  const call = useCall();
  const [items, setItems] = useState<ThreadLine[]>([]);
  useEffect(() => {
    const wanted = title.trim();
    if (wanted.length < LEAST || wanted.length > LIMITS.title.max) return setItems([]);
    let left = false;
    const timer = setTimeout(async () => {
      const result = await call('forum.listSimilar', { title: wanted });
      if (!left && result.ok) setItems(result.value.items);
    }, IDLE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [title]);
  return (
    <div role="status">
      {items.length > 0 && (
        <section class="card stack tight" aria-label={text.starting.similar}>
          <h2>{text.starting.similar}</h2>
          <ul class="plain thread-list">
            {items.map((thread) => (
              <li key={thread.threadId}>
                <ThreadCard thread={thread} level="h3" withSpace />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
