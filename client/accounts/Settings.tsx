import { useEffect, useState } from 'preact/hooks';
import { LIMITS } from '../../shared/limits.ts';
import type { InputOf } from '../../shared/operations.ts';
import { REGIONS } from '../../shared/regions.ts';
import { STATES } from '../../shared/states.ts';
import { useCall, useMe, useStore } from '../api/context.ts';
import { rememberChoice } from '../api/device.ts';
import type { Theme } from '../api/page.ts';
import { sendsDrafts, setSendsDrafts } from '../composer/far-draft.ts';
import { useWords } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Choices, Field, Select } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { listOf } from '../ui/lists.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';
import { KeptWords } from './KeptWords.tsx';

/** Saves settings and shows them at once. */
export function useSettings() {
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const save = async (part: InputOf<'accounts.changeSettings'>) => {
    const value = await doing.run(() => call('accounts.changeSettings', part));
    if (value) store.me.value = value.me;
    return value !== null;
  };
  return { save, doing };
}

/** Language, light and country: they hold on this device and, for the first and the last, on all of mine. */
export function Choosing() {
  const { text, language } = useWords();
  const me = useMe();
  const store = useStore();
  const { save, doing } = useSettings();
  const [theme, setTheme] = useState<Theme>(store.page.theme);
  return (
    <>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <Choices
        label={text.settings.language}
        name="language"
        class="choices-row"
        value={language}
        options={[
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
        onValue={async (value) => {
          rememberChoice('language', value);
          await save({ language: value });
          location.reload();
        }}
      />
      <Choices
        label={text.settings.theme}
        name="theme"
        class="choices-row"
        value={theme}
        options={(['system', 'day', 'evening'] as const).map((value) => ({
          value,
          label: text.settings.themes[value],
        }))}
        onValue={(value) => {
          rememberChoice('theme', value);
          document.documentElement.dataset.theme = value;
          setTheme(value);
        }}
      />
      <Select
        label={text.settings.country}
        name="country"
        hint={text.settings.countryHint}
        value={me?.country ?? ''}
        options={[
          { value: '', label: text.settings.countryUnknown },
          ...REGIONS.map((region) => ({ value: region.country, label: region.name[language] })),
        ]}
        onValue={async (country) => {
          rememberChoice('country', country);
          if (await save({ country })) toast(text.shell.saved);
        }}
      />
      {me?.country === 'US' && (
        <Select
          label={text.settings.region}
          name="region"
          hint={text.settings.regionHint}
          value={me.region}
          options={[
            { value: '', label: text.settings.countryUnknown },
            ...Object.entries(STATES).map(([value, label]) => ({ value, label })),
          ]}
          onValue={async (region) => {
            if (await save({ region })) toast(text.shell.saved);
          }}
        />
      )}
    </>
  );
}

/** The few words beside one's handle, and the word suggestions. */
export function AboutMe() {
  const { text } = useWords();
  const me = useMe();
  const { save, doing } = useSettings();
  const [facets, setFacets] = useState((me?.facets ?? []).join(', '));
  const [openTo, setOpenTo] = useState(me?.openTo ?? '');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await save({ facets: listOf(facets), openTo: openTo.trim() || null })) toast(text.shell.saved);
  };
  return (
    <>
      <form class="stack" onSubmit={submit}>
        {doing.problem && <ProblemNotice problem={doing.problem} />}
        <Field
          label={text.settings.facets}
          name="facets"
          hint={text.settings.facetsHint}
          value={facets}
          onValue={setFacets}
          fault={faultOf(doing.problem, 'facets', text)}
        />
        <Field
          label={text.people.openToField}
          name="openTo"
          hint={text.people.openToHint}
          value={openTo}
          onValue={setOpenTo}
          maxLength={LIMITS.openTo.max}
          fault={faultOf(doing.problem, 'openTo', text)}
        />
        <Submit busy={doing.busy}>{text.shell.save}</Submit>
      </form>
      <hr />
      <label class="choice">
        <input
          type="checkbox"
          checked={me?.coach ?? false}
          onChange={(event) => void save({ coach: event.currentTarget.checked })}
        />
        <span>
          {text.settings.coach}
          <span class="soft small hint-line">{text.settings.coachHint}</span>
        </span>
      </label>
      <DraftsEverywhere />
      <KeptWords />
    </>
  );
}

/** Whether what one begins to write goes ahead to one's other devices; a choice of this device. */
function DraftsEverywhere() {
  const { text } = useWords();
  const [on, setOn] = useState(false);
  useEffect(() => setOn(sendsDrafts()), []);
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          setSendsDrafts(event.currentTarget.checked);
          setOn(event.currentTarget.checked);
        }}
      />
      <span>
        {text.settings.draftsEverywhere}
        <span class="soft small hint-line">{text.settings.draftsEverywhereHint}</span>
      </span>
    </label>
  );
}
