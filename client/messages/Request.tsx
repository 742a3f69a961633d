import { useLocation } from 'preact-iso';
import type { ConversationLine } from '../../shared/messages.ts';
import { useCall } from '../api/context.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Time } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';

/** Someone asks to talk: their words, a yes, or nothing. */
export function Request({ line, onAnswered }: { line: ConversationLine; onAnswered: () => void }) {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const { route } = useLocation();
  const { conversationId } = line;
  const answer = async (what: 'yes' | 'ignore' | 'wait') => {
    const done = await doing.run(() => call('messages.answerRequest', { conversationId, answer: what }));
    if (!done) return;
    if (what === 'yes') return route(`/messages/${conversationId}`);
    onAnswered();
    if (what === 'ignore')
      toast(text.messages.left, {
        label: text.shell.undo,
        run: () => void call('messages.answerRequest', { conversationId, answer: 'wait' }).then(onAnswered),
      });
  };
  return (
    <article class="card stack" aria-label={`${line.with.handle} ${text.messages.asksYou}`}>
      <AuthorLine person={line.with}>
        <Time at={line.lastAt} />
      </AuthorLine>
      {line.request ? (
        <div class="prose" dangerouslySetInnerHTML={{ __html: line.request }} />
      ) : (
        <p>
          <a href={`/messages/${conversationId}`}>{text.messages.openIt}</a>
        </p>
      )}
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <div class="row">
        <button type="button" class="button primary" onClick={() => void answer('yes')}>
          {text.messages.yes}
        </button>
        <button type="button" class="button" onClick={() => void answer('ignore')}>
          {text.messages.leave}
        </button>
      </div>
    </article>
  );
}
