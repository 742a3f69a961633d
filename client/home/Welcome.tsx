import { useText } from '../i18n/text.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Heading, useScreen } from '../ui/screen.tsx';
import { WindowPicture } from './WindowPicture.tsx';

const ICONS: IconName[] = ['chat', 'groups', 'lock'];

/** The first page for those who are not signed in. */
export function Welcome() {
  const text = useText();
  useScreen('');
  return (
    <div class="welcome">
      <section class="hero">
        <div class="stack hero-words">
          <Heading>{text.home.title}</Heading>
          <p class="lead">{text.home.intro}</p>
          <div class="row hero-ways">
            <a class="button primary large" href="/join">
              {text.home.join}
            </a>
            <a class="button large" href="/sign-in">
              {text.home.haveAccount}
            </a>
          </div>
        </div>
        <WindowPicture />
      </section>
      <a class="notice care need-now" href="/help">
        <Icon name="phone" />
        <span class="grow">
          <span class="strong">{text.home.needNow}</span>
          <span class="need-now-body">{text.home.needNowBody}</span>
        </span>
        <Icon name="right" />
      </a>
      <section class="stack" aria-labelledby="what">
        <h2 id="what">{text.home.whatTitle}</h2>
        <div class="cards">
          {text.home.what.map((item, at) => (
            <div class="card stack tight" key={item.title}>
              <span class="round-icon">
                <Icon name={ICONS[at] ?? 'leaf'} size={26} />
              </span>
              <h3>{item.title}</h3>
              <p class="soft">{item.body}</p>
            </div>
          ))}
        </div>
      </section>
      <section class="two-words">
        <div class="stack tight">
          <h2>{text.home.forWhom}</h2>
          <p>{text.home.forWhomBody}</p>
        </div>
        <div class="stack tight">
          <h2>{text.home.isNot}</h2>
          <p>{text.home.isNotBody}</p>
        </div>
      </section>
    </div>
  );
}
