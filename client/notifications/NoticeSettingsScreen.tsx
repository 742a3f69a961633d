import { useState } from 'preact/hooks';
import { DIGESTS, NOTICE_KINDS, NOTICE_PLACES, type NoticeKind } from '../../shared/notices.ts';
import type { NoticePreferences } from '../../shared/notifications.ts';
import type { OutputOf } from '../../shared/operations.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Choices, Select } from '../ui/Field.tsx';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { toast } from '../ui/toast.tsx';
import { MailAddress } from './MailAddress.tsx';
import { PushDevice } from './PushDevice.tsx';

const MINE = {};
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

/** What reaches one, and where: one page for all of it. */
export default function NoticeSettingsScreen(_props: ScreenProps) {
  const store = useStore();
  const answer = useOperation('notifications.getPreferences', MINE);
  return (
    <Main answer={answer} onRetry={() => store.retry('notifications.getPreferences', MINE)}>
      {(value) => <Settings value={value} />}
    </Main>
  );
}

function Settings({ value }: { value: OutputOf<'notifications.getPreferences'> }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const [form, setForm] = useState(value.preferences);
  const words = text.notices;
  useScreen(words.prefTitle);
  /** Each choice is kept at once; where that fails, the screen goes back to what is kept. */
  const change = async (part: Partial<NoticePreferences>) => {
    const next = { ...form, ...part };
    setForm(next);
    const saved = await doing.run(() => call('notifications.setPreferences', next));
    if (!saved) return setForm(form);
    store.update('notifications.getPreferences', MINE, (known) => ({ ...known, preferences: saved }));
    toast(text.shell.saved);
  };
  const toggle = (place: (typeof NOTICE_PLACES)[number], kind: NoticeKind) =>
    change({
      [place]: form[place].includes(kind)
        ? form[place].filter((one) => one !== kind)
        : [...form[place], kind],
    });
  return (
    <div class="column stack wide">
      <header class="stack tight">
        <a class="crumb" href="/notices">
          <Icon name="left" size={18} />
          {words.title}
        </a>
        <Heading>{words.prefTitle}</Heading>
        <p class="lead">{words.prefIntro}</p>
      </header>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keys */}
      <section class="card table-wrap" tabIndex={0} aria-label={words.prefTitle}>
        <table class="checks">
          <thead>
            <tr>
              <td />
              {NOTICE_PLACES.map((place) => (
                <th key={place} scope="col">
                  {words.places[place]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {NOTICE_KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">{words.choices[kind]}</th>
                {NOTICE_PLACES.map((place) => (
                  <td key={place}>
                    <label class="check-cell">
                      <input
                        type="checkbox"
                        checked={form[place].includes(kind)}
                        disabled={place === 'mail' && !value.hasMail}
                        onChange={() => void toggle(place, kind)}
                      />
                      <span class="visually-hidden">
                        {words.choices[kind]}, {words.places[place]}
                      </span>
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {!value.hasMail && <p class="soft small">{words.noMail}</p>}
      </section>
      <section class="card stack">
        <PushDevice devices={value.devices} />
      </section>
      <section class="card">
        <MailAddress />
      </section>
      <section class="card stack">
        <fieldset class="field">
          <legend>{words.quiet}</legend>
          <div class="row">
            <Select
              label={words.from}
              name="quietFrom"
              value={String(form.quietFrom)}
              options={HOURS}
              onValue={(hour) => void change({ quietFrom: Number(hour) })}
            />
            <Select
              label={words.to}
              name="quietTo"
              value={String(form.quietTo)}
              options={HOURS}
              onValue={(hour) => void change({ quietTo: Number(hour) })}
            />
          </div>
        </fieldset>
        {value.hasMail && (
          <>
            <Choices
              label={words.digest}
              name="digest"
              class="choices-row"
              value={form.digest}
              options={DIGESTS.map((one) => ({ value: one, label: words.digests[one] }))}
              onValue={(digest) => void change({ digest })}
            />
            <label class="choice">
              <input
                type="checkbox"
                checked={form.detail}
                onChange={(event) => void change({ detail: event.currentTarget.checked })}
              />
              <span>
                {words.detail}
                <span class="soft small hint-line">{words.detailHint}</span>
              </span>
            </label>
          </>
        )}
      </section>
    </div>
  );
}
