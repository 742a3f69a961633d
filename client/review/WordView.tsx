import { useState } from 'preact/hooks';
import { LIMITS } from '../../shared/limits.ts';
import type { RuleView } from '../../shared/rules.ts';
import { useCall } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';

/** Tells the desk how one sees the words of a rule, without one's name. */
export function WordView({ rule, onClose }: { rule: RuleView; onClose: () => void }) {
  const text = useText();
  const words = text.rules;
  const call = useCall();
  const doing = useDoing();
  const [view, setView] = useState('');
  const [clientId] = useState(newClientId);
  const missing = view.trim().length < LIMITS.wordView.min;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (missing) return;
    const { ruleId } = rule;
    const value = await doing.run(() => call('review.proposeView', { clientId, ruleId, view }));
    if (!value) return;
    toast(words.otherwiseDone);
    onClose();
  };
  return (
    <Dialog title={words.otherwiseTitle} closeLabel={text.shell.close} onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <p class="strong">{rule.words.map((word) => `“${word}”`).join(', ')}</p>
        <Field
          label={words.otherwiseLabel}
          name="view"
          rows={4}
          hint={words.otherwiseHint}
          maxLength={LIMITS.wordView.max}
          value={view}
          onValue={setView}
          fault={faultOf(doing.problem, 'view', text)}
        />
        {doing.problem && <ProblemNotice problem={doing.problem} />}
        <Submit busy={doing.busy} disabled={missing}>
          {words.otherwiseSend}
        </Submit>
      </form>
    </Dialog>
  );
}
