import { useState } from 'preact/hooks';
import type { Retention } from '../../shared/messages.ts';
import type { Problem } from '../api/page.ts';
import { useText } from '../i18n/text.ts';
import { Select } from '../ui/Field.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import type { Conversing } from './use-conversation.ts';

const RETENTIONS: readonly Retention[] = ['day', 'month', 'year', 'keep'];

/** What each may choose for this talk. Of the other one's choices nothing is shown. */
export function TalkSettings({ talk }: { talk: Conversing }) {
  const text = useText();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { mine, retention } = talk.conversation;
  const change = async (settings: Parameters<Conversing['change']>[0]) =>
    setProblem(await talk.change(settings));
  const signals = [
    ['receipts', text.messages.receipts],
    ['typing', text.messages.typingSetting],
    ['presence', text.messages.presence],
  ] as const;
  return (
    <details class="fold talk-settings">
      <summary>{text.messages.settings}</summary>
      <div class="card stack">
        {problem && <ProblemNotice problem={problem} />}
        <p class="soft">{text.messages.settingsIntro}</p>
        <div class="stack tight">
          {signals.map(([name, label]) => (
            <label class="choice" key={name}>
              <input
                type="checkbox"
                checked={mine[name]}
                onChange={(event) => void change({ [name]: event.currentTarget.checked })}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
        <Select
          label={text.messages.retention}
          name="retention"
          value={mine.retention}
          hint={text.messages.retentionNow(text.messages.retentions[retention])}
          options={RETENTIONS.map((value) => ({ value, label: text.messages.retentions[value] }))}
          onValue={(value) => void change({ retention: value as Retention })}
        />
      </div>
    </details>
  );
}
