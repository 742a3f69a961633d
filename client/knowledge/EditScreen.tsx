import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { PageView } from '../../shared/knowledge.ts';
import { LIMITS } from '../../shared/limits.ts';
import { useCall, useMe, useOperation, useStore } from '../api/context.ts';
import { useText, useWords } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field, Select } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { Gate, Main } from '../ui/Gate.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { usePresent } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';
import { monthsAfter } from './Looking.tsx';

/** The form of a knowledge page: a new one, or one that is there. */
export default function EditScreen({ params }: ScreenProps) {
  const me = useMe();
  if (!me) return <Gate problem={{ code: 'SIGN_IN_NEEDED', message: '' }} />;
  if (!me.peerSpecialist && !me.can.desk) return <Gate problem={{ code: 'FORBIDDEN', message: '' }} />;
  return params.pageId ? <Existing pageId={params.pageId} /> : <Form page={null} />;
}

function Existing({ pageId }: { pageId: string }) {
  const store = useStore();
  const input = { pageId };
  const answer = useOperation('knowledge.getPage', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('knowledge.getPage', input)}>
      {(page) => <Form key={page.version} page={page} />}
    </Main>
  );
}

function Form({ page }: { page: PageView | null }) {
  const text = useText();
  const { language: reading } = useWords();
  const { now } = usePresent();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const { route } = useLocation();
  const words = text.knowledge.form;
  const [clientId] = useState(() => (store.onServer ? '' : crypto.randomUUID()));
  const [title, setTitle] = useState(page?.title ?? '');
  const [summary, setSummary] = useState(page?.summary ?? '');
  const [body, setBody] = useState(page?.body ?? '');
  const [language, setLanguage] = useState<'en' | 'es'>(page?.language ?? reading);
  const [sources, setSources] = useState(page?.sources.length ? page.sources : [{ title: '', url: '' }]);
  const [dueOn, setDueOn] = useState(
    page?.dueOn ?? monthsAfter(new Date(now).toISOString().slice(0, 10), 12),
  );
  const [note, setNote] = useState('');
  useScreen(page ? words.editTitle : words.newTitle);
  const fault = (field: string) => faultOf(doing.problem, field, text);
  const submit = async (event: Event) => {
    event.preventDefault();
    const fields = {
      title,
      summary,
      body,
      language,
      sources: sources.filter((each) => each.title.trim() || each.url.trim()),
      dueOn,
    };
    const saved = await doing.run(() =>
      page
        ? call('knowledge.editPage', { pageId: page.pageId, ...fields, note, version: page.version })
        : call('knowledge.createPage', { clientId, ...fields }),
    );
    if (!saved) return;
    store.update('knowledge.getPage', { pageId: saved.pageId }, () => saved);
    toast(words.saved);
    route(`/knowledge/${saved.pageId}`);
  };
  const change = (at: number, part: Partial<(typeof sources)[number]>) =>
    setSources(sources.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <div class="column stack wide">
      <Heading>{page ? words.editTitle : words.newTitle}</Heading>
      {!page && <p class="soft">{words.draftHint}</p>}
      <form class="stack" onSubmit={(event) => void submit(event)}>
        <Field
          label={words.title}
          name="title"
          value={title}
          onValue={setTitle}
          minLength={LIMITS.title.min}
          maxLength={LIMITS.title.max}
          fault={fault('title')}
          required
        />
        <Field
          label={words.summary}
          name="summary"
          rows={2}
          hint={words.summaryHint}
          value={summary}
          onValue={setSummary}
          minLength={LIMITS.pageSummary.min}
          maxLength={LIMITS.pageSummary.max}
          fault={fault('summary')}
          required
        />
        <Field
          label={words.body}
          name="body"
          rows={12}
          hint={words.bodyHint}
          value={body}
          onValue={setBody}
          maxLength={LIMITS.body.max}
          fault={fault('body')}
          required
        />
        <Select
          label={words.language}
          name="language"
          value={language}
          options={[
            { value: 'en', label: words.languages.en },
            { value: 'es', label: words.languages.es },
          ]}
          onValue={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
        />
        {doing.problem?.details?.['sources'] && <p class="fault">{doing.problem.details['sources']}</p>}
        {sources.map((each, at) => (
          <div key={at} class="stack tight source-fields">
            <Field
              label={words.sourceTitle(at + 1)}
              name={`source-${at}`}
              value={each.title}
              onValue={(value) => change(at, { title: value })}
              maxLength={LIMITS.sourceTitle.max}
              fault={fault(`sources.${at}.title`)}
            />
            <Field
              label={words.sourceUrl(at + 1)}
              name={`address-${at}`}
              value={each.url}
              onValue={(value) => change(at, { url: value.trim() })}
              fault={fault(`sources.${at}.url`)}
            />
          </div>
        ))}
        {sources.length < LIMITS.sourcesOfPage && (
          <div>
            <button
              type="button"
              class="button"
              onClick={() => setSources([...sources, { title: '', url: '' }])}
            >
              {words.moreSource}
            </button>
          </div>
        )}
        <Field
          label={words.dueOn}
          name="dueOn"
          type="date"
          value={dueOn}
          onValue={setDueOn}
          fault={fault('dueOn')}
          required
        />
        {page && (
          <Field
            label={words.note}
            name="note"
            value={note}
            onValue={setNote}
            minLength={LIMITS.editNote.min}
            maxLength={LIMITS.editNote.max}
            fault={fault('note')}
            required
          />
        )}
        {doing.problem && <ProblemNotice problem={doing.problem} />}
        <div class="row">
          <Submit busy={doing.busy}>{words.save}</Submit>
          <a class="button quiet" href={page ? `/knowledge/${page.pageId}` : '/knowledge'}>
            {text.shell.cancel}
          </a>
        </div>
      </form>
    </div>
  );
}
