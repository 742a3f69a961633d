import { useState } from 'preact/hooks';
import type { ThreadView } from '../../shared/forum-views.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';

interface Props {
  thread: ThreadView;
  asker: string;
  onChange: (part: Partial<ThreadView>) => void;
}

const form = lazyPart<Omit<Props, 'asker'> & { onClose: () => void }>(() =>
  import('./SummaryForm.tsx').then((module) => module.SummaryForm),
);

/** What helped, in the words of the one who asked: for the next person who asks. */
export function Summary({ thread, asker, onChange }: Props) {
  const text = useText();
  const [writing, setWriting] = useState(false);
  const { summary, can } = thread;
  if (writing) return <form.Part of={{ thread, onChange, onClose: () => setWriting(false) }} />;
  if (summary)
    return (
      <section class="summary notice info" aria-label={text.forum.summaryBy(asker)}>
        <Icon name="leaf" />
        <div class="stack tight grow">
          <h2>{text.forum.summaryBy(asker)}</h2>
          <p class="as-typed">{summary}</p>
          {can.summarise && (
            <div>
              <button type="button" class="action" onClick={() => setWriting(true)}>
                <Icon name="edit" size={20} />
                {text.forum.edit}
              </button>
            </div>
          )}
        </div>
      </section>
    );
  if (!can.summarise || thread.replyCount === 0) return null;
  return (
    <div class="summary">
      <button type="button" class="action" onClick={() => setWriting(true)}>
        <Icon name="leaf" size={20} />
        {text.forum.summaryAdd}
      </button>
    </div>
  );
}
