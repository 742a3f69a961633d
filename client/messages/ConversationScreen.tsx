import { useState } from 'preact/hooks';
import type { OutputOf } from '../../shared/operations.ts';
import { PersonName } from '../accounts/PersonName.tsx';
import { useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useDoing } from '../ui/busy.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { toast } from '../ui/toast.tsx';
import { Picking } from './Picking.tsx';
import { Said } from './Said.tsx';
import { TalkSettings } from './TalkSettings.tsx';
import { type Conversing, useConversation } from './use-conversation.ts';
import { WriteBox } from './WriteBox.tsx';

/** What two people say to each other. */
export default function ConversationScreen({ params }: ScreenProps) {
  const store = useStore();
  const input = { conversationId: params.conversationId ?? '' };
  const answer = useOperation('messages.getConversation', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('messages.getConversation', input)}>
      {(value) => <Conversation key={value.conversation.conversationId} first={value} />}
    </Main>
  );
}

function Conversation({ first }: { first: OutputOf<'messages.getConversation'> }) {
  const text = useText();
  const talk = useConversation(first);
  const [picked, setPicked] = useState<string[] | null>(null);
  const { conversation } = talk;
  const { handle, facets } = conversation.with;
  useScreen(text.messages.with(handle));
  return (
    <div class="column talk">
      <header class="page-head">
        <a class="crumb" href="/messages">
          <Icon name="left" size={18} />
          {text.messages.title}
        </a>
        <div class="talk-with">
          <Avatar name={handle} />
          <div class="grow">
            <Heading>
              <span class="visually-hidden">{text.messages.with('')}</span>
              {handle}
            </Heading>
            <p class="meta">
              <PersonName person={conversation.with} about />
              {facets.length > 0 && <span>{facets.join(' · ')}</span>}
              {talk.here && <span class="chip live">{text.messages.here}</span>}
            </p>
          </div>
        </div>
        {conversation.state === 'open' && <TalkSettings talk={talk} />}
      </header>
      {talk.lost && (
        <Notice kind="care">
          <p role="status">{text.messages.reconnecting}</p>
        </Notice>
      )}
      {conversation.state === 'asked' && <Asked talk={talk} />}
      <Said talk={talk} picked={picked} onPick={setPicked} />
      {conversation.state === 'waiting' && (
        <Notice icon="clock">
          <p>{text.messages.sentWaiting}</p>
        </Notice>
      )}
      {picked ? (
        <Picking
          conversationId={conversation.conversationId}
          picked={picked}
          onClose={() => setPicked(null)}
        />
      ) : (
        conversation.can.write && <WriteBox talk={talk} />
      )}
    </div>
  );
}

/** A request with its answer: yes, or nothing. */
function Asked({ talk }: { talk: Conversing }) {
  const text = useText();
  const doing = useDoing();
  const answer = (what: 'yes' | 'ignore') =>
    doing.run(async () => {
      const problem = await talk.answer(what);
      if (problem) return { ok: false as const, problem };
      if (what === 'ignore')
        toast(text.messages.left, { label: text.shell.undo, run: () => void talk.answer('wait') });
      return { ok: true as const, value: true };
    });
  return (
    <section class="card stack">
      <p class="strong">{text.messages.asked(talk.conversation.with.handle)}</p>
      <p class="soft">{text.messages.requestsIntro}</p>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <div class="row">
        <button type="button" class="button primary" onClick={() => void answer('yes')}>
          {text.messages.yes}
        </button>
        <button type="button" class="button" onClick={() => void answer('ignore')}>
          {text.messages.leave}
        </button>
      </div>
    </section>
  );
}
