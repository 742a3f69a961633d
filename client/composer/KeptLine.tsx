import type { JustKept, Reach } from './coach.ts';
import { useComposerText } from './words.ts';

/** What becomes of words that were just kept: for this post alone, for the space where one writes, or everywhere. */
export function KeptLine(props: {
  kept: JustKept;
  space: { spaceId: string; name: string } | undefined;
  onReach: (reach: Reach) => void;
}) {
  const text = useComposerText();
  const { kept, space, onReach } = props;
  const reaches: [reach: Reach, label: string][] = [
    ['post', text.keepHere],
    ...(space ? ([[space.spaceId, text.keepInSpace(space.name)]] as [Reach, string][]) : []),
    ['everywhere', text.keepEverywhere],
  ];
  return (
    <fieldset class="kept-line">
      <legend>{text.kepts(kept.suggestion.match)}</legend>
      <div class="row">
        {reaches.map(([reach, label]) => (
          <label class="choice" key={reach}>
            <input
              type="radio"
              name="kept-reach"
              checked={reach === kept.reach}
              onChange={() => onReach(reach)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p class="soft small">{kept.reach === 'post' ? text.keptHereOnly : text.keptListed}</p>
    </fieldset>
  );
}
