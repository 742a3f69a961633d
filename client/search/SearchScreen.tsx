import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { LIMITS } from '../../shared/limits.ts';
import { STATES } from '../../shared/states.ts';
import { useMe } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Field, Select } from '../ui/Field.tsx';
import { Gate } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Found } from './Found.tsx';

/** Looking for conversations, people and groups. The words stand in the address, so that it works without JavaScript too. */
export default function SearchScreen({ query }: ScreenProps) {
  const me = useMe();
  if (!me) return <Gate problem={{ code: 'SIGN_IN_NEEDED', message: '' }} />;
  return <Search key={query.q ?? ''} query={query} />;
}

function Search({ query }: { query: Record<string, string> }) {
  const text = useText();
  const { route } = useLocation();
  const [q, setQ] = useState(query.q ?? '');
  const [region, setRegion] = useState(query.region ?? '');
  const [withoutNotes, setWithoutNotes] = useState(query.withoutNotes === 'true');
  const asked = (query.q ?? '').trim().slice(0, LIMITS.query.max);
  useScreen(asked ? `${asked} · ${text.search.title}` : text.search.title);
  const submit = (event: Event) => {
    event.preventDefault();
    const wanted = new URLSearchParams({ q: q.trim() });
    if (region) wanted.set('region', region);
    if (withoutNotes) wanted.set('withoutNotes', 'true');
    route(`/search?${wanted}`);
  };
  return (
    <div class="column stack wide">
      <Heading>{text.search.title}</Heading>
      <search>
        <form class="stack" method="get" action="/search" onSubmit={submit}>
          <div class="search-row">
            <Field
              label={text.search.label}
              name="q"
              hint={text.search.hint}
              value={q}
              onValue={setQ}
              minLength={LIMITS.query.min}
              maxLength={LIMITS.query.max}
              required
            />
            <button type="submit" class="button primary">
              <Icon name="search" size={20} />
              {text.search.button}
            </button>
          </div>
          <details open={Boolean(region || withoutNotes)}>
            <summary>{text.search.narrow}</summary>
            <div class="stack narrow-by">
              <Select
                label={text.forum.region}
                name="region"
                value={region}
                options={[
                  { value: '', label: text.forum.anyRegion },
                  ...Object.entries(STATES).map(([value, label]) => ({ value, label })),
                ]}
                onValue={setRegion}
              />
              <label class="choice">
                <input
                  type="checkbox"
                  name="withoutNotes"
                  value="true"
                  checked={withoutNotes}
                  onChange={(event) => setWithoutNotes(event.currentTarget.checked)}
                />
                <span>{text.search.withoutNotes}</span>
              </label>
            </div>
          </details>
        </form>
      </search>
      {asked.length >= LIMITS.query.min && (
        <Found
          input={{
            q: asked,
            ...(query.region ? { region: query.region } : {}),
            ...(query.withoutNotes === 'true' ? { withoutNotes: 'true' as const } : {}),
          }}
        />
      )}
    </div>
  );
}
