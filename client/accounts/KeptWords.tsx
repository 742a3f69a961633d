import { useEffect, useState } from 'preact/hooks';
import { keepHere, keptHere } from '../composer/coach.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { toast } from '../ui/toast.tsx';

/** The word of a kept entry: what stands behind the rule's name. */
const wordOf = (entry: string) => entry.slice(entry.indexOf(':') + 1);

/** Words for which one chose to keep one's own: they live on this device, and each can be let go. */
export function KeptWords() {
  const text = useText();
  const [kept, setKept] = useState<string[]>([]);
  useEffect(() => setKept(keptHere()), []);
  const change = (next: string[]) => {
    keepHere(next);
    setKept(next);
  };
  return (
    <section class="stack tight" aria-labelledby="kept-words">
      <h2 id="kept-words">{text.settings.keptWords}</h2>
      <p class="soft small">{kept.length ? text.settings.keptWordsHint : text.settings.noKeptWords}</p>
      <ul class="plain row">
        {kept.map((entry) => (
          <li key={entry}>
            <button
              type="button"
              class="chip-button"
              aria-label={text.settings.forgetWord(wordOf(entry))}
              onClick={() => {
                change(kept.filter((one) => one !== entry));
                toast(text.shell.saved, { label: text.shell.undo, run: () => change(kept) });
              }}
            >
              {wordOf(entry)} <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
