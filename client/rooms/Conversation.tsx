import { useEffect, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../shared/limits.ts';
import type { MeetingMessage } from '../../shared/rooms.ts';
import { nameOf } from '../accounts/person.ts';
import { useMe } from '../api/context.ts';
import type { Problem } from '../api/page.ts';
import { useDraft } from '../composer/draft.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Message } from './Message.tsx';
import { MyTurn } from './MyTurn.tsx';
import type { Following } from './use-meeting.ts';
import type { Messages } from './use-messages.ts';

interface Props {
  following: Following;
  messages: Messages;
  onFloor: () => void;
  /** On a phone the turn stands above the writing, because the floor is another tab. */
  compact: boolean;
}

/** What is said, in order, and the place to say something. */
export function Conversation({ following, messages, compact }: Props) {
  const text = useText();
  const me = useMe();
  const end = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const near = useRef(true);
  const { heard, away, pending } = messages;
  const { meeting, can } = following.snapshot;
  const floor = meeting.floor;
  useEffect(() => {
    if (near.current && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [heard.last, pending.length]);
  const holding = meeting.participants.find((one) => one.person.memberId === floor.holderId)?.person;
  const holder = holding && nameOf(holding, text);
  return (
    <div class="conversation">
      <div
        class="messages"
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keys
        tabIndex={0}
        role="log"
        aria-label={text.meeting.talk}
        aria-live={messages.loaded ? 'polite' : 'off'}
        onScroll={(event) => {
          const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
          near.current = scrollHeight - scrollTop - clientHeight < 80;
        }}
      >
        {heard.from > 0 && (
          <button type="button" class="button quiet" onClick={() => void messages.earlier()}>
            {text.meeting.earlier}
          </button>
        )}
        {messages.loaded && heard.messages.length === 0 && pending.length === 0 && (
          <p class="soft quiet-line">{text.meeting.noMessages}</p>
        )}
        {heard.messages.map((message, at) => (
          <Entry
            key={message.messageId}
            message={message}
            before={heard.messages[at - 1]}
            mine={message.author.memberId === me?.memberId}
            away={away.filter((line) => line.afterSeq === message.seq - 1).map((line) => line.count)}
          />
        ))}
        {away
          .filter((line) => line.afterSeq === heard.last && line.count === 0)
          .slice(-1)
          .map((line) => (
            <p key={`away-${line.afterSeq}`} class="away-line">
              {text.meeting.away(0)}
            </p>
          ))}
        {pending.map((one) => (
          <div key={one.clientId} class="message mine pending">
            <p class="bubble as-typed">{one.text}</p>
            <p class="soft small">{text.meeting.pending}…</p>
          </div>
        ))}
        <div ref={end} />
      </div>
      {compact && holder && floor.holderId !== me?.memberId && (
        <p class="now-speaking small">
          <Icon name="chat" size={18} />
          {text.meeting.has(holder)}
        </p>
      )}
      {can.speak ? (
        <Say meetingId={meeting.meetingId} send={messages.send} />
      ) : floor.queue.some((hand) => hand.memberId === me?.memberId) ? null : (
        <p class="listening soft">
          {meeting.participants.some((one) => one.muted && one.person.memberId === me?.memberId)
            ? text.meeting.muted
            : text.meeting.listening}
        </p>
      )}
      {compact && <MyTurn following={following} />}
    </div>
  );
}

function Entry(props: {
  message: MeetingMessage;
  before: MeetingMessage | undefined;
  mine: boolean;
  away: number[];
}) {
  const text = useText();
  return (
    <>
      {props.away
        .filter((count) => count > 0)
        .map((count) => (
          <p key={count} class="away-line">
            {text.meeting.away(count)}
          </p>
        ))}
      <Message
        message={props.message}
        mine={props.mine}
        joined={props.away.length === 0 && props.before?.author.memberId === props.message.author.memberId}
      />
    </>
  );
}

function Say(props: { meetingId: string; send: Messages['send'] }) {
  const text = useText();
  const draft = useDraft(`meeting:${props.meetingId}`, '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const blank = !draft.body.trim();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (blank) return;
    setProblem(null);
    const taken = draft.take();
    const refused = await props.send(taken.body, taken.clientId);
    if (refused) {
      draft.failed(taken);
      setProblem(refused);
    } else draft.sent();
  };
  return (
    <form class="say" onSubmit={submit}>
      {problem && <ProblemNotice problem={problem} />}
      <div class="say-row">
        <textarea
          class="input"
          rows={1}
          aria-label={text.meeting.say}
          placeholder={text.meeting.say}
          maxLength={LIMITS.meetingMessage.max}
          value={draft.body}
          onInput={(event) => draft.write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void submit(event);
          }}
        />
        <button
          type="submit"
          class="button primary round"
          aria-label={text.meeting.send}
          aria-disabled={blank ? true : undefined}
        >
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}
