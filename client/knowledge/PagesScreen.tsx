import type { PageLine } from '../../shared/knowledge.ts';
import type { OutputOf } from '../../shared/operations.ts';
import { useText } from '../i18n/text.ts';
import { Main } from '../ui/Gate.tsx';
import { PagedList } from '../ui/PagedList.tsx';
import { type Pages, usePagesOf } from '../ui/pages.ts';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { PageCard } from './PageCard.tsx';

const STATES = ['published', 'draft'] as const;
type State = (typeof STATES)[number];

const keyOf = (page: PageLine) => page.pageId;

/** All knowledge pages; drafts for those who look after them. */
export default function PagesScreen({ query }: ScreenProps) {
  const state: State = query.state === 'draft' ? 'draft' : 'published';
  const input = { state } as const;
  const pages = usePagesOf('knowledge.listPages', input, (value) => value.pages, keyOf);
  return (
    <Main answer={pages.answer} onRetry={pages.retry}>
      {({ can }) => <KnowledgePages can={can} pages={pages} state={state} />}
    </Main>
  );
}

function KnowledgePages({
  can,
  pages,
  state,
}: {
  can: OutputOf<'knowledge.listPages'>['can'];
  pages: Pages<PageLine>;
  state: State;
}) {
  const text = useText();
  const words = text.knowledge;
  useScreen(words.title);
  return (
    <div class="column stack wide">
      <header class="page-head">
        <Heading>{words.title}</Heading>
        <p class="soft">{words.intro}</p>
        <div class="row">
          {can.create && (
            <a class="button primary" href="/knowledge/new">
              {words.create}
            </a>
          )}
          <a class="action" href="/knowledge/asks">
            {words.asksLink}
          </a>
        </div>
      </header>
      {can.create && (
        <nav aria-label={words.title}>
          <ul class="plain tabs">
            {STATES.map((one) => (
              <li key={one}>
                <a
                  href={one === 'draft' ? '/knowledge?state=draft' : '/knowledge'}
                  aria-current={one === state ? 'page' : undefined}
                >
                  {words.tabs[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <PagedList pages={pages} none={state === 'draft' ? words.noDrafts : words.none} keyOf={keyOf}>
        {(page) => <PageCard page={page} />}
      </PagedList>
    </div>
  );
}
