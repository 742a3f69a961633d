import { useState } from 'preact/hooks';
import type { SubjectRef } from '../../shared/subject.ts';
import { useCall } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { ReportHost } from '../review/ReportHost.tsx';
import { useDoing } from '../ui/busy.ts';
import { ProblemNotice } from '../ui/Shown.tsx';

/** Picking what moderators will see, and then telling them why. */
export function Picking(props: { conversationId: string; picked: string[]; onClose: () => void }) {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const [subject, setSubject] = useState<SubjectRef | null>(null);
  const { conversationId, picked, onClose } = props;
  const goOn = async () => {
    if (!picked.length) return;
    const done = await doing.run(() =>
      call('messages.createExcerpt', { conversationId, clientId: newClientId(), messageIds: picked }),
    );
    if (done) setSubject({ kind: 'excerpt', id: done.excerptId, home: conversationId });
  };
  return (
    <section class="card stack picking" aria-label={text.messages.report}>
      <p>{text.messages.pickIntro}</p>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <div class="row">
        <button
          type="button"
          class="button primary"
          aria-disabled={picked.length === 0 || doing.busy ? true : undefined}
          onClick={() => void goOn()}
        >
          {text.messages.pickNext(picked.length)}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {text.shell.cancel}
        </button>
      </div>
      {subject && <ReportHost subject={subject} lane="rules" onClose={onClose} />}
    </section>
  );
}
