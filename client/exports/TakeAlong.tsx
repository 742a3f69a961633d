import { useEffect, useState } from 'preact/hooks';
import type { ExportView } from '../../shared/exports.ts';
import { isWrongPassword, PasswordAgain } from '../accounts/PasswordAgain.tsx';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice, Shown } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Moment } from '../ui/Time.tsx';

const NAME = 'exports.listExports';
/** How often a copy that is being made is looked at. */
const LOOK_MS = 2_000;

/** Asking for a copy of one's data, how far it is, and the copy itself. */
export function TakeAlong() {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const answer = useOperation(NAME, {});
  const [password, setPassword] = useState('');
  const [clientId, setClientId] = useState(newClientId);
  const items = answer.state === 'ready' ? answer.value.items : [];
  const making = items.some((item) => item.state !== 'ready');
  useEffect(() => {
    if (!making) return;
    const timer = setInterval(() => void store.refresh(NAME, {}), LOOK_MS);
    return () => clearInterval(timer);
  }, [making]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const begun = await doing.run(() => call('exports.requestExport', { clientId, password }));
    if (!begun) return;
    setPassword('');
    setClientId(newClientId());
    await store.refresh(NAME, {});
  };
  return (
    <>
      <p class="soft">{text.myData.take}</p>
      <Shown answer={answer} onRetry={() => store.retry(NAME, {})} blocks={1}>
        {(value) => (
          <>
            {value.items.map((item) => (
              <Copy key={item.exportId} item={item} />
            ))}
          </>
        )}
      </Shown>
      {!making && (
        <form class="stack" onSubmit={submit}>
          {doing.problem && !isWrongPassword(doing.problem) && <ProblemNotice problem={doing.problem} />}
          <PasswordAgain
            name="export-password"
            value={password}
            onValue={setPassword}
            problem={doing.problem}
          />
          <Submit busy={doing.busy} disabled={!password}>
            {text.myData.start}
          </Submit>
        </form>
      )}
    </>
  );
}

function Copy({ item }: { item: ExportView }) {
  const text = useText();
  const { done, total, link, expiresAt } = item;
  if (!link || !expiresAt)
    return (
      <div class="stack tight" role="status">
        <p id={item.exportId}>{text.myData.making(done, total)}</p>
        <progress class="whole-row" max={total} value={done} aria-labelledby={item.exportId} />
      </div>
    );
  return (
    <div class="row" role="status">
      <p class="grow">
        {text.myData.ready}{' '}
        <span class="soft">
          {text.myData.goes} <Moment at={expiresAt} time={false} />
        </span>
      </p>
      <a class="button" href={link} download="alongside.zip">
        <Icon name="down" size={20} />
        {text.myData.download}
      </a>
    </div>
  );
}
