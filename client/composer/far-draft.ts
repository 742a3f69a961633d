import { useEffect, useRef } from 'preact/hooks';
import { recall, remember } from '../api/device.ts';
import type { Store } from '../api/store.ts';
import type { Draft } from './draft.ts';

/** A draft with whether it is to be sent without one's handle. */
type Kept = Draft & { mask: boolean };

/** A draft goes to the server when the writer has paused for so long. */
const PAUSE_MS = 1_500;

const EVERYWHERE = 'drafts-everywhere';

/** Whether this device sends drafts ahead, for one's other devices. Off until one wants it: nothing typed leaves the page before it is posted. */
export function sendsDrafts(): boolean {
  return recall(EVERYWHERE) === 'yes';
}

/** Chooses it for this device. */
export function setSendsDrafts(on: boolean): void {
  remember(EVERYWHERE, on ? 'yes' : null);
}

/** The sealed copy of a draft on the server. Nothing depends on it: what fails is tried again with the next pause. */
export interface FarDraft {
  keep: (draft: Kept) => void;
  /** Stops what is about to be kept: the words are being sent. */
  rest: () => void;
  forget: () => void;
}

/** Keeps a draft on the server after a pause where one has chosen so, and brings in what another device left there. */
export function useFarDraft(store: Store, target: string, onFound: (draft: Kept) => void): FarDraft {
  const waiting = useRef<{ timer: number; draft: Kept } | null>(null);
  const known = useRef(false);
  const mine = () => store.me.peek() !== null;
  const save = (draft: Kept) => {
    known.current = true;
    // Without the way over sign-in: a draft never asks for anything.
    void store.page.call('accounts.saveDraft', { target, ...draft });
  };
  const rest = () => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
  };
  useEffect(() => {
    if (mine())
      void store.page.call('accounts.getDraft', { target }).then((answer) => {
        if (!answer.ok || !answer.value.draft) return;
        known.current = true;
        const { body, clientId, mask } = answer.value.draft;
        onFound({ body, clientId, mask });
      });
    return () => {
      // What was typed last goes along when the screen is left.
      if (waiting.current) save(waiting.current.draft);
      rest();
    };
  }, [target]);
  return {
    keep(draft) {
      rest();
      if (!mine() || !sendsDrafts()) return;
      const timer = window.setTimeout(() => {
        waiting.current = null;
        save(draft);
      }, PAUSE_MS);
      waiting.current = { timer, draft };
    },
    rest,
    forget() {
      rest();
      if (mine() && known.current) void store.page.call('accounts.deleteDrafts', { target });
      known.current = false;
    },
  };
}
