import { useId, useState } from 'preact/hooks';
import type { Suggestion } from '../../moderation/types.ts';
import { Icon } from '../ui/Icon.tsx';
import { useComposerText } from './words.ts';

interface Props {
  /** At most two: more would be a lecture. */
  shown: readonly Suggestion[];
  onUse: (suggestion: Suggestion, words: string) => void;
  onKeep: (suggestion: Suggestion) => void;
  /** Goes back to one's words. */
  onChange: (suggestion: Suggestion) => void;
  /** Says no more of it in this post. */
  onLeave: (suggestion: Suggestion) => void;
  onTurnOff: () => void;
}

const OFFERED = 3;

/** The language that a rule speaks. */
const languageOf = ({ rule }: Suggestion) => (rule.startsWith('es.') ? 'es' : 'en');

/** Word suggestions, for the writer's eyes only. Using one and keeping one's words weigh the same. Esc puts them away for this post. */
export function CoachCards(props: Props) {
  const text = useComposerText();
  const { shown } = props;
  const told = shown.map((one) => {
    const label = one.action === 'review' ? text.cautionLabel : text.coachLabel;
    return `${label}. ${text.about(one.match)}. ${one.reason}`;
  });
  return (
    <>
      <div class="visually-hidden" role="status">
        {told.join(' ')}
      </div>
      {shown.length > 0 && (
        <div class="coach">
          {shown.map((suggestion) =>
            suggestion.action === 'review' ? (
              <Caution key={suggestion.rule} {...props} suggestion={suggestion} />
            ) : (
              <Card key={suggestion.rule} {...props} suggestion={suggestion} />
            ),
          )}
          {shown.some((one) => one.action === 'suggest') && (
            <button type="button" class="action" onClick={props.onTurnOff}>
              {text.turnOff}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function Card({ suggestion, onUse, onKeep }: Props & { suggestion: Suggestion }) {
  const text = useComposerText();
  const id = useId();
  const offered = suggestion.suggestions.slice(0, OFFERED);
  const [words, setWords] = useState(offered[0] ?? '');
  const lang = languageOf(suggestion);
  return (
    <section class="coach-card" aria-label={`${text.coachLabel}: ${suggestion.match}`}>
      <p class="coach-label">
        <Icon name="leaf" size={18} />
        {text.coachLabel}
      </p>
      <p class="strong">{text.about(suggestion.match)}</p>
      <p lang={lang}>{suggestion.reason}</p>
      <fieldset class="coach-words">
        <legend class="soft small">{text.instead}</legend>
        {offered.length === 1 ? (
          <p lang={lang} class="strong">
            {words}
          </p>
        ) : (
          offered.map((one) => (
            <label class="choice" key={one}>
              <input type="radio" name={id} checked={one === words} onChange={() => setWords(one)} />
              <span lang={lang}>{one}</span>
            </label>
          ))
        )}
      </fieldset>
      <div class="coach-two">
        <button type="button" class="button" onClick={() => onUse(suggestion, words)}>
          {text.use}
        </button>
        <button type="button" class="button" onClick={() => onKeep(suggestion)}>
          {text.keep}
        </button>
      </div>
    </section>
  );
}

/** What a moderator would read too, said before it is posted. */
function Caution({ suggestion, onChange, onLeave }: Props & { suggestion: Suggestion }) {
  const text = useComposerText();
  return (
    <section class="coach-card" aria-label={`${text.cautionLabel}: ${suggestion.match}`}>
      <p class="coach-label">
        <Icon name="info" size={18} />
        {text.cautionLabel}
      </p>
      <p class="strong">{text.about(suggestion.match)}</p>
      <p lang={languageOf(suggestion)}>{suggestion.reason}</p>
      <div class="coach-two">
        <button type="button" class="button" onClick={() => onChange(suggestion)}>
          {text.change}
        </button>
        <button type="button" class="button" onClick={() => onLeave(suggestion)}>
          {text.leave}
        </button>
      </div>
    </section>
  );
}
