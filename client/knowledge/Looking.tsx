import { useState } from 'preact/hooks';
import type { PageView } from '../../shared/knowledge.ts';
import { useCall } from '../api/context.ts';
import type { Result } from '../api/page.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';

/** A day so many months after another, as YYYY-MM-DD. */
export function monthsAfter(day: string, months: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 10);
}

/** What those who look after a page do with it: change it, show it, check it. */
export function Looking({ page, onChange }: { page: PageView; onChange: (page: PageView) => void }) {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const words = text.knowledge;
  const { pageId, version, state } = page;
  const [dueOn, setDueOn] = useState(monthsAfter(page.changedAt.slice(0, 10), 12));
  const run = async (what: () => Promise<Result<PageView>>, done: string) => {
    const next = await doing.run(what);
    if (!next) return;
    onChange(next);
    toast(done);
  };
  const shown = state === 'published';
  const ready = shown || page.sources.length > 0;
  const setState = () =>
    run(
      () => call('knowledge.setState', { pageId, state: shown ? 'draft' : 'published', version }),
      shown ? words.unpublishDone : words.publishDone,
    );
  return (
    <section class="card stack">
      {page.asked !== null && page.asked > 0 && <p class="soft">{words.asked(page.asked)}</p>}
      <div class="row">
        <a class="button" href={`/knowledge/${pageId}/edit`}>
          {words.edit}
        </a>
        {ready ? (
          <button
            type="button"
            class={shown ? 'button' : 'button primary'}
            aria-disabled={doing.busy || undefined}
            onClick={() => void setState()}
          >
            {shown ? words.unpublish : words.publish}
          </button>
        ) : (
          <p class="soft">{words.needsSource}</p>
        )}
      </div>
      {shown && (
        <form
          class="stack tight"
          onSubmit={(event) => {
            event.preventDefault();
            void run(() => call('knowledge.markReviewed', { pageId, dueOn, version }), words.checkDone);
          }}
        >
          <Field
            label={words.nextLook}
            name="dueOn"
            type="date"
            hint={words.checkHint}
            value={dueOn}
            onValue={setDueOn}
            fault={faultOf(doing.problem, 'dueOn', text)}
            required
          />
          <Submit busy={doing.busy}>{words.check}</Submit>
        </form>
      )}
      {doing.problem && <ProblemNotice problem={doing.problem} />}
    </section>
  );
}
