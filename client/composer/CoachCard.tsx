import type { Suggestion } from '../../moderation/types.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  suggestions: Suggestion[];
  onUse: (suggestion: Suggestion, words: string) => void;
  onKeep: (suggestion: Suggestion) => void;
  onTurnOff: () => void;
}

/** At most two at a time: more would be a lecture. */
const AT_ONCE = 2;
const OFFERED = 3;

/** Word suggestions, for the writer's eyes only. Using one and keeping one's words weigh the same. */
export function CoachCards({ suggestions, onUse, onKeep, onTurnOff }: Props) {
  const text = useText();
  const shown = suggestions.slice(0, AT_ONCE);
  return (
    <div class="coach" role="status" aria-label={text.composer.coachLabel}>
      {shown.map((suggestion) => (
        <section class="coach-card" key={`${suggestion.rule}:${suggestion.start}`}>
          <p class="coach-label">
            <Icon name="leaf" size={18} />
            {text.composer.coachLabel}
          </p>
          <p class="strong">{text.composer.about(suggestion.match)}</p>
          <p class="soft">{suggestion.reason}</p>
          <div class="row">
            {suggestion.suggestions.slice(0, OFFERED).map((words) => (
              <button
                type="button"
                class="button"
                key={words}
                aria-label={text.composer.useWords(words)}
                onClick={() => onUse(suggestion, words)}
              >
                {words}
              </button>
            ))}
            <button type="button" class="button" onClick={() => onKeep(suggestion)}>
              {text.composer.keep}
            </button>
          </div>
        </section>
      ))}
      {shown.length > 0 && (
        <button type="button" class="action" onClick={onTurnOff}>
          {text.composer.turnOff}
        </button>
      )}
    </div>
  );
}
