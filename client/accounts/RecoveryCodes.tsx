import { useState } from 'preact/hooks';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Heading, markMoved } from '../ui/screen.tsx';
import { toast } from '../ui/toast.tsx';

/** The recovery codes, shown this once. */
export function RecoveryCodes({ codes, handle }: { codes: string[]; handle: string }) {
  const text = useText();
  const copy = async () => {
    await navigator.clipboard?.writeText(codes.join('\n'));
    toast(text.account.codesCopyDone);
  };
  useState(() => markMoved());
  return (
    <div class="column narrow centre stack wide codes-sheet">
      <div class="stack tight">
        <Heading>{text.account.codesTitle}</Heading>
        <p>{text.account.codesIntro}</p>
      </div>
      <div class="card stack">
        <p class="soft">
          {text.name} · {handle}
        </p>
        <ul class="plain codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <div class="row no-print">
          <button type="button" class="button" onClick={copy}>
            <Icon name="copy" size={20} />
            {text.shell.copy}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            <Icon name="print" size={20} />
            {text.shell.print}
          </button>
        </div>
      </div>
      <p class="soft small">{text.account.codesShared}</p>
      <div class="no-print">
        <button type="button" class="button primary" onClick={() => location.assign('/')}>
          {text.account.codesKept}
        </button>
      </div>
    </div>
  );
}
