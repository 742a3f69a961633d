import type { OutputOf } from '../../shared/operations.ts';
import { useMe, useOperation, useStore } from '../api/context.ts';
import { Badge } from '../credentials/Badge.tsx';
import { CredentialFacts } from '../credentials/CredentialFacts.tsx';
import { useWords } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { dateFormat } from '../ui/formats.ts';
import { Main } from '../ui/Gate.tsx';
import { Shown } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { nameOf } from './person.ts';
import { Towards } from './Towards.tsx';

/** A person as members see them: nothing but what they chose to say, and who checked their certificate. */
export default function PersonScreen({ params }: ScreenProps) {
  const store = useStore();
  const input = { handle: params.handle ?? '' };
  const answer = useOperation('accounts.getPerson', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('accounts.getPerson', input)}>
      {(value) => <Person value={value} />}
    </Main>
  );
}

function Person({ value }: { value: OutputOf<'accounts.getPerson'> }) {
  const { text, language } = useWords();
  const me = useMe();
  const { person, since } = value;
  useScreen(nameOf(person, text));
  const month = dateFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${since}-01`),
  );
  return (
    <div class="column stack wide">
      <header class="row">
        <Avatar name={person.handle} />
        <Heading>{nameOf(person, text)}</Heading>
        <Badge person={person} />
      </header>
      {person.hidden && (
        <p>
          <a href="/account/people">{text.people.manage}</a>
        </p>
      )}
      <section class="card stack" hidden={person.hidden !== null}>
        {person.facets.length > 0 ? (
          <p class="row">
            {person.facets.map((facet) => (
              <span key={facet} class="chip">
                {facet}
              </span>
            ))}
          </p>
        ) : (
          <p class="soft">{text.person.noFacets}</p>
        )}
        {person.openTo && (
          <p>
            <span class="chip live">{text.people.openTo(person.openTo)}</span>
          </p>
        )}
        <p class="soft small">{text.person.since(month)}</p>
        {person.memberId === me?.memberId && (
          <p>
            {text.person.you} <a href="/account">{text.person.change}</a>
          </p>
        )}
      </section>
      {person.memberId !== me?.memberId && !person.hidden && (
        <section class="card stack" aria-label={text.people.about}>
          <Towards person={person} onDone={() => location.reload()} />
        </section>
      )}
      {person.peerSpecialist && <Certificate memberId={person.memberId} />}
    </div>
  );
}

function Certificate({ memberId }: { memberId: string }) {
  const { text } = useWords();
  const answer = useOperation('credentials.getCard', { memberId });
  return (
    <section class="card stack" aria-labelledby="certificate">
      <h2 id="certificate">{text.person.certificate}</h2>
      <p class="soft">{text.trust.meaning}</p>
      <Shown answer={answer} blocks={1}>
        {({ card }) => <CredentialFacts card={card} />}
      </Shown>
    </section>
  );
}
