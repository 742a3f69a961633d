import type { ComponentChildren } from 'preact';
import { useText } from '../i18n/text.ts';
import { Icon } from './Icon.tsx';

interface Props {
  words: string | null;
  marks?: readonly { start: number; end: number }[];
  shown: boolean;
  onShow: (shown: boolean) => void;
}

/** Heavy words that stay hidden until someone asks for them. Hidden means not in the page at all. */
export function HiddenWords({ words, marks = [], shown, onShow }: Props) {
  const text = useText();
  if (words === null) return <p class="stub">{text.desk.textGone}</p>;
  return (
    <div class="hidden-words">
      {shown ? (
        <p class="as-typed">{marked(words, marks)}</p>
      ) : (
        <p class="soft hidden-note">
          <Icon name="eye" />
          {text.desk.blurred}
        </p>
      )}
      <button type="button" class="button" aria-pressed={shown} onClick={() => onShow(!shown)}>
        {shown ? text.desk.hideText : text.desk.showText}
      </button>
    </div>
  );
}

/** The words with a mark where each finding is; overlapping marks become one. */
function marked(words: string, marks: readonly { start: number; end: number }[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    parts.push(words.slice(at, Math.max(at, start)), <mark>{words.slice(Math.max(at, start), end)}</mark>);
    at = end;
  }
  parts.push(words.slice(at));
  return parts;
}
