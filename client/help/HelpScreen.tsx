import { useEffect, useState } from 'preact/hooks';
import { REGIONS, regionOf } from '../../shared/regions.ts';
import { useStore } from '../api/context.ts';
import { rememberChoice } from '../api/device.ts';
import { emergencyNumbers, HelpLine } from '../crisis/HelpLine.tsx';
import { useWords } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';

/** Get help now. It stands on data that is in the page itself: no database, no sign-in, and no connection once it is kept. */
export default function HelpScreen({ query }: ScreenProps) {
  const { text, language } = useWords();
  const { page } = useStore();
  useScreen(text.help.title);
  const country = query.country ?? page.country;
  const region = regionOf(country);
  const other = language === 'es' ? 'en' : 'es';
  useEffect(() => {
    if (query.country) rememberChoice('country', query.country);
  }, [query.country]);
  return (
    <div class="column stack wide help">
      <Wanted />
      <div class="stack tight">
        <Heading>{text.help.title}</Heading>
        <p class="lead">{text.help.intro}</p>
      </div>
      <section class="card emergency stack" aria-labelledby="emergency">
        <h2 id="emergency">{text.help.emergency}</h2>
        <div class="row">
          {emergencyNumbers(region).map((number) => (
            <a class="button urgent large" href={`tel:${number}`} key={number}>
              <Icon name="phone" />
              {text.help.emergencyCall(number)}
            </a>
          ))}
          <p class="soft grow">
            {!region.country && `${text.help.emergencyUnknown} `}
            {text.help.emergencyHint}
          </p>
        </div>
      </section>
      <section class="stack" aria-labelledby="lines">
        <h2 id="lines">
          {region.country ? text.help.linesFor(region.name[language]) : text.help.linesAnywhere}
        </h2>
        {!region.country && <p class="soft">{text.help.unknownCountry}</p>}
        <ul class="plain card line-list">
          {region.lines.map((line) => (
            <li key={line.id}>
              <HelpLine line={line} details />
            </li>
          ))}
        </ul>
        <nav class="stack tight" aria-labelledby="countries">
          <h3 id="countries">{text.help.country}</h3>
          <ul class="plain row">
            {REGIONS.filter(({ country: code }) => code !== region.country).map((place) => (
              <li key={place.country}>
                <a class="button" href={`/help?country=${place.country}`}>
                  {place.name[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </section>
      <div class="two-words">
        <Steps title={text.help.overdoseTitle} steps={text.help.overdose} />
        <Steps title={text.help.withSomeoneTitle} steps={text.help.withSomeone} />
      </div>
      <section class="stack tight">
        <p class="soft">{text.help.quickExit}</p>
        <p class="soft">{text.help.noCalls}</p>
        <p class="soft">{text.help.kept}</p>
        <a
          class="crumb"
          href={`/help?language=${other}`}
          lang={other}
          onClick={(event) => {
            // The words change with a new page, not inside this one.
            event.stopPropagation();
            rememberChoice('language', other);
          }}
        >
          <Icon name="globe" size={20} />
          {text.help.language}
        </a>
      </section>
    </div>
  );
}

function Steps({ title, steps }: { title: string; steps: string[] }) {
  return (
    <section class="card stack tight">
      <h2>{title}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

/** When this page stands in for another one that could not be opened. */
function Wanted() {
  const { text } = useWords();
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (location.pathname !== '/help') setWanted(location.pathname + location.search);
  }, []);
  if (!wanted) return null;
  return (
    <Notice kind="care">
      <p>{text.help.wanted}</p>
      <div>
        <a
          class="button"
          href={wanted}
          onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            location.reload();
          }}
        >
          {text.help.tryAgain}
        </a>
      </div>
    </Notice>
  );
}
