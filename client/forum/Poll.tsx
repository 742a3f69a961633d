import type { PollView, ThreadView } from '../../shared/forum-views.ts';
import { useCall } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { toast } from '../ui/toast.tsx';

/** A poll: one choice, changed at any time while the thread is open; numbers in words beside bars once enough have chosen. */
export function Poll(props: {
  thread: ThreadView;
  poll: PollView;
  onChange: (part: Partial<ThreadView>) => void;
}) {
  const text = useText();
  const call = useCall();
  const { poll, thread } = props;
  const choose = async (option: number) => {
    if (option === poll.mine) return;
    props.onChange({ poll: { ...poll, mine: option } });
    const result = await call('forum.vote', { threadId: thread.threadId, option });
    props.onChange(result.ok ? result.value : { poll });
    if (!result.ok) toast(text.problems[result.problem.code]);
  };
  return (
    <fieldset class="poll stack tight">
      <legend class="strong">{text.forum.poll}</legend>
      {poll.options.map((option, at) => (
        <div key={option.text} class="poll-option">
          {poll.can.vote ? (
            <label class="choice">
              <input
                type="radio"
                name={`poll-${thread.threadId}`}
                checked={poll.mine === at}
                onChange={() => void choose(at)}
              />
              <span>{option.text}</span>
            </label>
          ) : (
            <p class="row">
              {poll.mine === at && <Icon name="check" size={18} />}
              {option.text}
              {poll.mine === at && <span class="visually-hidden">({text.forum.pollMine})</span>}
            </p>
          )}
          {option.votes !== null && poll.total !== null && (
            <p class="poll-count soft small">
              <progress max={poll.total} value={option.votes} aria-hidden="true" />
              {text.forum.pollVotes(option.votes, poll.total)}
            </p>
          )}
        </div>
      ))}
      {poll.total === null && <p class="soft small">{text.forum.pollHidden}</p>}
    </fieldset>
  );
}
