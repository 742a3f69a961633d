import { useState } from 'preact/hooks';
import { useText } from '../i18n/text.ts';
import { ShownList } from '../ui/ShownList.tsx';
import { SpaceForm } from './SpaceForm.tsx';

const SPACES = { limit: 50 };

/** The spaces there are: each can be changed in place. */
export function Spaces() {
  const text = useText();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ShownList
      name="forum.listSpaces"
      input={SPACES}
      class="stack tight"
      icon="spaces"
      none={text.forum.noSpaces}
      keyOf={(space) => space.spaceId}
    >
      {(space) => (
        <div class="stack tight">
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
        </div>
      )}
    </ShownList>
  );
}
