import { useEffect, useRef } from 'preact/hooks';
import type { PrivateMessage } from '../../shared/messages.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Time } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';
import { begins, lastRead } from './talk.ts';
import type { Conversing } from './use-conversation.ts';

interface Props {
  talk: Conversing;
  /** Ids picked for a report, or null while nobody picks. */
  picked: string[] | null;
  onPick: (ids: string[]) => void;
}

/** What was said, in order. */
export function Said({ talk, picked, onPick }: Props) {
  const text = useText();
  const end = useRef<HTMLDivElement>(null);
  const { messages, pending, conversation } = talk;
  const lastSeq = messages.at(-1)?.seq ?? 0;
  const shown = useRef(0);
  useEffect(() => {
    const box = end.current?.getBoundingClientRect();
    // At first, and as long as the end can be seen, the screen follows what is said.
    if (shown.current === 0 || (box && box.top < window.innerHeight + 160))
      end.current?.scrollIntoView({ block: 'end' });
    shown.current = lastSeq;
  }, [lastSeq, pending.length, talk.typing]);
  const readSeq = lastRead(messages, conversation.readSeq);
  return (
    <>
      {talk.hasEarlier && (
        <div class="more-row">
          <button type="button" class="button quiet" onClick={() => void talk.earlier()}>
            {text.messages.earlier}
          </button>
        </div>
      )}
      <section class="said" aria-label={text.messages.log}>
        {messages.length === 0 && pending.length === 0 && (
          <p class="soft quiet-line">{text.messages.empty}</p>
        )}
        <ol class="plain">
          {messages.map((message, at) => (
            <li key={message.messageId} class={`private${message.mine ? ' mine' : ''}`}>
              {begins(message, messages[at - 1]) && (
                <p class="soft small said-at">
                  <span class="visually-hidden">{message.mine ? '' : `${conversation.with.handle}, `}</span>
                  <Time at={message.sentAt} />
                </p>
              )}
              <One message={message} talk={talk} picked={picked} onPick={onPick} />
              {message.seq === readSeq && <p class="soft small">{text.messages.read}</p>}
            </li>
          ))}
          {pending.map((one) => (
            <li key={one.clientId} class="private mine pending">
              <div class="bubble as-typed">{one.text}</div>
              <p class="soft small">{text.messages.sending}…</p>
            </li>
          ))}
        </ol>
        <p class="soft small typing" role="status">
          {talk.typing ? `${text.messages.typing(conversation.with.handle)}…` : ''}
        </p>
        <div ref={end} class="said-end" />
      </section>
    </>
  );
}

function One({ message, talk, picked, onPick }: Props & { message: PrivateMessage }) {
  const text = useText();
  const { messageId, mine, state, html, can } = message;
  const gone =
    state === 'withheld'
      ? text.messages.withheld
      : mine
        ? text.messages.takenBackOwn
        : text.messages.takenBack;
  const takeBack = async () => {
    const problem = await talk.takeBack(messageId);
    if (problem) toast(text.problems[problem.code]);
  };
  const words =
    html === null ? (
      <p class="bubble withheld">{gone}</p>
    ) : (
      <div class="bubble prose" dangerouslySetInnerHTML={{ __html: html }} />
    );
  if (picked && can.report)
    return (
      <label class="pick">
        <input
          type="checkbox"
          aria-label={text.messages.pick}
          checked={picked.includes(messageId)}
          onChange={(event) =>
            onPick(
              event.currentTarget.checked
                ? [...picked, messageId]
                : picked.filter((each) => each !== messageId),
            )
          }
        />
        {words}
      </label>
    );
  return (
    <div class="private-row">
      {words}
      {!picked && (can.takeBack || can.report) && (
        <Menu
          later
          face={<Icon name="more" size={18} />}
          label={text.messages.more}
          class="action menu-dots"
          start={!mine}
        >
          {can.takeBack && (
            <button type="button" onClick={() => void takeBack()}>
              <Icon name="back" />
              {text.messages.takeBack}
            </button>
          )}
          {can.report && (
            <button type="button" onClick={() => onPick([messageId])}>
              <Icon name="flag" />
              {text.messages.report}
            </button>
          )}
        </Menu>
      )}
    </div>
  );
}
