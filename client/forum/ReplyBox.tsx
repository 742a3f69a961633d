import { useEffect, useState } from 'preact/hooks';
import { LIMITS } from '../../shared/limits.ts';
import { recall } from '../api/device.ts';
import { Composer, warmComposer } from '../composer/ComposerHost.tsx';
import { useText } from '../i18n/text.ts';
import { NoteField, useNote } from './NoteField.tsx';
import type { Inserted } from './replying.ts';
import type { Reading } from './use-thread.ts';

interface Props {
  threadId: string;
  parentId: string | null;
  label?: string;
  first?: boolean;
  reading: Reading;
  inserted: Inserted | null;
  onClose?: () => void;
}

/** A place to answer: under the thread, or inside one branch. Its draft is kept for exactly that place. */
export function ReplyBox({ threadId, parentId, label, first, reading, inserted, onClose }: Props) {
  const text = useText();
  const target = parentId ? `reply:${threadId}:${parentId}` : `reply:${threadId}`;
  const note = useNote(target);
  const inline = parentId !== null;
  const [open, setOpen] = useState(inline);
  useEffect(() => {
    if (recall(`draft:${target}`)) setOpen(true);
    const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 400));
    later(warmComposer);
  }, [target]);
  const asked = inserted !== null;
  useEffect(() => {
    if (asked) setOpen(true);
  }, [asked]);
  return (
    <section
      class={inline ? 'reply-box inline' : 'reply-box'}
      id={inline ? undefined : 'reply-box'}
      aria-label={label ?? text.forum.replyBox}
    >
      {!inline && first && !open && <p class="soft">{text.forum.firstReply}</p>}
      {open ? (
        <Composer
          post
          target={target}
          label={label ?? text.forum.replyBox}
          submit={text.forum.send}
          maxLength={LIMITS.body.max}
          inserted={inserted}
          autofocus={inline || asked || !recall(`draft:${target}`)}
          prompts={first ? 'reply' : undefined}
          space={reading.thread.space}
          mask={reading.thread.can.mask}
          onCancel={onClose}
          extra={<NoteField note={note} />}
          onSend={async (body, clientId, mask) => {
            const refused = await reading.reply(body, clientId, parentId, note.value, mask);
            if (refused) return refused;
            note.write(null);
            onClose?.();
            return refused;
          }}
        />
      ) : (
        <button type="button" class="reply-placeholder" onClick={() => setOpen(true)}>
          {text.forum.replyBox}…
        </button>
      )}
    </section>
  );
}
