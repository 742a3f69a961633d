import { CheckReceipt, Kept } from '../exports/Kept.tsx';
import { useText } from '../i18n/text.ts';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';

/** What is kept, who sees it, and what never happens. */
export default function PrivacyScreen(_props: ScreenProps) {
  const text = useText();
  useScreen(text.privacy.title);
  return (
    <article class="column stack wide">
      <div class="stack tight">
        <Heading>{text.privacy.title}</Heading>
        <p class="lead">{text.privacy.intro}</p>
      </div>
      {text.privacy.items.map((item) => (
        <section key={item.title} class="stack tight">
          <h2>{item.title}</h2>
          <p>{item.body}</p>
        </section>
      ))}
      <Kept />
      <CheckReceipt />
      <p>
        <a href="/rules">{text.rules.title}</a>
      </p>
      <section class="card stack tight">
        <h2>{text.privacy.outside}</h2>
        <p>{text.help.noCalls}</p>
      </section>
    </article>
  );
}
