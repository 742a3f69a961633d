import { useState } from 'preact/hooks';
import type { PageView } from '../../shared/knowledge.ts';
import { nameOf } from '../accounts/person.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { AuthorLine } from '../credentials/AuthorLine.tsx';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Time } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';
import { Looking } from './Looking.tsx';
import { Reviewed } from './PageCard.tsx';

/** A knowledge page: what it says, in whose words, where that can be checked, and when someone last did. */
export default function PageScreen({ params }: ScreenProps) {
  const store = useStore();
  const input = { pageId: params.pageId ?? '' };
  const answer = useOperation('knowledge.getPage', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('knowledge.getPage', input)}>
      {(value) => (
        <Page page={value} onChange={(next) => store.update('knowledge.getPage', input, () => next)} />
      )}
    </Main>
  );
}

function Page({ page, onChange }: { page: PageView; onChange: (page: PageView) => void }) {
  const text = useText();
  const words = text.knowledge;
  useScreen(page.title);
  return (
    <article class="column stack wide knowledge">
      <header class="page-head">
        <a class="crumb" href="/knowledge">
          <Icon name="left" size={18} />
          {words.title}
        </a>
        <Heading>{page.title}</Heading>
        <p class="soft small row">
          {page.state === 'draft' && <span class="chip">{words.draft}</span>}
          <Reviewed page={page} by={page.reviewedBy ? nameOf(page.reviewedBy, text) : undefined} />
        </p>
        <p class="lead">{page.summary}</p>
      </header>
      {page.due && (
        <Notice kind="care" icon="clock">
          <p>{words.overdue}</p>
        </Notice>
      )}
      <div class="prose" dangerouslySetInnerHTML={{ __html: page.html }} />
      {page.pieces.length > 0 && (
        <section class="stack" aria-labelledby="pieces">
          <h2 id="pieces">{words.pieces}</h2>
          {page.pieces.map((piece) => (
            <Piece key={piece.liftId} piece={piece} onChange={onChange} />
          ))}
        </section>
      )}
      <section class="stack tight" aria-labelledby="sources">
        <h2 id="sources">{words.sources}</h2>
        {page.sources.length === 0 ? (
          <p class="soft">{words.noSources}</p>
        ) : (
          <ol class="sources">
            {page.sources.map((source) => (
              <li key={source.url}>
                <a href={source.url} rel="nofollow noopener noreferrer">
                  {source.title}
                </a>{' '}
                <span class="soft small">{new URL(source.url).hostname}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
      <section class="stack tight" aria-labelledby="editors">
        <h2 id="editors">{words.editors}</h2>
        <ul class="plain stack tight">
          {page.editors.map((person) => (
            <li key={person.memberId}>
              <AuthorLine person={person} small />
            </li>
          ))}
        </ul>
      </section>
      {page.can.edit && <Looking page={page} onChange={onChange} />}
      <Before pageId={page.pageId} />
    </article>
  );
}

function Piece({
  piece,
  onChange,
}: {
  piece: PageView['pieces'][number];
  onChange: (page: PageView) => void;
}) {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const words = text.knowledge;
  const remove = async () => {
    const page = await doing.run(() => call('knowledge.removePiece', { liftId: piece.liftId }));
    if (!page) return;
    onChange(page);
    toast(words.removeDone);
  };
  return (
    <figure class="card stack tight lifted">
      {piece.author ? (
        <AuthorLine person={piece.author} small />
      ) : (
        piece.credit === 'peer' && <figcaption class="soft">{words.peer}</figcaption>
      )}
      <div class="prose" dangerouslySetInnerHTML={{ __html: piece.html }} />
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <div class="row">
        {piece.link && (
          <a class="action" href={piece.link}>
            {words.where}
          </a>
        )}
        {piece.can.remove && (
          <button
            type="button"
            class="action"
            aria-disabled={doing.busy || undefined}
            onClick={() => void remove()}
          >
            {words.remove}
          </button>
        )}
      </div>
    </figure>
  );
}

function Before({ pageId }: { pageId: string }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.knowledge.history}</summary>
      {open && <Versions pageId={pageId} />}
    </details>
  );
}

function Versions({ pageId }: { pageId: string }) {
  const text = useText();
  const store = useStore();
  const input = { pageId };
  const words = text.knowledge;
  const answer = useOperation('knowledge.getHistory', input);
  return (
    <Shown answer={answer} onRetry={() => store.retry('knowledge.getHistory', input)}>
      {({ versions }) =>
        versions.length === 0 ? (
          <p class="soft">{words.noHistory}</p>
        ) : (
          <ol class="plain stack">
            {versions.map((version) => (
              <li key={version.until} class="card stack tight">
                <p class="soft small">
                  {words.until} <Time at={version.until} /> · {nameOf(version.by, text)}: {version.note}
                </p>
                <h3>{version.title}</h3>
                <p class="soft">{version.summary}</p>
                <div class="prose" dangerouslySetInnerHTML={{ __html: version.html }} />
              </li>
            ))}
          </ol>
        )
      }
    </Shown>
  );
}
