import { useState } from 'preact/hooks';
import { useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Shown } from '../ui/Shown.tsx';
import { AsVisitors } from './AsVisitors.tsx';

interface Props {
  threadId: string;
  named: boolean;
}

/** Lets the one who began a thread see it as visitors would, before they ask for that and afterwards. */
export function VisitorPreview(props: Props) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <div class="stack tight">
      <div>
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text.publishing.previewClose : text.publishing.preview}
        </button>
      </div>
      {open && <Preview {...props} />}
    </div>
  );
}

function Preview({ threadId, named }: Props) {
  const text = useText();
  const store = useStore();
  const input = { threadId, named: named ? ('true' as const) : ('false' as const) };
  const answer = useOperation('forum.getPublicPreview', input);
  return (
    <Shown answer={answer} blocks={1} onRetry={() => store.retry('forum.getPublicPreview', input)}>
      {({ title, items, nextCursor }) => (
        <>
          <p class="soft small">{text.publishing.previewIntro}</p>
          <p class="strong">{title}</p>
          <AsVisitors items={items} />
          {nextCursor && <p class="soft small">{text.publishing.previewRest}</p>}
        </>
      )}
    </Shown>
  );
}
