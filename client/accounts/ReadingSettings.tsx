import { useState } from 'preact/hooks';
import { useMe } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { listOf } from '../ui/lists.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';
import { useSettings } from './Settings.tsx';

/** What folds while reading, and whether others see numbers under one's posts. */
export function ReadingSettings() {
  const text = useText();
  const me = useMe();
  const { save, doing } = useSettings();
  const [words, setWords] = useState((me?.mutedWords ?? []).join(', '));
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await save({ mutedWords: listOf(words) })) toast(text.shell.saved);
  };
  return (
    <>
      <form class="stack" onSubmit={submit}>
        {doing.problem && <ProblemNotice problem={doing.problem} />}
        <Field
          label={text.settings.mutedWords}
          name="mutedWords"
          hint={text.settings.mutedWordsHint}
          value={words}
          onValue={setWords}
          fault={faultOf(doing.problem, 'mutedWords', text)}
        />
        <Submit busy={doing.busy}>{text.shell.save}</Submit>
      </form>
      <hr />
      <label class="choice">
        <input
          type="checkbox"
          checked={me?.countsHidden ?? false}
          onChange={(event) => void save({ countsHidden: event.currentTarget.checked })}
        />
        <span>{text.settings.countsHidden}</span>
      </label>
    </>
  );
}
