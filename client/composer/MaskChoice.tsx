import { useEffect, useId, useState } from 'preact/hooks';
import { recall, remember } from '../api/device.ts';
import { useComposerText } from './words.ts';

/** Where it is kept on the device whether someone writes under a mask: once for a whole thread, so that no answer goes out under the other name. */
const keyOf = (target: string) => `draft-mask:${target.split(':').slice(0, 2).join(':')}`;

/** The choice whether words for a place are written without one's handle. */
export interface Mask {
  on: boolean;
  set: (on: boolean) => void;
}

/** Whether words for a place are written without one's handle. */
export function useMask(target: string): Mask {
  const [on, setOn] = useState(false);
  useEffect(() => setOn(recall(keyOf(target)) === '1'), [target]);
  return {
    on,
    set: (wanted) => {
      setOn(wanted);
      remember(keyOf(target), wanted ? '1' : null);
    },
  };
}

/** The choice, with what it means. */
export function MaskChoice({ mask }: { mask: Mask }) {
  const words = useComposerText();
  const id = useId();
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={mask.on}
          aria-describedby={id}
          onChange={(event) => mask.set(event.currentTarget.checked)}
        />
        <span>{words.mask}</span>
      </label>
      <p class="soft small" id={id}>
        {words.maskHint}
      </p>
    </div>
  );
}
