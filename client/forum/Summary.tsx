import { useState } from 'preact/hooks';
import type { ThreadView } from '../../shared/forum-views.ts';
import { LIMITS } from '../../shared/limits.ts';
import { useCall } from '../api/context.ts';
import { Composer } from '../composer/ComposerHost.tsx';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  thread: ThreadView;
  asker: string;
  onChange: (part: Partial<ThreadView>) => void;
}

/** What helped, in the words of the one who asked: for the next person who asks. */
export function Summary({ thread, asker, onChange }: Props) {
  const text = useText();
  const call = useCall();
  const [writing, setWriting] = useState(false);
  const { summary, can, threadId } = thread;
  if (writing)
    return (
      <section class="summary stack tight">
        <p class="soft">{text.forum.summaryHint}</p>
        <Composer
          target={`summary:${threadId}`}
          label={text.forum.summary}
          submit={text.shell.save}
          initial={summary ?? ''}
          maxLength={LIMITS.summary.max}
          autofocus
          onCancel={() => setWriting(false)}
          onSend={async (words) => {
            const result = await call('forum.setSummary', { threadId, summary: words });
            if (!result.ok) return result.problem;
            onChange(result.value);
            setWriting(false);
            return null;
          }}
        />
      </section>
    );
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
