import { useState } from 'preact/hooks';
import type { LANES, REPORT_REASONS } from '../../shared/review.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import { useCall } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Choices, Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';

type Reason = (typeof REPORT_REASONS)[number];

/** What is told about, and in which of the two lanes one begins. */
export interface ReportProps {
  subject: SubjectRef;
  lane: 'worried' | 'rules';
  onClose: () => void;
}

const RULES: Reason[] = ['unkind', 'selling', 'private-details', 'medical-advice', 'under-age', 'other'];

/** Two lanes with plain reasons: worried about someone, or something is not okay. */
export function ReportDialog({ subject, lane, onClose }: ReportProps) {
  const text = useText();
  const call = useCall();
  const [reason, setReason] = useState<Reason | ''>(lane === 'worried' ? 'worried' : '');
  const [note, setNote] = useState('');
  const [clientId] = useState(newClientId);
  const [sent, setSent] = useState<(typeof LANES)[number] | null>(null);
  const doing = useDoing();
  const thanks =
    reason === 'under-age'
      ? text.report.doneYoung
      : sent === 'worried'
        ? text.report.doneWorried
        : text.report.doneRules;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!reason) return;
    const value = await doing.run(() => call('review.createReport', { clientId, subject, reason, note }));
    if (value) setSent(value.lane);
  };
  return (
    <Dialog title={text.report.title} closeLabel={text.shell.close} onClose={onClose}>
      {sent ? (
        <div class="stack">
          <p role="status">{thanks}</p>
          <div class="row">
            <button type="button" class="button primary" onClick={onClose}>
              {text.shell.close}
            </button>
            {(sent === 'worried' || reason === 'under-age') && (
              <a class="button" href="/help">
                {text.shell.getHelp}
              </a>
            )}
          </div>
        </div>
      ) : (
        <form class="stack" onSubmit={submit}>
          <p class="soft">{text.report.intro}</p>
          <Choices
            label={text.report.worriedLane}
            name="reason"
            value={reason}
            options={[{ value: 'worried' as Reason, label: text.report.worried }]}
            onValue={setReason}
          />
          <Choices
            label={text.report.rulesLane}
            name="reason"
            value={reason}
            options={RULES.map((value) => ({ value, label: text.report.reasons[value] }))}
            onValue={setReason}
          />
          <Field
            label={`${text.report.note} (${text.shell.optional})`}
            name="note"
            rows={3}
            value={note}
            onValue={setNote}
            fault={faultOf(doing.problem, 'note', text)}
            maxLength={1000}
          />
          {doing.problem && <ProblemNotice problem={doing.problem} />}
          <Submit busy={doing.busy} disabled={!reason}>
            {text.report.send}
          </Submit>
        </form>
      )}
    </Dialog>
  );
}
