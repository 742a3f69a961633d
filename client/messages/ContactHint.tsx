import type { ContactRule } from '../composer/contact.ts';
import { useText } from '../i18n/text.ts';
import { Notice } from '../ui/Notice.tsx';

/** Why one might think again before sending what leads elsewhere. It holds nothing back. */
export function ContactHint({ hint }: { hint: ContactRule | null }) {
  const text = useText();
  return (
    <div role="status">
      {hint && (
        <Notice kind="care" icon="info" title={text.messages.contact.title}>
          <p>{text.messages.contact[hint]}</p>
        </Notice>
      )}
    </div>
  );
}
