import type { PageLine } from '../../shared/knowledge.ts';
import { useWords } from '../i18n/text.ts';
import { dateFormat } from '../ui/formats.ts';

/** A calendar day in the reader's language. */
export function useDay(): (day: string) => string {
  const { language } = useWords();
  return (day) =>
    dateFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}

/** When someone last looked at a page, and when someone should again. */
export function Reviewed({
  page,
  by,
}: {
  page: Pick<PageLine, 'reviewedOn' | 'dueOn' | 'due'>;
  by?: string | undefined;
}) {
  const { text } = useWords();
  const day = useDay();
  const words = text.knowledge;
  return (
    <span>
      {page.reviewedOn ? words.reviewed(day(page.reviewedOn)) : words.notReviewed}
      {page.reviewedOn && by && ` ${words.reviewedBy(by)}`}
      {' · '}
      <span class={page.due ? 'overdue' : undefined}>{words.dueOn(day(page.dueOn))}</span>
    </span>
  );
}

/** A page as a line in a list. */
export function PageCard({ page, level: Level = 'h2' }: { page: PageLine; level?: 'h2' | 'h3' }) {
  const { text } = useWords();
  return (
    <article class="card link stack tight">
      <Level>
        <a href={`/knowledge/${page.pageId}`} data-desk="line">
          {page.title}
        </a>
      </Level>
      <p class="soft">{page.summary}</p>
      <p class="soft small row">
        {page.state === 'draft' && <span class="chip">{text.knowledge.draft}</span>}
        <Reviewed page={page} />
      </p>
    </article>
  );
}
