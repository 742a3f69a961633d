import { useText } from '../i18n/text.ts';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';

/** How we are with each other. */
export default function GuidelinesScreen(_props: ScreenProps) {
  const text = useText();
  useScreen(text.guidelines.title);
  return (
    <article class="column stack wide">
      <div class="stack tight">
        <Heading>{text.guidelines.title}</Heading>
        <p class="lead">{text.guidelines.intro}</p>
      </div>
      <ol class="plain stack principles">
        {text.guidelines.items.map((item) => (
          <li key={item.title} class="stack tight">
            <h2>{item.title}</h2>
            <p>{item.body}</p>
          </li>
        ))}
      </ol>
      <section class="card stack tight">
        <h2>{text.guidelines.whatHappensTitle}</h2>
        <p>{text.guidelines.whatHappens}</p>
      </section>
      <p>
        <a href="/rules">{text.rules.title}</a>
      </p>
    </article>
  );
}
