import { useEffect, useState } from 'preact/hooks';
import { useText } from '../i18n/text.ts';
import { Heading, useScreen } from '../ui/screen.tsx';
import { toast } from '../ui/toast.tsx';
import type { Closed } from './Leaving.tsx';

/** Shown once, after the account was closed: until when one can come back, and the receipt. */
export function Receipt({ closed }: { closed: Closed }) {
  const text = useText();
  const [file, setFile] = useState('');
  useScreen(text.myData.closedTitle);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([`${closed.receipt}\n`], { type: 'text/plain' }));
    setFile(url);
    return () => URL.revokeObjectURL(url);
  }, [closed.receipt]);
  const copy = async () => {
    await navigator.clipboard.writeText(closed.receipt);
    toast(text.myData.copied);
  };
  return (
    <div class="column stack wide">
      <div class="stack tight">
        <Heading>{text.myData.closedTitle}</Heading>
        <p class="lead" role="status">
          {text.myData.closed(closed.deletedOn)}
        </p>
      </div>
      <section class="card stack" aria-labelledby="receipt">
        <h2 id="receipt">{text.myData.receiptTitle}</h2>
        <p class="soft">{text.myData.receipt}</p>
        <p class="receipt">{closed.receipt}</p>
        <div class="row">
          <a class="button primary" href={file} download="alongside-receipt.txt">
            {text.myData.save}
          </a>
          <button type="button" class="button" onClick={() => void copy().catch(() => undefined)}>
            {text.myData.copy}
          </button>
          <a class="button quiet" href="/">
            {text.gate.goHome}
          </a>
        </div>
      </section>
    </div>
  );
}
