import type { InputOf } from '../../shared/operations.ts';
import { useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Empty } from '../ui/Notice.tsx';
import { Shown } from '../ui/Shown.tsx';
import { PageCard } from './PageCard.tsx';

/** The part of the desk about pages that someone should look at again. */
export function DuePages({ input }: { input: InputOf<'knowledge.listDue'> }) {
  const text = useText();
  const store = useStore();
  const words = text.knowledge.desk;
  const answer = useOperation('knowledge.listDue', input);
  return (
    <div class="column stack">
      <p class="soft">{words.intro}</p>
      <Shown answer={answer} onRetry={() => store.retry('knowledge.listDue', input)}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="leaf">
              <p>{words.none}</p>
            </Empty>
          ) : (
            <ul class="plain stack">
              {items.map((page) => (
                <li key={page.pageId}>
                  <PageCard page={page} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </div>
  );
}
