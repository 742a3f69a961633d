import { signal } from '@preact/signals';
import { Icon } from './Icon.tsx';

interface Toast {
  id: number;
  words: string;
  undo: { label: string; run: () => void } | null;
}

/** Long enough to read it twice. */
const STAYS_MS = 9_000;
/** Long enough to see that it was a mistake, and to reach the button with any device. */
const UNDO_STAYS_MS = 30_000;

const toasts = signal<Toast[]>([]);
let last = 0;

function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** Says what was just done, with a way to undo it where there is one. One that `stays` is there until it is closed. */
export function toast(words: string, undo: Toast['undo'] = null, stays = false): void {
  last += 1;
  const id = last;
  toasts.value = [...toasts.value.slice(-1), { id, words, undo }];
  if (!stays) setTimeout(() => dismiss(id), undo ? UNDO_STAYS_MS : STAYS_MS);
}

/** Where toasts appear: above the bottom bar, never over the reply box's buttons for long. */
export function Toasts({ closeLabel }: { closeLabel: string }) {
  return (
    <div class="toasts" role="status">
      {toasts.value.map(({ id, words, undo }) => (
        <div class="toast" key={id}>
          <p>{words}</p>
          {undo && (
            <button
              type="button"
              onClick={() => {
                dismiss(id);
                undo.run();
              }}
            >
              {undo.label}
            </button>
          )}
          <button type="button" aria-label={closeLabel} onClick={() => dismiss(id)}>
            <Icon name="close" size={18} />
          </button>
        </div>
      ))}
    </div>
  );
}
