import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { LIMITS } from '../../shared/limits.ts';
import type { OutputOf } from '../../shared/operations.ts';
import { showCare } from '../api/care.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { Composer } from '../composer/ComposerHost.tsx';
import { useContactHint } from '../composer/contact.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { useText } from '../i18n/text.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { ContactHint } from './ContactHint.tsx';

/** Asking someone to talk. Where the two have something already, it opens that. */
export default function AskScreen({ params }: ScreenProps) {
  const store = useStore();
  const input = { memberId: params.memberId ?? '' };
  const answer = useOperation('messages.getContact', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('messages.getContact', input)}>
      {(value) => <Ask key={value.person.memberId} contact={value} />}
    </Main>
  );
}

function Ask({ contact }: { contact: OutputOf<'messages.getContact'> }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const { route } = useLocation();
  const { person, conversationId, left } = contact;
  const target = `request:${person.memberId}`;
  const { hint, read } = useContactHint(target);
  useScreen(text.messages.askTitle(person.handle));
  useEffect(() => {
    if (conversationId) route(`/messages/${conversationId}`, true);
  }, [conversationId]);
  return (
    <div class="column stack wide">
      <header class="page-head">
        <a class="crumb" href="/messages">
          <Icon name="left" size={18} />
          {text.messages.title}
        </a>
        <Heading>{text.messages.askTitle(person.handle)}</Heading>
        <p class="lead">{text.messages.askIntro}</p>
      </header>
      <section class="card stack tight">
        <AuthorLine person={person} />
      </section>
      {conversationId ? (
        <p>
          <a class="button" href={`/messages/${conversationId}`}>
            {text.messages.openIt}
          </a>
        </p>
      ) : left === 0 ? (
        <Notice icon="clock">
          <p>{text.messages.spent}</p>
        </Notice>
      ) : (
        <div
          class="stack tight"
          onInput={(event) => {
            if (event.target instanceof HTMLTextAreaElement) read(event.target.value);
          }}
        >
          <ContactHint hint={hint} />
          <Composer
            target={target}
            label={text.messages.askLabel}
            showLabel
            submit={text.messages.askSend}
            maxLength={LIMITS.contactRequest.max}
            prompts={text.messages.askPrompts}
            onSend={async (body, clientId) => {
              const result = await call('messages.createRequest', {
                memberId: person.memberId,
                clientId,
                text: body,
              });
              if (!result.ok) return result.problem;
              showCare(result.value.careNotice);
              void store.refresh('messages.getContact', { memberId: person.memberId });
              route(`/messages/${result.value.conversation.conversationId}`, true);
              return null;
            }}
          />
          {left <= 2 && <p class="soft small">{text.messages.few(left)}</p>}
        </div>
      )}
    </div>
  );
}
