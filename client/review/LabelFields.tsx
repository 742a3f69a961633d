import { useId } from 'preact/hooks';
import { LIMITS } from '../../shared/limits.ts';
import { useText } from '../i18n/text.ts';
import { Choices, Field, Select } from '../ui/Field.tsx';
import { CRISIS_CATEGORIES, CRISIS_TIERS, type Told, WHATS, WORD_CATEGORIES } from './labelling.ts';

/** What it was, in the eyes of who proposes: a choice of six, and what belongs to each. */
export function LabelFields({ told, onTold }: { told: Told; onTold: (told: Told) => void }) {
  const text = useText();
  const id = useId();
  const words = text.examples;
  const { what } = told;
  const pick = <T extends string>(list: readonly T[], value: string, put: (one: T) => Told) => {
    const found = list.find((one) => one === value);
    if (found) onTold(put(found));
  };
  return (
    <>
      <Choices
        label={words.what}
        name={`what-${id}`}
        class="choices-grid"
        value={what}
        options={WHATS.map((value) => ({ value, label: words.whats[value] }))}
        onValue={(value) => onTold({ ...told, what: value })}
      />
      {what === 'crisis' && (
        <>
          <Select
            label={words.tier}
            name="tier"
            value={told.tier}
            options={CRISIS_TIERS.map((value) => ({ value, label: words.tiers[value] }))}
            onValue={(value) => pick(CRISIS_TIERS, value, (tier) => ({ ...told, tier }))}
          />
          <Select
            label={words.about}
            name="about"
            value={told.about}
            options={CRISIS_CATEGORIES.map((value) => ({
              value,
              label: text.desk.categories[value] ?? value,
            }))}
            onValue={(value) => pick(CRISIS_CATEGORIES, value, (about) => ({ ...told, about }))}
          />
          <label class="choice">
            <input
              type="checkbox"
              checked={told.plain}
              onChange={(event) => onTold({ ...told, plain: event.currentTarget.checked })}
            />
            <span>{words.plain}</span>
          </label>
        </>
      )}
      {(what === 'word' || what === 'no-word') && (
        <Field
          label={words.words}
          name="words"
          hint={words.wordsHint}
          maxLength={LIMITS.exampleWords.max}
          value={told.words}
          onValue={(value) => onTold({ ...told, words: value })}
        />
      )}
      {what === 'word' && (
        <Select
          label={words.wordKind}
          name="word-kind"
          value={told.wordKind}
          options={WORD_CATEGORIES.map((value) => ({ value, label: text.rules.categories[value] ?? value }))}
          onValue={(value) => pick(WORD_CATEGORIES, value, (wordKind) => ({ ...told, wordKind }))}
        />
      )}
    </>
  );
}
