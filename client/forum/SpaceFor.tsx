import type { Audience, SpaceView } from '../../shared/forum-views.ts';
import { STATES } from '../../shared/states.ts';
import { type Catalogue, useText } from '../i18n/text.ts';

function inWords(audience: Audience, text: Catalogue): string | null {
  if (audience.kind === 'staff') return text.forum.staffOnly;
  if (audience.kind === 'peer-specialists') return text.forum.peerSpecialistsOnly;
  if (audience.kind === 'region') return text.forum.regionOnly(STATES[audience.region ?? ''] ?? '');
  return null;
}

/** For whom a space is, where it is not for everyone. */
export function SpaceFor({ space }: { space: SpaceView }) {
  const text = useText();
  const words = inWords(space.readers, text);
  if (!words) return space.can.post ? null : <p class="soft small">{text.forum.readOnlySpace}</p>;
  return <span class="chip">{words}</span>;
}
