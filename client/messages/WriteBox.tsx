import { LIMITS } from '../../shared/limits.ts';
import { Composer } from '../composer/ComposerHost.tsx';
import { useContactHint } from '../composer/contact.ts';
import { useText } from '../i18n/text.ts';
import { ContactHint } from './ContactHint.tsx';
import type { Conversing } from './use-conversation.ts';

/** The place to write to one person. What leads elsewhere is said softly before it is sent. */
export function WriteBox({ talk }: { talk: Conversing }) {
  const text = useText();
  const target = `private:${talk.conversation.conversationId}`;
  const { hint, read } = useContactHint(target);
  return (
    <div
      class="write-box stack tight"
      onInput={(event) => {
        if (!(event.target instanceof HTMLTextAreaElement)) return;
        read(event.target.value);
        talk.writing();
      }}
    >
      <ContactHint hint={hint} />
      <Composer
        target={target}
        label={text.messages.write}
        submit={text.messages.send}
        maxLength={LIMITS.privateMessage.max}
        onSend={async (body, clientId) => {
          const problem = await talk.send(body, clientId);
          if (!problem) read('');
          return problem;
        }}
      />
    </div>
  );
}
