import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../api/context.ts';
import { newClientId, recall, remember } from '../api/device.ts';
import { usePresent } from '../ui/Time.tsx';
import { useFarDraft } from './far-draft.ts';
import type { Mask } from './MaskChoice.tsx';

/** Words not sent yet, with the id under which they will be sent once. */
export interface Draft {
  body: string;
  clientId: string;
}

/** Reads a kept draft; anything unreadable counts as none. */
export function parseDraft(kept: string | null): Draft | null {
  if (!kept) return null;
  try {
    const { body, clientId } = JSON.parse(kept);
    return typeof body === 'string' && typeof clientId === 'string' ? { body, clientId } : null;
  } catch {
    return null;
  }
}

/** What to go on with: words that were being sent when the page went away keep their id and come first. */
export function resume(sending: Draft | null, draft: Draft | null): Draft | null {
  if (!sending) return draft;
  if (!draft || draft.clientId === sending.clientId || !draft.body.trim()) return sending;
  return { clientId: sending.clientId, body: `${sending.body}\n\n${draft.body}` };
}

/** A draft for one place, kept on this device through reload, sign-out and an ended session, and where one wants it sealed on the server for one's other devices. */
export function useDraft(target: string, initial: string, mask?: Mask) {
  const draftKey = `draft:${target}`;
  const sendingKey = `sending:${target}`;
  const { live } = usePresent();
  const kept = () => resume(parseDraft(recall(sendingKey)), parseDraft(recall(draftKey)));
  const fresh = () => ({ body: initial, clientId: newClientId() });
  const [draft, setDraft] = useState<Draft>(() => (live ? kept() : null) ?? fresh());
  useEffect(() => {
    // In a view that the server made, what this device keeps comes in only after both sides agree.
    if (!live) setDraft((now) => kept() ?? now);
  }, []);
  const latest = useRef(draft);
  latest.current = draft;
  const far = useFarDraft(useStore(), target, ({ mask: masked, ...found }) => {
    const { body } = latest.current;
    if (body.trim() && body !== initial) return;
    setDraft(found);
    // Words that were begun under a mask go on under it, whatever this device chose before.
    mask?.set(masked);
  });
  const keep = (next: Draft) => {
    remember(draftKey, next.body && next.body !== initial ? JSON.stringify(next) : null);
    setDraft(next);
    if (next.body.trim() && next.body !== initial) far.keep({ ...next, mask: mask?.on === true });
  };
  const masked = mask?.on;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) keep(latest.current);
    first.current = false;
  }, [masked]);
  return {
    ...draft,
    write: (body: string) => keep({ ...draft, body }),
    /** Takes the words away to be sent; they stay on the device until `sent` or `failed`. */
    take: (): Draft => {
      far.rest();
      remember(sendingKey, JSON.stringify(draft));
      keep({ body: '', clientId: newClientId() });
      return draft;
    },
    sent: () => {
      remember(sendingKey, null);
      far.forget();
    },
    failed: (taken: Draft) => {
      setDraft((now) => {
        const back = resume(taken, now) ?? taken;
        remember(draftKey, JSON.stringify(back));
        remember(sendingKey, null);
        return back;
      });
    },
    discard: () => {
      keep({ body: initial, clientId: newClientId() });
      far.forget();
    },
  };
}
