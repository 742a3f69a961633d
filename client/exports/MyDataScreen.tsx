import { useState } from 'preact/hooks';
import { useMe } from '../api/context.ts';
import { recall, remember } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { Gate } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Drafts } from './Drafts.tsx';
import { type Closed, Leaving } from './Leaving.tsx';
import { Receipt } from './Receipt.tsx';
import { TakeAlong } from './TakeAlong.tsx';

/** My data: taking it along, who may see my screen, and leaving. */
export default function MyDataScreen(_props: ScreenProps) {
  const me = useMe();
  const [closed, setClosed] = useState<Closed | null>(null);
  if (closed) return <Receipt closed={closed} />;
  if (!me) return <Gate problem={{ code: 'SIGN_IN_NEEDED', message: '' }} />;
  return <MyData onClosed={setClosed} />;
}

function MyData({ onClosed }: { onClosed: (closed: Closed) => void }) {
  const text = useText();
  useScreen(text.myData.title);
  return (
    <div class="column stack wide">
      <header class="page-head">
        <a class="crumb" href="/account">
          <Icon name="left" size={18} />
          {text.shell.account}
        </a>
        <Heading>{text.myData.title}</Heading>
        <p class="lead">{text.myData.intro}</p>
      </header>
      <section class="card stack" aria-labelledby="take">
        <h2 id="take">{text.myData.takeTitle}</h2>
        <TakeAlong />
      </section>
      <section class="card stack" aria-labelledby="drafts">
        <h2 id="drafts">{text.myData.draftsTitle}</h2>
        <Drafts />
      </section>
      <section class="card stack" aria-labelledby="watch">
        <h2 id="watch">{text.myData.watchTitle}</h2>
        <Watching />
      </section>
      <section class="card stack" aria-labelledby="leave">
        <h2 id="leave">{text.myData.leaveTitle}</h2>
        <Leaving onClosed={onClosed} />
      </section>
    </div>
  );
}

/** Covering the page on this device, and what leaving quickly can not hide. */
function Watching() {
  const text = useText();
  const [blank, setBlank] = useState(() => recall('blank') === 'on');
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={blank}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            remember('blank', on ? 'on' : null);
            setBlank(on);
          }}
        />
        <span>
          {text.myData.blank}
          <span class="soft small hint-line">{text.myData.blankHint}</span>
        </span>
      </label>
      <p class="soft">{text.myData.exitNote}</p>
    </>
  );
}
