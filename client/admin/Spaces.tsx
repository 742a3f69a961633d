import { useState } from 'preact/hooks';
import { useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Shown } from '../ui/Shown.tsx';
import { SpaceForm } from './SpaceForm.tsx';

const SPACES = { limit: 50 };

/** The spaces there are: each can be changed in place. */
export function Spaces() {
  const text = useText();
  const store = useStore();
  const answer = useOperation('forum.listSpaces', SPACES);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Shown answer={answer} onRetry={() => store.retry('forum.listSpaces', SPACES)}>
      {({ items }) => (
        <ul class="plain stack tight">
          {items.map((space) => (
            <li key={space.spaceId} class="stack tight">
              <div class="row between">
                <a href={`/spaces/${space.spaceId}`}>{space.name}</a>
                <button
                  type="button"
                  class="action"
                  aria-expanded={open === space.spaceId}
                  aria-label={`${text.admin.change}: ${space.name}`}
                  onClick={() => setOpen(open === space.spaceId ? null : space.spaceId)}
                >
                  {text.admin.change}
                </button>
              </div>
              {open === space.spaceId && <SpaceForm space={space} onDone={() => setOpen(null)} />}
            </li>
          ))}
        </ul>
      )}
    </Shown>
  );
}
