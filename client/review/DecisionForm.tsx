import { useState } from 'preact/hooks';
import type { DECISIONS, ReviewItemView, RULES } from '../../shared/review.ts';
import { useCall, useStore } from '../api/context.ts';
import { useDraft } from '../composer/draft.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Choices, Field, Select } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';

type Decision = (typeof DECISIONS)[number];
type Rule = (typeof RULES)[number];
const RULE_ORDER: Rule[] = ['kindness', 'no-selling', 'privacy', 'no-medical-advice', 'safety', 'other'];

/** Withhold, show again, or leave it: always with a reason that its author reads. */
export function DecisionForm({ view }: { view: ReviewItemView }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const { item, can } = view;
  const reason = useDraft(`decision:${item.itemId}`, '');
  const [decision, setDecision] = useState<Decision | ''>('');
  const reading = item.subject.kind === 'reading';
  const [rule, setRule] = useState<Rule>(reading ? 'privacy' : 'kindness');
  const may: Decision[] = [
    ...(can.withhold ? (['withheld'] as const) : []),
    ...(can.restore ? (['restored'] as const) : []),
    ...(can.dismiss ? (['no-action'] as const) : []),
    ...(can.endSessions ? (['sessions-ended'] as const) : []),
  ];
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!decision) return;
    const value = await doing.run(() =>
      call('review.decide', {
        itemId: item.itemId,
        decision,
        rule,
        reason: reason.body,
        version: item.version,
      }),
    );
    if (!value) {
      void store.refresh('review.getItem', { itemId: item.itemId });
      return;
    }
    reason.discard();
    toast(decision === 'no-action' ? text.desk.decideDoneNo : text.desk.decideDone);
    store.update('review.getItem', { itemId: item.itemId }, () => value);
    void store.refresh('review.listItems', { state: 'open', limit: 50 });
  };
  return (
    <form class="stack decide" onSubmit={submit}>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <Choices
        label={text.desk.decide}
        name="decision"
        class="choices-grid"
        value={decision}
        options={may.map((value) => ({
          value,
          label: value === 'no-action' && reading ? text.desk.readOn : text.desk.decisions[value],
        }))}
        onValue={setDecision}
      />
      <Select
        label={text.desk.rule}
        name="rule"
        value={rule}
        options={RULE_ORDER.map((value) => ({ value, label: text.desk.rules[value] }))}
        onValue={(value) => setRule(RULE_ORDER.find((one) => one === value) ?? 'other')}
      />
      <Field
        label={text.desk.reason}
        name="reason"
        rows={4}
        hint={text.desk.reasonHint}
        value={reason.body}
        onValue={reason.write}
        fault={faultOf(doing.problem, 'reason', text)}
      />
      <Submit busy={doing.busy} disabled={!decision || reason.body.trim().length < 3}>
        {text.desk.decideButton}
      </Submit>
    </form>
  );
}
