import { useState } from 'preact/hooks';
import type { SubjectRef } from '../../shared/subject.ts';
import { useText } from '../i18n/text.ts';
import { ProposalForm } from './ProposalForm.tsx';

/** The way to say what the reader got wrong. The words are fetched, and the look written down, only when it is opened. */
export function ProposalHost({ subject, open = false }: { subject: SubjectRef; open?: boolean }) {
  const text = useText();
  const [shown, setShown] = useState(open);
  return (
    <details class="card fold" open={open} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{text.examples.open}</summary>
      {shown && <ProposalForm subject={subject} />}
    </details>
  );
}
