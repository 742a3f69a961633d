import { useState } from 'preact/hooks';
import type { Welcoming } from '../../shared/welcoming.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Select } from '../ui/Field.tsx';
import { usePages } from '../ui/pages.ts';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';

const MINE = {};
const SPACES = { limit: 50 };
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));
const PER_DAY = [1, 2, 3, 5, 10].map((count) => ({ value: String(count), label: String(count) }));

/** Whether, where and how often one is asked to answer a first post. */
export function WelcomingForm() {
  const answer = useOperation('forum.getWelcoming', MINE);
  const store = useStore();
  return (
    <Shown answer={answer} blocks={1} onRetry={() => store.retry('forum.getWelcoming', MINE)}>
      {(value) => <Form value={value} />}
    </Shown>
  );
}

function Form({ value }: { value: Welcoming }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const spaces = usePages('forum.listSpaces', SPACES, (space) => space.spaceId);
  const [form, setForm] = useState(value);
  const change = (part: Partial<Welcoming>) => setForm({ ...form, ...part });
  const submit = async (event: Event) => {
    event.preventDefault();
    const saved = await doing.run(() => call('forum.setWelcoming', form));
    if (!saved) return;
    store.update('forum.getWelcoming', MINE, () => saved);
    toast(text.shell.saved);
  };
  const toggle = (spaceId: string) =>
    change({
      spaceIds: form.spaceIds.includes(spaceId)
        ? form.spaceIds.filter((one) => one !== spaceId)
        : [...form.spaceIds, spaceId],
    });
  return (
    <form class="stack" onSubmit={submit}>
      <p class="soft">{text.welcoming.intro}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={form.on}
          onChange={(event) => change({ on: event.currentTarget.checked })}
        />
        <span>{text.welcoming.on}</span>
      </label>
      {form.on && (
        <>
          <fieldset class="field">
            <legend>{text.welcoming.spaces}</legend>
            <div class="choices-grid">
              {spaces.items.map((space) => (
                <label class="choice" key={space.spaceId}>
                  <input
                    type="checkbox"
                    checked={form.spaceIds.includes(space.spaceId)}
                    onChange={() => toggle(space.spaceId)}
                  />
                  <span>{space.name}</span>
                </label>
              ))}
            </div>
            {spaces.more && (
              <button type="button" class="action" onClick={() => void spaces.more?.()}>
                {text.shell.more}
              </button>
            )}
          </fieldset>
          <Select
            label={text.welcoming.perDay}
            name="perDay"
            value={String(form.perDay)}
            options={PER_DAY}
            onValue={(perDay) => change({ perDay: Number(perDay) })}
          />
          <fieldset class="field">
            <legend>{text.welcoming.quiet}</legend>
            <div class="row">
              <Select
                label={text.welcoming.from}
                name="quietFrom"
                value={String(form.quietFrom)}
                options={HOURS}
                onValue={(hour) => change({ quietFrom: Number(hour) })}
              />
              <Select
                label={text.welcoming.to}
                name="quietTo"
                value={String(form.quietTo)}
                options={HOURS}
                onValue={(hour) => change({ quietTo: Number(hour) })}
              />
            </div>
          </fieldset>
        </>
      )}
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <Submit busy={doing.busy}>{text.shell.save}</Submit>
    </form>
  );
}
