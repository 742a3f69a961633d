import { useEffect, useState } from 'preact/hooks';
import type { OutputOf } from '../../shared/operations.ts';
import { useStore } from '../api/context.ts';
import { useWords } from '../i18n/text.ts';
import { announce } from '../ui/announce.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';

const IDLE_MS = 500;
type Check = OutputOf<'accounts.checkHandle'>;

/** A handle, looked at while it is typed: is it free, is it safe, and if not, why, and what would be. */
export function HandleField(props: {
  value: string;
  onValue: (value: string) => void;
  fault?: string | undefined;
}) {
  const { text, language } = useWords();
  const { page } = useStore();
  const [seen, setSeen] = useState<{ handle: string; check: Check } | null>(null);
  const handle = props.value.trim();
  useEffect(() => {
    if (handle.length < 2) return;
    let current = true;
    const timer = setTimeout(async () => {
      const result = await page.call('accounts.checkHandle', { handle, language });
      if (!current || !result.ok) return;
      setSeen({ handle, check: result.value });
      announce(text.account.why[result.value.why]);
    }, IDLE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [handle, language, page, text]);
  const check = seen?.handle === handle ? seen.check : null;
  const refused = check && !check.usable ? text.account.why[check.why] : undefined;
  return (
    <div class="stack tight">
      <Field
        label={text.account.handle}
        name="handle"
        hint={text.account.handleHint}
        value={props.value}
        onValue={props.onValue}
        fault={props.fault ?? refused}
        autocomplete="username"
        required
      />
      {check?.usable && (
        <p class={check.warning ? 'handle-word care' : 'handle-word'}>
          <Icon name={check.warning ? 'info' : 'check'} size={18} />
          {text.account.why[check.why]}
        </p>
      )}
      {check && check.suggestions.length > 0 && (!check.usable || check.warning) && (
        <div class="row suggestions">
          <span class="soft small">{text.account.suggestions}</span>
          {check.suggestions.slice(0, 4).map((name) => (
            <button
              type="button"
              class="button"
              key={name}
              aria-label={text.account.useHandle(name)}
              onClick={() => props.onValue(name)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
