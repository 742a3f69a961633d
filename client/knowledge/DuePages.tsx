import type { InputOf } from '../../shared/operations.ts';
import { useText } from '../i18n/text.ts';
import { ShownList } from '../ui/ShownList.tsx';
import { PageCard } from './PageCard.tsx';

/** The part of the desk about pages that someone should look at again. */
export function DuePages({ input }: { input: InputOf<'knowledge.listDue'> }) {
  const text = useText();
  const words = text.knowledge.desk;
  return (
    <div class="column stack">
      <p class="soft">{words.intro}</p>
      <ShownList name="knowledge.listDue" input={input} none={words.none} keyOf={(page) => page.pageId}>
        {(page) => <PageCard page={page} />}
      </ShownList>
    </div>
  );
}
