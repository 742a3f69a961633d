import { useState } from 'preact/hooks';
import { LIMITS } from '../../shared/limits.ts';
import type { OutputOf } from '../../shared/operations.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useWords } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Choices, Field, Select } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { LabelFields } from './LabelFields.tsx';
import { labelOf, type Told } from './labelling.ts';

const NOTHING_TOLD: Told = {
  what: 'calm',
  tier: 'high',
  about: 'suicide',
  plain: true,
  words: '',
  wordKind: 'label',
};
const MOST_SENTENCES = 5;

/** Says what the reader got wrong in one text. */
export function ProposalForm({ subject }: { subject: SubjectRef }) {
  const store = useStore();
  const answer = useOperation('review.getSource', subject);
  return (
    <Shown answer={answer} onRetry={() => store.retry('review.getSource', subject)}>
      {(source) => <Form subject={subject} source={source} />}
    </Shown>
  );
}

function Form({ subject, source }: { subject: SubjectRef; source: OutputOf<'review.getSource'> }) {
  const { text, language: mine } = useWords();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const words = text.examples;
  const mayAsk = source.mayAsk && source.sentences.length > 0;
  const [told, setTold] = useState<Told>(NOTHING_TOLD);
  const [language, setLanguage] = useState(mine);
  const [by, setBy] = useState<'author' | 'reworded'>(mayAsk ? 'author' : 'reworded');
  const [chosen, setChosen] = useState<number[]>([]);
  const [example, setExample] = useState('');
  const [note, setNote] = useState('');
  const [clientId, setClientId] = useState(newClientId);
  const [done, setDone] = useState('');
  const wordsMissing = (told.what === 'word' || told.what === 'no-word') && !told.words.trim();
  const missing =
    wordsMissing ||
    note.trim().length < LIMITS.reason.min ||
    (by === 'author' ? chosen.length === 0 : example.trim().length < LIMITS.example.min);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (missing) return;
    const value = await doing.run(() =>
      call('review.propose', {
        clientId,
        subject,
        label: labelOf(told),
        language,
        note,
        wording: by === 'author' ? { by, sentences: chosen } : { by, text: example },
      }),
    );
    if (!value) return;
    setDone(by === 'author' ? words.asked : words.proposed);
    setClientId(newClientId());
    void store.refresh('review.listProposals', { state: value.state, limit: 50 });
  };
  if (done) return <p role="status">{done}</p>;
  return (
    <form class="stack" onSubmit={submit}>
      <p class="soft">{words.intro}</p>
      <LabelFields told={told} onTold={setTold} />
      {mayAsk ? (
        <Choices
          label={words.wording}
          name={`by-${subject.id}`}
          value={by}
          options={[
            { value: 'author', label: words.byAuthor, hint: words.byAuthorHint },
            { value: 'reworded', label: words.reworded },
          ]}
          onValue={setBy}
        />
      ) : (
        <p class="soft">{source.mayAsk ? words.noSentences : words.mayNotAsk}</p>
      )}
      {by === 'author' ? (
        <fieldset class="field">
          <legend>{words.choose}</legend>
          <div class="stack tight">
            {source.sentences.map((sentence, at) => (
              <label class="choice" key={sentence}>
                <input
                  type="checkbox"
                  checked={chosen.includes(at)}
                  disabled={chosen.length >= MOST_SENTENCES && !chosen.includes(at)}
                  onChange={(event) =>
                    setChosen(
                      event.currentTarget.checked ? [...chosen, at] : chosen.filter((one) => one !== at),
                    )
                  }
                />
                <span class="as-typed">{sentence}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ) : (
        <Field
          label={words.example}
          name="example"
          rows={3}
          hint={words.rewordedHint}
          maxLength={LIMITS.example.max}
          value={example}
          onValue={setExample}
          fault={faultOf(doing.problem, 'text', text) ?? faultOf(doing.problem, 'wording', text)}
        />
      )}
      <Select
        label={words.language}
        name="language"
        value={language}
        options={(['en', 'es'] as const).map((value) => ({ value, label: words.languages[value] }))}
        onValue={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
      />
      <Field
        label={words.note}
        name="note"
        rows={2}
        hint={words.noteHint}
        maxLength={LIMITS.reason.max}
        value={note}
        onValue={setNote}
        fault={faultOf(doing.problem, 'note', text)}
      />
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <Submit busy={doing.busy} disabled={missing}>
        {words.send}
      </Submit>
    </form>
  );
}
