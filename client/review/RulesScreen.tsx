import { useState } from 'preact/hooks';
import type { OutputOf } from '../../shared/operations.ts';
import type { RuleView } from '../../shared/rules.ts';
import { useMe, useOperation, useStore } from '../api/context.ts';
import { useWords } from '../i18n/text.ts';
import { Field } from '../ui/Field.tsx';
import { Shown } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { monthInWords } from './labelling.ts';
import { Rule } from './Rule.tsx';
import { WordView } from './WordView.tsx';

const LANGUAGES = ['en', 'es'] as const;

/** Whether a rule speaks of something: its words, its reason, what it suggests. */
export function isAbout(rule: RuleView, wanted: string): boolean {
  const plain = (words: string) =>
    words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’]/g, "'").toLowerCase();
  const text = plain([rule.ruleId, ...rule.words, rule.why, ...rule.say].join(' '));
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Every rule of the word suggestions, for everyone to read: folded by what it is about, with how it fares. */
export default function RulesScreen({ query }: ScreenProps) {
  const { text, language: mine } = useWords();
  const store = useStore();
  const me = useMe();
  const words = text.rules;
  useScreen(words.title);
  const language = LANGUAGES.find((one) => one === query.of) ?? mine;
  const input = { language };
  const answer = useOperation('review.listRules', input);
  const [wanted, setWanted] = useState(query.q ?? '');
  const [otherwise, setOtherwise] = useState<RuleView | null>(null);
  return (
    <article class="column stack wide">
      <div class="stack tight">
        <Heading>{words.title}</Heading>
        <p class="lead">{words.intro}</p>
      </div>
      <nav aria-label={words.inLanguage}>
        <ul class="plain tabs">
          {LANGUAGES.map((one) => (
            <li key={one}>
              <a href={`/rules?of=${one}`} aria-current={one === language ? 'page' : undefined}>
                {words.inLanguage} {text.examples.languages[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Field label={words.search} name="wanted" value={wanted} onValue={setWanted} autocomplete="off" />
      <Shown answer={answer} onRetry={() => store.retry('review.listRules', input)}>
        {(book) => (
          <Book key={language} book={book} wanted={wanted.trim()} onOtherwise={me ? setOtherwise : null} />
        )}
      </Shown>
      {!me && (
        <p>
          <a href="/sign-in">{words.signIn}</a>
        </p>
      )}
      {otherwise && <WordView rule={otherwise} onClose={() => setOtherwise(null)} />}
    </article>
  );
}

function Book(props: {
  book: OutputOf<'review.listRules'>;
  wanted: string;
  onOtherwise: ((rule: RuleView) => void) | null;
}) {
  const { text, language } = useWords();
  const words = text.rules;
  const { book, wanted, onOtherwise } = props;
  const month = monthInWords(book.month, language);
  const found = wanted ? book.rules.filter((rule) => isAbout(rule, wanted)) : book.rules;
  const categories = [...new Set(found.map((rule) => rule.category))];
  return (
    <div class="stack">
      <p role="status" class="soft">
        {found.length ? words.found(found.length) : words.nothing}
      </p>
      {categories.map((category) => {
        const rules = found.filter((rule) => rule.category === category);
        return (
          <details key={`${category}${wanted ? ' found' : ''}`} class="card fold" open={wanted !== ''}>
            <summary>
              <h2>
                {words.categories[category] ?? category} <span class="count">{rules.length}</span>
              </h2>
            </summary>
            <ul class="plain stack rules">
              {rules.map((rule) => (
                <li key={rule.ruleId} id={rule.ruleId}>
                  <Rule rule={rule} month={month} onOtherwise={onOtherwise} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      <p class="soft small">
        {words.howCounted}
        {book.few > 0 && ` ${words.fewRules(book.few)} ${words.fewRulesAfter}`}
      </p>
    </div>
  );
}
