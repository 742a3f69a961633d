import type { RuleView } from '../../shared/rules.ts';
import { useText } from '../i18n/text.ts';

/** One rule: its words, what could be said, why, from where, and how it fares. */
export function Rule(props: {
  rule: RuleView;
  month: string;
  onOtherwise: ((rule: RuleView) => void) | null;
}) {
  const text = useText();
  const words = text.rules;
  const { rule, month, onOtherwise } = props;
  const { health } = rule;
  const lines: [label: string, value: string][] = [
    ...(rule.say.length ? [[words.say, rule.say.join(' · ')] as [string, string]] : []),
    [words.why, rule.why],
    [words.speaks, rule.speaks],
    ...(rule.silent ? [[words.silent, rule.silent] as [string, string]] : []),
    [words.sources, rule.sources.join(' · ')],
  ];
  return (
    <article class="stack tight" aria-label={rule.words.join(', ')}>
      <h3>
        {rule.words.map((word) => `“${word}”`).join(', ')}
        {rule.pack !== 'core' && <span class="chip">{words.off}</span>}
      </h3>
      <dl class="rule-lines">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {(rule.severity === 'review' || rule.aimed) && (
        <p class="small">{rule.severity === 'review' ? words.review : words.aimed}</p>
      )}
      <p class="soft small">
        {health ? words.health(month, health.shown, health.used, health.kept) : words.few(month)}
      </p>
      {rule.softening && <p class="notice plain small">{words.softening[rule.softening]}</p>}
      {onOtherwise && (
        <div>
          <button type="button" class="action" onClick={() => onOtherwise(rule)}>
            {words.otherwise}
          </button>
        </div>
      )}
    </article>
  );
}
