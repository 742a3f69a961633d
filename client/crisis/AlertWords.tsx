import { useState } from 'preact/hooks';
import type { AlertView } from '../../shared/crisis.ts';
import { useText } from '../i18n/text.ts';
import { HiddenWords } from '../ui/HiddenWords.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Time } from '../ui/Time.tsx';

/** The words behind an alert, hidden until asked for; why it came up; what else was written; where they may be. */
export function AlertWords({ view }: { view: AlertView }) {
  const text = useText();
  const [shown, setShown] = useState(false);
  const reasons = [...new Set(view.findings.map((finding) => finding.reason))];
  return (
    <>
      <HiddenWords words={view.text} marks={view.findings} shown={shown} onShow={setShown} />
      {reasons.length > 0 && (
        <section class="stack tight">
          <h3>{text.desk.why}</h3>
          <ul class="reasons">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
      {shown && (
        <section class="stack tight">
          <h3>{text.desk.context}</h3>
          {view.context.length === 0 && <p class="soft">{text.desk.noContext}</p>}
          {view.context.map((other) => (
            <blockquote class="other-words" key={other.at}>
              <p class="as-typed">{other.text}</p>
              <p class="soft small">
                <Time at={other.at} />
              </p>
            </blockquote>
          ))}
        </section>
      )}
      <p class="meta">
        <Icon name="globe" size={18} />
        <span>
          {text.desk.where}: {text.desk.whereValue(view.personCountry, view.personTimeZone)}
        </span>
        {view.link && <a href={view.link}>{text.desk.goTo}</a>}
      </p>
    </>
  );
}
