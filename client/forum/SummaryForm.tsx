import type { ThreadView } from '../../shared/forum-views.ts';
import { LIMITS } from '../../shared/limits.ts';
import { useCall } from '../api/context.ts';
import { Composer } from '../composer/ComposerHost.tsx';
import { useText } from '../i18n/text.ts';

/** Says what helped, for the next person who asks. */
export function SummaryForm(props: {
  thread: ThreadView;
  onChange: (part: Partial<ThreadView>) => void;
  onClose: () => void;
}) {
  const text = useText();
  const call = useCall();
  const { threadId, summary } = props.thread;
  return (
    <section class="summary stack tight">
      <p class="soft">{text.forum.summaryHint}</p>
      <Composer
        target={`summary:${threadId}`}
        label={text.forum.summary}
        submit={text.shell.save}
        initial={summary ?? ''}
        maxLength={LIMITS.summary.max}
        space={props.thread.space}
        autofocus
        onCancel={props.onClose}
        onSend={async (words) => {
          const result = await call('forum.setSummary', { threadId, summary: words });
          if (!result.ok) return result.problem;
          props.onChange(result.value);
          props.onClose();
          return null;
        }}
      />
    </section>
  );
}
