import { useState } from 'preact/hooks';
import type { OutputOf } from '../../shared/operations.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Moment } from '../ui/Time.tsx';

/** The table of what is kept how long, as the service itself keeps to it, and when it last did. */
export function Kept() {
  const text = useText();
  const store = useStore();
  const answer = useOperation('exports.listRetention', {});
  return (
    <section class="card stack" aria-labelledby="kept">
      <h2 id="kept">{text.kept.title}</h2>
      <Shown answer={answer} onRetry={() => store.retry('exports.listRetention', {})}>
        {({ rows, lastRunAt }) => (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
            <div class="table-wrap" tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{text.kept.what}</th>
                    <th scope="col">{text.kept.long}</th>
                    <th scope="col">{text.kept.why}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ kind, days }) => {
                    const [what, why, more] = text.kept.kinds[kind] ?? [kind, ''];
                    return (
                      <tr key={kind}>
                        <th scope="row">{what}</th>
                        <td>
                          {[days === null ? '' : text.kept.days(days), more ?? ''].filter(Boolean).join(', ')}
                        </td>
                        <td>{why}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
            <p class="soft">
              {lastRunAt ? (
                <>
                  {text.kept.lastRun} <Moment at={lastRunAt} />
                </>
              ) : (
                text.kept.noRun
              )}
            </p>
          </>
        )}
      </Shown>
    </section>
  );
}

/** Asking whether a deletion is done, with the receipt. Needs no account: whoever asks has none any more. */
export function CheckReceipt() {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const [receipt, setReceipt] = useState('');
  const [found, setFound] = useState<OutputOf<'exports.checkReceipt'> | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    setFound(await doing.run(() => call('exports.checkReceipt', { receipt: receipt.trim() })));
  };
  const state = found?.state;
  return (
    <section class="card stack" aria-labelledby="check">
      <h2 id="check">{text.myData.checkTitle}</h2>
      <form class="stack" onSubmit={submit}>
        <Field
          label={text.myData.checkField}
          hint={text.myData.check}
          name="receipt"
          value={receipt}
          onValue={setReceipt}
          fault={faultOf(doing.problem, 'receipt', text)}
          autocomplete="off"
          maxLength={400}
        />
        {doing.problem && <ProblemNotice problem={doing.problem} />}
        <Submit busy={doing.busy} disabled={receipt.trim().length < 10}>
          {text.myData.checkButton}
        </Submit>
        <p role="status">
          {found && (state ? text.myData.checked[state] : text.myData.checked.false)} {found?.deletedOn}
        </p>
      </form>
    </section>
  );
}
