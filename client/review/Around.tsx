import type { ReviewItemView } from '../../shared/review.ts';
import { useText } from '../i18n/text.ts';
import { Moment } from '../ui/Time.tsx';

/** What was picked out of a private talk, with the few words around it. There is no way further. */
export function Around({ view }: { view: ReviewItemView }) {
  const text = useText();
  return (
    <section class="stack tight">
      <h3>{text.people.around}</h3>
      <p class="soft small">{text.people.aroundHint}</p>
      <ol class="plain stack tight">
        {view.around.map((line) => (
          <li key={`${line.at}${line.text}`} class={line.picked ? 'other-words picked' : 'other-words'}>
            <p class="soft small">
              {line.byAuthor ? view.item.about.handle : text.people.otherOne} · <Moment at={line.at} />
            </p>
            <p class="as-typed">{line.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
